/**
 * The members of an archive that holds plain files only, one behind the other, each once: the only form in which
 * packages of evidence are written. Every byte has to be what that form puts there, so nothing can hide between the
 * members, nothing unpacks to more than is in the file, and a single changed byte is noticed.
 */

import { indexName, printName, statedName, sumsName, timelineName } from "@tanhao/core/debt/evidence-package";
import { isOriginalPath, journalName, manifestName } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import { crc32 } from "./crc32.ts";
import type { ArchiveFault, EvidenceFailure } from "./evidence-failure.ts";

const fixedNames: readonly string[] = [manifestName, journalName, indexName, printName, timelineName, statedName, sumsName];
/** Of a package, and leading nowhere else. */
export const isMemberName = (name: string): boolean => fixedNames.includes(name) || isOriginalPath(name);
const mostMembers = 20_000;

/** In the order they lie. */
export function readArchive(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, EvidenceFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = new Map<string, Uint8Array>();
  const onDisk = new Set<string>();
  const listed: { readonly name: Uint8Array; readonly header: Uint8Array; readonly at: number }[] = [];
  let at = 0;
  while (holds(view, at, 30) && view.getUint32(at, true) === memberMark) {
    const header = bytes.subarray(at + 4, at + 30);
    const [size, nameLength] = [view.getUint32(at + 22, true), view.getUint16(at + 26, true)];
    const [nameAt, contentAt] = [at + 30, at + 30 + nameLength];
    if (!holds(view, contentAt, 0)) return unsound("cut-off");
    const nameBytes = bytes.subarray(nameAt, contentAt);
    const name = decodeName(nameBytes);
    if (name === null || !isMemberName(name)) return unsound("unsafe-name", name);
    if (!isPlainHeader(view, at, nameBytes)) return unsound("not-plain", name);
    if (!holds(view, contentAt, size)) return unsound("cut-off");
    const content = bytes.subarray(contentAt, contentAt + size);
    if (view.getUint32(at + 14, true) !== crc32(content)) return unsound("sum-differs", name);
    const diskName = name.normalize("NFC").toLowerCase();
    if (onDisk.has(diskName)) return unsound("twice", name);
    if (onDisk.size >= mostMembers) return unsound("too-many");
    onDisk.add(diskName);
    members.set(name, content);
    listed.push({ name: nameBytes, header, at });
    at = contentAt + size;
  }
  const end = readList(view, bytes, at, listed);
  if (!end.ok) return end;
  return members.size === 0 ? unsound("cut-off") : ok(members);
}

/** The list at the end names each member once, where it lies, in the same words; then comes the end and nothing more. */
function readList(
  view: DataView,
  bytes: Uint8Array,
  start: number,
  members: readonly { readonly name: Uint8Array; readonly header: Uint8Array; readonly at: number }[],
): Result<null, EvidenceFailure> {
  let at = start;
  for (const { name, header, at: memberAt } of members) {
    if (!holds(view, at, 46 + name.length)) return unsound("cut-off");
    if (view.getUint32(at, true) !== listMark) return unsound("stray-bytes");
    const isSame =
      view.getUint16(at + 4, true) === madeByUnix &&
      sameBytes(bytes.subarray(at + 6, at + 32), header) &&
      isZero(bytes.subarray(at + 32, at + 38)) &&
      view.getUint32(at + 38, true) === plainFile &&
      view.getUint32(at + 42, true) === memberAt &&
      sameBytes(bytes.subarray(at + 46, at + 46 + name.length), name);
    if (!isSame) return unsound("list-differs", decodeName(name));
    at += 46 + name.length;
  }
  if (!holds(view, at, 22)) return unsound("cut-off");
  const isEnd =
    view.getUint32(at, true) === endMark &&
    view.getUint32(at + 4, true) === 0 &&
    view.getUint16(at + 8, true) === members.length &&
    view.getUint16(at + 10, true) === members.length &&
    view.getUint32(at + 12, true) === at - start &&
    view.getUint32(at + 16, true) === start &&
    view.getUint16(at + 20, true) === 0;
  if (!isEnd) return unsound("list-differs");
  return at + 22 === bytes.length ? ok(null) : unsound("stray-bytes");
}

const memberMark = 0x04034b50;
const listMark = 0x02014b50;
const endMark = 0x06054b50;
/** Version 2.0. */
const needed = 20;
/** The same, with names as Unix writes them: some unpackers guess an old code page for any other. */
const madeByUnix = 0x0314;
/** A file everybody may read; no link, nothing to run. */
const plainFile = 0x81a40000;
/** 1 January 1980, midnight. */
const earliestTime = 0x00210000;
const utf8Flag = 0x0800;

/** Stored, not sealed, both sizes alike, no time, no extra field. */
function isPlainHeader(view: DataView, at: number, name: Uint8Array): boolean {
  const isAscii = name.every((byte) => byte < 0x80);
  return (
    view.getUint16(at + 4, true) === needed &&
    view.getUint16(at + 6, true) === (isAscii ? 0 : utf8Flag) &&
    view.getUint16(at + 8, true) === 0 &&
    view.getUint32(at + 10, true) === earliestTime &&
    view.getUint32(at + 18, true) === view.getUint32(at + 22, true) &&
    view.getUint16(at + 28, true) === 0
  );
}

const holds = (view: DataView, at: number, length: number): boolean => at + length <= view.byteLength;

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const unsound = (because: ArchiveFault, member: string | null = null): Result<never, EvidenceFailure> =>
  err({ kind: "archive-unsound", because, member });
