/** The few questions about a debt that decide which stages of the path it can be in. `null`: facts are missing. */

import { totalOf } from "../debt/balance.ts";
import type { DebtStanding } from "./standing.ts";

/** Something is past its day and not paid: by the account, else as the person remembers it. */
export function isOverdue({ account, debt, on }: DebtStanding): boolean | null {
  if (account !== null) return account.overdueSince !== null;
  return debt.overdueSince === undefined ? null : debt.overdueSince < on;
}

/** Paid in full. An account before the pay-out owes nothing, but nothing was lent either. */
export const isSettled = ({ account }: DebtStanding): boolean =>
  account !== null && account.charged.principal > 0 && totalOf(account.balance) === 0;
