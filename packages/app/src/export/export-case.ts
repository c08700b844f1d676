/**
 * A case folder as one file: case.yaml as it stands, every record, every original under files/. What cannot go in is
 * named, never left out in silence.
 */

import { isOriginalPath } from "@tanhao/core/debt/one-file-case";
import { ok, type Result } from "@tanhao/core/result";
import { writeEntry } from "@tanhao/journal/entry";
import type { WholeCase } from "@tanhao/writers/case-file/write-case-file";
import { type FilePort, inFolder } from "../folder/file-port.ts";
import type { FileFailure } from "../folder/folder-failure.ts";
import { caseFileName, type OpenedCase } from "../folder/read-case-folder.ts";

export interface ExportedCase {
  readonly whole: WholeCase;
  /** Listed in case.yaml and not in the folder. */
  readonly missing: readonly string[];
  /** Outside files/, or of a name that cannot be unpacked everywhere. */
  readonly leftOut: readonly string[];
}

/** `decode`: text of a case.yaml in whichever encoding it could be read. */
export async function exportCase(
  { folder, facts, entries }: OpenedCase,
  ports: { readonly files: FilePort; readonly decode: (bytes: Uint8Array) => string },
): Promise<Result<ExportedCase, FileFailure>> {
  const text = await ports.files.read(inFolder(folder, caseFileName));
  if (!text.ok) return text;
  const originals = (await ports.files.list(inFolder(folder, "files"))).map((name) => `files/${name}`);
  const listed = facts.files.map(({ path }) => path);
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const path of originals.filter(isOriginalPath)) {
    const bytes = await ports.files.read(inFolder(folder, path));
    if (!bytes.ok) return bytes;
    files.push({ path, bytes: bytes.value });
  }
  const outside = listed.filter((path) => !isOriginalPath(path));
  return ok({
    whole: { facts: ports.decode(text.value), journal: entries.map(writeEntry), files },
    missing: listed.filter((path) => isOriginalPath(path) && !originals.includes(path)),
    leftOut: [...new Set([...outside, ...originals.filter((path) => !isOriginalPath(path))])],
  });
}
