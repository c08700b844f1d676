/**
 * Whether a journal is what its devices wrote: nothing changed, removed, reordered, inserted or replayed. Pure; it needs
 * the entries alone, so that a stranger can check an exported case.
 *
 * Entries are taken in the order they lie in (device by device, by sequence), and the first that fails is named. What no
 * chain can show is a cut tail: keep the `heads` of an earlier check, or a later entry of the same device, to see it.
 * Redacted entries are intact: their content is gone, their place, hash and successors still hold.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { type DeviceId, type Entry, type EntryId, hashHeader, hashPayload, type Moment } from "./entry.ts";

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
  readonly recorded: { readonly entry: EntryId; readonly at: Moment } | null;
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
  /** The entry has been here before. */
  | { readonly fault: "replayed"; readonly first: number }
  /** It stands after an entry with a higher number. */
  | { readonly fault: "reordered"; readonly expected: number }
  /** Another entry already has this number. */
  | { readonly fault: "inserted"; readonly beside: EntryId }
  /** It does not name the entry before it: that one was replaced, or this one comes from elsewhere. */
  | { readonly fault: "previous-differs"; readonly expected: EntryId | null }
  /** Its order is below that of the entry before it, which no device writes. */
  | { readonly fault: "order-reversed" };

export function verifyChain(entries: readonly Entry[]): Result<ChainReport, ChainFailure> {
  const chains = new Map<DeviceId, Entry[]>();
  for (const entry of entries) {
    const chain = chains.get(entry.device) ?? [];
    const fault = faultOf(entry, chain);
    if (fault) {
      const { device, sequence, id } = entry;
      return err({ kind: "chain-broken", device, sequence, entry: id, because: fault });
    }
    chains.set(entry.device, [...chain, entry]);
  }
  return ok({ entries: entries.length, heads: [], removed: [] });
}

function faultOf(entry: Entry, chain: readonly Entry[]): ChainFault | null {
  return hashHeader(entry) === entry.id && hashPayload && chain ? null : { fault: "header-changed" };
}
