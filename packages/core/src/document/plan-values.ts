/** The names a template may use about the plans: the choices side by side, the one proposed, its days, and what is short. */

import { count, money, onDay, percent, term, words } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, sumFen } from "../money.ts";
import type { MissedMonth, Plan, PlanObjective, Plans } from "../plan/plan.ts";
import { flag, fromEngine, fromFact, known, rows, type Value, type Values } from "./values.ts";

/** The plan the person chose, else the first that fits, else the one for the creditors that can be served. */
export function planProposed(plans: Plans | null, chosen: PlanObjective | undefined): Plan | null {
  const fitting = plans?.plans.filter(({ affordable }) => affordable) ?? [];
  return fitting.find(({ objective }) => objective === chosen) ?? fitting[0] ?? plans?.shortfall?.serving ?? null;
}

/** `open`: debts that may be proposed on; a plan may hold room for others, which no page shows as a payment. */
export function planValues(plans: Plans | null, plan: Plan | null, open: ReadonlySet<DebtId>): Values {
  const shortfall = plans?.shortfall ?? null;
  return {
    "plan.fits": flag(plan !== null),
    "plan.name": plan === null ? flag(false) : known(term(`objective-${plan.objective}`), fromEngine("plan")),
    ...figuresOf(plan, "plan"),
    ...besideValues(plan),
    ...topUpValues(plans),
    "plan.keeps-room": flag(plan?.debts.some(({ id, mayPropose }) => !mayPropose || !open.has(id)) ?? false),
    "plan.days": rows(plan === null ? [] : daysOf(plan, open)),
    "plans.rows": rows(
      (plans?.plans ?? []).map((each) => ({
        "each.name": known(term(`objective-${each.objective}`), fromEngine("plan")),
        ...figuresOf(each, "each"),
      })),
    ),
    shortfall: flag(shortfall !== null),
    "shortfall.monthly": figure(shortfall, ({ fenPerMonth }) => known(money(fenPerMonth), fromEngine("plan"))),
    "shortfall.reason": figure(shortfall, ({ blockedBy }) => known(term(`shortfall-${blockedBy}`), fromEngine("plan"))),
    "shortfall.review": figure(shortfall, ({ review }) => known(onDay(review), fromEngine("plan"))),
    "shortfall.serving": flag(shortfall !== null && shortfall.serving !== null),
    "shortfall.within": flag(shortfall?.withinCapacity ?? false),
    "shortfall.gap": flag(shortfall !== null && shortfall.fenPerMonth > 0),
    "routes.rows": rows((shortfall?.routes ?? []).map((route) => ({ "route.words": known(term(`route-${route}`), fromEngine("plan")) }))),
  };
}

const figuresOf = (plan: Plan | null, prefix: "plan" | "each"): Values => ({
  [`${prefix}.monthly`]: figure(plan, (of) => known(money(of.monthlyFen), fromEngine("plan"))),
  [`${prefix}.months`]: figure(plan, (of) => known(count(of.months), fromEngine("plan"))),
  [`${prefix}.total`]: figure(plan, (of) => known(money(of.totalFen), fromEngine("plan"))),
  [`${prefix}.choice-cost`]: figure(plan, (of) => known(money(of.choiceCostFen), fromEngine("plan"))),
  [`${prefix}.cost`]: figure(plan, (of) => known(money(of.costFen), fromEngine("plan"))),
  [`${prefix}.end`]: figure(plan, (of) => known(onDay(of.endDay), fromEngine("plan"))),
  [`${prefix}.stress-percent`]: figure(plan, (of) => known(percent(String(of.stress.percent)), fromEngine("plan"))),
  [`${prefix}.stress-capacity`]: figure(plan, ({ stress: { capacityFen } }) =>
    capacityFen < 0 ? flag(false) : known(money(capacityFen), fromEngine("plan")),
  ),
  [`${prefix}.stress-short`]: figure(plan, (of) => known(money(of.stress.shortFen), fromEngine("plan"))),
  [`${prefix}.stress-fails`]: figure(plan, (of) => flag(of.stress.fails)),
});

