/**
 * The names a template may use about the whole case: the person, the month's money, urgent matters, totals. Every
 * figure is taken from facts, standing or capacity with its origin; nothing is computed here.
 */

import type { Capacity } from "../budget/capacity.ts";
import { earlierStatement } from "../budget/earlier-statement.ts";
import { firmSumOf } from "../budget/firm-sum.ts";
import type { Day } from "../day.ts";
import { type CaseFacts, incomeTypes } from "../debt/case-facts.ts";
import { count, type ExplainedValue, inDays, money, onDay, percent, term, words } from "../explain/explanation.ts";
import { fen, sumFen } from "../money.ts";
import type { CourtDeadline } from "../standing/court-deadline.ts";
import type { DocumentInput } from "./document-input.ts";
import { fact, flag, fromEngine, fromFact, known, missing, rows, type Value, type Values } from "./values.ts";

export const caseValues = (input: DocumentInput): Values => ({
  ...householdValues(input),
  ...statementValues(input),
  ...capacityValues(input),
  ...urgentValues(input.facts.urgent, input.courtDeadline, input.standing.on),
  ...totalValues(input),
});

function householdValues({ facts, standing }: DocumentInput): Values {
  const { borrower, hardship, income, spending } = facts;
  const lowest = income.length === 0 ? undefined : income.reduce((least, month) => (month.fen < least.fen ? month : least));
  return {
    on: known(onDay(standing.on), fromFact("on")),
    "borrower.name": fact(borrower.name, "borrower.name", words),
    household: fact(borrower.household, "borrower.household", count),
    dependants: borrower.dependants === undefined ? flag(false) : known(count(borrower.dependants), fromFact("borrower.dependants")),
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

function statementValues({ facts, standing }: DocumentInput): Values {
  const { assets } = facts;
  const earlier = earlierStatement(facts.files, standing.on);
  return {
    "assets.none": flag(assets !== undefined && assets.length === 0),
    "assets.rows": rows(
      (assets ?? []).map(({ name, kind, fen: worth, exempt }, index) => ({
        "asset.name": known(words(name), fromFact(`assets[${index}].name`)),
        "asset.kind": known(term(`asset-${kind}`), fromFact(`assets[${index}].kind`)),
        "asset.fen": known(money(worth), fromFact(`assets[${index}].yuan`)),
        "asset.exempt": known(term(`exempt-${exempt === true ? "yes" : "no"}`), fromFact(`assets[${index}].exempt`)),
      })),
    ),
    "statement.replaces": earlier === null ? flag(false) : known(onDay(earlier.day), fromFact(`files[${earlier.index}].path`)),
  };
}

function capacityValues({ facts, capacity, capacityMissing }: DocumentInput): Values {
  const figure = (make: (of: Capacity) => Value): Value => (capacity === null ? missing(capacityMissing[0] ?? "income") : make(capacity));
  const line = (key: string) => capacity?.lines.find((each) => each.key === key);
  const [income, floorGap] = [line("lowest-income"), line("floor-gap")];
  return {
    "capacity.monthly": figure((of) => known(money(of.capacityFen), fromEngine("capacity"))),
    "capacity.stressed": figure((of) => known(money(of.stressedFen), fromEngine("capacity"))),
    "capacity.limit": figure((of) => known(money(firmSumOf(facts, of).fen), fromEngine("capacity"))),
    "capacity.income": figure(() => (income === undefined ? missing("income") : known(money(income.fen), income.origin))),
    "capacity.floor-gap": floorGap === undefined ? flag(false) : known(money(fen(-floorGap.fen)), floorGap.origin),
    "capacity.positive": flag(capacity !== null && capacity.capacityFen > 0),
    "capacity.none": flag(capacity !== null && capacity.capacityFen <= 0),
    "capacity.stress-percent": figure((of) => known(percent(String(of.stressPercent)), fromEngine("capacity"))),
    "capacity.stress-fails": flag(capacity !== null && capacity.stressedFen < 0),
    "floor.monthly":
      capacity === null || capacity.floorFen === null ? flag(false) : known(money(capacity.floorFen), fromFact("livingFloor")),
    "floor.unchecked": flag(facts.livingFloor === undefined),
  };
}

export function urgentValues(urgent: CaseFacts["urgent"], courtDeadline: CourtDeadline | null, on: Day): Values {
  const { courtPaper, paidAgent, inDanger, collectorsAtDoor } = urgent;
  const deadline = (make: (of: CourtDeadline & { readonly state: "known" }) => ExplainedValue): Value =>
    courtDeadline?.state === "known" ? known(make(courtDeadline), { from: "article", citation: courtDeadline.citation }) : flag(false);
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
    "court.days": deadline((of) => inDays(of.days)),
    "court.last-day": deadline((of) => onDay(of.last)),
    "court.moved-from":
      courtDeadline?.state === "known" && courtDeadline.movedFrom !== null
        ? known(onDay(courtDeadline.movedFrom), { from: "article", citation: courtDeadline.citation })
        : flag(false),
    "court.holidays-unknown": flag(courtDeadline?.state === "known" && !courtDeadline.certain),
    "court.passed": flag(courtDeadline?.state === "known" && courtDeadline.last < on),
  };
}

function totalValues({ standing, facts }: DocumentInput): Values {
  const { balance, claimedFen, perDayFen, withoutBalance } = standing.totals;
  return {
    "debts.count": known(count(facts.debts.length), fromFact("debts")),
    "totals.computed": known(money(sumFen(Object.values(balance))), fromEngine("standing")),
    "totals.claimed": known(money(claimedFen), fromEngine("standing")),
    "claims.several": flag(standing.debts.filter(({ debt }) => debt.status === "mine" && debt.claimed !== undefined).length > 1),
    "totals.per-day": known(money(perDayFen), fromEngine("standing")),
    "totals.incomplete": flag(withoutBalance > 0),
    "totals.without-balance": known(count(withoutBalance), fromEngine("standing")),
  };
}
