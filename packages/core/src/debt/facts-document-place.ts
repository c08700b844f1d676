/**
 * Reading one place of a plain document (what a YAML or JSON parser returns): each reader takes a place, returns the
 * value or `undefined`, and writes down what is wrong instead of stopping, so that a person sees all of it at once.
 *
 * Absent and `null` are the same here: the fact is not known. Where `null` has a meaning of its own (no penalty was
 * agreed), the caller asks `isNull` first.
 */

import { type Day, parseDay } from "../day.ts";
import { type Fraction, parseDecimal, reduce } from "../fraction.ts";
import { type Fen, parseYuan } from "../money.ts";
import type { ExpectedShape, FactPath, FactsFailure } from "./facts-document-failure.ts";
import { nearestWord } from "./facts-document-nearest.ts";

export interface Place {
  readonly value: unknown;
  readonly path: FactPath;
  /** Shared by all places of one document. */
  readonly failures: FactsFailure[];
}

/** The members of a mapping by name; a name that is not there gives an absent place. */
export type Fields<Name extends string> = { readonly has: (name: Name) => boolean } & ((name: Name) => Place);

export const isAbsent = (place: Place): boolean => place.value === undefined || place.value === null;
export const isNull = (place: Place): boolean => place.value === null;

/** `undefined` where the place is absent or no mapping. Keys outside `known` are failures. */
export function fieldsAt<Name extends string>(place: Place, known: readonly Name[]): Fields<Name> | undefined {
  if (isAbsent(place)) return undefined;
  if (typeof place.value !== "object" || Array.isArray(place.value)) return wrongType(place, "mapping");
  const record = place.value as Record<string, unknown>; // an object that is neither null nor a list
  for (const key of Object.keys(record)) {
    if (known.some((name) => name === key)) continue;
    place.failures.push({ kind: "unknown-key", path: [...place.path, key], key, nearest: nearestWord(key, known), known });
  }
  const has = (name: Name): boolean => Object.hasOwn(record, name) && record[name] !== undefined;
  const at = (name: Name): Place => ({
    value: Object.hasOwn(record, name) ? record[name] : undefined,
    path: [...place.path, name],
    failures: place.failures,
  });
  return Object.assign(at, { has });
}

export function itemsAt(place: Place): readonly Place[] {
  if (isAbsent(place)) return [];
  if (!Array.isArray(place.value)) return wrongType(place, "list") ?? [];
  return place.value.map((value: unknown, index) => ({ value, path: [...place.path, index], failures: place.failures }));
}

/** Runs `read`; an absent place is a failure that names its key. */
export function required<Value>(
  place: Place,
  read: (place: Place) => Value | undefined,
  allowed: readonly string[] | null = null,
): Value | undefined {
  if (!isAbsent(place)) return read(place);
  const key = place.path.at(-1) ?? "";
  place.failures.push({ kind: "missing-key", path: place.path, key: String(key), allowed });
  return undefined;
}

/** A text; a number counts as the text it was written as. Blank counts as absent. */
export function textAt(place: Place): string | undefined {
  if (isAbsent(place)) return undefined;
  if (typeof place.value === "number") return String(place.value);
  if (typeof place.value !== "string") return wrongType(place, "text");
  return place.value.trim() === "" ? undefined : place.value;
}

/** Marks that turn the direction in which one reads: unseen in a name, they turn round the sentence of a letter it stands in. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that goes into sentences; the address of a file is taken as it is. */
export function nameAt(place: Place): string | undefined {
  const name = textAt(place)?.replace(directionMarks, "");
  return name?.trim() === "" ? undefined : name;
}

export function flagAt(place: Place): boolean | undefined {
  if (isAbsent(place)) return undefined;
  return typeof place.value === "boolean" ? place.value : wrongType(place, "true-or-false");
}

