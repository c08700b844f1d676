/**
 * What was offered beside what stands on one's own side: the limit of a month, one's own plan, the balance this program
 * computes, the claim, the sum of the payments themselves, and what the yearly cost of the payments meets in the law
 * book. Each row is two figures of one kind; a sentence is made in text/.
 */

import { runAccount } from "../accrual/run-account.ts";
import { cashFlowOn, yearlyCost } from "../accrual/yearly-cost.ts";
import type { Day } from "../day.ts";
import { type BalancePart, balanceParts, totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { compare, type Fraction, toDecimal } from "../fraction.ts";
import { parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";
import { yearlyPercentOn } from "../law/yearly-percent.ts";
import { type Fen, fen, sumFen } from "../money.ts";
import type { DebtPlan } from "../plan/plan.ts";
import { type CostPercents, costPercents } from "../rules/contract-cost.ts";
import { claimDay } from "../rules/private-lender-only.ts";
import { lawPointers } from "../standing/law-pointer.ts";
import type { LawPointer } from "../standing/legal-stage.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { Affordability } from "./agreement-months.ts";
import { datedInstalments, type OfferedTerms, offerTypeOf, paymentCount, paymentsTotal } from "./offered-terms.ts";

export type Measure =
  | { readonly is: "fen"; readonly fen: Fen }
  | { readonly is: "day"; readonly day: Day }
  | { readonly is: "months"; readonly months: number }
  /** Percent a year as digits; both ways of naming it, or the one the law names. */
  | { readonly is: "percent"; readonly nominal: string; readonly effective: string | null };

export type AgainstPoint =
  /** The fullest month, other debts counted, beside what a month can carry. */
  | "capacity"
  | "firm-sum"
  | "spare-money"
  /** Beside one's own plan for this debt. */
  | "month"
  | "total"
  | "months"
  | "end"
  /** Beside what this program computes, and what they claimed before. */
  | "balance"
  | "claim"
  /** Inside the offer. */
  | "sum"
  | "waived"
  /** Beside the law. */
  | "yearly-cost"
  | "term";

export interface AgainstRow {
  readonly point: AgainstPoint;
  /** For `balance`: the part it is about; `null`: the whole. */
  readonly part: BalancePart | null;
  readonly offered: Measure;
  /** What stands on one's own side; `null`: nothing is known to compare with. */
  readonly plan: Measure | null;
  /** Dearer, longer, larger, above: worth a question before a yes. */
  readonly attention: boolean;
  readonly law: LawPointer | null;
}

export interface AgainstGround {
  readonly terms: OfferedTerms;
  readonly standing: DebtStanding;
  readonly own: DebtPlan | null;
  readonly affordability: Affordability | null;
  readonly spareFen: Fen | null;
  readonly law: LawBook;
}

export const compareOffer = (ground: AgainstGround): readonly AgainstRow[] => [
  ...monthRows(ground),
  ...planRows(ground),
  ...balanceRows(ground),
  ...insideRows(ground),
  ...lawRows(ground),
];

const row = (point: AgainstPoint, offered: Measure, plan: Measure | null, rest: Partial<AgainstRow> = {}): AgainstRow => ({
  point,
  part: null,
  offered,
  plan,
  attention: false,
  law: null,
  ...rest,
});

const money = (amount: Fen): Measure => ({ is: "fen", fen: amount });
const onDay = (day: Day): Measure => ({ is: "day", day });
const inMonths = (months: number): Measure => ({ is: "months", months });

/** The one row that is told while a debt is not to be agreed on: it is about the household, not about the debt. */
export function capacityRow({ affordability }: Pick<AgainstGround, "affordability">): readonly AgainstRow[] {
  if (!affordability?.worst) return [];
  const { worst, limitFen, overCapacityFen } = affordability;
  return [row("capacity", money(fen(worst.offeredFen + worst.othersFen)), money(limitFen), { attention: overCapacityFen > 0 })];
}

function monthRows({ terms, affordability, spareFen }: AgainstGround): readonly AgainstRow[] {
  const first = terms.firstPayment ?? (offerTypeOf(terms) === "lump-sum" ? datedInstalments(terms)?.[0] : undefined);
  const worst = affordability?.worst;
  const firm =
    worst && affordability.firmFen < affordability.limitFen
      ? [
          row("firm-sum", money(fen(worst.offeredFen + worst.othersFen)), money(affordability.firmFen), {
            attention: affordability.overFirmFen > 0,
          }),
        ]
      : [];
  return [
    ...capacityRow({ affordability }),
    ...firm,
    ...(first === undefined || first.fen === 0
      ? []
      : [
          row("spare-money", money(first.fen), spareFen === null ? null : money(spareFen), {
            attention: spareFen === null || first.fen > spareFen,
          }),
        ]),
  ];
}

function planRows({ terms, own }: AgainstGround): readonly AgainstRow[] {
  if (own === null || own.schedule.length === 0) return [];
  const dues = datedInstalments(terms);
  const sums = dues?.map((due) => due.fen) ?? (terms.instalments?.is === "level" ? [terms.instalments.fen] : []);
  const largest = fen(Math.max(0, ...sums));
  const ownLargest = fen(Math.max(...own.schedule.map((due) => due.fen)));
  const total = totalOffered(terms);
  const count = paymentCount(terms);
  const last = dues?.at(-1)?.day ?? terms.endDay;
  const ownLast = own.schedule.at(-1)?.day;
  return [
    ...(largest === 0 ? [] : [row("month", money(largest), money(ownLargest), { attention: largest > ownLargest })]),
    ...(total === null ? [] : [row("total", money(total), money(own.totalFen), { attention: total > own.totalFen })]),
    ...(count === 0 ? [] : [row("months", inMonths(count), inMonths(own.schedule.length))]),
    ...(last === undefined || ownLast === undefined ? [] : [row("end", onDay(last), onDay(ownLast))]),
  ];
}

/** All that is to be paid, as it was said, else as the payments sum up; a deferral leaves the rest open. */
const totalOffered = (terms: OfferedTerms): Fen | null =>
  terms.totalFen ?? (offerTypeOf(terms) === "deferral" ? null : paymentsTotal(terms));

/** On the day the balance is said to be of; without a day, on the day of the standing. */
function balanceRows({ terms: { balance }, standing }: AgainstGround): readonly AgainstRow[] {
  if (balance === undefined) return [];
  const computed = computedOn(standing, balance.on);
  const { claimed } = standing.debt;
  const parts = balanceParts.flatMap((part) => {
    const said = balance.parts[part];
    if (said === undefined || computed === null) return [];
    return [row("balance", money(said), money(computed[part]), { part, attention: said > computed[part] })];
  });
  return [
    row("balance", money(balance.fen), computed && money(totalOf(computed)), {
      attention: computed !== null && balance.fen > totalOf(computed),
    }),
    ...parts,
    ...(claimed === undefined
      ? []
      : [row("claim", money(balance.fen), money(claimed.totalFen), { attention: balance.fen > claimed.totalFen })]),
  ];
}

function computedOn({ debt, balance, on }: DebtStanding, day: Day | undefined): DebtStanding["balance"] {
  if (balance === null || day === undefined || day === on) return balance;
  const account = runAccount(debt, day);
  return account.ok ? account.value.balance : null;
}

/** Whether the offer agrees with itself. */
function insideRows({ terms }: AgainstGround): readonly AgainstRow[] {
  const { totalFen, waivedFen, balance } = terms;
  const sum = offerTypeOf(terms) === "deferral" ? null : paymentsTotal(terms);
  const left = balance && waivedFen !== undefined && waivedFen > 0 ? fen(balance.fen - waivedFen) : null;
  return [
    ...(totalFen === undefined || sum === null ? [] : [row("sum", money(totalFen), money(sum), { attention: totalFen !== sum })]),
    ...(totalFen === undefined || left === null ? [] : [row("waived", money(totalFen), money(left), { attention: totalFen > left })]),
  ];
}

function lawRows({ terms, standing, law }: AgainstGround): readonly AgainstRow[] {
  const view = { law, debt: standing.debt, on: standing.on };
  const cost = costOfOffer(terms, standing);
  const limit = rateLimit(standing.debt, standing.on, law);
  const longest = longestTermOf(standing.debt, standing.on, law);
  const count = paymentCount(terms);
  const both = cost && { is: "percent" as const, nominal: toDecimal(cost.nominal, 2), effective: toDecimal(cost.effective, 2) };
  return [
    ...(cost === null || both === null
      ? []
      : [
          row("yearly-cost", both, limit && { is: "percent", nominal: toDecimal(limit.percent, 4), effective: null }, {
            attention: limit !== null && compare(cost.effective, limit.percent) > 0,
            law: limit === null ? null : (lawPointers(limit.view, [limit.id])[0] ?? null),
          }),
        ]),
    ...(longest === null || count === 0
      ? []
      : [
          row("term", inMonths(count), inMonths(longest), {
            attention: count > longest,
            law: lawPointers(view, [personalInstalments])[0] ?? null,
          }),
        ]),
  ];
}

const personalInstalments = "card.personal-instalments";

/** The longest term the law book names for this debt on that day; `null`: none. */
export function longestTermOf(debt: Debt, on: Day, law: LawBook): number | null {
  if (law.parameters[personalInstalments] === undefined || debt.kind !== "card") return null;
  const found = lookUp(law, parameterId(personalInstalments), claimDay(debt, on), debt.lender.type);
  return found.state === "known" && found.value.value.is === "months" ? found.value.value.months : null;
}

/** What the payments cost a year over the balance; `null`: days or balance are not known, or they pay back no more than it. */
function costOfOffer(terms: OfferedTerms, standing: DebtStanding): CostPercents | null {
  const dues = datedInstalments(terms);
  const on = terms.balance?.on ?? standing.on;
  const owedFen = terms.balance?.fen ?? (standing.balance && totalOf(standing.balance));
  if (dues === null || owedFen === null || offerTypeOf(terms) === "deferral") return null;
  const { firstPayment } = terms;
  const paid = [...(firstPayment ? [{ day: firstPayment.day ?? standing.on, fen: firstPayment.fen }] : []), ...dues];
  if (sumFen(paid.map((due) => due.fen)) <= owedFen) return null;
  const flows = [cashFlowOn(on, owedFen), ...paid.map((due) => cashFlowOn(due.day, fen(-due.fen)))];
  return costPercents(yearlyCost({ timing: "days", flows, periodsPerYear: 12 }));
}

interface RateLimit {
  readonly id: string;
  readonly percent: Fraction;
  readonly view: { readonly law: LawBook; readonly debt: Debt; readonly on: Day };
}

/** For a licensed lender the rate above which a court may reduce, by the day a court is asked; for a private one the cap of the day of the contract. */
const limits = [
  { id: "financial-lending.court-reduction", dayOf: claimDay },
  { id: "private-lending.rate-cap", dayOf: (debt: Debt): Day | undefined => debt.contract.signed },
];

function rateLimit(debt: Debt, on: Day, law: LawBook): RateLimit | null {
  for (const { id, dayOf } of limits) {
    const day = dayOf(debt, on);
    if (day === undefined || law.parameters[id] === undefined) continue;
    const found = lookUp(law, parameterId(id), day, debt.lender.type);
    if (found.state !== "known") continue;
    const yearly = yearlyPercentOn(law, found.value, day);
    if (yearly.state === "known") return { id, percent: yearly.yearly.percent, view: { law, debt, on: day } };
  }
  return null;
}
