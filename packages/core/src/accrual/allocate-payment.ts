/**
 * Set-off of a payment: the contract's agreed order if there is one, else Civil Code 561 (costs, interest, principal),
 * read as other fees, interest due, compound interest, penalty interest, default fee, principal; inside a part the
 * oldest due day first. What exceeds all dues waits as a credit, or reduces principal where that is agreed.
 */

import type { Day } from "../day.ts";
import type { BalancePart } from "../debt/balance.ts";
import type { Debt, Payment, SetOffStep } from "../debt/debt.ts";
import { type Fen, fen } from "../money.ts";
import type { Allocation } from "./account.ts";
import { type Due, type Ledger, recordAllocation, unpaidDues } from "./ledger.ts";

const statutoryOrder: readonly SetOffStep[] = ["fees", "interest", "compound", "penalty", "default-fee", "principal"];

/**
 * The order that binds this debt. An agreed order that does not name every part keeps its own sequence; compound
 * interest then goes with interest and the default fee with penalty interest, anything else in the statutory order
 * ahead of principal.
 */
export function setOffOrder(debt: Debt): readonly SetOffStep[] {
  const agreed = debt.overdue?.setOff;
  if (!agreed) return statutoryOrder;
  const order = [...agreed];
  for (const [step, companion] of [
    ["compound", "interest"],
    ["default-fee", "penalty"],
  ] as const)
    if (!order.includes(step) && order.includes(companion)) order.splice(order.indexOf(companion) + 1, 0, step);
  const unnamed = statutoryOrder.filter((step) => !order.includes(step));
  if (!order.includes("principal")) return [...order, ...unnamed];
  const principalAt = order.indexOf("principal");
  return [...order.slice(0, principalAt), ...unnamed, ...order.slice(principalAt)];
}

/** Sets `amount` against the dues of `day`, records it, and returns what is left over. */
export function allocate(ledger: Ledger, day: Day, amount: Fen, payment: Payment | null): Fen {
  const to: Allocation["to"][number][] = [];
  let left = amount;
  const take = (part: BalancePart, instalment: number | null, owed: Fen): Fen => {
    const taken = fen(Math.min(left, owed));
    if (taken > 0) to.push({ part, instalment, fen: taken });
    left = fen(left - taken);
    return fen(owed - taken);
  };
  for (const step of setOffOrder(ledger.debt)) allocateStep(ledger, step, take);
  for (const due of ledger.dues) if (due.settled === null && due.unpaidPrincipalFen + due.unpaidInterestFen === 0) due.settled = day;
  recordAllocation(ledger, { day, payment, to, creditFen: left });
  return left;
}

/** Takes a surplus against principal that is not yet due. Returns what is left. */
export function prepay(ledger: Ledger, day: Day, surplus: Fen, payment: Payment | null): Fen {
  const taken = fen(Math.min(surplus, ledger.notDueFen));
  ledger.notDueFen = fen(ledger.notDueFen - taken);
  if (taken > 0)
    recordAllocation(ledger, { day, payment, to: [{ part: "principal", instalment: null, fen: taken }], creditFen: fen(surplus - taken) });
  return fen(surplus - taken);
}

type Take = (part: BalancePart, instalment: number | null, owed: Fen) => Fen;

function allocateStep(ledger: Ledger, step: SetOffStep, take: Take): void {
  const { unpaid } = ledger;
  switch (step) {
    case "fees":
      unpaid["other-fees"] = take("other-fees", null, unpaid["other-fees"]);
      return;
    case "interest":
      forEachDue(ledger, (due) => {
        due.unpaidInterestFen = take("interest", due.number, due.unpaidInterestFen);
      });
      ledger.looseInterestFen = take("interest", null, ledger.looseInterestFen);
      return;
    case "compound":
      unpaid["compound-interest"] = take("compound-interest", null, unpaid["compound-interest"]);
      return;
    case "penalty":
      unpaid["penalty-interest"] = take("penalty-interest", null, unpaid["penalty-interest"]);
      return;
    case "default-fee":
      unpaid["default-fee"] = take("default-fee", null, unpaid["default-fee"]);
      return;
    case "principal":
      forEachDue(ledger, (due) => {
        due.unpaidPrincipalFen = take("principal", due.number, due.unpaidPrincipalFen);
      });
      return;
  }
}

const forEachDue = (ledger: Ledger, change: (due: Due) => void): void => unpaidDues(ledger).forEach(change);
