/**
 * Opens a package of evidence: every member there once, each with the hash that manifest and SHA256SUMS state. That
 * finds damage and clumsy changes. Whether the journal's chain holds, and whether what is to be read is what the journal
 * says, is asked by app/evidence.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type EvidenceManifest, sumsName, writeManifest, writeSums } from "@tanhao/core/debt/evidence-package";
import { manifestName } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { EvidenceFailure } from "./evidence-failure.ts";
import { readArchive } from "./read-archive.ts";
import { readEvidenceManifest } from "./read-evidence-manifest.ts";
import { readRepacked } from "./read-repacked.ts";

export interface EvidenceContent {
  readonly manifest: EvidenceManifest;
  /** SHA-256 of manifest.json: the fingerprint of the whole. */
  readonly fingerprint: string;
  readonly members: ReadonlyMap<string, EvidenceMember>;
}

export interface EvidenceMember {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** Whether it begins as packages of evidence do: with a member that is not packed. */
export const startsAsEvidence = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && bytes[8] === 0 && bytes[9] === 0;

export function readEvidence(bytes: Uint8Array): Result<EvidenceContent, EvidenceFailure> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err({ kind: "not-evidence" });
  const archive = readArchive(bytes);
  return archive.ok ? contentOf(archive.value) : archive;
}

/**
 * Of a package that somebody packed anew with a tool of their own. It is not the file that was written and never passes as
 * one; what was changed in it can still be named. `null`: it cannot be read in this way either.
 */
export function readRepackedEvidence(bytes: Uint8Array): Result<EvidenceContent, EvidenceFailure> | null {
  const unpacked = readRepacked(bytes);
  return unpacked === null ? null : contentOf(unpacked);
}

function contentOf(unpacked: ReadonlyMap<string, Uint8Array>): Result<EvidenceContent, EvidenceFailure> {
  const manifestBytes = unpacked.get(manifestName);
  if (!manifestBytes) return err({ kind: "not-evidence" });
  const manifest = readEvidenceManifest(manifestBytes);
  if (!manifest.ok) return manifest;

  const members = new Map([...unpacked].map(([name, content]) => [name, { bytes: content, hash: bytesToHex(sha256(content)) }]));
  const fault = compareMembers(members, manifest.value) ?? compareSums(members);
  if (fault) return err(fault);
  const fingerprint = members.get(manifestName)?.hash ?? "";
  const written = new TextEncoder().encode(writeManifest(manifest.value));
  if (bytesToHex(sha256(written)) !== fingerprint) return err({ kind: "member-changed", member: manifestName });
  return ok({ manifest: manifest.value, fingerprint, members });
}

function compareMembers(members: ReadonlyMap<string, EvidenceMember>, { members: seals }: EvidenceManifest): EvidenceFailure | null {
  const missing = Object.keys(seals).find((name) => !members.has(name));
  const added = [...members.keys()].find((name) => name !== manifestName && name !== sumsName && !Object.hasOwn(seals, name));
  if (missing !== undefined && added !== undefined && seals[missing]?.hash === members.get(added)?.hash) {
    return { kind: "member-renamed", member: added, from: missing };
  }
  if (missing !== undefined) return { kind: "member-removed", member: missing };
  if (added !== undefined) return { kind: "member-added", member: added };
  for (const [name, { hash, size }] of Object.entries(seals)) {
    const member = members.get(name);
    if (member?.hash !== hash || member.bytes.length !== size) return { kind: "member-changed", member: name };
  }
  return null;
}

function compareSums(members: ReadonlyMap<string, EvidenceMember>): EvidenceFailure | null {
  const stated = members.get(sumsName);
  if (!stated) return { kind: "member-removed", member: sumsName };
  const hashes = new Map([...members].flatMap(([name, { hash }]) => (name === sumsName ? [] : [[name, hash]])));
  const written = bytesToHex(sha256(new TextEncoder().encode(writeSums(hashes))));
  return written === stated.hash ? null : { kind: "member-changed", member: sumsName };
}
