/**
 * What a step needs in hand, and which of it the log already has, entry by entry. What is lacking is named, so that it can
 * be noted or asked for before the step is taken; nothing is counted that was not recorded.
 */

import type { Debt } from "../debt/debt.ts";
import { dayOfContact, type GroundsOnRecord } from "./escalation-grounds.ts";
import type { EvidenceKind, RungTaken } from "./escalation-rung.ts";
import { inWriting } from "./left-unanswered.ts";
import type { NotedContact } from "./noted-contact.ts";

export interface EvidenceInHand {
  readonly kind: EvidenceKind;
  readonly inHand: boolean;
  /** Ids of contacts and steps that show it; empty where a fact of the case does. */
  readonly entries: readonly string[];
}

export interface EvidenceGround {
  readonly debt: Debt;
  /** Of the debt, up to the day, oldest first. */
  readonly contacts: readonly NotedContact[];
  readonly steps: readonly RungTaken[];
  readonly grounds: GroundsOnRecord;
  readonly courtPaper: boolean;
}

export function evidenceInHand(kinds: readonly EvidenceKind[], ground: EvidenceGround): readonly EvidenceInHand[] {
  return kinds.map((kind) => {
    const entries = entriesOf(kind, ground);
    return { kind, entries, inHand: entries.length > 0 || isFact(kind, ground) };
  });
}

function isFact(kind: EvidenceKind, { debt, grounds, courtPaper }: EvidenceGround): boolean {
  if (kind === "contract") return debt.contract.file !== undefined || debt.contract.number !== undefined;
  if (kind === "objected-entry") return debt.recordObjection !== undefined;
  if (kind === "court-paper") return courtPaper || debt.suit !== undefined || debt.judgment !== undefined;
  return kind === "silence" && grounds.silence.length > 0;
}

function entriesOf(kind: EvidenceKind, { contacts, steps, grounds }: EvidenceGround): readonly string[] {
  const ids = (holds: (contact: NotedContact) => boolean): string[] => contacts.filter(holds).map(({ id }) => id);
  const hasFiles = ({ files }: NotedContact): boolean => (files ?? []).length > 0;
  const isWritten = ({ channel, direction }: NotedContact): boolean => direction === "out" && inWriting.includes(channel);
  switch (kind) {
    case "own-contact":
      return ids(({ direction }) => direction === "out");
    case "staff-number":
      return ids((contact) => contact.with?.staffNumber !== undefined);
    case "written-request":
      return ids((contact) => isWritten(contact) && contact.channel !== "complaint");
    case "proof-of-sending":
      return ids((contact) => isWritten(contact) && hasFiles(contact));
    case "complaint":
      return ids(({ channel, direction }) => channel === "complaint" && direction !== "in");
    case "case-number":
      return steps.filter(({ number }) => number !== undefined).map(({ id }) => id);
    case "silence":
      return ids((contact) =>
        grounds.silence.some((left) => left.is === "request" && isWritten(contact) && left.day === dayOfContact(contact)),
      );
    case "conduct":
      return grounds.conduct;
    case "conduct-proof":
      return ids((contact) => grounds.conduct.includes(contact.id) && hasFiles(contact));
    default:
      return [];
  }
}