export function oneOfAt<Word extends string>(place: Place, allowed: readonly Word[]): Word | undefined {
  const found = textAt(place);
  if (found === undefined) return undefined;
  const word = allowed.find((candidate) => candidate === found);
  if (word === undefined)
    place.failures.push({ kind: "not-one-of", path: place.path, found, allowed, nearest: nearestWord(found, allowed) });
  return word;
}

/** A whole number from `least` to `most`, as a number or in plain digits. */
export function wholeNumberAt(place: Place, least: number, most: number): number | undefined {
  if (isAbsent(place)) return undefined;
  const { value } = place;
  if (typeof value !== "number" && typeof value !== "string") return wrongType(place, "number");
  const number = typeof value === "number" ? value : /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  place.failures.push({ kind: "number-out-of-range", path: place.path, found: String(value), least, most });
  return undefined;
}

/**
 * An amount in yuan, as text ("9500.00") or as a number with at most two decimals. Never negative; `above: "zero"` also
 * refuses nothing at all.
 */
export function moneyAt(place: Place, above: "zero" | "zero-or-more" = "zero-or-more"): Fen | undefined {
  if (isAbsent(place)) return undefined;
  const { value } = place;
  if (typeof value !== "number" && typeof value !== "string") return wrongType(place, "amount");
  const found = String(value);
  if (/^[+-]?[\d,]*\.\d{3,}$|^\d[\d.]*e-\d+$/.test(found.trim())) return fail(place, { kind: "money-inexact", path: place.path, found });
  const parsed = parseYuan(found);
  if (!parsed.ok) return fail(place, { kind: parsed.error.kind, path: place.path, found });
  if (parsed.value < 0) return fail(place, { kind: "money-negative", path: place.path, fen: parsed.value });
  if (parsed.value === 0 && above === "zero") return fail(place, { kind: "money-zero", path: place.path });
  return parsed.value;
}

export function dayAt(place: Place): Day | undefined {
  if (isAbsent(place)) return undefined;
  if (typeof place.value !== "string" && typeof place.value !== "number") return wrongType(place, "day");
  const found = String(place.value).trim();
  const parsed = parseDay(found);
  return parsed.ok ? parsed.value : fail(place, { kind: parsed.error.kind, path: place.path, found });
}

/** A decimal that is not negative, exact and reduced: "1.5" -> 3/2. */
export function decimalAt(place: Place): Fraction | undefined {
  if (isAbsent(place)) return undefined;
  if (typeof place.value !== "string" && typeof place.value !== "number") return wrongType(place, "number");
  const found = String(place.value).trim();
  const parsed = parseDecimal(found);
  if (parsed && parsed.numerator >= 0n) return reduce(parsed);
  return fail(place, { kind: "decimal-malformed", path: place.path, found });
}

/** The path of a file of the case: relative, with `/`, never out of the folder. */
export function filePathAt(place: Place): string | undefined {
  const found = textAt(place);
  if (found === undefined) return undefined;
  const steps = found.split("/");
  const inside = !/[\\:]/.test(found) && steps.every((step) => step !== "" && step !== "." && step !== "..");
  return inside ? found : fail(place, { kind: "path-outside", path: place.path, found });
}

export function fail(place: Place, failure: FactsFailure): undefined {
  place.failures.push(failure);
  return undefined;
}

export const wrongType = (place: Place, expected: ExpectedShape): undefined =>
  fail(place, { kind: "wrong-type", path: place.path, expected, found: shapeOf(place.value) });

/** What is there instead, in a word or by its own text. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "mapping";
  return String(value);
}

type Known<Record> = { [Key in keyof Record as undefined extends Record[Key] ? never : Key]: Record[Key] } & {
  [Key in keyof Record as undefined extends Record[Key] ? Key : never]?: Exclude<Record[Key], undefined>;
};

/** The object without its absent members: a fact that is not known is not there. */
export const known = <Members extends object>(members: Members): Known<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Known<Members>; // exactly the filter above
