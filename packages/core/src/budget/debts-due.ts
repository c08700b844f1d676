/**
 * What the contracts of the borrower's own debts make due in the days ahead, where no automatic debit is listed for the
 * debt: a debit would already be in the month. Sums as contracted, without penalties. Debts whose schedule cannot be
 * worked out, and those not acknowledged as one's own, are left out: what is asked of them comes first.
 */

import { makeSchedule } from "../accrual/make-schedule.ts";
import { runAccount } from "../accrual/run-account.ts";
import type { ScheduleRow } from "../accrual/schedule.ts";
import { addDays, type Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, sumFen } from "../money.ts";

export interface DebtDue {
  readonly debt: DebtId;
  readonly day: Day;
  readonly fen: Fen;
}

/** From `on` to `until`, both counted, in order. */
export function debtsDue({ debts, month }: CaseFacts, on: Day, until: Day): readonly DebtDue[] {
  const debited = new Set(month?.debits.map(({ debt }) => debt));
  const due = debts
    .filter(({ id, status }) => status === "mine" && !debited.has(id))
    .flatMap((debt) =>
      comingOf(debt, on)
        .filter((row) => row.due >= on && row.due <= until)
        .map((row) => ({ debt: debt.id, day: row.due, fen: sumFen([row.principalFen, row.interestFen, row.feesFen]) })),
    );
  return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** As it stood yesterday, so that what falls due today is still to come. A contract whose overdue terms are not known has its due days all the same. */
function comingOf(debt: Debt, on: Day): readonly ScheduleRow[] {
  const account = runAccount(debt, addDays(on, -1));
  if (account.ok) return account.value.coming;
  const schedule = makeSchedule(debt);
  return schedule.ok && debt.acceleration.declared === undefined ? schedule.value.rows : [];
}
