/**
 * Which entries go into a package without their content, and why. Their place in the chain always goes in, so that the
 * chain can be checked; that is the mechanism of a redaction, without anything being erased in the case itself.
 *
 * An entry and its corrections go together: half of a correction would say what nobody meant.
 */

import type { RemovalReason } from "@tanhao/core/debt/evidence-package";
import type { DebtId } from "@tanhao/core/ids";
import { findPrivateNumbers } from "@tanhao/core/talk/private-data";
import type { Entry, EntryId } from "@tanhao/journal/entry";
import { type ReadPayload, readPayload } from "@tanhao/journal/kinds/all-kinds";

export interface EvidenceChoice {
  /** `null`: the whole case. */
  readonly debt: DebtId | null;
  /** Without private numbers, circumstances and originals. */
  readonly redacted: boolean;
  /** Entries the borrower takes out by hand. */
  readonly without: ReadonlySet<EntryId>;
}

interface Chosen extends EvidenceChoice {
  /** A case of one debt: what names none is about it. */
  readonly onlyDebt: boolean;
  /** Hashes of the originals that the debt's own records name. */
  readonly ownFiles: ReadonlySet<string>;
}

export function removedContent(entries: readonly Entry[], chosen: Chosen): ReadonlyMap<EntryId, RemovalReason> {
  const reasons = new Map<EntryId, RemovalReason>();
  const aboutOf = (entry: Entry): EntryId => {
    const member = follows[entry.kind];
    const names = member === undefined ? undefined : entry.content?.payload[member];
    return typeof names === "string" ? (names as EntryId) : entry.id; // compared only, never trusted to be there
  };
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  for (const entry of entries) {
    if (entry.content === null || entry.kind === "entry.redacted") continue;
    const about = aboutOf(entry);
    const reason = chosen.without.has(entry.id) || chosen.without.has(about) ? "chosen" : reasonFor(entry, kinds.get(about), chosen);
    if (reason !== null && !reasons.has(about)) reasons.set(about, reason);
  }
  const removed = new Map<EntryId, RemovalReason>();
  for (const entry of entries) {
    const reason = entry.content === null || entry.kind === "entry.redacted" ? undefined : reasons.get(aboutOf(entry));
    if (reason !== undefined) removed.set(entry.id, reason);
  }
  return removed;
}

function reasonFor({ kind, v, content }: Entry, correctedKind: string | undefined, chosen: Chosen): RemovalReason | null {
  if (!content) return null;
  if (kind === "entry.corrected") {
    const now = content.payload["now"] as { readonly v?: unknown; readonly payload?: unknown } | undefined;
    const read = now && correctedKind !== undefined ? readPayload(correctedKind, Number(now.v), now.payload as never) : null; // read and checked there
    if (read?.ok) return byDebt(read.value, chosen) ?? byPrivacy(correctedKind ?? kind, [content.payload], chosen);
    return byPrivacy(kind, [content.payload], chosen);
  }
  const read = readPayload(kind, v, content.payload);
  const reason = read.ok ? byDebt(read.value, chosen) : chosen.debt === null ? null : "not-this-debt";
  return reason ?? byPrivacy(kind, [content.payload], chosen);
}

function byDebt(read: ReadPayload, { debt, onlyDebt, ownFiles }: Chosen): RemovalReason | null {
  if (debt === null) return null;
  const about = debtOf(read);
  if (about === "file") return read.kind === "file.attached" && ownFiles.has(read.payload.hash) ? null : "not-this-debt";
  if (about === "contact") return null;
  if (about === undefined) return onlyDebt ? null : "not-this-debt";
  if (about === null) return "not-this-debt";
  return about === debt ? null : "other-debt";
}

/** `undefined`: a record that may be about a debt and names none. `null`: about the person or the whole case. */
function debtOf(read: ReadPayload): DebtId | "file" | "contact" | null | undefined {
  switch (read.kind) {
    case "debt.added":
    case "debt.changed":
      return read.payload.debt.id;
    case "debt.removed":
      return read.payload.id;
    case "contact.logged":
    case "commitment.heard":
    case "promise.made":
    case "agreement.confirmed":
    case "payments.imported":
    case "warning.read":
    case "credit-entry.seen":
    case "rung.taken":
    case "settlement.ticked":
      return read.payload.debt;
    case "file.attached":
      return "file";
    case "contact.valued":
    case "word.judged":
      return read.payload.contact === undefined ? null : "contact";
    default:
      return null;
  }
}

/** Entries about another entry, and the member that names it: both go in, or neither. */
const follows: Readonly<Record<string, string>> = { "entry.corrected": "entry", "contact.valued": "contact", "word.judged": "contact" };

const circumstances: readonly string[] = ["household.stated", "door.answered", "case.imported", "rehearsal.done", "helper.noted"];

function byPrivacy(kind: string, payload: unknown, { redacted }: EvidenceChoice): RemovalReason | null {
  if (!redacted) return null;
  return circumstances.includes(kind) || holdsPrivateNumber(payload) ? "private" : null;
}

/** The number the other side called from, and hashes, are no private numbers of the borrower. */
function holdsPrivateNumber(value: unknown, key = ""): boolean {
  if (typeof value === "string") return !notPrivate.includes(key) && findPrivateNumbers(value).length > 0;
  if (Array.isArray(value)) return value.some((item) => holdsPrivateNumber(item, key));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, member]) => holdsPrivateNumber(member, key === "with" ? `with.${name}` : name));
}

const notPrivate: readonly string[] = ["with.number", "hash", "entry", "contact", "transcript", "key"];
