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
 * The order that binds this debt. In an agreed order that does not name every part, compound interest goes with
 * interest and the default fee with penalty interest; anything else not named follows in the statutory order.
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
  return [...order, ...statutoryOrder.filter((step) => !order.includes(step))];
}

/**
 * Sets `amount` against what is due on `day`, records it, and returns what is left over. `prepay`, where what is left
 * may reduce principal, is called then to post the interest of the running period; that is met first.
 */
export function allocate(ledger: Ledger, day: Day, amount: Fen, payment: Payment | null, prepay: (() => void) | null = null): Fen {
  const to: Allocation["to"][number][] = [];
  let left = amount;
  const take: Take = (part, instalment, owed) => {
    const taken = fen(Math.min(left, owed));
    if (taken > 0) to.push({ part, instalment, fen: taken });
    left = fen(left - taken);
    return fen(owed - taken);
  };
  for (const step of setOffOrder(ledger.debt)) allocateStep(ledger, step, take);
  for (const due of ledger.dues) if (due.settled === null && due.unpaidPrincipalFen + due.unpaidInterestFen === 0) due.settled = day;
  if (left > 0 && prepay) {
    prepay();
    ledger.soFarInterestFen = take("interest", null, ledger.soFarInterestFen);
    ledger.notDueFen = take("principal", null, ledger.notDueFen);
  }
  recordAllocation(ledger, { day, payment, to, creditFen: left });
  return left;
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
      ledger.lateInterestFen = take("interest", null, ledger.lateInterestFen);
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
