/**
 * The files an entry names: those inside the case folder stay where they are; those outside are copied into `files/`, under their
 * own name or, where it is taken by other bytes, with the start of their hash. All are looked at before the first is copied.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { pathInCase } from "@tanhao/journal/name-files";
import { type Hash, hashBytes } from "@tanhao/journal/sha256";
import { type FilePort, inFolder } from "../folder/file-port.ts";
import type { FileFailure } from "../folder/folder-failure.ts";
import { mostOfFile } from "../record/keep-proof.ts";
import { proofKindOf } from "../record/proof-kind.ts";
import type { LogFailure } from "./log-failure.ts";

export interface CopyPorts<Failure> {
  readonly files: FilePort;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
}

/** A file of the case as it is now. */
export interface Proof {
  /** Inside the case. */
  readonly path: string;
  readonly hash: Hash;
  /** Bytes. */
  readonly size: number;
}

interface Copy extends Proof {
  readonly bytes: Uint8Array;
  readonly isThere: boolean;
}

/** In the order given, the same bytes once. */
export async function copyProofs<Failure>(
  given: readonly string[],
  folder: string,
  ports: CopyPorts<Failure>,
): Promise<Result<readonly Proof[], LogFailure | FileFailure | Failure>> {
  const copies: Copy[] = [];
  const names = await ports.files.list(inFolder(folder, "files"));
  const taken = new Set(names.map((name) => `files/${name}`.toLowerCase()));
  for (const path of given) {
    const copy = await lookAt(path, folder, taken, ports.files);
    if (!copy.ok) return copy;
    const { path: at, hash, isThere } = copy.value;
    if (copies.some((one) => (isThere ? one.path === at : one.hash === hash))) continue;
    taken.add(at.toLowerCase());
    copies.push(copy.value);
  }
  for (const { path, bytes, isThere } of copies) {
    const written = isThere ? ok(null) : await ports.writeFile(inFolder(folder, path), bytes);
    if (!written.ok) return written;
  }
  return ok(copies.map(({ path, hash, size }) => ({ path, hash, size })));
}

async function lookAt(
  path: string,
  folder: string,
  taken: ReadonlySet<string>,
  files: FilePort,
): Promise<Result<Copy, LogFailure | FileFailure>> {
  const isInside = !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes("..");
  const stays = isInside && (await files.kindOf(inFolder(folder, path))) === "file";
  if (!stays && (await files.kindOf(path)) !== "file") return err({ kind: "log-file-missing", path, folder });
  const bytes = await files.read(stays ? inFolder(folder, path) : path);
  if (!bytes.ok) return bytes;
  const hash = hashBytes(bytes.value);
  const proof = { hash, size: bytes.value.length, bytes: bytes.value };
  if (stays) return ok({ ...proof, path, isThere: true });
  const because = refusalOf(bytes.value);
  if (because !== null) return err({ kind: "proof-refused", path, because });
  const plain = pathInCase(path, hash, new Set());
  for (const there of new Set([plain, pathInCase(path, hash, new Set([plain.toLowerCase()]))])) {
    if (await stands(inFolder(folder, there), bytes.value, files)) return ok({ ...proof, path: there, isThere: true });
  }
  return ok({ ...proof, path: pathInCase(path, hash, taken), isThere: false });
}

function refusalOf(bytes: Uint8Array): "empty" | "unknown" | "too-large" | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > mostOfFile) return "too-large";
  return proofKindOf(bytes) === null ? "unknown" : null;
}

async function stands(path: string, bytes: Uint8Array, files: FilePort): Promise<boolean> {
  if ((await files.kindOf(path)) !== "file") return false;
  const there = await files.read(path);
  return there.ok && there.value.length === bytes.length && there.value.every((byte, at) => byte === bytes[at]);
}
