/**
 * Where the attached originals stand inside the case: `files/<name>`. The same bytes attached twice are one file; other
 * bytes under a name already taken carry the start of their hash, so that no original hides another.
 */

import type { CaseFile, Recorded } from "./case-record.ts";
import type { FileAttached } from "./kinds/file-attached.ts";

export function nameFiles(records: readonly Recorded<FileAttached>[]): readonly CaseFile[] {
  const files: CaseFile[] = [];
  for (const { entry, payload } of records) {
    if (files.some(({ hash }) => hash === payload.hash)) continue;
    const name = plainName(payload.name);
    const isTaken = files.some(({ path }) => path.toLowerCase() === `files/${name}`.toLowerCase());
    files.push({ ...payload, entry, path: `files/${isTaken ? withHash(name, payload.hash) : name}` });
  }
  return files;
}

/** No folders, no signs a file system refuses, never empty and never hidden: this becomes a path on somebody's disk. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}<>:"|?*]/gu, "_")
    .replace(/^\.+|[. ]+$/g, "")
    .trim();
  return plain === "" ? "file" : plain;
}

function withHash(name: string, hash: string): string {
  const dot = name.lastIndexOf(".");
  const mark = `-${hash.slice(0, 12)}`;
  return dot > 0 ? `${name.slice(0, dot)}${mark}${name.slice(dot)}` : `${name}${mark}`;
}
