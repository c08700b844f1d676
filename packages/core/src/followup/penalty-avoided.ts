/**
 * What did not run because something was paid after the debt had fallen overdue: penalty interest, compound interest and
 * default fees of the contract, charged up to today, once with every payment and once without those made since the first
 * day on which a penalty ran. Both come from the same account; the difference is the figure.
 *
 * `null` wherever that cannot be said: facts are missing, nothing was ever overdue, nothing was paid since, nothing was
 * avoided, or only the neutral words may be used about the debt. What an agreement waives is not in it: only the lender's
 * own statement shows whether a waiver was booked.
 */

import type { Account } from "../accrual/account.ts";
import { explainPart } from "../accrual/explain-account.ts";
import { runAccount } from "../accrual/run-account.ts";
import { type Day, earlierOf } from "../day.ts";
import type { BalancePart } from "../debt/balance.ts";
import { type Explanation, explain, money, onDay, term, words } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, subtractFen, sumFen } from "../money.ts";
import type { DebtStanding } from "../standing/standing.ts";

export interface PenaltyAvoided {
  readonly debt: DebtId;
  /** The first payment that is left out. */
  readonly since: Day;
  /** What was paid from that day on. */
  readonly paidFen: Fen;
  readonly withFen: Fen;
  readonly withoutFen: Fen;
  readonly fen: Fen;
  readonly account: Account;
  readonly without: Account;
}

export function penaltyAvoided({ debt, account, words: allowed, on }: DebtStanding): PenaltyAvoided | null {
  if (!account || allowed.set === "neutral") return null;
  const ran = firstPenaltyDay(account);
  const left = ran === null ? [] : debt.payments.filter(({ day }) => day > ran && day <= on);
  const [first] = left;
  if (!first) return null;
  const since = left.map(({ day }) => day).reduce(earlierOf);
  const rerun = runAccount({ ...debt, payments: debt.payments.filter(({ day }) => day < since) }, on);
  if (!rerun.ok) return null;
  const [withFen, withoutFen] = [penaltiesOf(account), penaltiesOf(rerun.value)];
  if (withoutFen <= withFen) return null;
  const paidFen = sumFen(left.map(({ fen }) => fen));
  return { debt: debt.id, since, paidFen, withFen, withoutFen, fen: subtractFen(withoutFen, withFen), account, without: rerun.value };
}

/** Over several debts: one step a debt, each opening into the two accounts it comes from. `nameOf` in the person's own words. */
export const explainPenaltyAvoided = (avoided: readonly PenaltyAvoided[], nameOf: (debt: DebtId) => string): Explanation =>
  explain(
    "progress.avoided",
    {},
    { result: money(sumFen(avoided.map(({ fen }) => fen))), parts: avoided.map((one) => ofDebt(one, nameOf)) },
  );

const ofDebt = ({ debt, since, paidFen, withFen, withoutFen, fen, account, without }: PenaltyAvoided, nameOf: (debt: DebtId) => string) =>
  explain(
    "progress.avoided-of",
    { debt: words(nameOf(debt)), since: onDay(since), paid: money(paidFen) },
    {
      result: money(fen),
      parts: [
        explain("progress.without", { since: onDay(since) }, { result: money(withoutFen), parts: chargedParts(without) }),
        explain("progress.with", { day: onDay(account.on) }, { result: money(withFen), parts: chargedParts(account) }),
      ],
    },
  );

const penaltyParts: readonly BalancePart[] = ["penalty-interest", "compound-interest", "default-fee"];

const penaltiesOf = ({ charged }: Account): Fen => sumFen(penaltyParts.map((part) => charged[part]));

const chargedParts = (account: Account): readonly Explanation[] =>
  penaltyParts
    .filter((part) => account.charged[part] > 0)
    .map((part) =>
      explain("progress.charged", { part: term(part) }, { result: money(account.charged[part]), parts: [explainPart(account, part)] }),
    );

/** The first day something ran or was taken because of a missed due day. */
function firstPenaltyDay({ postings }: Account): Day | null {
  const days = postings.flatMap(({ day, because }) => {
    if (because.is === "default-fee") return [day];
    if (because.is !== "accrued") return [];
    return because.accruals.filter(({ part }) => penaltyParts.includes(part)).map(({ from }) => from);
  });
  return days.length === 0 ? null : days.reduce(earlierOf);
}
