/** What a journal says about a case, all entries taken together. Made by fold-case.ts; derived, never stored. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { DebtId } from "@tanhao/core/ids";
import type { DeviceId, EntryId, Moment } from "./entry.ts";
import type { ActionDone } from "./kinds/action-done.ts";
import type { ActionDropped } from "./kinds/action-dropped.ts";
import type { ActionSnoozed } from "./kinds/action-snoozed.ts";
import type { AgreementConfirmed } from "./kinds/agreement-confirmed.ts";
import type { UnreadPayload } from "./kinds/all-kinds.ts";
import type { CommitmentHeard } from "./kinds/commitment-heard.ts";
import type { ContactLogged } from "./kinds/contact-logged.ts";
import type { ContactValued } from "./kinds/contact-valued.ts";
import type { CreditEntrySeen } from "./kinds/credit-entry-seen.ts";
import type { FileAttached } from "./kinds/file-attached.ts";
import type { HelperNoted } from "./kinds/helper-noted.ts";
import type { PromiseMade } from "./kinds/promise-made.ts";
import type { RehearsalDone } from "./kinds/rehearsal-done.ts";
import type { RungTakenEntry } from "./kinds/rung-taken.ts";
import type { SettlementTicked } from "./kinds/settlement-ticked.ts";
import type { WordJudged } from "./kinds/word-judged.ts";
import type { RecordedRedaction } from "./redactions-in.ts";
import type { Hash } from "./sha256.ts";

/** Lists are in the order of the fold: earlier first. */
export interface CaseRecord {
  /** `null` when the journal states no facts: in a case folder they come from case.yaml. */
  readonly facts: CaseFacts | null;
  readonly contacts: readonly Recorded<ContactLogged>[];
  readonly promises: readonly Recorded<PromiseMade>[];
  /** Of both sides: entries of their own, and those written down inside a contact. */
  readonly commitments: readonly Recorded<CommitmentHeard>[];
  readonly agreements: readonly Recorded<AgreementConfirmed>[];
  /** What was good about contacts. */
  readonly valued: readonly Recorded<ContactValued>[];
  readonly rungs: readonly Recorded<RungTakenEntry>[];
  /** On the way from an agreement to a closed debt. */
  readonly settlement: readonly Recorded<SettlementTicked>[];
  /** What the person last said became of a word given, by its name. */
  readonly judged: ReadonlyMap<string, JudgedWord>;
  readonly creditEntries: readonly Recorded<CreditEntrySeen>[];
  readonly choices: readonly Choice[];
  /** Words of helpers, taken in from their files. */
  readonly notes: readonly Recorded<HelperNoted>[];
  readonly rehearsals: readonly Recorded<RehearsalDone>[];
  /** What was last said about each next action. */
  readonly actions: ReadonlyMap<string, ActionState>;
  readonly files: readonly CaseFile[];
  readonly redactions: readonly Redaction[];
  /** Entries this version cannot use, kept and named. */
  readonly unread: readonly UnreadEntry[];
}

/** Something recorded, as it stands after its corrections, with all it said before. */
export interface Recorded<Payload> {
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly at: Moment;
  /** As corrected last. */
  readonly payload: Payload;
  /** As first written; `null` once redacted, when only its corrections still speak. */
  readonly original: Payload | null;
  /** Taken back by its last correction: shown struck out, counted nowhere. `payload` is then what it said before. */
  readonly takenBack: boolean;
  readonly corrections: readonly Correction<Payload>[];
}

export interface Correction<Payload> {
  readonly entry: EntryId;
  readonly at: Moment;
  readonly because: string;
  /** `null`: taken back. */
  readonly payload: Payload | null;
}

export interface JudgedWord extends WordJudged {
  readonly entry: EntryId;
  readonly at: Moment;
}

/** The person read a warning and chose to go on; `debt` is `null` for the whole case. */
export interface Choice {
  readonly entry: EntryId;
  readonly at: Moment;
  readonly warning: string;
  readonly debt: DebtId | null;
}

export type ActionState = { readonly entry: EntryId; readonly at: Moment } & (
  | ({ readonly state: "done" } & ActionDone)
  | ({ readonly state: "snoozed" } & ActionSnoozed)
  | ({ readonly state: "dropped" } & ActionDropped)
);

export interface CaseFile extends FileAttached {
  readonly entry: EntryId;
  /** Inside the case, `files/<name>`; unique: a second file of the same name carries the start of its hash. */
  readonly path: string;
  readonly hash: Hash;
}

export interface Redaction {
  readonly entry: EntryId;
  readonly kind: string;
  readonly at: Moment;
  /** `null` when content is missing and no entry says so. */
  readonly recorded: RecordedRedaction | null;
}

export interface UnreadEntry {
  readonly entry: EntryId;
  readonly kind: string;
  readonly v: number;
  readonly at: Moment;
  readonly why: UnreadPayload | UnusedEntry;
}

export type UnusedEntry =
  /** It corrects or redacts an entry that is not here (yet). */
  | { readonly because: "names-absent-entry"; readonly names: EntryId }
  /** Corrections and redactions cannot themselves be corrected: name the first entry again. */
  | { readonly because: "names-correction"; readonly names: EntryId }
  /** It speaks of a debt the case does not have. */
  | { readonly because: "names-absent-debt"; readonly debt: DebtId };
