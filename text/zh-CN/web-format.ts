/** How amounts, days and counts are written on the screen. */

import { type Day, dateOf, monthOf, weekdayOf, yearOf } from "@tanhao/core/day";
import { type Fen, toYuan } from "@tanhao/core/money";

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

export const webFormat = {
  yuan: (fen: Fen): string => `${fen < 0 ? "-" : ""}¥${grouped(toYuan(fen).replace("-", ""))}`,
  /** With its sign, for a difference. */
  signedYuan: (fen: Fen): string => `${fen > 0 ? "+" : fen < 0 ? "-" : ""}¥${grouped(toYuan(fen).replace("-", ""))}`,
  day: (day: Day): string => `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`,
  monthDay: (day: Day): string => `${monthOf(day)}月${dateOf(day)}日`,
  weekday: (day: Day): string => `周${weekdays[weekdayOf(day) - 1] ?? ""}`,
  /** `2026-11-24T09:30` as the contact log shows it. */
  moment: (day: Day, time: string): string => `${monthOf(day)}月${dateOf(day)}日 ${time}`,
  month: (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
  list: (items: readonly string[]): string => items.join("、"),
  percent: (digits: string): string => `${digits}%`,
  bytes: (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.ceil(bytes / 100_000) / 10} MB`),
};

function grouped(yuan: string): string {
  const [whole = "", decimals = ""] = yuan.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
}
