/** Takes an original into the case: its bytes under their hash, and an entry that says what it is. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { StorageFailure, StoredFile } from "@tanhao/journal/storage-port";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

export interface FileToAttach {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `bill`, `contract`, `screenshot` … as in case.yaml. */
  readonly as: string;
}

export interface FileNotKept {
  readonly kind: "file-not-kept";
  readonly because: StorageFailure;
}

/** The bytes go first: an entry never names a file that is not there. */
export async function attachFile(
  file: FileToAttach,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<StoredFile, FileNotKept | NotKept>> {
  const stored = await ports.journal.storage.putFile(file.bytes);
  if (!stored.ok) return err({ kind: "file-not-kept", because: stored.error });
  const payload = { name: lastName(file.name), as: file.as, ...stored.value };
  const kept = await appendEntries(ports, { kind: "file.attached", payload });
  return kept.ok ? ok(stored.value) : err(kept.error);
}

const lastName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
