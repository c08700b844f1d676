/**
 * What a package of evidence consists of: a ZIP whose writer, reader and checker must agree on what stands here. Every
 * member lies in it unpacked, byte for byte, so that nothing has to be trusted before it is looked at.
 *
 * `manifest.json`: this manifest. `journal.jsonl`: every entry, those left out without their content. `index.html`,
 * `index.pdf`: to be read. `timeline.csv`: the same for a spreadsheet. `facts.json`: debts and payments the journal does
 * not state. `files/…`: originals. `SHA256SUMS`: all of them, for `sha256sum -c`.
 */

import type { MemberSeal } from "./one-file-case.ts";

export const evidenceFormat = "tanhao-evidence";
export const evidenceFormatVersion = 1;

export const indexName = "index.html";
export const printName = "index.pdf";
export const timelineName = "timeline.csv";
export const statedName = "facts.json";
export const sumsName = "SHA256SUMS";

/** A chain's last entry when the package was made, to be noted elsewhere. */
export interface NotedHead {
  readonly device: string;
  readonly sequence: number;
  readonly id: string;
}

/** Why the content of an entry is not in the package; its place in the chain always is. */
/** `unsaid`: it was empty before, and no entry says why. */
export const removalReasons = ["other-debt", "not-this-debt", "private", "chosen", "unsaid"] as const;
export type RemovalReason = (typeof removalReasons)[number];

export interface RemovedEntry {
  readonly entry: string;
  readonly because: RemovalReason;
}

export const absenceReasons = ["redacted", "other-debt", "missing"] as const;
/** `missing`: it was not there when the package was made. */
export type AbsenceReason = (typeof absenceReasons)[number];

/** An original that is not in the package; without its name, which may tell what the package leaves out. */
export interface AbsentOriginal {
  readonly hash: string;
  readonly size: number;
  readonly because: AbsenceReason;
}

export interface EvidenceManifest {
  readonly format: typeof evidenceFormat;
  readonly version: number;
  readonly lang: "zh-CN" | "en";
  /** The day the package speaks of, `2026-11-24`. */
  readonly on: string;
  /** `null`: the whole case. */
  readonly debt: string | null;
  readonly redacted: boolean;
  /** Which wording and look the index has: only a program with the same can write it again and compare. */
  readonly edition: string;
  readonly heads: readonly NotedHead[];
  readonly removed: readonly RemovedEntry[];
  readonly absent: readonly AbsentOriginal[];
  /** All members but the manifest and SHA256SUMS. */
  readonly members: Readonly<Record<string, MemberSeal>>;
}

/** The text of SHA256SUMS: a line a member, as `sha256sum` writes and reads it. */
export const writeSums = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${name}\n`)
    .join("");

export const writeManifest = (manifest: EvidenceManifest): string => `${JSON.stringify(manifest, null, 1)}\n`;
