/**
 * The whole case in one file, for carrying it to another device or keeping a copy: a ZIP of the facts, the journal and
 * the originals, with a manifest of their hashes. Not sealed: whoever has the file can read it.
 *
 * The same case gives the same bytes: no clock, members in a fixed order. The journal's lines and the text of case.yaml
 * come as they are; what they mean is not looked at here. core/debt/one-file-case.ts says what goes in.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { assert } from "@tanhao/core/assert";
import {
  type CaseManifest,
  caseFormat,
  caseFormatVersion,
  factsName,
  isOriginalPath,
  journalName,
  manifestName,
} from "@tanhao/core/debt/one-file-case";
import { zipSync } from "fflate";

export interface WholeCase {
  /** The text of case.yaml; `null` where no facts are stated yet. */
  readonly facts: string | null;
  /** Entries, each one line of JSON without a line break. */
  readonly journal: readonly string[];
  /** Paths are inside the case: `files/…`, each once. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

export function writeCaseFile({ facts, journal, files }: WholeCase): Uint8Array {
  for (const line of journal) assert(line !== "" && !/[\r\n]/.test(line), "an entry is one line");
  const members: Record<string, Uint8Array> = {};
  if (facts !== null) members[factsName] = utf8ToBytes(facts);
  members[journalName] = utf8ToBytes(journal.map((line) => `${line}\n`).join(""));
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    assert(isOriginalPath(path), `"${path}" lies inside the case`);
    assert(members[path] === undefined, `"${path}" is there once`);
    members[path] = bytes;
  }
  return zipSync({ [manifestName]: utf8ToBytes(manifestOf(members)), ...members }, { level: 6, mtime: earliestZipTime });
}

/** A ZIP must carry a time; this one says nothing about the person. */
const earliestZipTime = "1980-01-01T00:00:00";

function manifestOf(members: Readonly<Record<string, Uint8Array>>): string {
  const seals = Object.entries(members).map(([name, bytes]) => [name, { hash: bytesToHex(sha256(bytes)), size: bytes.length }]);
  const manifest: CaseManifest = { format: caseFormat, version: caseFormatVersion, members: Object.fromEntries(seals) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
