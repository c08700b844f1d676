/**
 * Entries of the law book as a page points to them. An entry that does not hold on the day, is for other lenders or
 * debts, or rests on one page or on memory is left out: it would mislead, and the law page has it with its mark.
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { isSayable } from "../explain/citation.ts";
import { citationOf } from "../law/citation-of.ts";
import { type Deadline, deadlineAfter, type Period, periodOf } from "../law/deadline.ts";
import type { DatedValue, LawBook, Parameter } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";
import type { LawPointer } from "./legal-stage.ts";

/** Where one looks from: the debt decides whom an entry is for, the day which of its values holds. */
export interface LawView {
  readonly law: LawBook;
  readonly debt: Pick<Debt, "kind" | "lender">;
  readonly on: Day;
}

export const lawPointers = (view: LawView, ids: readonly string[]): readonly LawPointer[] =>
  ids.flatMap((id) => {
    const found = entryFor(view, id);
    if (found === null) return [];
    const { parameter, value } = found;
    return [{ id: parameter.id, title: parameter.title, says: value.says, citation: citationOf(view.law, value) }];
  });

/** A period of the law and the last day if it began on the day of the view. `null`: no such entry holds. */
export interface Clock {
  readonly period: Period;
  /** `null`: working days of a year whose holidays are not known. */
  readonly ifToday: Deadline | null;
}

export function clockOf(view: LawView, id: string): Clock | null {
  const found = entryFor(view, id);
  const period = found && periodOf(found.value);
  return period && { period, ifToday: deadlineAfter(view.on, period, view.law.calendar) };
}

function entryFor({ law, debt, on }: LawView, id: string): { readonly parameter: Parameter; readonly value: DatedValue } | null {
  const parameter = law.parameters[id];
  if (!parameter || (parameter.applies.debt !== undefined && parameter.applies.debt !== debt.kind)) return null;
  const found = lookUp(law, parameter.id, on, debt.lender.type);
  if (found.state !== "known") return null;
  return isSayable(found.value.confidence) ? found : null;
}
