/**
 * What an archive says it holds, before anything is unpacked: names, sizes and packing. Checked against what a case may
 * hold, so that neither a path out of the case nor a bomb ever gets as far as being unpacked.
 */

import { factsName, isOriginalPath, journalName, manifestName } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import { unzipSync } from "fflate";
import type { CaseFileFailure } from "./case-file-failure.ts";

export interface CaseFileLimits {
  /** All members together, unpacked. */
  readonly mostBytes: number;
  readonly mostMembers: number;
}

export interface ListedMember {
  readonly name: string;
  /** Unpacked, as the archive states it. */
  readonly size: number;
  readonly packing: number;
}

/** Everything but folders. Its sizes are within the limits; names are not looked at yet. */
export function listMembers(bytes: Uint8Array, limits: CaseFileLimits): Result<readonly ListedMember[], CaseFileFailure> {
  if (bytes.length === 0) return err({ kind: "not-a-case", because: "empty" });
  if (!startsAsZip(bytes)) return err({ kind: "not-a-case", because: "no-zip" });
  if (!hasEnd(bytes)) return err({ kind: "case-cut-off" });
  const members: ListedMember[] = [];
  let isSound = true;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize: size, size: packedSize, compression: packing }) => {
        isSound &&= Number.isSafeInteger(size) && size >= 0 && packedSize >= 0 && packedSize <= bytes.length;
        if (!(name.endsWith("/") && size === 0)) members.push({ name, size, packing });
        if (members.length > limits.mostMembers) throw new TooMany();
        return false;
      },
    });
  } catch (thrown) {
    if (thrown instanceof TooMany) return err({ kind: "too-many-members", most: limits.mostMembers });
    isSound = false;
  }
  if (!isSound) return err({ kind: "case-damaged" });
  const unpackedBytes = members.reduce((sum, { size }) => sum + size, 0);
  return unpackedBytes <= limits.mostBytes ? ok(members) : err({ kind: "case-too-large", unpackedBytes, mostBytes: limits.mostBytes });
}

/** What is wrong with the first member that may not be in a case. */
export function findUnfit(members: readonly ListedMember[]): CaseFileFailure | null {
  const onDisk = new Set<string>();
  for (const { name, packing } of members) {
    const diskName = name.normalize("NFC").toLowerCase();
    if (!fixedNames.includes(name) && !isOriginalPath(name)) return { kind: "member-unsafe", member: name };
    if (onDisk.has(diskName)) return { kind: "member-twice", member: name };
    if (packing !== stored && packing !== deflated) return { kind: "member-unreadable", member: name, because: "packing" };
    onDisk.add(diskName);
  }
  return null;
}

const fixedNames: readonly string[] = [manifestName, factsName, journalName];

/** Methods of the ZIP format. */
const stored = 0;
const deflated = 8;

class TooMany extends Error {}

/** "PK", and the mark of a first member or of an archive without members. */
const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}
