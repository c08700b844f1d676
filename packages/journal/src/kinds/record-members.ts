/** Readers for members that only records have: ids of entries, amounts in fen, moments of a talk, names of files. */

import { parseDay } from "@tanhao/core/day";
import { fail, isAbsent, oneOfAt, type Place, required, textAt, wholeNumberAt, wrongType } from "@tanhao/core/debt/facts-document-place";
import { type DebtId, debtId } from "@tanhao/core/ids";
import { type Fen, fen } from "@tanhao/core/money";
import type { EntryId } from "../entry.ts";
import { type Hash, isHash } from "../sha256.ts";

/** When something happened, by the borrower's own clock: a day, with the time where it is known (`2026-11-20T10:05`). */
export type LocalTime = string;

/** A hundred billion yuan, as in money.ts. */
const mostFen = 10_000_000_000_000;

export const fenAt = (place: Place, least = 1): Fen | undefined => {
  if (isAbsent(place)) return undefined;
  const amount = wholeNumberAt(place, least, mostFen);
  return amount === undefined ? undefined : fen(amount);
};

export const debtIdAt = (place: Place): DebtId | undefined => {
  const text = textAt(place);
  return text === undefined ? undefined : debtId(text);
};

export const hashAt = (place: Place): Hash | undefined => {
  const text = textAt(place);
  if (text === undefined) return undefined;
  return isHash(text) ? text : fail(place, { kind: "id-malformed", path: place.path, found: text });
};

export const entryIdAt = (place: Place): EntryId | undefined => hashAt(place) as EntryId | undefined; // an entry's id is a hash

export function localTimeAt(place: Place): LocalTime | undefined {
  if (isAbsent(place)) return undefined;
  if (typeof place.value !== "string") return wrongType(place, "day");
  const found = place.value.trim();
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(found);
  if (!match) return fail(place, { kind: "day-malformed", path: place.path, found });
  const day = parseDay(match[1] ?? "");
  return day.ok ? found.replace(" ", "T") : fail(place, { kind: day.error.kind, path: place.path, found });
}

/** A time of the day: `10:05`. */
export function clockAt(place: Place): string | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : fail(place, { kind: "day-malformed", path: place.path, found: text });
}

export const requiredDebt = (place: Place): DebtId | undefined => {
  const text = requiredText(place);
  return text === undefined ? undefined : debtId(text);
};

export const requiredWord = <Word extends string>(place: Place, allowed: readonly Word[]): Word | undefined =>
  required(place, (given) => oneOfAt(given, allowed), allowed);

/** A text that says something. Blank is the same as missing. */
export function requiredText(place: Place): string | undefined {
  const blank = typeof place.value === "string" && place.value.trim() === "";
  return required(blank ? { ...place, value: undefined } : place, textAt);
}
