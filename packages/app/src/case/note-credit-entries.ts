/**
 * What a credit report says today about debts the case has already is noted with the report's day, so that it can be held
 * against an agreement later. Only what the report says clearly; noting it again adds nothing.
 */

import type { Day } from "@tanhao/core/day";
import type { CreditAccountState } from "@tanhao/core/materials/credit-report";
import type { ProposedDebt } from "@tanhao/core/materials/propose-debts";
import { ok, type Result } from "@tanhao/core/result";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { CreditEntrySeen } from "@tanhao/journal/kinds/credit-entry-seen";
import { appendEntries } from "./append-entries.ts";
import { attachFile, type FileNotKept } from "./attach-file.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { dayOfBalance } from "./day-of-balance.ts";

export interface ReportedAccounts {
  readonly accounts: readonly ProposedDebt[];
  /** Where an account says no day of its own. */
  readonly reportDay: Day | null;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

/** How many were new to the case. */
export async function noteCreditEntries(
  { accounts, reportDay, file }: ReportedAccounts,
  record: Pick<CaseRecord, "creditEntries">,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<number, FileNotKept | NotKept>> {
  const known = record.creditEntries.filter(({ takenBack }) => !takenBack).map(({ payload }) => payload);
  const fresh = creditEntriesIn(accounts, reportDay, ports.today())
    .map((entry): CreditEntrySeen => ({ ...entry, file: file.name }))
    .filter((entry) => !known.some((one) => one.debt === entry.debt && one.on === entry.on && one.state === entry.state));
  if (fresh.length === 0) return ok(0);
  const stored = await attachFile({ ...file, as: "credit-report" }, ports);
  if (!stored.ok) return stored;
  const kept = await appendEntries(ports, ...fresh.map((payload) => ({ kind: "credit-entry.seen", payload }) as const));
  return kept.ok ? ok(fresh.length) : kept;
}

/** Of accounts that are a debt of the case for sure, with a state and a day. */
export const creditEntriesIn = (accounts: readonly ProposedDebt[], reportDay: Day | null, today: Day): readonly CreditEntrySeen[] =>
  accounts.flatMap(({ match, account }) => {
    const state = states[account.state];
    const on = dayOfBalance(account.asOf, today) ?? reportDay;
    if (match.is !== "same" || state === undefined || on === null || account.doubtful.length > 0) return [];
    return [{ debt: match.debt, on, state, ...(account.overdueFen !== null && { overdueFen: account.overdueFen }) }];
  });

const states: Readonly<Partial<Record<CreditAccountState, CreditEntrySeen["state"]>>> = {
  normal: "normal",
  overdue: "overdue",
  settled: "settled",
  badDebt: "bad-debt",
};
