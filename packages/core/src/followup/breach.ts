/**
 * Something that does not fit what was agreed: what the agreement says, what was seen since, and what to do about it. It is a
 * question to both sides, never a verdict: money may have been moved by the person, a record may be missing.
 *
 * How each is found: breach-debits.ts, breach-contacts.ts, breach-records.ts; together: breach-watch.ts.
 */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";

const breachKinds = [
  /** More than the instalment, around its day. */
  "debit-more",
  /** The sum that was paid each time before the agreement. */
  "debit-old-sum",
  /** The same instalment twice within days. */
  "debit-twice",
  /** Money taken while nothing was due. */
  "debit-in-pause",
  "claimed-more",
  /** Paid, and what is claimed has not fallen. */
  "balance-unmoved",
  /** The borrower pressed to pay while the agreement was kept, or nothing was due. */
  "pressed-while-kept",
  /** Hours, number or other people, as the rules on conduct see it. */
  "contact-against-rules",
  "credit-entry",
  "certificate-open",
] as const;
export type BreachKind = (typeof breachKinds)[number];

export interface Breach {
  /** Kind, agreement and what was seen: the same as long as they are. Its next action is `breach:<id>`. */
  readonly id: string;
  readonly kind: BreachKind;
  readonly debt: DebtId;
  readonly agreed: Agreed;
  readonly seen: Seen;
  /** `recorded`: agreement and record contradict each other. `ask`: it may have another reason; first ask the person, then the other side. */
  readonly sure: "recorded" | "ask";
}

/** The part of the agreement it is about. */
export interface Agreed {
  /** The entry that holds it, and its day. */
  readonly entry: string;
  readonly on: Day;
  /** The instalment's day, or the day until which nothing was due. */
  readonly day: Day | null;
  readonly fen: Fen | null;
  /** The agreement as it was read back; `null`: not noted. */
  readonly words: string | null;
}

export interface Seen {
  readonly day: Day;
  readonly fen: Fen | null;
  /** The row it was read from, where it came from a file. */
  readonly file: string | null;
  readonly line: number | null;
  /** The contact, where it was one: the first. */
  readonly contact: string | null;
  /** What the record itself says. */
  readonly words: string | null;
  /** How often; 1 for a single thing. */
  readonly times: number;
}

export type WatchedAgreement = FollowUpRecords["agreements"][number];

export const nothingSeen = { fen: null, file: null, line: null, contact: null, words: null, times: 1 } as const;

export function breachOf(
  kind: BreachKind,
  agreement: WatchedAgreement,
  about: { readonly day?: Day; readonly fen?: Fen },
  seen: Seen,
  sure: Breach["sure"] = "ask",
): Breach {
  const { id, debt, on, note } = agreement;
  const of = seen.contact ?? seen.day;
  return {
    id: `${kind}:${id}:${of}`,
    kind,
    debt,
    agreed: { entry: id, on, day: about.day ?? null, fen: about.fen ?? null, words: note ?? null },
    seen,
    sure,
  };
}
