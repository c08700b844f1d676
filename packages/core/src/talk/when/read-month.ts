/** Pieces that name years, quarters, months and parts of them. */

import { addDays, addMonths, type Day, firstDayOfYear, monthOf, yearOf } from "../../day.ts";
import type { Base, PieceTools, ReadPiece, Said } from "./piece.ts";
import { dayOnly, firstOfMonth, firstOfQuarter, monthSpan, monthsFrom, type Span, spanOf, yearSpan } from "./span.ts";
import { stepOf } from "./step-of.ts";
import type { PartName } from "./when-vocabulary.ts";

const yearNumber: ReadPiece = (said, before, { on }, tools) => {
  const year = before === null ? yearFrom(said["n"] ?? "", yearOf(on), tools) : null;
  return year === null ? null : yearSpan(year);
};

/** Two figures are of this century up to a few years ahead, else of the last one. */
export function yearFrom(text: string, thisYear: number, { number, vocabulary }: Pick<PieceTools, "number" | "vocabulary">): number | null {
  const figures = number(text);
  if (figures === null || figures > 99 || text.length > 2) return figures;
  const century = thisYear - (thisYear % 100);
  return century + figures <= thisYear + vocabulary.yearsAhead ? century + figures : century - 100 + figures;
}

const yearWord: ReadPiece = (said, before, { on }, { vocabulary }) =>
  before === null ? yearSpan(yearOf(on) + (vocabulary.years[said["word"] ?? ""] ?? 0)) : null;

/** 年底 of this year, or 底 behind a year. */
const yearPart: ReadPiece = (said, before, base, tools) => {
  const part = tools.vocabulary.parts[said["part"] ?? ""];
  if (part === undefined || (before === null && said["whole"] === undefined) || (before !== null && before.unit !== "year")) return null;
  const from = before?.from ?? firstDayOfYear(yearOf(base.on) + base.shift);
  const open = before === null ? "year" : before.open;
  const [start, months] = yearParts[part] ?? [0, 0];
  if (months === 0) return null;
  return monthsFrom(addMonths(from, start), months, months === 6 ? "half" : "stretch", { open, note: months === 6 ? null : "part" });
};

/** First month and how many. */
const yearParts: Partial<Record<PartName, readonly [number, number]>> = {
  start: [0, 2],
  middle: [5, 2],
  end: [10, 2],
  "first-half": [0, 6],
  "second-half": [6, 6],
};

const quarterNumber: ReadPiece = (said, before, base, { number, vocabulary }) => {
  const word = said["n"] ?? "";
  const quarter = vocabulary.first.includes(word) ? 1 : number(word);
  const year = yearBehind(before, base);
  if (quarter === null || quarter < 1 || quarter > 4 || year === null) return null;
  return monthsFrom(addMonths(year.from, (quarter - 1) * 3), 3, "quarter", { open: year.open, isNumbered: true });
};

/** The year said before, or the one it is asked in. */
function yearBehind(before: Span | null, { on, shift }: Base): Span | null {
  if (before === null) return yearSpan(yearOf(on) + shift, { open: "year" });
  return before.unit === "year" ? before : null;
}

const quarterStep: ReadPiece = (said, before, { on }, { vocabulary }) =>
  before === null ? monthsFrom(addMonths(firstOfQuarter(on), stepOf(said["step"] ?? "", vocabulary.steps) * 3), 3, "quarter") : null;

/** 2021年前两个季度. */
const quartersOfYear: ReadPiece = (said, before, _, tools) => monthsAtAnEnd(said, before, 3, tools);
const monthsOfYear: ReadPiece = (said, before, _, tools) => monthsAtAnEnd(said, before, 1, tools);

function monthsAtAnEnd(said: Said, before: Span | null, each: number, { number }: PieceTools): Span | null {
  const months = (number(said["n"] ?? "") ?? 0) * each;
  if (before?.unit !== "year" || months < 1 || months > 12) return null;
  return monthsFrom(said["last"] === undefined ? before.from : addMonths(before.from, 12 - months), months, "stretch");
}

/** 季度末: the last day; 季度初: the first ten. */
const quarterPart: ReadPiece = (said, before, { on }, { vocabulary }) => {
  if (before !== null && before.unit !== "quarter") return null;
  const quarter = before ?? monthsFrom(firstOfQuarter(on), 3, "quarter");
  return vocabulary.parts[said["part"] ?? ""] === "end"
    ? dayOnly(quarter.to, { note: "part" })
    : spanOf(quarter.from, addDays(quarter.from, 9), "stretch", { note: "part" });
};

const monthNumber: ReadPiece = (said, before, base, { number, vocabulary }) => {
  const word = said["n"] ?? "";
  const month = vocabulary.first.includes(word) ? 1 : number(word);
  const year = yearBehind(before?.open === "week" ? null : before, base);
  if (month === null || month < 1 || month > 12 || year === null) return null;
  return monthSpan(yearOf(year.from), month, { open: year.open, isNumbered: true });
};

/** 下个月; behind a year the same month of it: 去年本月. */
const monthStep: ReadPiece = (said, before, { on }, { vocabulary }) => {
  const step = stepOf(said["step"] ?? "", vocabulary.steps);
  if (before === null) return monthsFrom(addMonths(firstOfMonth(on), step), 1, "month");
  return before.unit === "year" && step === 0 ? monthSpan(yearOf(before.from), monthOf(on)) : null;
};

/** 2005年首月, 70年第8个月. */
const monthOfYear: ReadPiece = (said, before, _, { number, vocabulary }) => {
  const word = said["n"] ?? "";
  const month = vocabulary.first.includes(word) ? 1 : number(word);
  return month === null || month < 1 || month > 12 || before?.unit !== "year" ? null : monthSpan(yearOf(before.from), month);
};

const monthPart: ReadPiece = (said, before, { on, shift }, { vocabulary }) => {
  const part = vocabulary.parts[said["part"] ?? ""];
  if (part === undefined || (before === null && said["whole"] === undefined) || (before !== null && before.unit !== "month")) return null;
  const from = before?.from ?? addMonths(firstOfMonth(on), shift);
  const last = before?.to ?? addDays(addMonths(from, 1), -1);
  const open = before === null ? "month" : before.open;
  if (part === "end") return dayOnly(last, { open, note: "part" });
  const dates = monthParts[part];
  if (dates === undefined) return null;
  const note = part === "start" || part === "middle" ? "part" : null;
  return spanOf(dateIn(from, dates[0]), dates[1] === 0 ? last : dateIn(from, dates[1]), "stretch", { open, note });
};

/** First and last date; 0: the last of the month. */
const monthParts: Partial<Record<PartName, readonly [number, number]>> = {
  start: [1, 10],
  middle: [11, 20],
  "first-third": [1, 10],
  "second-third": [11, 20],
  "last-third": [21, 0],
  "first-two-thirds": [1, 20],
  "last-two-thirds": [11, 0],
  "first-half": [1, 15],
  "second-half": [16, 0],
};

const dateIn = (first: Day, date: number): Day => addDays(first, date - 1);

export const monthPieces = {
  "year-number": yearNumber,
  "year-word": yearWord,
  "year-part": yearPart,
  "quarter-number": quarterNumber,
  "quarter-step": quarterStep,
  "quarters-of-year": quartersOfYear,
  "quarter-part": quarterPart,
  "month-number": monthNumber,
  "month-step": monthStep,
  "month-of-year": monthOfYear,
  "months-of-year": monthsOfYear,
  "month-part": monthPart,
} as const;
