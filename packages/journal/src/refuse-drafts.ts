/**
 * Why something may not be appended: its kind cannot read it back, or it corrects what is not here. Pure. What passes can
 * be read by every later opening of the journal.
 */

import { assert } from "@tanhao/core/assert";
import type { Entry, EntryId } from "./entry.ts";
import { readPayload } from "./kinds/all-kinds.ts";
import type { PayloadFailures } from "./kinds/kind.ts";
import type { EntryDraft } from "./next-entry.ts";

/** A payload that its own kind (or, in a correction, the corrected entry's kind) cannot read. */
export interface PayloadRefused {
  readonly kind: "payload-refused";
  /** Its place among the entries given. */
  readonly index: number;
  readonly entryKind: string;
  readonly failures: PayloadFailures;
}

export interface EntryAbsent {
  readonly kind: "entry-absent";
  readonly entry: EntryId;
}

/** Corrections and redactions stay as they are: name the first entry again. */
export interface EntryNotCorrectable {
  readonly kind: "entry-not-correctable";
  readonly entry: EntryId;
}

export type DraftRefusal = PayloadRefused | EntryAbsent | EntryNotCorrectable;

/** `here` is needed for corrections only. */
export function refuseDrafts(drafts: readonly EntryDraft[], here: readonly Entry[]): DraftRefusal | null {
  for (const [index, draft] of drafts.entries()) {
    const refusal = refuseDraft(draft, index, here);
    if (refusal) return refusal;
  }
  return null;
}

function refuseDraft({ kind, v, payload }: EntryDraft, index: number, here: readonly Entry[]): DraftRefusal | null {
  const read = readPayload(kind, v, payload);
  if (!read.ok) {
    assert(read.error.because === "unreadable", `${kind} is a kind of this version`);
    return { kind: "payload-refused", index, entryKind: kind, failures: read.error.failures };
  }
  if (read.value.kind !== "entry.corrected") return null;
  const { entry: id, now } = read.value.payload;
  const target = here.find((entry) => entry.id === id);
  if (!target) return { kind: "entry-absent", entry: id };
  if (target.kind === "entry.corrected" || target.kind === "entry.redacted") return { kind: "entry-not-correctable", entry: id };
  const corrected = now ? readPayload(target.kind, now.v, now.payload) : null;
  if (!corrected || corrected.ok) return null;
  const failures = corrected.error.because === "unreadable" ? corrected.error.failures : [];
  return { kind: "payload-refused", index, entryKind: target.kind, failures };
}
