/**
 * The law book with newer values of a published series that the user read somewhere and entered with their source.
 * Only days the book does not know can be filled: what was published and checked is never overridden.
 */

import type { Day } from "../day.ts";
import { err, ok, type Result } from "../result.ts";
import type { DatedValue, LawBook, Parameter } from "./law-book.ts";

export interface UserLawValue {
  /** The series, for example `lpr-1y`. */
  readonly parameter: string;
  readonly from: Day;
  /** Percent a year as digits: "2.90". */
  readonly percent: string;
  /** Where it was read. */
  readonly source: string;
}

export type UserLawValueFailure =
  | { readonly kind: "not-a-series"; readonly parameter: string }
  /** The book knows this day itself, up to the day before `unknownFrom`. */
  | { readonly kind: "known-day"; readonly parameter: string; readonly from: Day; readonly unknownFrom: Day };

export function withUserValues(law: LawBook, values: readonly UserLawValue[]): Result<LawBook, UserLawValueFailure> {
  let book = law;
  for (const value of values) {
    const parameter = book.parameters[value.parameter];
    if (!parameter?.unknownFrom) return err({ kind: "not-a-series", parameter: value.parameter });
    if (value.from < parameter.unknownFrom) {
      return err({ kind: "known-day", parameter: value.parameter, from: value.from, unknownFrom: parameter.unknownFrom });
    }
    book = { ...book, parameters: { ...book.parameters, [value.parameter]: withValue(parameter, value) } };
  }
  return ok(book);
}

function withValue(parameter: Parameter, value: UserLawValue): Parameter {
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
