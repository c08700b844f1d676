/**
 * The journal of one case: append, read, verify, redact, and take in what another device wrote. Clock, salt and device
 * are passed in; where the bytes lie is the storage's matter.
 *
 * What `append` acknowledged is stored. Two tabs or processes with the same device never fork its chain: each append
 * states the tail it builds on, the storage compares and adds in one transaction, and the loser reads the new tail and
 * tries again.
 */

import { assert } from "@tanhao/core/assert";
import { err, ok, type Result } from "@tanhao/core/result";
import { draftOf, plainJson } from "./draft-of.ts";
import { type Entry, type EntryId, isDeviceId, withoutContent } from "./entry.ts";
import { allKinds, type NewEntry } from "./kinds/all-kinds.ts";
import { type ChainForked, mergeEntries } from "./merge-entries.ts";
import { type EntryDraft, nextEntries, type WritingDevice } from "./next-entry.ts";
import { redactionsIn } from "./redactions-in.ts";
import { type DraftRefusal, type EntryAbsent, refuseDrafts } from "./refuse-drafts.ts";
import type { ChainAppend, ChainMoved, JournalStorage, RecordMissing, StorageFailure } from "./storage-port.ts";
import { chainsOf, fromRecords, tailOf, toRecord, type UnreadableRecord } from "./stored-entries.ts";
import { type ChainFailure, type ChainHead, type ChainReport, verifyChain } from "./verify-chain.ts";

/**
 * `device`: the same on every opening by this device, and on no other. `newSalt`: 32 random lower-case hex digits, new at
 * every call. `now`: the clock, in UTC.
 */
export type JournalOptions = WritingDevice;

export interface Journal {
  readonly device: WritingDevice["device"];
  /** For files, erasing and closing. */
  readonly storage: JournalStorage;
  /** All of them in this order, or none. Payloads are checked first: what is stored can be read again. */
  append(...entries: readonly NewEntry[]): Promise<Result<readonly Entry[], AppendFailure>>;
  /** By device, then by sequence. */
  read(): Promise<Result<readonly Entry[], ReadFailure>>;
  /** `anchors`: heads written down before, see verify-chain.ts. */
  verify(anchors?: readonly ChainHead[]): Promise<Result<ChainReport, ReadFailure | ChainFailure>>;
  /** Erases salt and payload of one entry for good and records that it was done. `because` must not repeat the content. */
  redact(entry: EntryId, because: string): Promise<Result<Entry, RedactFailure>>;
  /** Adds what another device (or a case file) holds: all of it or nothing. What is here already is skipped. */
  takeIn(entries: readonly Entry[]): Promise<Result<TakenIn, TakeInFailure>>;
}

export interface TakenIn {
  readonly added: number;
  readonly known: number;
}

export type ReadFailure = StorageFailure | UnreadableRecord;
/** `chain-moved` only after losing the race a hundred times in a row. */
export type WriteFailure = ReadFailure | ChainMoved | RecordMissing;
export type AppendFailure = WriteFailure | DraftRefusal;
export type RedactFailure = WriteFailure | EntryAbsent | EntryNotRedactable;
export type TakeInFailure = WriteFailure | ChainFailure | ChainForked;

/** Redactions themselves stay: they are the proof that something was erased. */
export interface EntryNotRedactable {
  readonly kind: "entry-not-redactable";
  readonly entry: EntryId;
}

export async function openJournal(storage: JournalStorage, options: JournalOptions): Promise<Result<Journal, ReadFailure>> {
  assert(isDeviceId(options.device), "a device is named by 1 to 64 letters, digits, - and _");
  const tails = await readTails(storage);
  return tails.ok ? ok(journalOn(storage, options)) : tails;
}

/** More lost races in a row than any number of tabs brings about. */
const mostAttempts = 100;

function journalOn(storage: JournalStorage, options: JournalOptions): Journal {
  /** Builds on the tails as they are, and once more if somebody was faster. */
  async function addToChain(
    drafts: readonly EntryDraft[],
    rewritten: readonly Entry[] = [],
  ): Promise<Result<readonly Entry[], WriteFailure>> {
    for (let attempt = 1; ; attempt += 1) {
      const tails = await readTails(storage);
      if (!tails.ok) return tails;
      const entries = nextEntries(drafts, tails.value, options);
      const after = tailOf(tails.value.find(({ device }) => device === options.device));
      const chain: ChainAppend = { device: options.device, after, records: entries.map(toRecord) };
      const written = await storage.write({ chains: [chain], rewritten: rewritten.map(toRecord) });
      if (written.ok) return ok(entries);
      if (written.error.kind !== "chain-moved" || attempt === mostAttempts) return err(written.error);
    }
  }

  async function read(): Promise<Result<readonly Entry[], ReadFailure>> {
    const records = await storage.read();
    return records.ok ? fromRecords(records.value) : records;
  }

  return {
    device: options.device,
    storage,
    read,

    async append(...given) {
      const drafts = given.map(draftOf);
      const here = drafts.some(({ kind }) => kind === "entry.corrected") ? await read() : ok([]);
      if (!here.ok) return here;
      const refusal = refuseDrafts(drafts, here.value);
      if (refusal) return err(refusal);
      return drafts.length === 0 ? ok([]) : addToChain(drafts);
    },

    async verify(anchors) {
      const entries = await read();
      return entries.ok ? verifyChain(entries.value, anchors) : entries;
    },

    async redact(id, because) {
      const entries = await read();
      if (!entries.ok) return entries;
      const entry = entries.value.find((candidate) => candidate.id === id);
      if (!entry) return err({ kind: "entry-absent", entry: id });
      if (entry.kind === "entry.redacted") return err({ kind: "entry-not-redactable", entry: id });
      const done = redactionsIn(entries.value).get(id);
      if (done && entry.content === null) return ok(only(entries.value.filter((candidate) => candidate.id === done.entry)));
      const draft = { kind: "entry.redacted", v: allKinds["entry.redacted"].v, payload: plainJson({ entry: id, because }) };
      const added = await addToChain([draft], [withoutContent(entry)]);
      return added.ok ? ok(only(added.value)) : added;
    },

    async takeIn(there) {
      for (let attempt = 1; ; attempt += 1) {
        const here = await read();
        if (!here.ok) return here;
        const merge = mergeEntries(here.value, there);
        if (!merge.ok) return merge;
        const { added, erased, known } = merge.value;
        const written = await storage.write({ chains: chainsOf(added, here.value), rewritten: erased.map(toRecord) });
        if (written.ok) return ok({ added: added.length, known });
        if (written.error.kind !== "chain-moved" || attempt === mostAttempts) return err(written.error);
      }
    },
  };
}

async function readTails(storage: JournalStorage): Promise<Result<readonly Entry[], ReadFailure>> {
  const tails = await storage.tails();
  return tails.ok ? fromRecords(tails.value) : tails;
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  assert(item !== undefined && items.length === 1, "one entry was asked for");
  return item;
}
