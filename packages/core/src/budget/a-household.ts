/** Builds a household's month for tests in sentences. Not for the program: it fills in facts a real case must state. */

import type { CaseFacts, IncomeType, SpendingKind } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import { yuan } from "../money.ts";

export interface HouseholdBuilder {
  readonly facts: CaseFacts;
  of(people: number): HouseholdBuilder;
  living(incomeType: IncomeType): HouseholdBuilder;
  earning(...months: readonly [month: string, amount: string][]): HouseholdBuilder;
  spending(name: string, amount: string, kind: SpendingKind): HouseholdBuilder;
  owing(...debts: readonly Debt[]): HouseholdBuilder;
  with(changes: Partial<CaseFacts>): HouseholdBuilder;
}

const nobody: CaseFacts = {
  version: 1,
  borrower: {},
  income: [],
  spending: [],
  urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false },
  debts: [],
  files: [],
};

export const aHousehold = (): HouseholdBuilder => build(nobody);

const build = (facts: CaseFacts): HouseholdBuilder => ({
  facts,
  of: (people) => build({ ...facts, borrower: { ...facts.borrower, household: people } }),
  living: (incomeType) => build({ ...facts, borrower: { ...facts.borrower, incomeType } }),
  earning: (...months) => build({ ...facts, income: months.map(([month, amount]) => ({ month, fen: yuan(amount) })) }),
  spending: (name, amount, kind) => build({ ...facts, spending: [...facts.spending, { name, fen: yuan(amount), kind }] }),
  owing: (...debts) => build({ ...facts, debts }),
  with: (changes) => build({ ...facts, ...changes }),
});
