/**
 * Opening, setting, changing and taking away the passphrase of the own case: the journal's lock, and with it what is kept
 * beside the case (kept-private.ts), the watch over idle time, and the other tabs.
 */

import type { Result } from "@tanhao/core/result";
import { err, ok } from "@tanhao/core/result";
import { type Lockable, type LockFailure, openLockable } from "@tanhao/journal/seal/lockable";
import type { OnProgress } from "@tanhao/journal/seal/reseal";
import type { SealBeside } from "@tanhao/journal/seal/seal-beside";
import type { JournalStorage } from "@tanhao/journal/storage-port";
import type { CaseHost } from "../case/case-host.tsx";
import { openPrivate, openPrivateInClear } from "../shell/kept-private.ts";
import { tellTabs } from "../shell/other-tabs.ts";
import { watchIdle } from "./auto-lock.ts";
import { sealTools } from "./seal-tools.ts";

/** `null`: done. */
export type LockOutcome = LockFailure | null;

export const unlockCase = (host: CaseHost, passphrase: string): Promise<LockOutcome> => opened(host, (lock) => lock.unlock(passphrase));

export async function setLock(host: CaseHost, passphrase: string, onProgress: OnProgress): Promise<LockOutcome> {
  const failure = await opened(host, (lock) => lock.setLock(passphrase, onProgress));
  if (failure === null) tellTabs({ is: "relocked" });
  return failure;
}

export async function changePassphrase(host: CaseHost, now: string, next: string): Promise<LockOutcome> {
  const failure = await opened(host, (lock) => lock.changePassphrase(now, next));
  if (failure === null) tellTabs({ is: "relocked" });
  return failure;
}

export async function removeLock(host: CaseHost, passphrase: string, onProgress: OnProgress): Promise<LockOutcome> {
  const lock = await lockOf(host, () => undefined);
  if (!lock.ok) return lock.error;
  const plain = await lock.value.removeLock(passphrase, onProgress);
  if (!plain.ok) return plain.error;
  openPrivateInClear();
  const failure = await host.reopen(plain.value, "none");
  if (failure === null) tellTabs({ is: "relocked" });
  return failure;
}

async function opened(host: CaseHost, open: (lock: Lockable) => Promise<Result<JournalStorage, LockFailure>>): Promise<LockOutcome> {
  let beside: SealBeside | null = null;
  const lock = await lockOf(host, (given) => {
    beside = given;
  });
  if (!lock.ok) return lock.error;
  const storage = await open(lock.value);
  if (!storage.ok) return storage.error;
  if (beside === null) throw new Error("Broken invariant: what opens with a passphrase gives what seals beside it");
  await openPrivate(beside);
  const failure = await host.reopen(storage.value, "open");
  if (failure === null) watchIdle(host);
  return failure;
}

async function lockOf(host: CaseHost, onKey: (beside: SealBeside) => void): Promise<Result<Lockable, LockFailure>> {
  const place = host.place();
  if (place === null) return err({ kind: "lock-absent" });
  const lock = await openLockable(place, sealTools, onKey);
  return lock.ok ? ok(lock.value) : err(lock.error);
}
