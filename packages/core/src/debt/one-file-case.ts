/**
 * What the one file of a whole case consists of: a ZIP with a manifest, the facts, the journal and the originals. Here
 * stands what its writer and its reader must agree on; packing and unpacking are theirs.
 *
 * `manifest.json`: `{ format, version, members: { <name>: { hash, size } } }`, hashes SHA-256 in lower-case hex.
 * `case.yaml`: the facts, as a person may write them. `journal.jsonl`: one entry a line. `files/…`: originals.
 */

export const caseFormat = "tanhao-case";
export const caseFormatVersion = 1;

export const manifestName = "manifest.json";
export const factsName = "case.yaml";
export const journalName = "journal.jsonl";

export interface MemberSeal {
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

export interface CaseManifest {
  readonly format: typeof caseFormat;
  readonly version: number;
  readonly members: Readonly<Record<string, MemberSeal>>;
}

/** A member that may be unpacked onto somebody's disk: under `files/`, with `/`, never out of it, and no name a system refuses. */
export function isOriginalPath(name: string): boolean {
  const steps = name.split("/");
  return steps.length >= 2 && steps[0] === "files" && name.length <= longestPath && steps.every(isPlainStep);
}

const longestPath = 500;

const isPlainStep = (step: string): boolean => step !== "" && !/^\.{1,2}$|[\p{Cc}\p{Cs}\\:*?"<>|]|[. ]$/u.test(step);
