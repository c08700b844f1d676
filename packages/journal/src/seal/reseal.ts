/**
 * Puts everything in a place from one envelope into another, so that a crash at any moment leaves the old state or the
 * new one. First the files are written anew beside the old ones; then one transaction puts the records, the lock and the
 * files in place, if nothing was written meanwhile. What a crash leaves behind in between is swept at the next opening.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { JournalPlace, LockState, Reseal, ResealRaced } from "../place-port.ts";
import { type Hash, hashBytes } from "../sha256.ts";
import { type Envelope, sealBroken, takeRecords } from "../storage-on-place.ts";
import type { StorageFailure } from "../storage-port.ts";

export interface Wrapped {
  readonly lock: LockState;
  readonly envelope: Envelope;
}

/** Files and, as one, all records; called after each. */
export type OnProgress = (done: number, of: number) => void;

/** More lost races in a row than any number of tabs brings about. */
const mostAttempts = 100;

export async function reseal(
  place: JournalPlace,
  from: Wrapped,
  to: Wrapped,
  onProgress: OnProgress,
): Promise<Result<null, StorageFailure | ResealRaced>> {
  const done = new Map<Hash, Hash>();
  for (let attempt = 1; ; attempt += 1) {
    const written = await writeAnew(place, from, to, done, onProgress);
    if (!written.ok) return written;
    const changed = await place.changeLock({ from: from.lock, to: to.lock, reseal: written.value });
    if (changed.ok || changed.error.kind !== "reseal-raced" || attempt === mostAttempts) return changed;
    // Another tab may have swept what was written: it is written once more.
    done.clear();
  }
}

/** `done`: files written already, old name to new. */
async function writeAnew(
  place: JournalPlace,
  from: Wrapped,
  to: Wrapped,
  done: Map<Hash, Hash>,
  onProgress: OnProgress,
): Promise<Result<Reseal, StorageFailure>> {
  const files = await place.listFiles(from.lock.generation);
  if (!files.ok) return files;
  const steps = files.value.length + 1;
  for (const { name } of files.value) {
    const written = await writeFileAnew(place, name, from, to);
    if (!written.ok) return written;
    if (written.value) done.set(name, written.value);
    onProgress(done.size, steps);
  }
  const seenRecords = await place.read(from.lock.generation);
  if (!seenRecords.ok) return seenRecords;
  const plain = await takeRecords(seenRecords.value, from.envelope);
  if (!plain.ok) return plain;
  const records = await Promise.all(plain.value.map(to.envelope.putRecord));
  onProgress(steps, steps);
  return ok({ seenRecords: seenRecords.value, records, seenFiles: files.value.map(({ name }) => name), files: [...done.values()] });
}

/** Its new name; `null` when it was erased meanwhile. */
async function writeFileAnew(place: JournalPlace, name: Hash, from: Wrapped, to: Wrapped): Promise<Result<Hash | null, StorageFailure>> {
  const found = await place.getFile(from.lock.generation, name);
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  const bytes = await from.envelope.takeFile(name, found.value);
  if (!bytes) return err(sealBroken(`file ${name}`));
  const stored = { hash: hashBytes(bytes), size: bytes.length };
  const { label, bytes: within } = await to.envelope.putFile(stored, bytes);
  const newName = to.envelope.nameOf(stored.hash);
  const put = await place.putFile(from.lock.generation, { name: newName, sealing: to.lock.sealing, label }, within);
  return put.ok ? ok(newName) : put;
}
