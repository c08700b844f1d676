/** The few questions about a debt that decide which stages of the path it can be in. */

import type { Day } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { Debt, Judgment } from "../debt/debt.ts";
import type { DebtStanding } from "./standing.ts";

/** Something is past its day and not paid: by the account, else as the person remembers it. `null`: facts are missing. */
export function isOverdue({ account, debt, on }: DebtStanding): boolean | null {
  if (account !== null) return account.overdueSince !== null;
  return debt.overdueSince === undefined ? null : debt.overdueSince < on;
}

/**
 * Since when it is overdue as the person remembers it, where the account counts from an earlier instalment: what was paid in
 * between is not noted, and the balance says too much. The day after a due day is that day to a person.
 */
export function rememberedLater({ account, debt }: DebtStanding): Day | null {
  const remembered = debt.overdueSince;
  if (account === null || account.overdueSince === null || remembered === undefined) return null;
  const unpaid = account.instalments.filter(({ due, settled }) => settled === null && due <= remembered);
  return unpaid.length > 1 ? remembered : null;
}

/** Paid in full. An account before the pay-out owes nothing, but nothing was lent either. */
export const isSettled = ({ account }: DebtStanding): boolean =>
  account !== null && account.charged.principal > 0 && totalOf(account.balance) === 0;

/** Not owed at all, as the person noted it. */
export const isDenied = ({ status }: Debt): boolean => status === "not-mine" || status === "paid";

export interface CourtFacts {
  readonly filed: Day | null;
  readonly served: Day | null;
  readonly judgment: Judgment | null;
}

/** What a court has done by the day; what is dated later has not happened yet. */
export function courtFactsOn({ suit, judgment }: Debt, on: Day): CourtFacts {
  const by = (day: Day | undefined): Day | null => (day !== undefined && day <= on ? day : null);
  return { filed: by(suit?.filed), served: by(suit?.served), judgment: judgment && judgment.effective <= on ? judgment : null };
}
