/**
 * The last day to act on a paper from a court, as the law counts: the day of receipt out, a holiday moves it
 * (law/deadline.ts). Time in the post and a court's own permission may move it, too, so it is shown with the advice to
 * ask the court.
 *
 * A paper whose period stands only in its own text, as an enforcement notice's does, has no day here.
 */

import type { Day } from "../day.ts";
import type { CaseFacts, CourtPaperKind } from "../debt/case-facts.ts";
import type { Citation } from "../explain/citation.ts";
import { type DebtId, type ParameterId, parameterId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import { type Deadline, deadlineAfter } from "../law/deadline.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";

export type CourtPaper = NonNullable<CaseFacts["urgent"]["courtPaper"]>;

export type CourtDeadline =
  | ({ readonly state: "known"; readonly days: number; readonly citation: Citation } & Deadline)
  | { readonly state: "in-the-paper" }
  /** Received before the days the law book knows. */
  | { readonly state: "outside-knowledge" };

const periods: Readonly<Record<CourtPaperKind, ParameterId | null>> = {
  "payment-order": parameterId("court.payment-order-objection"),
  summons: parameterId("court.answer"),
  judgment: parameterId("court.appeal"),
  "enforcement-notice": null,
  other: null,
};

export function courtDeadline(paper: CourtPaper, law: LawBook): CourtDeadline {
  const period = periods[paper.kind];
  if (period === null) return { state: "in-the-paper" };
  const found = lookUp(law, period, paper.received, null);
  if (found.state !== "known" || found.value.value.is !== "days") return { state: "outside-knowledge" };
  const { days } = found.value.value;
  const deadline = deadlineAfter(paper.received, { unit: "days", count: days }, law.calendar);
  return deadline ? { state: "known", ...deadline, days, citation: citationOf(law, found.value) } : { state: "outside-knowledge" };
}

/** The last day to answer a claim that a debt's own facts hold. */
export interface SuitDeadline {
  readonly debt: DebtId;
  readonly served: Day;
  readonly deadline: CourtDeadline;
}

/** Claims served and not decided yet. One served on the day of the summons in hand is that summons and has its last day already. */
export function suitDeadlines({ debts, urgent }: CaseFacts, on: Day, law: LawBook): readonly SuitDeadline[] {
  const inHand = urgent.courtPaper?.kind === "summons" ? urgent.courtPaper.received : null;
  return debts.flatMap(({ id, suit, judgment }) => {
    const served = suit?.served;
    const decided = judgment !== undefined && judgment.effective <= on;
    if (served === undefined || served > on || served === inHand || decided) return [];
    return [{ debt: id, served, deadline: courtDeadline({ kind: "summons", received: served }, law) }];
  });
}
