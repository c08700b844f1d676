/** What the next actions are derived from: next-actions.ts and the files it asks. */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { CourtDeadline, SuitDeadline } from "../standing/court-deadline.ts";
import type { Breach } from "./breach.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";

export interface FollowUpInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  /** Of the court paper in the facts; `null`: no paper. */
  readonly courtDeadline: CourtDeadline | null;
  /** Of the claims that the debts' own facts hold. */
  readonly suits: readonly SuitDeadline[];
  /** Holidays, and the days within which others must answer. */
  readonly law: LawBook;
  /** Found by breach-watch.ts, newest first. */
  readonly breaches?: readonly Breach[];
  /** Debts of which only neutral words may be used. */
  readonly neutral?: ReadonlySet<DebtId>;
  /** Oldest first. */
  readonly objected?: readonly SentInWriting[];
  readonly on: Day;
}

/** Something written that went out about a debt. */
export interface SentInWriting {
  readonly debt: string;
  readonly day: Day;
}
