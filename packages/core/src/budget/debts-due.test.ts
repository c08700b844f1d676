/**
 * By hand: 12,000.00 in twelve equal parts of principal at 12 % a year, first due on 5 October 2025. Each month 1,000.00
 * and one percent of what was left before: on 5 December 10,000.00 were left, so 1,000.00 + 100.00 = 1,100.00 fall due.
 */
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { aHousehold } from "./a-household.ts";
import { debtsDue } from "./debts-due.ts";

const loan = aDebt().lent("12000.00", "2025-09-05").at("12", 365).repaidBy("equal-principal", 12, "2025-10-05").overdueAt(null).debt;
const [from, until] = [day("2025-11-24"), day("2025-12-23")];

describe("what contracts make due in the days ahead", () => {
  it("is the instalment as contracted, whatever is overdue before it", () =>
    expect(debtsDue(aHousehold().owing(loan).facts, from, until)).toEqual([{ debt: "d1", day: "2025-12-05", fen: yuan("1100.00") }]));

  it("counts the first day and the last", () => {
    const { facts } = aHousehold().owing(loan);
    expect(debtsDue(facts, day("2025-12-05"), day("2026-01-05")).map((due) => due.day)).toEqual(["2025-12-05", "2026-01-05"]);
  });

  it("leaves out what is debited, what is not the borrower's own and what was called due as a whole", () => {
    const debit = { name: "扣款", account: "工资卡", date: 5, fen: yuan("1100.00"), debt: debtId("d1") };
    const debited = aHousehold()
      .owing(loan)
      .with({ month: { accounts: [{ name: "工资卡" }], debits: [debit], income: [] } });
    expect(debtsDue(debited.facts, from, until)).toEqual([]);
    expect(debtsDue(aHousehold().owing({ ...loan, status: "unsure" }).facts, from, until)).toEqual([]);
    const called = { ...loan, acceleration: { declared: day("2025-11-20") } };
    expect(debtsDue(aHousehold().owing(called).facts, from, until)).toEqual([]);
  });

  it("needs the contract's due days, not its overdue terms", () => {
    const { overdue: _overdue, ...without } = loan;
    expect(debtsDue(aHousehold().owing(without).facts, from, until).map((due) => due.fen)).toEqual([yuan("1100.00")]);
  });

  it("is nothing where the contract is not known", () => expect(debtsDue(aHousehold().owing(aDebt().debt).facts, from, until)).toEqual([]));
});
