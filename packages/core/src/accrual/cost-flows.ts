/**
 * The cash flows of a contract kept on time, as the lender charges it: what was received, less every due with its
 * fees. Interest deducted in advance shows as less received, which is what makes the loan dearer than its rate.
 */

import { type Day, daysBetween } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { type Fen, sumFen } from "../money.ts";
import { err, ok, type Result } from "../result.ts";
import { deductedInAdvance, lentPrincipal, statedPrincipal, upfrontFeesDue } from "./lent-principal.ts";
import { makeSchedule } from "./make-schedule.ts";
import type { MissingFacts } from "./missing-facts.ts";
import type { Schedule } from "./schedule.ts";
import { type CashFlow, type YearlyCost, yearlyCost } from "./yearly-cost.ts";

/** Flows by days from the pay-out: received positive, paid negative. `asLent` is the schedule on what was lent, where it is already made. */
function costFlows(debt: Debt, asLent: Schedule | null = null): Result<readonly CashFlow[], MissingFacts> {
  const schedule = asLent && deductedInAdvance(debt) === 0 ? ok(asLent) : makeSchedule(debt, statedPrincipal(debt) ?? undefined);
  const paidOut = debt.principal.paidOut;
  const lent = lentPrincipal(debt);
  if (!schedule.ok) return schedule;
  if (paidOut === undefined || lent === null) return err({ kind: "missing-facts", missing: ["principal.stated"] });
  const upfrontFen = sumFen(upfrontFeesDue(debt).map((fee) => fee.fen));
  return ok([
    { at: 0, amount: lent - upfrontFen },
    ...debt.drawdowns.map((drawdown) => ({ at: daysBetween(paidOut, drawdown.day), amount: drawdown.fen })),
    ...schedule.value.rows.map((row, index, rows) => ({
      at: daysBetween(paidOut, row.due),
      amount: -(row.principalFen + row.interestFen + row.feesFen + (index === rows.length - 1 ? drawnLater(debt) : 0)),
    })),
    ...debt.fees.flatMap((fee) => (isDay(fee.when) ? [{ at: daysBetween(paidOut, fee.when), amount: -fee.fen }] : [])),
  ]);
}

const drawnLater = (debt: Debt): Fen => sumFen(debt.drawdowns.map((drawdown) => drawdown.fen));
const isDay = (when: Debt["fees"][number]["when"]): when is Day => when !== "upfront" && when !== "each-period";

/** What the contract kept on time costs a year, both ways of naming it; `null`: its terms are not known. */
export function contractCost(debt: Debt, asLent: Schedule | null = null): YearlyCost | null {
  const flows = costFlows(debt, asLent);
  return flows.ok ? yearlyCost({ timing: "days", flows: flows.value, periodsPerYear: 12 }) : null;
}
