/**
 * What one payment of a debt was for: principal, interest, penalty, instalment by instalment. Not guessed from its sum:
 * the account is run with the payments up to it, and its own set-off answers (accrual/allocate-payment.ts).
 */

import type { Allocation } from "../accrual/account.ts";
import type { MissingFacts } from "../accrual/missing-facts.ts";
import { runAccount } from "../accrual/run-account.ts";
import type { Day } from "../day.ts";
import type { Debt, Payment } from "../debt/debt.ts";
import { type Fen, zeroFen } from "../money.ts";
import { err, ok, type Result } from "../result.ts";

export interface PaymentSplit {
  /** Set against what was due on the day. */
  readonly to: Allocation["to"];
  /** Paid before anything was due: set against this when the next due day came. */
  readonly later: { readonly day: Day; readonly to: Allocation["to"] } | null;
  /** What then still waits. */
  readonly creditFen: Fen;
}

/** `payment` may be one of the debt's or one that is only proposed; payments after it change nothing about it. */
export function splitOf(debt: Debt, payment: Payment): Result<PaymentSplit, MissingFacts> {
  const upTo = [...debt.payments.filter((other) => other !== payment && other.day <= payment.day), payment];
  const known = { ...debt, payments: upTo };
  const account = runAccount(known, payment.day);
  if (!account.ok) return err(account.error);
  const own = account.value.allocations.find((allocation) => allocation.payment === payment);
  const to = own?.to ?? [];
  const next = account.value.coming[0]?.due;
  if (account.value.creditFen === 0 || own === undefined || own.creditFen === 0 || next === undefined)
    return ok({ to, later: null, creditFen: own?.creditFen ?? zeroFen });
  const onDue = runAccount(known, next);
  if (!onDue.ok) return err(onDue.error);
  const met = onDue.value.allocations.filter((allocation) => allocation.payment === null && allocation.day === next);
  const later = met.flatMap((allocation) => allocation.to);
  return ok({ to, later: later.length > 0 ? { day: next, to: later } : null, creditFen: onDue.value.creditFen });
}
