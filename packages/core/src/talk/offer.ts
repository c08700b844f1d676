/**
 * What is offered to one creditor, read out of the chosen plan for all debts: the same instalments, said so that a
 * person can say them. Nothing is computed anew and nothing is rounded; a plan that is not affordable, or a debt that
 * may not be proposed on, offers nothing. What a plan pays after a deferral is not offered before the review.
 *
 * Not here: making plans (plan/), the ladder of opening, target and limit (plan/offer-ladder).
 */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, sumFen } from "../money.ts";
import type { Plan, Shortfall } from "../plan/plan.ts";

/** Equal instalments one after another: from the first day, `months` times `fen`, to the last day. */
export interface OfferStep {
  readonly first: Day;
  readonly last: Day;
  readonly months: number;
  readonly fen: Fen;
}

export type Offer =
  /** `steps` in the order of their days; never empty, and together they are the whole schedule. */
  | {
      readonly kind: "instalments";
      readonly steps: readonly OfferStep[];
      readonly totalFen: Fen;
      readonly count: number;
      readonly end: Day;
    }
  | { readonly kind: "lump-sum"; readonly day: Day; readonly fen: Fen }
  /** Ask to wait; `review`: the day on which the borrower reports again. */
  | { readonly kind: "deferral"; readonly review: Day | null }
  /** So much a month until the review day, where no plan can close the debt yet. */
  | { readonly kind: "token"; readonly fen: Fen; readonly first: Day; readonly review: Day }
  /** No plan holds this debt: ask which arrangements exist, name no sum. */
  | { readonly kind: "none" };

export function offerFor(debt: DebtId, plan: Plan | null, shortfall: Shortfall | null): Offer {
  if (plan === null) return shortfall === null ? { kind: "none" } : withoutPlan(debt, shortfall);
  const own = plan.affordable ? plan.debts.find(({ id, mayPropose }) => id === debt && mayPropose) : undefined;
  if (own === undefined) return { kind: "none" };
  if (own.kind === "deferral") return { kind: "deferral", review: own.review };
  const dues = own.schedule.filter(({ fen }) => fen > 0);
  const [first, last] = [dues[0], dues.at(-1)];
  if (first === undefined || last === undefined) return { kind: "none" };
  if (own.kind === "lump-sum" && dues.length === 1) return { kind: "lump-sum", day: first.day, fen: first.fen };
  return { kind: "instalments", steps: stepsOf(dues), totalFen: sumFen(dues.map(({ fen }) => fen)), count: dues.length, end: last.day };
}

function withoutPlan(debt: DebtId, { blockedBy, token, deferrals, review }: Shortfall): Offer {
  const waiting: Offer = deferrals.includes(debt) ? { kind: "deferral", review } : { kind: "none" };
  if (blockedBy === "capacity-zero") return waiting;
  const own = token.find(({ id, mayPropose }) => id === debt && mayPropose);
  const first = own?.days[0];
  if (own === undefined || first === undefined || own.fenPerMonth <= 0) return waiting;
  return { kind: "token", fen: own.fenPerMonth, first, review };
}

function stepsOf(dues: readonly { readonly day: Day; readonly fen: Fen }[]): OfferStep[] {
  const steps: OfferStep[] = [];
  for (const due of dues) {
    const running = steps.at(-1);
    if (running?.fen === due.fen) steps.splice(-1, 1, { ...running, last: due.day, months: running.months + 1 });
    else steps.push({ first: due.day, last: due.day, months: 1, fen: due.fen });
  }
  return steps;
}
