/** The words of the readable index, in one language. They say what was recorded and claim nothing of their own. */

import type { AbsenceReason, RemovalReason } from "@tanhao/core/debt/evidence-package";
import type { PromiseState } from "@tanhao/core/followup/promise-state";
import type { AgreementConfirmed, AgreementForm } from "@tanhao/journal/kinds/agreement-confirmed";
import type { CommitmentStatus } from "@tanhao/journal/kinds/commitment-heard";
import type { CommitmentParty, ContactChannel } from "@tanhao/journal/kinds/contact-logged";

export interface EvidenceWords {
  readonly title: string;
  readonly about: {
    readonly case: string;
    readonly wholeCase: string;
    readonly oneDebt: (name: string) => string;
    readonly on: string;
    readonly days: string;
    readonly span: (first: string, last: string) => string;
    readonly noContacts: string;
    readonly size: string;
    readonly counts: (entries: number, contacts: number, files: number) => string;
    readonly variant: string;
    readonly variants: Readonly<Record<"whole" | "redacted" | "debt" | "debt-redacted", string>>;
  };
  readonly what: { readonly title: string; readonly says: readonly string[] };
  readonly proves: {
    readonly title: string;
    readonly canTitle: string;
    readonly can: readonly string[];
    readonly cannotTitle: string;
    readonly cannot: readonly string[];
  };
  readonly check: { readonly title: string; readonly says: readonly string[] };
  readonly heads: { readonly title: string; readonly says: string };
  readonly contacts: {
    readonly title: string;
    readonly none: string;
    readonly time: string;
    readonly channel: string;
    readonly direction: string;
    readonly reached: string;
    readonly company: string;
    readonly staff: string;
    readonly number: string;
    readonly debt: string;
    readonly asked: string;
    readonly offered: string;
    readonly offer: (of: { readonly sum: string | null; readonly day: string | null; readonly condition: string | null }) => string;
    readonly commitments: string;
    readonly files: string;
    readonly note: string;
    readonly recorded: string;
    readonly said: Readonly<Record<"A" | "B", string>>;
    readonly tapped: (text: string) => string;
    readonly quoted: (text: string) => string;
    readonly channels: Readonly<Record<ContactChannel, string>>;
    readonly directions: Readonly<Record<"in" | "out", string>>;
    readonly reachedWhom: (called: string) => string;
    /** `device`: its place among the heads, from 1; `null` where there is one alone. */
    readonly entry: (device: number | null, sequence: number) => string;
  };
  readonly corrections: {
    readonly now: string;
    readonly first: string;
    readonly firstGone: string;
    readonly corrected: (on: string) => string;
    readonly takenBack: (on: string) => string;
    readonly because: (because: string, now: string | null) => string;
  };
  readonly promises: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly head: readonly string[];
    readonly states: Readonly<Record<PromiseState, (paid: string, on: string | null) => string>>;
    readonly takenBack: string;
  };
  readonly commitments: {
    readonly title: string;
    readonly none: string;
    readonly head: readonly string[];
    readonly parties: Readonly<Record<CommitmentParty, string>>;
    readonly statuses: Readonly<Record<CommitmentStatus, string>>;
    readonly one: (of: { readonly who: string; readonly what: string; readonly sum: string | null; readonly due: string | null }) => string;
  };
  readonly agreements: {
    readonly title: string;
    readonly none: string;
    readonly day: string;
    readonly type: string;
    readonly form: string;
    readonly schedule: string;
    readonly due: (day: string, sum: string) => string;
    readonly waived: string;
    readonly deferredTo: string;
    readonly types: Readonly<Record<AgreementConfirmed["type"], string>>;
    readonly forms: Readonly<Record<AgreementForm, string>>;
  };
  readonly payments: { readonly title: string; readonly lead: string; readonly none: string; readonly head: readonly string[] };
  readonly timeline: {
    readonly title: string;
    readonly lead: string;
    readonly head: readonly string[];
    readonly sheet: readonly string[];
    readonly kind: (kind: string) => string;
    readonly removed: string;
    readonly corrects: (entry: string) => string;
    readonly unread: string;
  };
  readonly removals: {
    readonly title: string;
    readonly none: string;
    readonly because: Readonly<Record<RemovalReason, string>>;
    /** Erased in the case itself, with the reason the borrower gave. */
    readonly erased: (on: string, because: string) => string;
    readonly one: (place: string, what: string, why: string) => string;
  };
  readonly originals: {
    readonly title: string;
    readonly none: string;
    readonly one: (size: string, hash: string) => string;
    readonly recorded: (place: string) => string;
    readonly unrecorded: string;
    readonly absentTitle: string;
    readonly absent: (size: string, hash: string, why: string) => string;
    readonly because: Readonly<Record<AbsenceReason, string>>;
  };
  readonly money: (yuan: string) => string;
  readonly bytes: (bytes: string) => string;
  readonly join: (parts: readonly string[]) => string;
}
