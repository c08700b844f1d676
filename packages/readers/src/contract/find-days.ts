/** Days, lengths and numbers of a contract: signed, paid out, due, for how long, under which number. */

import { parseDay } from "@tanhao/core/day";
import type { Found } from "./found.ts";
import { readChineseNumber } from "./read-chinese-number.ts";
import {
  datePatterns,
  dueDayPattern,
  gracePattern,
  noGracePattern,
  noteNumberPattern,
  numberPattern,
  periodsPattern,
  spanPattern,
  termPattern,
  termUnitFirst,
  termUnits,
} from "./vocabulary-clauses.ts";

export function findDays(folded: string): readonly Found[] {
  const found: Found[] = [];
  const add = (name: Found["name"], value: string | null): void => {
    if (value !== null) found.push({ name, value });
  };
  const number = numberPattern.exec(folded) ?? noteNumberPattern.exec(folded);
  add("number", number?.[1]?.toUpperCase() ?? null);
  for (const { name, pattern } of datePatterns) add(name, dayOf(pattern.exec(folded)?.slice(1) ?? []));
  const span = spanPattern.exec(folded);
  if (span) {
    add("start", dayOf(span.slice(1, 4)));
    add("end", dayOf(span.slice(4, 7)));
  }
  const term = termPattern.exec(folded);
  if (term) add("term", countOf(term[1] ?? "", termUnits[term[2] ?? ""] ?? ""));
  const unitFirst = termUnitFirst.exec(folded);
  if (unitFirst) add("term", countOf(unitFirst[2] ?? "", termUnits[unitFirst[1] ?? ""] ?? ""));
  const periods = periodsPattern.exec(folded);
  add("term", periods && countOf(periods[1] ?? periods[2] ?? "", "periods"));
  const due = dueDayPattern.exec(folded);
  add("due-day", due && inRange(numberOf(due[1] ?? due[2] ?? due[3] ?? due[4] ?? ""), 31));
  const grace = gracePattern.exec(folded);
  add("grace-days", noGracePattern.test(folded) ? "0" : grace && inRange(numberOf(grace[1] ?? grace[2] ?? ""), 365));
  return found;
}

/** The first three groups that were met: year, month, day. */
function dayOf(groups: readonly (string | undefined)[]): string | null {
  const [year, month, date] = groups.filter((group) => group !== undefined).map((group) => numberOf(group));
  if (!year || !month || !date) return null;
  const day = parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day.ok ? day.value : null;
}

const countOf = (text: string, unit: string): string | null => {
  const number = numberOf(text);
  return number === null || unit === "" || Number(number) === 0 ? null : `${number} ${unit}`;
};

const inRange = (number: string | null, most: number): string | null => (number !== null && Number(number) <= most ? number : null);

/** Exported for waits, which are counted in the same characters. */
export const numberOf = (text: string): string | null => (/^\d+$/.test(text) ? String(Number(text)) : readChineseNumber(text));
