/**
 * What a template's names stand for: a known value with where it comes from, a fact that is missing, a flag, or rows
 * of such. A missing fact carries the path to ask for; it never becomes a blank or a guess.
 */

import type { ExplainedValue, Origin } from "../explain/explanation.ts";

export type Value =
  | { readonly is: "known"; readonly value: ExplainedValue; readonly origin: Origin }
  /** Asked for when a block that needs it is left out: `debts[0].lender.name`. */
  | { readonly is: "missing"; readonly fact: string }
  | { readonly is: "flag"; readonly set: boolean }
  | { readonly is: "rows"; readonly rows: readonly Values[] };

export type Values = Readonly<Record<string, Value>>;

export const known = (value: ExplainedValue, origin: Origin): Value => ({ is: "known", value, origin });
export const missing = (fact: string): Value => ({ is: "missing", fact });
export const flag = (set: boolean): Value => ({ is: "flag", set });
export const rows = (of: readonly Values[]): Value => ({ is: "rows", rows: of });

export const fromFact = (path: string): Origin => ({ from: "fact", path });
/** Computed by a named part of this program: `standing`, `plan`, `capacity`. */
export const fromEngine = (part: "standing" | "plan" | "capacity" | "law"): Origin => ({ from: "convention", convention: part });

/** The value of a fact that may be absent. */
export const fact = <Of>(of: Of | undefined, path: string, make: (of: Of) => ExplainedValue): Value =>
  of === undefined ? missing(path) : known(make(of), fromFact(path));

/** Whether a condition on this name holds. A name nobody set does not hold. */
export function holds(value: Value | undefined): boolean {
  if (value === undefined || value.is === "missing") return false;
  if (value.is === "flag") return value.set;
  return value.is === "known" || value.rows.length > 0;
}
