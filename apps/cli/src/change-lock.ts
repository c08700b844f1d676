/** What `lock set`, `lock change` and `lock remove` have in common: a case folder, its journal, and what is said at the end. */

import { inFolder } from "@tanhao/app/folder/file-port";
import { caseFileName, journalFileName } from "@tanhao/app/folder/read-case-folder";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Lockable, LockFailure } from "@tanhao/journal/seal/lockable";
import type { JournalStorage } from "@tanhao/journal/storage-port";
import type { Answer } from "./line/command-spec.ts";
import type { Failure } from "./line/failure.ts";
import { lockFailure } from "./unlock-case.ts";
import type { World } from "./world.ts";

/** Before any passphrase is asked for: is it a case, and locked or not as `wanted`? Creates nothing. */
export async function checkLock(folder: string, wanted: boolean, { files, isLocked }: World): Promise<Result<null, Failure>> {
  const kind = await files.kindOf(folder);
  if (kind !== "folder") return err({ kind: kind === "file" ? "not-a-folder" : "path-missing", path: folder });
  if ((await files.kindOf(inFolder(folder, caseFileName))) !== "file") return err({ kind: "case-file-missing", folder });
  const path = inFolder(folder, journalFileName);
  const locked = (await files.kindOf(path)) === "missing" ? ok(false) : await isLocked(path);
  if (!locked.ok) return err({ kind: "journal-unreadable", path, failure: locked.error });
  return locked.value === wanted ? ok(null) : err({ kind: wanted ? "case-lock-absent" : "case-lock-present", folder });
}

export interface ChangedTo {
  readonly locked: boolean;
  readonly text: string;
}

/** Makes the journal where there is none, so that what is recorded later is sealed from the first. */
export async function changeLock(
  folder: string,
  { openLock }: World,
  change: (lockable: Lockable) => Promise<Result<JournalStorage, LockFailure>>,
  { locked, text }: ChangedTo,
): Promise<Result<Answer, Failure>> {
  const journal = inFolder(folder, journalFileName);
  const lockable = await openLock(journal);
  if (!lockable.ok) return err({ kind: "journal-unreadable", path: journal, failure: lockable.error });
  const changed = await change(lockable.value);
  await lockable.value.close();
  if (changed.ok) return ok({ json: { document: { journal, locked, readable: [caseFileName, "files/"] } }, text });
  const { error } = changed;
  if (error.kind !== "reseal-raced") return err(lockFailure(folder, error));
  return err({ kind: "journal-unreadable", path: journal, failure: { kind: "storage-locked", detail: error.kind } });
}
