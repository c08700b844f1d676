/**
 * Opens the one file of a whole case (core/debt/one-file-case.ts): all of it, every member's hash right, or nothing and
 * the member that is at fault. A file from a stranger can neither lead out of the case nor fill the memory.
 *
 * The hashes find damage, not a forger, who would write a new manifest; what the journal's chains prove is checked by
 * the journal. What case.yaml says is read by case-yaml/.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type CaseManifest, factsName, journalName, manifestName } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import { unzipSync } from "fflate";
import type { CaseFileFailure } from "./case-file-failure.ts";
import { type CaseFileLimits, findUnfit, listMembers } from "./list-members.ts";
import { readManifest } from "./read-manifest.ts";

export interface CaseFileContent {
  /** The text of case.yaml; `null` where the case states no facts. */
  readonly facts: string | null;
  /** Entries, one line of JSON each, unread. */
  readonly journal: readonly string[];
  /** `path` is inside the case, `files/…`; `hash` is the SHA-256 that was checked. */
  readonly files: readonly { readonly path: string; readonly hash: string; readonly bytes: Uint8Array }[];
}

/** 256 MiB unpacked: a few hundred photographs. More than that a phone of 2 GB could not hold anyway. */
const usualLimits: CaseFileLimits = { mostBytes: 256 * 1024 * 1024, mostMembers: 5_000 };

export function readCaseFile(bytes: Uint8Array, limits: CaseFileLimits = usualLimits): Result<CaseFileContent, CaseFileFailure> {
  const listed = listMembers(bytes, limits);
  if (!listed.ok) return listed;
  if (!listed.value.some(({ name }) => name === manifestName)) return err({ kind: "not-a-case", because: "no-manifest" });
  const manifestMember = unpack(bytes, [manifestName]);
  if (!manifestMember.ok) return manifestMember;
  const manifest = readManifest(manifestMember.value.get(manifestName) ?? new Uint8Array());
  if (!manifest.ok) return manifest;

  const names = listed.value.map(({ name }) => name).filter((name) => name !== manifestName);
  const unfit = findUnfit(listed.value) ?? compareNames(names, manifest.value);
  if (unfit) return err(unfit);
  const members = unpack(bytes, names);
  if (!members.ok) return members;
  for (const [name, content] of members.value) {
    const seal = manifest.value.members[name];
    if (seal?.size !== content.length || seal.hash !== bytesToHex(sha256(content))) return err({ kind: "member-changed", member: name });
  }
  return toContent(members.value);
}

/** Every member but the manifest is in it, and the other way round. */
function compareNames(names: readonly string[], { members }: CaseManifest): CaseFileFailure | null {
  const unexpected = names.find((name) => !Object.hasOwn(members, name));
  if (unexpected !== undefined) return { kind: "member-unexpected", member: unexpected };
  const missing = [journalName, ...Object.keys(members)].find((name) => !names.includes(name));
  return missing === undefined ? null : { kind: "member-missing", member: missing };
}

/** Only what was listed and checked; the name being unpacked when it fails is the one at fault. */
function unpack(bytes: Uint8Array, names: readonly string[]): Result<ReadonlyMap<string, Uint8Array>, CaseFileFailure> {
  const wanted = new Set(names);
  let current = "";
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name }) => {
        if (wanted.has(name)) current = name;
        return wanted.has(name);
      },
    });
    return ok(new Map(Object.entries(unpacked)));
  } catch {
    return err({ kind: "member-unreadable", member: current, because: "packing" });
  }
}

function toContent(members: ReadonlyMap<string, Uint8Array>): Result<CaseFileContent, CaseFileFailure> {
  const texts = new Map<string, string>();
  for (const name of [factsName, journalName]) {
    const content = members.get(name);
    if (!content) continue;
    const text = decodeUtf8(content);
    if (text === null) return err({ kind: "member-unreadable", member: name, because: "not-utf-8" });
    texts.set(name, text);
  }
  const originals = [...members].filter(([name]) => name !== factsName && name !== journalName);
  return ok({
    facts: texts.get(factsName) ?? null,
    journal: (texts.get(journalName) ?? "").split("\n").filter((line) => line !== ""),
    files: originals.map(([path, content]) => ({ path, hash: bytesToHex(sha256(content)), bytes: content })),
  });
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
