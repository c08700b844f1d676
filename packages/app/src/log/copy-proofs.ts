/**
 * The files an entry names: those inside the case folder stay where they are; those outside are copied into `files/`, under their
 * own name or, where it is taken by other bytes, with the start of their hash. All are looked at before the first is copied.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { pathInCase } from "@tanhao/journal/name-files";
import { hashBytes } from "@tanhao/journal/sha256";
import { type FilePort, inFolder } from "../folder/file-port.ts";
import type { FileFailure } from "../folder/folder-failure.ts";
import { mostOfFile } from "../record/keep-proof.ts";
import { proofKindOf } from "../record/proof-kind.ts";
import type { LogFailure } from "./log-failure.ts";

export interface CopyPorts<Failure> {
  readonly files: FilePort;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
}

interface Copy {
  readonly path: string;
  /** `null`: it is there. */
  readonly bytes: Uint8Array | null;
}

/** The paths inside the case, in the order given. */
export async function copyProofs<Failure>(
  given: readonly string[],
  folder: string,
  ports: CopyPorts<Failure>,
): Promise<Result<readonly string[], LogFailure | FileFailure | Failure>> {
  const copies: Copy[] = [];
  const names = await ports.files.list(inFolder(folder, "files"));
  const taken = new Set(names.map((name) => `files/${name}`.toLowerCase()));
  for (const path of given) {
    const copy = await lookAt(path, folder, taken, ports.files);
    if (!copy.ok) return copy;
    const chosen = copies.find(({ bytes }) => isSame(bytes, copy.value.bytes));
    if (chosen) continue;
    taken.add(copy.value.path.toLowerCase());
    copies.push(copy.value);
  }
  for (const { path, bytes } of copies) {
    const written = bytes === null ? ok(null) : await ports.writeFile(inFolder(folder, path), bytes);
    if (!written.ok) return written;
  }
  return ok([...new Set(copies.map(({ path }) => path))]);
}

async function lookAt(
  path: string,
  folder: string,
  taken: ReadonlySet<string>,
  files: FilePort,
): Promise<Result<Copy, LogFailure | FileFailure>> {
  const isInside = !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes("..");
  if (isInside && (await files.kindOf(inFolder(folder, path))) === "file") return ok({ path, bytes: null });
  if ((await files.kindOf(path)) !== "file") return err({ kind: "log-file-missing", path, folder });
  const bytes = await files.read(path);
  if (!bytes.ok) return bytes;
  const because = refusalOf(bytes.value);
  if (because !== null) return err({ kind: "proof-refused", path, because });
  const hash = hashBytes(bytes.value);
  const plain = pathInCase(path, hash, new Set());
  for (const there of new Set([plain, pathInCase(path, hash, new Set([plain.toLowerCase()]))])) {
    if (await stands(inFolder(folder, there), bytes.value, files)) return ok({ path: there, bytes: null });
  }
  return ok({ path: pathInCase(path, hash, taken), bytes: bytes.value });
}

function refusalOf(bytes: Uint8Array): "empty" | "unknown" | "too-large" | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > mostOfFile) return "too-large";
  return proofKindOf(bytes) === null ? "unknown" : null;
}

const isSame = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
  one !== null && other !== null && one.length === other.length && one.every((byte, at) => byte === other[at]);

async function stands(path: string, bytes: Uint8Array, files: FilePort): Promise<boolean> {
  if ((await files.kindOf(path)) !== "file") return false;
  const there = await files.read(path);
  return there.ok && isSame(there.value, bytes);
}
