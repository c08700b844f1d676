/** Builds debts for tests in sentences. Not for the program: it fills in facts a real case must state. */

import { assert } from "../assert.ts";
import { day } from "../day.ts";
import { type Fraction, parseDecimal } from "../fraction.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { type DayCount, percentPerYear, type Rate } from "../rate.ts";
import type { Debt, DefaultFee, LenderType, OverdueTerms, Payment, PenaltyTerms, RepaymentMethod } from "./debt.ts";

const plain: Debt = {
  id: debtId("d1"),
  status: "mine",
  kind: "loan",
  lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
  contract: { number: "QH-0000-0001", signed: day("2025-01-01") },
  principal: {},
  drawdowns: [],
  rates: [],
  fees: [],
  acceleration: {},
  payments: [],
  demands: [],
  acknowledged: [],
  limits: {},
};

const noPenalty: OverdueTerms = { graceDays: 0, penalty: null, base: "principal", compound: false, defaultFee: null, setOff: null };

export interface DebtBuilder {
  readonly debt: Debt;
  from(type: LenderType): DebtBuilder;
  lent(amount: string, on: string, received?: string): DebtBuilder;
  at(rate: string | Rate, dayCount?: DayCount): DebtBuilder;
  changingTo(rate: string, from: string): DebtBuilder;
  repaidBy(method: RepaymentMethod, periods: number, firstDue: string): DebtBuilder;
  overdueAt(penalty: string | PenaltyTerms | null, terms?: Partial<OverdueTerms>): DebtBuilder;
  paying(amount: string, on: string, rest?: Partial<Payment>): DebtBuilder;
  with(changes: Partial<Debt>): DebtBuilder;
}

export const aDebt = (): DebtBuilder => build(plain);

const build = (debt: Debt): DebtBuilder => ({
  debt,
  from: (type) => build({ ...debt, lender: { ...debt.lender, type } }),
  lent: (amount, on, received = amount) =>
    build({ ...debt, principal: { stated: yuan(amount), received: yuan(received), paidOut: day(on) } }),
  at: (rate, dayCount) =>
    build({
      ...debt,
      rates: [{ rate: typeof rate === "string" ? percentPerYear(rate) : rate }],
      ...(dayCount === undefined ? {} : { dayCount }),
    }),
  changingTo: (rate, from) => build({ ...debt, rates: [...debt.rates, { from: day(from), rate: percentPerYear(rate) }] }),
  repaidBy: (method, periods, firstDue) => build({ ...debt, method, periods, firstDue: day(firstDue) }),
  overdueAt: (penalty, terms = {}) =>
    build({
      ...debt,
      overdue: { ...noPenalty, ...terms, penalty: typeof penalty === "string" ? { multiplier: decimal(penalty) } : penalty },
    }),
  paying: (amount, on, rest = {}) => build({ ...debt, payments: [...debt.payments, { ...rest, day: day(on), fen: yuan(amount) }] }),
  with: (changes) => build({ ...debt, ...changes }),
});

export const decimal = (text: string): Fraction => {
  const parsed = parseDecimal(text);
  assert(parsed !== null, `"${text}" is a decimal`);
  return parsed;
};

export const defaultFeeOf = (percent: string, each: DefaultFee["each"]): DefaultFee => ({
  share: decimal(percent),
  of: "overdue-principal",
  each,
});
