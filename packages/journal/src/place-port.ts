/**
 * What an adapter is asked to do: keep opaque records, files under a name that the layer above gives, and beside them how
 * the journal is locked. It knows no key. storage-on-place.ts makes of it the storage that everybody else uses.
 *
 * Every call says which generation of the lock it believes in, and the place compares inside the same transaction. Where
 * somebody else has set, changed or removed the lock meanwhile, the answer is `storage-relocked` and nothing is stored.
 */

import type { Result } from "@tanhao/core/result";
import type { Hash } from "./sha256.ts";
import type { ChainMoved, RecordMissing, StorageBatch, StorageFailure, StoredRecord } from "./storage-port.ts";

export interface LockState {
  /** One more at every change of the lock: set, passphrase changed, removed. */
  readonly generation: number;
  /** The generation in which everything was last sealed, or opened for good. */
  readonly sealing: number;
  /** A key box as it was parsed from JSON, not yet checked; `null`: nothing is sealed. */
  readonly box: unknown;
}

export const noLock: LockState = { generation: 0, sealing: 0, box: null };

/** The number goes on, so that a tab left over from before cannot write into what comes after. */
export const lockOfErased = ({ generation }: LockState): LockState => ({ generation: generation + 1, sealing: generation + 1, box: null });

export interface KeptFile {
  /** The SHA-256 of the bytes, or where they are sealed something else that looks like one. */
  readonly name: Hash;
  readonly sealing: number;
  /** Of the bytes as they lie there. */
  readonly size: number;
  /** What the layer above wants to know of a file without its bytes. */
  readonly label: string;
}

export interface LockChange {
  readonly from: LockState;
  readonly to: LockState;
  /** `null`: the passphrase alone is another. */
  readonly reseal: Reseal | null;
}

/** Everything there is, seen and written anew or replaced. Holds only if nothing was added or changed since it was seen. */
export interface Reseal {
  readonly seenRecords: readonly StoredRecord[];
  /** What lies there afterwards, whole chains by device and then by sequence; all that was seen goes. */
  readonly records: readonly StoredRecord[];
  readonly seenFiles: readonly Hash[];
  /** Files that lie there already under the new sealing. All others go. */
  readonly files: readonly Hash[];
}

/** Something was written since it was seen. Nothing has changed; look again and try once more. */
export interface ResealRaced {
  readonly kind: "reseal-raced";
}

export interface JournalPlace {
  readonly lock: () => Promise<Result<LockState, StorageFailure>>;
  readonly tails: (generation: number) => Promise<Result<readonly StoredRecord[], StorageFailure>>;
  readonly read: (generation: number) => Promise<Result<readonly StoredRecord[], StorageFailure>>;
  readonly write: (generation: number, batch: StorageBatch) => Promise<Result<null, StorageFailure | ChainMoved | RecordMissing>>;
  /** Takes the place of a file of that name. */
  readonly putFile: (generation: number, file: Omit<KeptFile, "size">, bytes: Uint8Array) => Promise<Result<null, StorageFailure>>;
  readonly getFile: (generation: number, name: Hash) => Promise<Result<Uint8Array | null, StorageFailure>>;
  /** The files of the present sealing, by name. */
  readonly listFiles: (generation: number) => Promise<Result<readonly KeptFile[], StorageFailure>>;
  readonly eraseFile: (generation: number, name: Hash) => Promise<Result<null, StorageFailure>>;
  /** One transaction. Nothing that it replaced can be read in the place afterwards, as far as the platform allows. */
  readonly changeLock: (change: LockChange) => Promise<Result<null, StorageFailure | ResealRaced>>;
  /** Removes files of another sealing than the present one: what a change of the lock left behind when it was cut short. */
  readonly sweep: () => Promise<Result<null, StorageFailure>>;
  /** Asks for no generation: who has forgotten the passphrase may still erase. */
  readonly erase: () => Promise<Result<null, StorageFailure>>;
  readonly close: () => Promise<void>;
}
