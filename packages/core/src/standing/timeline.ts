/** What happened and what comes, dated, with certain and uncertain told apart. Law days come from the findings. */

import type { Account } from "../accrual/account.ts";
import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { type Fen, fen } from "../money.ts";
import type { Finding } from "../rules/finding.ts";
import type { TimelineEvent } from "./standing.ts";

/** Sorted by day. `certain: false` marks a day that rests on something not known, such as a demand nobody noted. */
export function timelineOf(debt: Debt, account: Account | null, findings: readonly Finding[]): readonly TimelineEvent[] {
  const events = [...factEvents(debt), ...(account ? accountEvents(account) : []), ...findingEvents(findings)];
  return events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function factEvents(debt: Debt): readonly TimelineEvent[] {
  const dated: readonly (readonly [string, Day | undefined, Fen | null])[] = [
    ["contract-signed", debt.contract.signed, null],
    ["paid-out", debt.principal.paidOut, debt.principal.received ?? debt.principal.stated ?? null],
    ["accelerated", debt.acceleration.declared, null],
    ["suit-filed", debt.suit?.filed, null],
    ["suit-served", debt.suit?.served, null],
    ["judgment-effective", debt.judgment?.effective, debt.judgment?.unpaidFen ?? null],
    ["perform-by", debt.judgment?.performBy, null],
    ["assignment-noticed", debt.assigned?.noticed, null],
    ["claim-received", debt.claimed?.on, debt.claimed?.totalFen ?? null],
    ...debt.demands.map((demand) => ["demanded", demand.day, null] as const),
    ...debt.acknowledged.map((acknowledgement) => ["acknowledged", acknowledgement.day, null] as const),
  ];
  const last = debt.payments.at(-1);
  const events = last ? [...dated, ["last-payment", last.day, last.fen] as const] : dated;
  return events.flatMap(([event, day, amount]) => (day === undefined ? [] : [{ day, event, fen: amount, certain: true }]));
}

function accountEvents(account: Account): readonly TimelineEvent[] {
  const coming = account.coming.map((row) => ({
    day: row.due,
    event: "due",
    fen: fen(row.principalFen + row.interestFen + row.feesFen),
    certain: true,
  }));
  return account.overdueSince ? [{ day: account.overdueSince, event: "overdue-since", fen: null, certain: true }, ...coming] : coming;
}

/** The day the doubled interest waits for is the last day to perform, which is a fact of the judgment and stands there already. */
const findingEvents = (findings: readonly Finding[]): readonly TimelineEvent[] =>
  findings.flatMap((finding) =>
    finding.outcome === "applies" && finding.day !== null && finding.rule !== "enforcement.doubled-interest"
      ? [{ day: finding.day, event: finding.rule, fen: null, certain: false }]
      : [],
  );
