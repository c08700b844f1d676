/**
 * Erases the bytes of a file that was attached, for good, and takes its entry back with the reason. The bytes go first: that they
 * are gone must never be told of bytes that are still there.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { CaseFile } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { Hash } from "@tanhao/journal/sha256";
import { appendEntries } from "../case/append-entries.ts";
import type { FileNotKept } from "../case/attach-file.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import type { ReasonMissing } from "./take-back.ts";

export async function eraseProof(
  { hash }: Pick<CaseFile, "hash">,
  because: string,
  ports: Pick<CasePorts, "journal"> & { readonly entries: () => readonly Entry[] },
): Promise<Result<null, ReasonMissing | FileNotKept | NotKept>> {
  if (because.trim() === "") return err({ kind: "reason-missing" });
  const erased = await ports.journal.storage.eraseFile(hash);
  if (!erased.ok) return err({ kind: "file-not-kept", because: erased.error });
  const kept = await appendEntries(ports, ...takenBack(ports.entries(), hash, because.trim()));
  return kept.ok ? ok(null) : err(kept.error);
}

/** The same bytes may have been attached several times. */
const takenBack = (entries: readonly Entry[], hash: Hash, because: string): readonly NewEntry[] =>
  entries
    .filter(({ kind, content }) => kind === "file.attached" && content?.payload["hash"] === hash)
    .map(({ id }) => ({ kind: "entry.corrected", payload: { entry: id, because } }));
