/**
 * The law book with newer values of a published series that the user read somewhere and entered with their source.
 * Only days the book does not know can be filled: what was published and checked is never overridden, and a value that
 * tries to is handed back with the reason.
 */

import type { Day } from "../day.ts";
import type { EnteredLawValue } from "../debt/case-facts.ts";
import type { DatedValue, LawBook, Parameter } from "./law-book.ts";

export type RefusedLawValue =
  | { readonly kind: "not-a-series"; readonly value: EnteredLawValue }
  /** The book knows this day itself, up to the day before `unknownFrom`. */
  | { readonly kind: "known-day"; readonly value: EnteredLawValue; readonly unknownFrom: Day };

export interface EnteredLaw {
  readonly law: LawBook;
  readonly refused: readonly RefusedLawValue[];
}

/** The same values give the same book again, so that what was worked out with it still holds. */
const enteredBefore = new WeakMap<readonly EnteredLawValue[], { readonly into: LawBook; readonly entered: EnteredLaw }>();

export function withUserValues(law: LawBook, values: readonly EnteredLawValue[]): EnteredLaw {
  const before = enteredBefore.get(values);
  if (before?.into === law) return before.entered;
  const entered = enter(law, values);
  enteredBefore.set(values, { into: law, entered });
  return entered;
}

function enter(law: LawBook, values: readonly EnteredLawValue[]): EnteredLaw {
  let book = law;
  const refused: RefusedLawValue[] = [];
  for (const value of values) {
    const parameter = book.parameters[value.parameter];
    if (!parameter?.unknownFrom) refused.push({ kind: "not-a-series", value });
    else if (value.from < parameter.unknownFrom) refused.push({ kind: "known-day", value, unknownFrom: parameter.unknownFrom });
    else book = { ...book, parameters: { ...book.parameters, [value.parameter]: withValue(parameter, value) } };
  }
  return { law: book, refused };
}

function withValue(parameter: Parameter, value: EnteredLawValue): Parameter {
  const newest = parameter.values[0];
  if (!newest) throw new Error(`Broken invariant: ${parameter.id} has values`);
  const added: DatedValue = {
    ...newest,
    from: value.from,
    value: { is: "percent-per-year", percent: value.percent },
    userSource: value.source,
  };
  const others = parameter.values.filter((dated) => dated.from !== value.from);
  return { ...parameter, values: [...others, added].sort((a, b) => (a.from < b.from ? 1 : -1)) };
}
