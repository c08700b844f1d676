/**
 * A package of evidence as one ZIP: its members as they are, a manifest with their hashes, and SHA256SUMS. The same
 * members give the same bytes: no clock, a fixed order, nothing packed (readers/evidence reads no other form).
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { assert } from "@tanhao/core/assert";
import {
  type EvidenceManifest,
  evidenceFormat,
  evidenceFormatVersion,
  sumsName,
  writeManifest,
  writeSums,
} from "@tanhao/core/debt/evidence-package";
import { manifestName } from "@tanhao/core/debt/one-file-case";
import { zipSync } from "fflate";

export type EvidenceAbout = Omit<EvidenceManifest, "format" | "version" | "members">;

export interface WrittenEvidence {
  readonly bytes: Uint8Array;
  /** SHA-256 of manifest.json. Who has noted it can tell whether anything at all was changed. */
  readonly fingerprint: string;
}

export function writeEvidence(about: EvidenceAbout, members: ReadonlyMap<string, Uint8Array>): WrittenEvidence {
  const names = [...members.keys()].sort();
  assert(!names.includes(manifestName) && !names.includes(sumsName), "manifest and sums are made here");
  const hashes = new Map(names.map((name) => [name, bytesToHex(sha256(members.get(name) ?? new Uint8Array()))]));
  const seals = Object.fromEntries(names.map((name) => [name, { hash: hashes.get(name) ?? "", size: members.get(name)?.length ?? 0 }]));
  const { lang, on, debt, redacted, edition, heads, removed, absent } = about;
  const manifest = utf8ToBytes(
    writeManifest({
      format: evidenceFormat,
      version: evidenceFormatVersion,
      lang,
      on,
      debt,
      redacted,
      edition,
      heads,
      removed,
      absent,
      members: seals,
    }),
  );
  const fingerprint = bytesToHex(sha256(manifest));
  const all: Record<string, Uint8Array> = { [manifestName]: manifest };
  for (const name of names) all[name] = members.get(name) ?? new Uint8Array();
  all[sumsName] = utf8ToBytes(writeSums(new Map([...hashes, [manifestName, fingerprint]])));
  return { bytes: zipSync(all, { level: 0, mtime: earliestZipTime, os: unix, attrs: plainFile }), fingerprint };
}

/** A ZIP must carry a time; this one says nothing about the person. */
const earliestZipTime = "1980-01-01T00:00:00";

/** Some unpackers take the UTF-8 mark of a name seriously only from Unix; then the rights of a file have to be there too. */
const unix = 3;
/** A plain file that everybody may read, its owner write. */
const plainFile = 0o100644 << 16;
