/**
 * What is to be stored when entries from elsewhere (another device, a case file) come to those that are here. Pure: it
 * decides, the journal writes. Nothing is overwritten; what was redacted on either side is redacted after.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { type DeviceId, type Entry, type EntryId, withoutContent } from "./entry.ts";
import { redactionsIn } from "./redactions-in.ts";
import { type ChainFailure, verifyChain } from "./verify-chain.ts";

/** The same device wrote two different entries in the same place: one of the two copies was continued elsewhere. */
export interface ChainForked {
  readonly kind: "chain-forked";
  readonly device: DeviceId;
  readonly sequence: number;
  readonly here: EntryId;
  readonly there: EntryId;
}

export interface Merge {
  /** To be added, by device and sequence. */
  readonly added: readonly Entry[];
  /** Here already, to be stored again without content. */
  readonly erased: readonly Entry[];
  readonly known: number;
}

export function mergeEntries(here: readonly Entry[], there: readonly Entry[]): Result<Merge, ChainFailure | ChainForked> {
  const byPlace = new Map(here.map((entry) => [placeOf(entry), entry]));
  const added: Entry[] = [];
  let known = 0;
  for (const entry of there) {
    const own = byPlace.get(placeOf(entry));
    if (own && own.id !== entry.id) {
      return err({ kind: "chain-forked", device: entry.device, sequence: entry.sequence, here: own.id, there: entry.id });
    }
    if (own) known += 1;
    else added.push(entry);
    byPlace.set(placeOf(entry), own ?? entry);
  }
  const all = [...byPlace.values()].sort(byChain);
  const verified = verifyChain(all);
  if (!verified.ok) return verified;
  const redacted = redactionsIn(all);
  return ok({
    added: [...new Set(added)].sort(byChain).map((entry) => (redacted.has(entry.id) ? withoutContent(entry) : entry)),
    erased: here.filter((entry) => entry.content !== null && redacted.has(entry.id)).map(withoutContent),
    known,
  });
}

const placeOf = ({ device, sequence }: Entry): string => `${device} ${sequence}`;

const byChain = (a: Entry, b: Entry): number => (a.device === b.device ? a.sequence - b.sequence : a.device < b.device ? -1 : 1);
