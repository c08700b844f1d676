/**
 * The names a template may use about the whole case: the person, the month's money, urgent matters, the plan. Every
 * figure is taken from facts, standing, capacity or plan with its origin; nothing is computed here but the choice.
 */

import { incomeTypes } from "../debt/case-facts.ts";
import { count, inDays, money, onDay, percent, term, words } from "../explain/explanation.ts";
import { sumFen } from "../money.ts";
import type { Plan, Plans } from "../plan/plan.ts";
import { offerFor } from "../talk/offer.ts";
import type { DocumentInput } from "./make-document.ts";
import { fact, flag, fromEngine, fromFact, known, missing, rows, type Value, type Values } from "./values.ts";

export function caseValues(input: DocumentInput, plan: Plan | null): Values {
  return { ...householdValues(input), ...capacityValues(input), ...urgentValues(input), ...planValues(input, plan), ...totalValues(input) };
}

/** The plan that is proposed: the one the person chose, else the first that fits. `null`: none fits. */
export function planProposed(plans: Plans | null, chosen: string | undefined): Plan | null {
  const fitting = plans?.plans.filter(({ affordable }) => affordable) ?? [];
  return fitting.find(({ name }) => name === chosen) ?? fitting[0] ?? null;
}

function householdValues({ facts, standing }: DocumentInput): Values {
  const { borrower, hardship, income, spending } = facts;
  const lowest = income.length === 0 ? undefined : income.reduce((least, month) => (month.fen < least.fen ? month : least));
  return {
    on: known(onDay(standing.on), fromFact("on")),
    "borrower.name": fact(borrower.name, "borrower.name", words),
    household: fact(borrower.household, "borrower.household", count),
    "income.type": fact(borrower.incomeType, "borrower.incomeType", (of) => term(`income-${of}`)),
    ...Object.fromEntries(incomeTypes.map((type) => [`income.${type}`, flag(borrower.incomeType === type)])),
    "income.lowest": fact(lowest?.fen, "income", money),
    "income.rows": rows(
      income.map(({ month, fen }, index) => ({
        "income.month": known(term(`month-${month}`), fromFact(`income[${index}].month`)),
        "income.fen": known(money(fen), fromFact(`income[${index}].yuan`)),
      })),
    ),
    "spending.total":
      spending.length === 0 ? missing("spending") : known(money(sumFen(spending.map(({ fen }) => fen))), fromFact("spending")),
    "spending.rows": rows(
      spending.map(({ name, kind, fen }, index) => ({
        "spending.name": known(words(name), fromFact(`spending[${index}].name`)),
        "spending.kind": known(term(`spending-${kind}`), fromFact(`spending[${index}].kind`)),
        "spending.fen": known(money(fen), fromFact(`spending[${index}].yuan`)),
      })),
    ),
    "hardship.reason": fact(hardship?.reason, "hardship.reason", (reason) => term(`hardship-${reason}`)),
    "hardship.proofs": fact(hardship?.reason, "hardship.reason", (reason) => term(`proofs-${reason}`)),
    "hardship.since": hardship === undefined ? flag(false) : fact(hardship.since, "hardship.since", onDay),
  };
}

function capacityValues({ facts, capacity, capacityMissing }: DocumentInput): Values {
  const unknown: Value = missing(capacityMissing[0] ?? "income");
  if (capacity === null)
    return {
      "capacity.monthly": unknown,
      "capacity.stressed": unknown,
      "capacity.limit": unknown,
      "capacity.positive": flag(false),
      "capacity.none": flag(false),
      "capacity.rows": rows([]),
      "floor.unchecked": flag(facts.livingFloor === undefined),
    };
  const limit = facts.firm !== undefined && facts.firm < capacity.capacityFen ? facts.firm : capacity.capacityFen;
  return {
    "capacity.monthly": known(money(capacity.capacityFen), fromEngine("capacity")),
    "capacity.stressed": known(money(capacity.stressedFen), fromEngine("capacity")),
    "capacity.limit": known(money(limit), limit === facts.firm ? fromFact("firm") : fromEngine("capacity")),
    "capacity.positive": flag(capacity.capacityFen > 0),
    "capacity.none": flag(capacity.capacityFen <= 0),
    "capacity.rows": rows(
      capacity.lines.map(({ key, name, fen }) => ({
        "capacity.line": known(name === null ? term(`capacity-${key}`) : words(name), fromEngine("capacity")),
        "capacity.fen": known(money(fen), fromEngine("capacity")),
      })),
    ),
    "floor.unchecked": flag(facts.livingFloor === undefined),
  };
}

