/**
 * What the law book says on a day. The caller brings the deciding day (the day of the contract, of filing, of the
 * claim ...); the answer says plainly when the book does not reach that day. Nothing is guessed and nothing is extended.
 */

import { addDays, type Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { ParameterId } from "../ids.ts";
import type { DatedValue, LawBook, Parameter } from "./law-book.ts";

export type LookUp =
  | { readonly state: "known"; readonly parameter: Parameter; readonly value: DatedValue }
  /** The day lies before what the book holds. */
  | { readonly state: "before-known"; readonly parameter: Parameter; readonly knownFrom: Day }
  /** The book holds the rule's whole history, and before this day there was no such rule. */
  | { readonly state: "not-in-force-yet"; readonly parameter: Parameter; readonly from: Day }
  /** A series whose next publication the book does not hold; `lastKnown` is shown only as a condition. */
  | { readonly state: "not-published-yet"; readonly parameter: Parameter; readonly knownTo: Day; readonly lastKnown: DatedValue }
  /** The rule ended before the day and nothing followed it. */
  | { readonly state: "ended"; readonly parameter: Parameter; readonly value: DatedValue }
  | { readonly state: "not-for-this-lender"; readonly parameter: Parameter };

/** `lender` null: whether the rule is for this lender was decided elsewhere, or does not matter (a published series). */
export function lookUp(law: LawBook, id: ParameterId, on: Day, lender: LenderType | null): LookUp {
  const parameter = parameterOf(law, id);
  if (lender !== null && !parameter.applies.lender.includes(lender)) return { state: "not-for-this-lender", parameter };
  const { unknownBefore } = parameter;
  if (unknownBefore !== undefined && on < unknownBefore) return { state: "before-known", parameter, knownFrom: unknownBefore };
  const value = parameter.values.find((dated) => dated.from <= on);
  if (!value) return { state: "not-in-force-yet", parameter, from: parameter.values.at(-1)?.from ?? on };
  if (value.until !== undefined && on >= value.until) return { state: "ended", parameter, value };
  if (parameter.unknownFrom !== undefined && on >= parameter.unknownFrom && !reachesPast(value, parameter.unknownFrom)) {
    return { state: "not-published-yet", parameter, knownTo: addDays(parameter.unknownFrom, -1), lastKnown: value };
  }
  return { state: "known", parameter, value };
}

/** A value the user supplied for a day past the end of the series answers for itself. */
const reachesPast = (value: DatedValue, unknownFrom: Day): boolean => value.userSource !== undefined && value.from >= unknownFrom;

/** A rule that asks for a parameter the book does not hold is a bug: the build would have to be from another version. */
export function parameterOf(law: LawBook, id: ParameterId): Parameter {
  const parameter = law.parameters[id];
  if (!parameter) throw new Error(`Broken invariant: the law book holds ${id}`);
  return parameter;
}

/** What the law says now, for citing a rule whose deciding day is not known yet. */
export function newestValue(law: LawBook, id: ParameterId): DatedValue {
  const newest = parameterOf(law, id).values[0];
  if (!newest) throw new Error(`Broken invariant: ${id} has values`);
  return newest;
}
