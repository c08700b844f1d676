import { type Day, dateOf, monthOf, weekdayOf, yearOf } from "@tanhao/core/day";
import { type Fen, toYuan } from "@tanhao/core/money";
import type { webFormat as chinese } from "../zh-CN/web-format.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const webFormat: typeof chinese = {
  yuan: (fen: Fen) => `${fen < 0 ? "-" : ""}¥${grouped(toYuan(fen).replace("-", ""))}`,
  signedYuan: (fen: Fen) => `${fen > 0 ? "+" : fen < 0 ? "-" : ""}¥${grouped(toYuan(fen).replace("-", ""))}`,
  day: (day: Day) => `${dateOf(day)} ${months[monthOf(day) - 1] ?? ""} ${yearOf(day)}`,
  monthDay: (day: Day) => `${dateOf(day)} ${months[monthOf(day) - 1] ?? ""}`,
  weekday: (day: Day) => weekdays[weekdayOf(day) - 1] ?? "",
  moment: (day: Day, time: string) => `${dateOf(day)} ${months[monthOf(day) - 1] ?? ""}, ${time}`,
  month: (month: string) => `${months[Number(month.slice(5, 7)) - 1] ?? ""} ${Number(month.slice(0, 4))}`,
  list: (items: readonly string[]) => items.join(", "),
  percent: (digits: string) => `${digits} %`,
  bytes: (bytes: number) => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 100_000) / 10} MB`),
};

function grouped(yuan: string): string {
  const [whole = "", decimals = ""] = yuan.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
}
