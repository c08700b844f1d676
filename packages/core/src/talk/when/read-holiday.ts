/** Pieces that name holidays, solar terms and days of the lunar calendar. */

import { addDays, type Day, weekdayOf, yearOf } from "../../day.ts";
import { isKnownYear, isWorkday, type WorkCalendar } from "../../law/work-calendar.ts";
import { freeAround, holidayIn, lunarDay, lunarMonth, solarTermIn } from "./holidays.ts";
import type { Base, PieceTools, ReadPiece, Said } from "./piece.ts";
import { dayAt, dayOnly, type Span, spanOf } from "./span.ts";

const holiday: ReadPiece = (said, before, base, { vocabulary, lunar, calendar }) => {
  const found = vocabulary.holidays.find(({ words }) => words.includes(said["word"] ?? ""));
  const year = yearSaid(before, base);
  const first = found === undefined || year === null ? null : holidayIn(year, found.on, lunar);
  if (!found || first === null) return null;
  const open = before === null ? "year" : null;
  const note = found.doubtful ? "several-readings" : null;
  const last = found.until === null ? first : dayAt(yearOf(first), found.until.month, found.until.date);
  if (last === null) return null;
  if (said["period"] === undefined)
    return spanOf(first, last, first === last ? "day" : "stretch", { open, isHoliday: !found.isDate, note });
  if (!isKnownYear(calendar, first)) return spanOf(first, last, "stretch", { open, isHoliday: true, note: "holidays-unknown" });
  const free = freeAround(first, (day) => isWorkday(calendar, day) === false);
  return spanOf(free.from, free.to, "stretch", { open, isHoliday: true, note });
};

function yearSaid(before: Span | null, { on, shift }: Base): number | null {
  if (before === null) return yearOf(on) + shift;
  return before.unit === "year" ? yearOf(before.from) : null;
}

/** 元旦后第一个工作日; 节后 alone is after the next of those that are free by law, or after the one that is on. */
const workdayAfter: ReadPiece = (said, before, base, tools) => {
  const year = yearSaid(before, base);
  const { word } = said;
  const { vocabulary, lunar, calendar } = tools;
  if (year === null) return null;
  const holidays = vocabulary.holidays.map(({ words, rests, on }) => ({ words, rests, first: holidayIn(year, on, lunar) }));
  const terms = vocabulary.solarTerms.map((term) => ({ words: [term.word], rests: term.rests, first: solarTermIn(year, term) }));
  const lastFree = [...holidays, ...terms].flatMap(({ words, rests, first }) => {
    if (first === null || rests === 0 || (word !== undefined && !words.includes(word))) return [];
    const last = addDays(first, rests - 1);
    return [isKnownYear(calendar, last) ? freeAround(last, (day) => isWorkday(calendar, day) === false).to : last];
  });
  const after = lastFree.sort().find((last) => word !== undefined || last >= base.on);
  if (after === undefined) return null;
  const note = isKnownYear(calendar, after) ? null : "holidays-unknown";
  return dayOnly(nextWorked(addDays(after, 1), calendar), { open: before === null ? "year" : null, isHoliday: true, note });
};

/** Where the year's notice is not known, the plain week. */
function nextWorked(from: Day, calendar: WorkCalendar): Day {
  const worked = isWorkday(calendar, from) ?? weekdayOf(from) <= 5;
  return worked ? from : nextWorked(addDays(from, 1), calendar);
}

const solarTerm: ReadPiece = (said, before, base, { vocabulary }) => {
  const term = vocabulary.solarTerms.find(({ word }) => word === said["word"]);
  const year = yearSaid(before, base);
  const day = term === undefined || year === null ? null : solarTermIn(year, term);
  return day === null ? null : dayOnly(day, { open: before === null ? "year" : null, isHoliday: true });
};

/** 农历八月十五, 腊月二十, 五月廿二, 闰四月: lunar by its name, its month, its leap or the way its day is named. */
const lunar: ReadPiece = (said, before, base, tools) => {
  const isNamed = said["mark"] !== undefined || said["leap"] !== undefined || said["named"] !== undefined || said["old"] !== undefined;
  const year = lunarYear(said, before, base, tools);
  const month = tools.vocabulary.lunarMonths[said["named"] ?? ""] ?? tools.number(said["n"] ?? "");
  if (!isNamed || year === null || month === null) return null;
  const isLeap = said["leap"] !== undefined;
  const months = tools.lunar(year);
  const open = before === null && said["y"] === undefined && said["word"] === undefined ? "year" : null;
  const named = said["old"] ?? said["date"];
  if (named === undefined) {
    const whole = lunarMonth(months, month, isLeap);
    return whole === undefined ? null : spanOf(whole.first, addDays(whole.first, whole.days - 1), "month", { open });
  }
  const date = lunarDate(named, tools);
  const day: Day | null = date === null || date < 1 ? null : lunarDay(months, month, date, isLeap);
  return day === null ? null : dayOnly(day, { open });
};

function lunarYear(said: Said, before: Span | null, base: Base, { number, vocabulary }: PieceTools): number | null {
  if (said["y"] !== undefined) return before === null ? number(said["y"]) : null;
  if (said["word"] !== undefined) return before === null ? yearOf(base.on) + (vocabulary.years[said["word"]] ?? 0) : null;
  return yearSaid(before, base);
}

/** 初五, 廿二, 二十九. */
function lunarDate(text: string, { number, vocabulary }: PieceTools): number | null {
  if (text.startsWith(vocabulary.lunarFirst)) return number(text.slice(vocabulary.lunarFirst.length));
  const tens = vocabulary.lunarTens[text.slice(0, 1)];
  if (tens === undefined) return number(text);
  const rest = text.slice(1) === "" ? 0 : number(text.slice(1));
  return rest === null ? null : tens + rest;
}

export const holidayPieces = { holiday, "workday-after": workdayAfter, "solar-term": solarTerm, lunar } as const;
