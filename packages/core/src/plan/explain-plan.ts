/**
 * Opens a figure of a plan: the total into debts, a debt into what was owed on the first day (which opens into its
 * account) and the interest on the way; the monthly sum into the firm sum; the stress test into what falls short.
 */

import { explainTotal } from "../accrual/explain-account.ts";
import { type Capacity, explainStress } from "../budget/capacity.ts";
import { explainFirmSum, type FirmSum } from "../budget/firm-sum.ts";
import { count, type Explanation, explain, money, onDay, term, words } from "../explain/explanation.ts";
import { addFen } from "../money.ts";
import type { CaseStanding } from "../standing/standing.ts";
import type { DebtPlan, Plan } from "./plan.ts";

export const explainPlanTotal = (plan: Plan, standing: CaseStanding): Explanation =>
  explain(
    "plan.total",
    { months: count(plan.months), end: onDay(plan.endDay) },
    { result: money(plan.totalFen), parts: plan.debts.map((debt) => explainDebtPlan(debt, standing)) },
  );

function explainDebtPlan(debt: DebtPlan, standing: CaseStanding): Explanation {
  const account = standing.debts.find((one) => one.debt.id === debt.id)?.account;
  const opening = explain(
    "plan.opening",
    { principal: money(debt.openingPrincipalFen), charges: money(debt.openingChargesFen) },
    { result: money(addFen(debt.openingPrincipalFen, debt.openingChargesFen)), parts: account ? [explainTotal(account)] : [] },
  );
  const interest = explain(
    "plan.interest",
    {},
    { result: money(debt.interestFen), origin: { from: "convention", convention: "plan.monthly-interest" } },
  );
  const parts = debt.schedule.length > 0 ? [opening, interest] : [opening];
  return explain("plan.debt", { debt: words(debt.id), kind: term(debt.kind) }, { result: money(debt.totalFen), parts });
}

/** Why the months ask for this much, and how it is split. */
export const explainMonthly = (plan: Plan, firm: FirmSum, capacity: Capacity): Explanation =>
  explain(
    "plan.monthly",
    {},
    {
      result: money(plan.monthlyFen),
      parts: [
        explainFirmSum(firm, capacity),
        explain("plan.split", {}, { origin: { from: "convention", convention: `plan.${plan.objective}` } }),
      ],
    },
  );

/** What is missing in the largest month when income falls. */
export const explainPlanStress = (plan: Plan, capacity: Capacity): Explanation =>
  explain("plan.stress", { monthly: money(plan.monthlyFen) }, { result: money(plan.stress.shortFen), parts: [explainStress(capacity)] });
