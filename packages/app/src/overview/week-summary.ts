/**
 * The last seven days, today included, and the next seven: what was done, what was promised and kept, how each balance
 * changed, what comes. Made to be shown to a helper, so it holds only what the person would say anyway.
 *
 * Of a debt about which only the neutral words may be used there is no sum, no promise and no payment in it: on a paper
 * that is handed on, each of them could be read as admitting the debt.
 */

import { runAccount } from "@tanhao/core/accrual/run-account";
import { addDays, type Day } from "@tanhao/core/day";
import { type Balance, chargesOf, totalOf } from "@tanhao/core/debt/balance";
import type { Action, ActionKind } from "@tanhao/core/followup/action";
import type { Progress } from "@tanhao/core/followup/progress";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import type { DebtId } from "@tanhao/core/ids";
import { type Fen, subtractFen } from "@tanhao/core/money";
import { isDenied } from "@tanhao/core/standing/debt-state";
import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import { dayInChina } from "../followup/follow-up-records.ts";
import { type CaseDay, caseDays } from "./case-days.ts";

export interface WeekSummary {
  readonly from: Day;
  readonly to: Day;
  /** Contacts, letters, promises, agreements and payments of the week, oldest first. */
  readonly done: readonly CaseDay[];
  /** Words of both sides that a payment of the week or the person's own word says were kept. */
  readonly kept: readonly StatedWord[];
  readonly papers: number;
  readonly rehearsals: number;
  /** Next actions marked as done. */
  readonly steps: number;
  readonly balances: readonly BalanceChange[];
  /** The week ahead, today included. */
  readonly coming: readonly CaseDay[];
  /** Debts still to clear up of which no sum, promise or payment is told. */
  readonly quiet: readonly DebtId[];
}

/** then + added + drawn - paid = now. */
export interface BalanceChange {
  readonly debt: DebtId;
  readonly thenFen: Fen;
  readonly nowFen: Fen;
  /** Interest, penalties and fees of the week. */
  readonly addedFen: Fen;
  readonly drawnFen: Fen;
  /** What payments of the week extinguished. */
  readonly paidFen: Fen;
}

export interface WeekInput {
  readonly entries: readonly Entry[];
  readonly record: CaseRecord;
  readonly standing: CaseStanding;
  readonly progress: Progress;
  readonly timeline: readonly CaseTimelineEvent[];
  readonly actions: readonly Action[];
}

const daysOfWeek = 7;

export function weekSummary({ entries, record, standing, progress, timeline, actions }: WeekInput): WeekSummary {
  const to = standing.on;
  const before = addDays(to, -daysOfWeek);
  const from = addDays(before, 1);
  const quiet = new Set(standing.debts.filter(({ words }) => words.set === "neutral").map(({ debt }) => debt.id));
  const days = caseDays({ record, debts: standing.debts.map(({ debt }) => debt), timeline, actions, on: to });
  const mayTellOf = (debt: DebtId | null) => debt === null || !quiet.has(debt);
  const mayTell = ({ debt, group, what }: CaseDay) =>
    mayTellOf(debt) || !(namesSums.has(group) || (what.is === "action" && !admitsNothing.has(what.action.what)));
  const inWeek = (day: Day) => day >= from && day <= to;
  const told = days.filter((one) => !one.takenBack && mayTell(one)).map((one) => (mayTellOf(one.debt) ? one : withoutWords(one)));
  return {
    from,
    to,
    done: told.filter(({ day, ahead, group }) => !ahead && inWeek(day) && wasDone.has(group)),
    kept: [...progress.kept.mine, ...progress.kept.theirs].filter((word) => mayTellOf(word.debt) && keptOn(word, record).some(inWeek)),
    papers: entries.filter(({ kind, at }) => kind === "file.attached" && inWeek(dayInChina(at))).length,
    rehearsals: record.rehearsals.filter(({ payload }) => inWeek(payload.on)).length,
    steps: [...record.actions.values()].filter(({ state, at }) => state === "done" && inWeek(dayInChina(at))).length,
    balances: standing.debts.flatMap((one) => balanceChange(one, before) ?? []),
    coming: told.filter(({ day, ahead }) => ahead && day < addDays(to, daysOfWeek)),
    quiet: standing.debts.flatMap(({ debt }) => (quiet.has(debt.id) && !isDenied(debt) ? [debt.id] : [])),
  };
}

/** The day it was completed by a payment, and the day the person said so. */
function keptOn({ id, payments }: StatedWord, { judged }: CaseRecord): readonly Day[] {
  const [last, said] = [payments.at(-1), judged.get(id)];
  return [...(last ? [last.day] : []), ...(said ? [dayInChina(said.at)] : [])];
}

/** That there was contact, and no word given in it. */
function withoutWords(one: CaseDay): CaseDay {
  if (one.what.is !== "contact") return one;
  const { commitments: _, ...contact } = one.what.contact;
  return { ...one, what: { is: "contact", contact } };
}

const wasDone: ReadonlySet<string> = new Set(["contact", "letter", "payment", "promise"]);
/** Steps that may be named of any debt: to ask, to object, to answer a court. Any other speaks of paying or of having agreed. */
const admitsNothing: ReadonlySet<ActionKind> = new Set([
  "answer-court-paper",
  "check-court-paper",
  "ask-court-what-is-left",
  "ask-after-commitment",
  "complete-commitment",
  "ask-after-complaint",
]);
const namesSums: ReadonlySet<string> = new Set(["payment", "promise", "due"]);

function balanceChange({ debt, account, words }: DebtStanding, before: Day): BalanceChange | null {
  if (!account || words.set === "neutral") return null;
  const then = runAccount(debt, before);
  if (!then.ok) return null;
  const grown = (of: (balance: Balance) => Fen) => subtractFen(of(account.charged), of(then.value.charged));
  const change = {
    debt: debt.id,
    thenFen: totalOf(then.value.balance),
    nowFen: totalOf(account.balance),
    addedFen: grown(chargesOf),
    drawnFen: grown(({ principal }) => principal),
    paidFen: subtractFen(totalOf(account.paid), totalOf(then.value.paid)),
  };
  return change.addedFen === 0 && change.drawnFen === 0 && change.paidFen === 0 ? null : change;
}
