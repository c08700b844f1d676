/**
 * Where a journal is kept, as everybody else sees it. An adapter is a `JournalPlace` (place-port.ts) and knows only whose
 * chain a record belongs to, its place in it, and its id; storage-on-place.ts makes this of it, sealed or not.
 *
 * It is append-only with two exceptions a person may ask for: `rewritten` puts the erased form of a record in the place
 * of the whole one (redaction), and `erase` removes everything, files included.
 *
 * Every adapter passes storage-contract.ts, plain and sealed. `write` is one transaction: the tails are compared, the records added and the
 * rewrites made together, or nothing is. When its promise resolves with `ok`, the records survive a crash of the
 * process, and a loss of power as far as the platform can promise it.
 */

import type { Result } from "@tanhao/core/result";
import type { DeviceId, EntryId } from "./entry.ts";
import type { Hash } from "./sha256.ts";

export interface StoredRecord {
  readonly device: DeviceId;
  readonly sequence: number;
  readonly id: EntryId;
  readonly bytes: Uint8Array;
}

/** The last record of one device's chain. */
export interface Tail {
  readonly sequence: number;
  readonly id: EntryId;
}

/** Records of one device, in sequence, to stand after `after` (`null`: the chain is empty). */
export interface ChainAppend {
  readonly device: DeviceId;
  readonly after: Tail | null;
  readonly records: readonly StoredRecord[];
}

export interface StorageBatch {
  readonly chains: readonly ChainAppend[];
  /** Records that exist, with new bytes. */
  readonly rewritten?: readonly StoredRecord[];
}

export interface StoredFile {
  readonly hash: Hash;
  readonly size: number;
}

export interface JournalStorage {
  /** The last record of every chain, by device. */
  tails(): Promise<Result<readonly StoredRecord[], StorageFailure>>;
  /** All records, by device and then by sequence. */
  read(): Promise<Result<readonly StoredRecord[], StorageFailure>>;
  write(batch: StorageBatch): Promise<Result<null, StorageFailure | ChainMoved | RecordMissing>>;
  /** Keeps the bytes under their SHA-256; the same bytes twice are kept once. */
  putFile(bytes: Uint8Array): Promise<Result<StoredFile, StorageFailure>>;
  getFile(hash: Hash): Promise<Result<Uint8Array, StorageFailure | FileMissing>>;
  listFiles(): Promise<Result<readonly StoredFile[], StorageFailure>>;
  /** A file that is not there is no failure: it is gone, as wanted. */
  eraseFile(hash: Hash): Promise<Result<null, StorageFailure>>;
  /** Removes every record and file, and the place itself where the platform has one. The storage is closed afterwards. */
  erase(): Promise<Result<null, StorageFailure>>;
  close(): Promise<void>;
}

/** Another tab or process has written first. Nothing was stored; read the tail again and try once more. */
export interface ChainMoved {
  readonly kind: "chain-moved";
  readonly device: DeviceId;
  readonly tail: Tail | null;
}

export interface RecordMissing {
  readonly kind: "record-missing";
  readonly device: DeviceId;
  readonly sequence: number;
}

export interface FileMissing {
  readonly kind: "file-missing";
  readonly hash: Hash;
}

/** `detail` is the platform's own message: for a bug report, not for the screen. */
export type StorageFailure =
  /** No room: the disk is full or the browser's quota is used up. */
  | { readonly kind: "storage-full"; readonly detail: string }
  /** Not allowed: no right to the folder, or a browser that refuses storage to this page. */
  | { readonly kind: "storage-denied"; readonly detail: string }
  /** Another process or tab holds it and did not let go in time. */
  | { readonly kind: "storage-locked"; readonly detail: string }
  /** What lies there is damaged or is no journal. */
  | { readonly kind: "storage-corrupt"; readonly detail: string }
  /** Made by a newer version of this program. */
  | { readonly kind: "storage-too-new"; readonly found: number; readonly known: number }
  /** Closed by us, or by another tab that deletes or upgrades it (`elsewhere`). Open it again. */
  | { readonly kind: "storage-closed"; readonly elsewhere: boolean }
  /** A passphrase stands before it: seal/lockable.ts opens it. */
  | { readonly kind: "storage-sealed" }
  /** Another tab or process has set, changed or removed the lock since. Nothing was stored; open it again. */
  | { readonly kind: "storage-relocked" }
  /** Somebody else's case, opened to look at. */
  | { readonly kind: "storage-read-only" }
  /** A failure none of the above names. */
  | { readonly kind: "storage-failed"; readonly detail: string };
