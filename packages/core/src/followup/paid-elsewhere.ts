/** A payment of the sum that is missed, noted with another debt of the same lender and counted there for nothing: it may be the one. */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt, Payment } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { dutiesOn, type StatedDuty } from "./duties.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { nextWorkingDay } from "./working-day.ts";

interface Watched {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

export function paidElsewhere({ promise }: StatedDuty, watched: Watched): { readonly debt: DebtId; readonly payment: Payment } | null {
  const { facts, calendar, on } = watched;
  const name = facts.debts.find(({ id }) => id === promise.debt)?.lender.name;
  if (name === undefined) return null;
  const latest = nextWorkingDay(promise.dueDay, calendar).day;
  const others = facts.debts.filter(({ id, lender }) => id !== promise.debt && lender.name === name);
  for (const other of others) {
    const payment = freePayments(other, watched).find(
      ({ day, fen }) => fen === promise.fen && day >= promise.made && day <= latest && day <= on,
    );
    if (payment) return { debt: other.id, payment };
  }
  return null;
}

function freePayments({ id, payments }: Debt, { facts, records, calendar, on }: Watched): readonly Payment[] {
  const counted = dutiesOn(facts, records, id, { calendar, on }).flatMap((duty) => duty.payments);
  return payments.filter(
    (payment) => !counted.some(({ day, file, line }) => day === payment.day && file === payment.file && line === payment.line),
  );
}
