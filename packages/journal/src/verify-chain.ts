/**
 * Whether a journal is what its devices wrote: nothing changed, removed, reordered, inserted or replayed. Pure; it needs
 * the entries alone, so that a stranger can check an exported case.
 *
 * Entries are taken in the order they lie in; those of several devices may alternate. The first that fails is named.
 * A chain alone cannot show that its end was cut off: for that, pass heads that were written down before.
 * Redacted entries are intact: their content is gone, their place, hash and successors still hold.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { type DeviceId, type Entry, type EntryId, hashHeader, hashPayload, type Moment } from "./entry.ts";
import { type RecordedRedaction, redactionsIn } from "./redactions-in.ts";

export interface ChainReport {
  readonly entries: number;
  /** The last entry of each device. */
  readonly heads: readonly ChainHead[];
  /** Content removed, chain intact. */
  readonly removed: readonly RemovedContent[];
}

export interface ChainHead {
  readonly device: DeviceId;
  readonly sequence: number;
  readonly id: EntryId;
}

export interface RemovedContent {
  readonly entry: EntryId;
  readonly kind: string;
  readonly at: Moment;
  /** When and by which entry the removal was recorded; `null` when no entry says so. */
  readonly recorded: RecordedRedaction | null;
}

export interface ChainFailure {
  readonly kind: "chain-broken";
  readonly device: DeviceId;
  readonly sequence: number;
  /** The id as the entry states it. */
  readonly entry: EntryId;
  readonly because: ChainFault;
}

export type ChainFault =
  /** The content is not what was written. */
  | { readonly fault: "content-changed" }
  /** The header (time, kind, place …) is not what was written. */
  | { readonly fault: "header-changed" }
  /** Entries from `expected` up to this one are missing. */
  | { readonly fault: "removed-before"; readonly expected: number }
  /** The very same entry stands here a second time. */
  | { readonly fault: "replayed"; readonly sequence: number }
  /** Entry number `expected` should stand here and comes only later. */
  | { readonly fault: "reordered"; readonly expected: number }
  /** Another entry already has this number. */
  | { readonly fault: "inserted"; readonly beside: EntryId }
  /** It does not name the entry before it: that one was replaced, or this one comes from elsewhere. */
  | { readonly fault: "previous-differs"; readonly expected: EntryId | null }
  /** Its order is below that of the entry before it, which no device writes. */
  | { readonly fault: "order-reversed" }
  /** A head written down earlier is not in its chain any more; `found` stands in its place, if anything does. */
  | { readonly fault: "anchor-missing"; readonly found: EntryId | null };

/**
 * `anchors` are heads that were written down before (an exported manifest, a letter): each must still be in its chain,
 * which shows a cut tail and a chain rewritten as a whole.
 */
export function verifyChain(entries: readonly Entry[], anchors: readonly ChainHead[] = []): Result<ChainReport, ChainFailure> {
  const waiting = countByPlace(entries);
  const chains = new Map<DeviceId, Entry[]>();
  for (const entry of entries) {
    const chain = chains.get(entry.device) ?? [];
    chains.set(entry.device, chain);
    waiting.set(placeOf(entry), (waiting.get(placeOf(entry)) ?? 0) - 1);
    const fault = faultOf(entry, chain, (sequence) => (waiting.get(placeOf({ device: entry.device, sequence })) ?? 0) > 0);
    if (fault) return err(brokenAt(entry, fault));
    chain.push(entry);
  }
  for (const anchor of anchors) {
    const found = chains.get(anchor.device)?.[anchor.sequence - 1];
    if (found?.id !== anchor.id) return err(brokenAt(anchor, { fault: "anchor-missing", found: found?.id ?? null }));
  }
  return ok({ entries: entries.length, heads: headsOf(chains), removed: removedContent(entries) });
}

function faultOf(entry: Entry, chain: readonly Entry[], comesLater: (sequence: number) => boolean): ChainFault | null {
  const last = chain.at(-1);
  const expected = chain.length + 1;
  if (hashHeader(entry) !== entry.id) return { fault: "header-changed" };
  if (entry.content && hashPayload(entry.content) !== entry.payloadHash) return { fault: "content-changed" };
  if (entry.sequence < expected) {
    const first = chain[entry.sequence - 1];
    if (first?.id === entry.id) return { fault: "replayed", sequence: entry.sequence };
    return { fault: "inserted", beside: first?.id ?? entry.id };
  }
  if (entry.sequence > expected) return { fault: comesLater(expected) ? "reordered" : "removed-before", expected };
  if (entry.previous !== (last?.id ?? null)) return { fault: "previous-differs", expected: last?.id ?? null };
  if (last && entry.order < last.order) return { fault: "order-reversed" };
  return null;
}

const brokenAt = ({ device, sequence, id }: ChainHead, because: ChainFault): ChainFailure => ({
  kind: "chain-broken",
  device,
  sequence,
  entry: id,
  because,
});

const placeOf = ({ device, sequence }: Pick<Entry, "device" | "sequence">): string => `${device} ${sequence}`;

function countByPlace(entries: readonly Entry[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const entry of entries) count.set(placeOf(entry), (count.get(placeOf(entry)) ?? 0) + 1);
  return count;
}

function headsOf(chains: ReadonlyMap<DeviceId, readonly Entry[]>): readonly ChainHead[] {
  const heads = [...chains.values()].flatMap((chain) => chain.slice(-1));
  return heads.map(({ device, sequence, id }) => ({ device, sequence, id })).sort((a, b) => (a.device < b.device ? -1 : 1));
}

function removedContent(entries: readonly Entry[]): readonly RemovedContent[] {
  const redactions = redactionsIn(entries);
  return entries
    .filter(({ content }) => content === null)
    .map(({ id, kind, at }) => ({ entry: id, kind, at, recorded: redactions.get(id) ?? null }));
}
