/**
 * One account through the month: on each day on which something moves, what comes, what is taken and what is left.
 * The balance counts as it stood before anything of its day was debited, and after what came that day: if either is
 * unsure, less money is assumed. Of an account whose balance nobody knows the days are listed and nothing is foretold.
 */

import type { Day } from "../day.ts";
import type { Debit, IncomeDay, MoneyAccount, MonthFacts } from "../debt/month-facts.ts";
import { addFen, type Fen, subtractFen, sumFen } from "../money.ts";
import { daysOf } from "./month-days.ts";

export interface AccountMonth {
  readonly account: MoneyAccount;
  /** Only days on which something moves, in order. */
  readonly days: readonly AccountDay[];
}

export interface AccountDay {
  readonly day: Day;
  readonly income: readonly IncomeDay[];
  readonly debits: readonly { readonly debit: Debit; readonly state: DebitState }[];
  /** At the end of the day. What cannot be known is taken as paid, in the order listed. `null`: the balance is not known. */
  readonly leftFen: Fen | null;
}

/**
 * `depends-on-hour`: paid if what comes that day comes first. `depends-on-order`: not all of the day's debits fit, and
 * which one is tried first is not known. `unknown`: the balance is not.
 */
export type DebitState = "paid" | "fails" | "depends-on-hour" | "depends-on-order" | "unknown";

/** From the day the balance was read; where it is not known, from `on`. */
export function runAccount(account: MoneyAccount, month: MonthFacts, on: Day, until: Day): AccountMonth {
  const from = account.balance?.on ?? on;
  const moving = new Map<Day, { income: IncomeDay[]; debits: Debit[] }>();
  const movingOn = (day: Day) => {
    const found = moving.get(day) ?? { income: [], debits: [] };
    moving.set(day, found);
    return found;
  };
  for (const income of ofAccount(month.income, account))
    for (const day of daysOf(income.date, from, until)) if (day > from || !account.balance) movingOn(day).income.push(income);
  for (const debit of ofAccount(month.debits, account)) for (const day of daysOf(debit.date, from, until)) movingOn(day).debits.push(debit);

  let fen = account.balance?.fen ?? null;
  const days = [...moving]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { income, debits }]) => {
      const run = fen === null ? untold(debits) : runDay(fen, income, debits);
      fen = run.leftFen;
      return { day, income, ...run };
    });
  return { account, days };
}

type Told = Pick<AccountDay, "debits" | "leftFen"> & { readonly leftFen: Fen };

const untold = (debits: readonly Debit[]): Pick<AccountDay, "debits" | "leftFen"> => ({
  debits: debits.map((debit) => ({ debit, state: "unknown" })),
  leftFen: null,
});

function runDay(beforeFen: Fen, income: readonly IncomeDay[], debits: readonly Debit[]): Told {
  const mostFen = addFen(beforeFen, sumFen(income.map(({ fen }) => fen)));
  const possible = debits.filter(({ fen }) => fen <= mostFen);
  const sum = sumFen(possible.map(({ fen }) => fen));
  const state: DebitState = sum <= beforeFen ? "paid" : sum <= mostFen ? "depends-on-hour" : "depends-on-order";
  let leftFen = mostFen;
  for (const { fen } of possible) if (fen <= leftFen) leftFen = subtractFen(leftFen, fen);
  return { debits: debits.map((debit) => ({ debit, state: possible.includes(debit) ? state : "fails" })), leftFen };
}

const ofAccount = <Of extends { readonly account: string }>(all: readonly Of[], { name }: MoneyAccount): readonly Of[] =>
  all.filter(({ account }) => account === name);
