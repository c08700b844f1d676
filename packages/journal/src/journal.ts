/**
 * The journal of one case: append, read, verify, redact, and take in what another device wrote. Clock, salt and device
 * are passed in; where the bytes lie is the storage's matter.
 *
 * What `append` acknowledged is stored. Two tabs or processes with the same device never fork its chain: each append
 * states the tail it builds on, the storage compares and adds in one transaction, and the loser reads the new tail and
 * tries again.
 */

import type { Result } from "@tanhao/core/result";
import type { DeviceId, Entry, EntryFailure, EntryId, Moment } from "./entry.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";
import type { PayloadFailures } from "./kinds/kind.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageFailure } from "./storage-port.ts";
import type { ChainFailure, ChainReport } from "./verify-chain.ts";

export interface JournalOptions {
  /** The same on every opening by this device, and on no other device. */
  readonly device: DeviceId;
  /** 32 random lower-case hex digits, new at every call. */
  readonly newSalt: () => string;
  readonly now: () => Moment;
}

export interface Journal {
  readonly device: DeviceId;
  /** For files, erasing and closing. */
  readonly storage: JournalStorage;
  /** All of them in this order, or none. Payloads are checked first: what is stored can be read again. */
  append(...entries: readonly NewEntry[]): Promise<Result<readonly Entry[], AppendFailure>>;
  /** By device, then by sequence. */
  read(): Promise<Result<readonly Entry[], ReadFailure>>;
  verify(): Promise<Result<ChainReport, ReadFailure | ChainFailure>>;
  /** Erases salt and payload of one entry for good and records that it was done. `because` must not repeat the content. */
  redact(entry: EntryId, because: string): Promise<Result<Entry, RedactFailure>>;
  /** Adds what another device (or a case file) holds: all of it or nothing. What is here already is skipped. */
  takeIn(entries: readonly Entry[]): Promise<Result<TakenIn, TakeInFailure>>;
}

export interface TakenIn {
  readonly added: number;
  readonly known: number;
}

export type AppendFailure = StorageFailure | ChainMoved | PayloadRefused | UnreadableRecord;
export type ReadFailure = StorageFailure | UnreadableRecord;
export type RedactFailure = ReadFailure | ChainMoved | RecordMissing | EntryAbsent | EntryNotRedactable;
export type TakeInFailure = ReadFailure | ChainMoved | ChainFailure | ChainForked | RecordMissing;

/** A payload that its own kind cannot read. `index` is its place among the entries given. */
export interface PayloadRefused {
  readonly kind: "payload-refused";
  readonly index: number;
  readonly entryKind: string;
  readonly failures: PayloadFailures;
}

/** Bytes in the storage that are no entry. */
export interface UnreadableRecord {
  readonly kind: "record-unreadable";
  readonly device: DeviceId;
  readonly sequence: number;
  readonly failure: EntryFailure;
}

export interface EntryAbsent {
  readonly kind: "entry-absent";
  readonly entry: EntryId;
}

/** Redactions themselves stay: they are the proof that something was erased. */
export interface EntryNotRedactable {
  readonly kind: "entry-not-redactable";
  readonly entry: EntryId;
}

/** The same device wrote two different entries in the same place: one of the two copies was continued elsewhere. */
export interface ChainForked {
  readonly kind: "chain-forked";
  readonly device: DeviceId;
  readonly sequence: number;
  readonly here: EntryId;
  readonly there: EntryId;
}

export declare function openJournal(storage: JournalStorage, options: JournalOptions): Promise<Result<Journal, ReadFailure>>;
