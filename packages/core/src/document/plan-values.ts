/** The names a template may use about the plans: the choices side by side, the one proposed, its days, and what is short. */

import { count, money, onDay, percent, term } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, sumFen } from "../money.ts";
import type { Plan, PlanObjective, Plans } from "../plan/plan.ts";
import { flag, fromEngine, known, rows, type Value, type Values } from "./values.ts";

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
  };
}

const figuresOf = (plan: Plan | null, prefix: "plan" | "each"): Values => ({
  [`${prefix}.monthly`]: figure(plan, (of) => known(money(of.monthlyFen), fromEngine("plan"))),
  [`${prefix}.months`]: figure(plan, (of) => known(count(of.months), fromEngine("plan"))),
  [`${prefix}.total`]: figure(plan, (of) => known(money(of.totalFen), fromEngine("plan"))),
  [`${prefix}.cost`]: figure(plan, (of) => known(money(of.costFen), fromEngine("plan"))),
  [`${prefix}.end`]: figure(plan, (of) => known(onDay(of.endDay), fromEngine("plan"))),
  [`${prefix}.stress-percent`]: figure(plan, (of) => known(percent(String(of.stress.percent)), fromEngine("plan"))),
  [`${prefix}.stress-capacity`]: figure(plan, (of) => known(money(of.stress.capacityFen), fromEngine("plan"))),
  [`${prefix}.stress-short`]: figure(plan, (of) => known(money(of.stress.shortFen), fromEngine("plan"))),
  [`${prefix}.stress-fails`]: figure(plan, (of) => flag(of.stress.fails)),
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
