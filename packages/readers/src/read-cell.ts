/** Single cells of a bill: a moment as Chinese exports write it, an amount in yuan. Nothing is guessed. */

import { type Day, numberToDay, parseDay } from "@tanhao/core/day";
import { type Fen, parseYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { UnreadableReason } from "./file-reading.ts";
import { trimCell } from "./split-rows.ts";
import { momentPattern, shortDayPattern, yuanWord } from "./vocabulary-cells.ts";

export interface Moment {
  readonly day: Day;
  /** "10:11:12+08:00" or, without seconds, "10:11+08:00"; `null` when the cell holds a day only. */
  readonly time: string | null;
  /** A spreadsheet writes `2026/1/2 04:56` where the export had `2026-01-02 04:56:07`. */
  readonly bySpreadsheet: boolean;
}

export function readMoment(cell: string): Result<Moment, UnreadableReason> {
  if (cell === "") return err("day-missing");
  if (serialPattern.test(cell)) return ok(momentOfSerial(Number(cell)));
  const match = momentPattern.exec(cell);
  if (!match) return err("day-malformed");
  const [year, month, date] = [match[1] ?? match[5] ?? match[8], match[3] ?? match[6] ?? match[9], match[4] ?? match[7] ?? match[10]];
  const found = parseDay(`${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`);
  if (!found.ok) return err("day-impossible");
  const time = timeOf(match[11], match[12], match[13]);
  if (!time.ok) return time;
  return ok({ day: found.value, time: time.value, bySpreadsheet: match[2] === "/" && match[12] !== undefined && match[13] === undefined });
}

/** A spreadsheet's own count of days since 1899-12-30, with the time as a fraction: 46023.5 is noon of 1 January 2026. */
const serialPattern = /^[3-6]\d{4}(\.\d+)?$/;
/** Day 25569 is 1 January 1970, the day numbers' own zero. */
const dayZeroOfSerials = -25_569;

function momentOfSerial(serial: number): Moment {
  const seconds = Math.round(serial * 86_400);
  const ofDay = seconds % 86_400;
  const [hour, minute, second] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  const time = Number.isInteger(serial) ? null : `${hour}:${minute}:${second}+08:00`;
  return { day: numberToDay(dayZeroOfSerials + Math.floor(seconds / 86_400)), time, bySpreadsheet: false };
}

/**
 * A day of a card's bill, which may be 01/12 without a year: then it is the year of the bill's own month, and the year
 * before for a month that is later than the bill's.
 */
export function readDayOfBill(
  cell: string,
  bill: { readonly year: number; readonly month: number } | null,
): Result<Moment, UnreadableReason> {
  const match = shortDayPattern.exec(cell);
  if (!match) return readMoment(cell);
  if (bill === null) return err("year-missing");
  const [month, date] = [match[1] ?? match[3] ?? match[5] ?? "", match[2] ?? match[4] ?? match[6] ?? ""];
  return readMoment(`${Number(month) > bill.month ? bill.year - 1 : bill.year}-${month}-${date}`);
}

/** "10:11:12" or "101112" beside a column of days. */
export function readTime(cell: string): Result<string | null, UnreadableReason> {
  if (/^[-/]*$/.test(cell)) return ok(null);
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(cell) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(cell);
  return match ? timeOf(match[1], match[2], match[3]) : err("time-malformed");
}

/** All times in these files are China wall time, UTC+8 without summer time. */
function timeOf(hour: string | undefined, minute: string | undefined, second: string | undefined): Result<string | null, UnreadableReason> {
  if (hour === undefined || minute === undefined) return ok(null);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return err("time-impossible");
  return ok(`${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}+08:00`);
}

/** An amount that may carry ¥, thousands marks, a sign, or 元 behind it. */
export function readAmount(cell: string): Result<Fen, UnreadableReason> {
  if (cell === "") return err("amount-missing");
  const parsed = parseYuan(trimCell(cell.replaceAll("，", ",").replace(yuanWord, "")));
  if (parsed.ok) return ok(parsed.value);
  return err(parsed.error.kind === "money-too-large" ? "amount-too-large" : "amount-malformed");
}
