/**
 * Records one contact: when, by which channel, what was said, what was settled. What is settled may be incomplete; it is
 * kept as it was said, and `missing` names what to ask for, so that the next question is there.
 */

import type { Day } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { EntryId } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { ContactCommitment, ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { FileAttached } from "@tanhao/journal/kinds/file-attached";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

export interface ContactRefused {
  readonly kind: "contact-in-future";
  readonly at: string;
}

export interface RecordedContact {
  readonly entry: EntryId;
  readonly missing: readonly MissingPart[];
}

/** What one commitment of a contact lacks. */
export interface MissingPart {
  readonly commitment: number;
  readonly part: CommitmentPart;
}

export type CommitmentPart = "fen" | "dueDay";

/** `attached`: originals that came with it; they and the contact are kept together or not at all. */
export async function recordContact(
  contact: ContactLogged,
  ports: Pick<CasePorts, "journal" | "today">,
  attached: readonly FileAttached[] = [],
): Promise<Result<RecordedContact, ContactRefused | NotKept>> {
  if (dayOf(contact.at) > ports.today()) return err({ kind: "contact-in-future", at: contact.at });
  const files = attached.map((payload): NewEntry => ({ kind: "file.attached", payload }));
  const kept = await appendEntries(ports, ...files, { kind: "contact.logged", payload: contact });
  if (!kept.ok) return err(kept.error);
  const entry = kept.value.at(-1);
  if (!entry) throw new Error("Broken invariant: an acknowledged append returns its entry");
  return ok({ entry: entry.id, missing: missingParts(contact.commitments ?? []) });
}

export const missingParts = (commitments: readonly ContactCommitment[]): readonly MissingPart[] =>
  commitments.flatMap((commitment, index) => missingIn(commitment).map((part) => ({ commitment: index, part })));

/**
 * A promise has four parts: who, what, how much, by when. Who and what are always there; a day always belongs to it; a
 * sum belongs to it only where the borrower promises money, for much that is settled (a call back, a pause) has none.
 */
export function missingIn(commitment: ContactCommitment): readonly CommitmentPart[] {
  const needsSum = commitment.who === "borrower" && commitment.fen === undefined;
  return [...(needsSum ? (["fen"] as const) : []), ...(commitment.dueDay === undefined ? (["dueDay"] as const) : [])];
}

const dayOf = (at: string): Day => at.slice(0, 10) as Day; // the kind refuses what is no day when it is written