/** What a fall of income by a fifth, a failed month and a waiver do to the plan; which sums that come once it uses. */
function besideValues(plan: Plan | null): Values {
  const missed = plan?.ifMonthFails ?? null;
  const waiver = plan?.withWaiver ?? null;
  const twenty = plan !== null && plan.stressAt20.percent !== plan.stress.percent ? plan.stressAt20 : null;
  return {
    "stress20.percent": figure(twenty, (of) => known(percent(String(of.percent)), fromEngine("plan"))),
    "stress20.short": figure(twenty, (of) => known(money(of.shortFen), fromEngine("plan"))),
    "stress20.fails": flag(twenty?.fails ?? false),
    ...missedValues("first", missed?.first ?? null),
    ...missedValues("worst", missed !== null && missed.worst.day !== missed.first.day ? missed.worst : null),
    "waiver.sum": figure(waiver, (of) => known(money(of.waivedFen), fromEngine("plan"))),
    "waiver.total": figure(waiver, (of) => known(money(of.totalFen), fromEngine("plan"))),
    "waiver.end": figure(waiver, (of) => known(onDay(of.endDay), fromEngine("plan"))),
    "sums.rows": rows(
      (plan?.lumpSums ?? []).map((sum) => ({
        "sum.source": known(words(sum.source), fromFact("lumpSums")),
        "sum.on": known(onDay(sum.on), fromFact("lumpSums")),
        "sum.fen": known(money(sum.fen), fromFact("lumpSums")),
        "sum.used": known(money(sum.usedFen), fromEngine("plan")),
      })),
    ),
  };
}

const missedValues = (which: "first" | "worst", missed: MissedMonth | null): Values => ({
  [`missed.${which}-day`]: figure(missed, ({ day }) => known(onDay(day), fromEngine("plan"))),
  [`missed.${which}-fen`]: figure(missed, ({ missedFen }) => known(money(missedFen), fromEngine("plan"))),
  [`missed.${which}-caught-up`]: flag(missed?.caughtUp ?? false),
  [`missed.${which}-end`]: missed === null || missed.endDay === null ? flag(false) : known(onDay(missed.endDay), fromEngine("plan")),
  [`missed.${which}-cost`]: missed === null || missed.costsFen === null ? flag(false) : known(money(missed.costsFen), fromEngine("plan")),
});

const topUpValues = (plans: Plans | null): Values => ({
  "top-up.monthly": figure(plans?.topUp ?? null, (of) => known(money(of.fenPerMonth), fromEngine("plan"))),
  "top-up.end": plans?.topUp?.wouldEndBy ? known(onDay(plans.topUp.wouldEndBy), fromEngine("plan")) : flag(false),
  "top-up.saves": plans?.topUp?.savesFen ? known(money(plans.topUp.savesFen), fromEngine("plan")) : flag(false),
});

/** What falls due on each day, over all debts that may be proposed on: the page to put on the fridge. */
function daysOf(plan: Plan, open: ReadonlySet<DebtId>): Values[] {
  const byDay = new Map<Plan["endDay"], Fen[]>();
  for (const { id, schedule, mayPropose } of plan.debts) {
    if (!mayPropose || !open.has(id)) continue;
    for (const { day, fen } of schedule) if (fen > 0) byDay.set(day, [...(byDay.get(day) ?? []), fen]);
  }
  const inOrder = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([day, fens]) => ({
    "due.day": known(onDay(day), fromEngine("plan")),
    "due.fen": known(money(sumFen(fens)), fromEngine("plan")),
    "due.debts": known(count(fens.length), fromEngine("plan")),
  }));
}

const figure = <Of>(of: Of | null, make: (of: Of) => Value): Value => (of === null ? flag(false) : make(of));
