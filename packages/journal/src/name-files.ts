/**
 * Where the attached originals stand inside the case: `files/<name>`. The same bytes attached twice are one file; other
 * bytes under a name already taken carry the start of their hash, so that no original hides another. What was taken back
 * keeps its name to itself: what names it must not find another file there.
 */

import type { CaseFile, Recorded } from "./case-record.ts";
import type { FileAttached } from "./kinds/file-attached.ts";

export function nameFiles(records: readonly Recorded<FileAttached>[]): readonly CaseFile[] {
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  const files = new Map<string, CaseFile>();
  for (const { entry, payload, takenBack } of records) {
    const path = paths.get(payload.hash) ?? pathInCase(payload.name, payload.hash, taken);
    paths.set(payload.hash, path);
    taken.add(path.toLowerCase());
    if (!takenBack && !files.has(payload.hash)) files.set(payload.hash, { ...payload, entry, path });
  }
  return [...files.values()];
}

/** `taken`: paths in small letters, as some systems do not tell them apart. */
export function pathInCase(given: string, hash: string, taken: ReadonlySet<string>): string {
  const name = plainName(given);
  return `files/${taken.has(`files/${name}`.toLowerCase()) ? withHash(name, hash) : name}`;
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