function urgentValues({ facts, courtDeadline }: DocumentInput): Values {
  const { courtPaper, paidAgent, inDanger, collectorsAtDoor } = facts.urgent;
  return {
    danger: flag(inDanger),
    agent: flag(paidAgent),
    door: flag(collectorsAtDoor),
    "court.paper": flag(courtPaper !== undefined),
    "court.kind": fact(courtPaper?.kind, "urgent.courtPaper.kind", (kind) => term(`court-${kind}`)),
    "court.received": fact(courtPaper?.received, "urgent.courtPaper.received", onDay),
    "court.payment-order": flag(courtPaper?.kind === "payment-order"),
    "court.summons": flag(courtPaper?.kind === "summons"),
    "court.judgment": flag(courtPaper?.kind === "judgment"),
    "court.enforcement": flag(courtPaper?.kind === "enforcement-notice"),
    "court.other": flag(courtPaper?.kind === "other"),
    "court.days":
      courtDeadline === null ? flag(false) : known(inDays(courtDeadline.days), { from: "article", citation: courtDeadline.citation }),
    "court.last-day":
      courtDeadline === null ? flag(false) : known(onDay(courtDeadline.lastDay), { from: "article", citation: courtDeadline.citation }),
  };
}

function planValues({ facts, plans }: DocumentInput, plan: Plan | null): Values {
  const shortfall = plan === null ? (plans?.shortfall ?? null) : null;
  return {
    "plan.fits": flag(plan !== null),
    "plan.name": plan === null ? flag(false) : known(term(`objective-${plan.objective}`), fromEngine("plan")),
    ...figuresOfPlan(plan),
    "plan.debts": rows(
      (plan?.debts ?? []).map((own) => {
        const debt = facts.debts.find(({ id }) => id === own.id);
        const offer = offerFor(own.id, plan);
        return {
          "debt.label": known(words(debt?.lender.name ?? debt?.platform ?? own.id), fromFact("debts")),
          "share.kind": known(term(`offer-${offer.kind}`), fromEngine("plan")),
          ...(offer.kind === "instalments" && offer.steps[0] !== undefined
            ? {
                "share.monthly": known(money(offer.steps[0].fen), fromEngine("plan")),
                "share.months": known(count(offer.count), fromEngine("plan")),
                "share.total": known(money(offer.totalFen), fromEngine("plan")),
                "share.end": known(onDay(offer.end), fromEngine("plan")),
                "share.instalments": flag(true),
              }
            : { "share.instalments": flag(false) }),
        };
      }),
    ),
    "plan.days": rows(daysOf(plan)),
    "plans.rows": rows(
      (plans?.plans ?? []).map((each) => ({
        "each.name": known(term(`objective-${each.objective}`), fromEngine("plan")),
        ...renamed(figuresOfPlan(each), "plan.", "each."),
        "each.proposed": flag(each === plan),
      })),
    ),
    shortfall: flag(shortfall !== null),
    "shortfall.monthly": shortfall === null ? flag(false) : known(money(shortfall.fenPerMonth), fromEngine("plan")),
    "shortfall.reason": shortfall === null ? flag(false) : known(term(`shortfall-${shortfall.blockedBy}`), fromEngine("plan")),
  };
}

function figuresOfPlan(plan: Plan | null): Values {
  const figure = (make: (of: Plan) => Value): Value => (plan === null ? flag(false) : make(plan));
  return {
    "plan.monthly": figure((of) => known(money(of.monthlyFen), fromEngine("plan"))),
    "plan.months": figure((of) => known(count(of.months), fromEngine("plan"))),
    "plan.total": figure((of) => known(money(of.totalFen), fromEngine("plan"))),
    "plan.end": figure((of) => known(onDay(of.endDay), fromEngine("plan"))),
    "plan.stress-percent": figure((of) => known(percent(String(of.stress.percent)), fromEngine("plan"))),
    "plan.stress-capacity": figure((of) => known(money(of.stress.capacityFen), fromEngine("plan"))),
    "plan.stress-short": figure((of) => known(money(of.stress.shortFen), fromEngine("plan"))),
    "plan.stress-fails": figure((of) => flag(of.stress.fails)),
  };
}

/** What falls due on each day, over all debts: the page to put on the fridge. */
function daysOf(plan: Plan | null): Values[] {
  const byDay = new Map<string, { readonly day: Plan["endDay"]; readonly fens: Plan["totalFen"][] }>();
  for (const due of plan?.debts.flatMap(({ schedule }) => schedule) ?? []) {
    if (due.fen <= 0) continue;
    const same = byDay.get(due.day) ?? { day: due.day, fens: [] };
    same.fens.push(due.fen);
    byDay.set(due.day, same);
  }
  const inOrder = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return inOrder.map(({ day, fens }) => ({
    "due.day": known(onDay(day), fromEngine("plan")),
    "due.fen": known(money(sumFen(fens)), fromEngine("plan")),
    "due.debts": known(count(fens.length), fromEngine("plan")),
  }));
}

function totalValues({ standing, facts }: DocumentInput): Values {
  const { balance, claimedFen, perDayFen, withoutBalance } = standing.totals;
  return {
    "debts.count": known(count(facts.debts.length), fromFact("debts")),
    "totals.computed": known(money(sumFen(Object.values(balance))), fromEngine("standing")),
    "totals.claimed": known(money(claimedFen), fromEngine("standing")),
    "totals.per-day": known(money(perDayFen), fromEngine("standing")),
    "totals.incomplete": flag(withoutBalance > 0),
    "totals.without-balance": known(count(withoutBalance), fromEngine("standing")),
  };
}

const renamed = (values: Values, from: string, to: string): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(from, to), value]));
