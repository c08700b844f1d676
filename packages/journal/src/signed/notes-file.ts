/**
 * The file in which a helper's notes travel back (`*.tanhao-notes`): one JSON document with the helper's own chain of
 * entries, its head, and a signature over the head, the name and which case was looked at. The chain binds the entries to
 * the head, so that one signature covers all.
 *
 * It shows that all of it comes from whoever holds the key, unchanged; not who that is. For that the two compare the
 * fingerprint. It is not sealed.
 */

import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { assert } from "@tanhao/core/assert";
import { err, ok, type Result } from "@tanhao/core/result";
import { canonicalJson } from "../canonical-json.ts";
import { type Entry, isDeviceId, readEntry, writeEntry } from "../entry.ts";
import { readPayload } from "../kinds/all-kinds.ts";
import type { HelperNoted } from "../kinds/helper-noted.ts";
import { type Hash, isHash } from "../sha256.ts";
import { type ChainFailure, type ChainHead, verifyChain } from "../verify-chain.ts";
import type { HelperKey } from "./helper-key.ts";

export const notesEnding = ".tanhao-notes";
const notesFormat = "tanhao-notes";
const notesVersion = 1;

export interface NotesToSign {
  readonly name: string;
  /** The last entries of the case as the helper saw it. */
  readonly seen: readonly ChainHead[];
  /** The helper's own chain, whole. */
  readonly entries: readonly Entry[];
}

export interface SignedNotes extends NotesToSign {
  readonly publicKey: Hash;
  readonly notes: readonly { readonly entry: Entry; readonly note: HelperNoted }[];
}

export type NotesFailure =
  | { readonly kind: "not-notes" }
  | { readonly kind: "notes-too-new"; readonly found: number; readonly known: number }
  /** The name, the key or the head is not what was signed. */
  | { readonly kind: "signature-wrong" }
  | ChainFailure
  /** An entry that a helper does not write, or not with this name and key. Counted from 1. */
  | { readonly kind: "note-foreign"; readonly line: number };

export function signNotes({ name, seen, entries }: NotesToSign, key: HelperKey): string {
  const head = headOf(entries);
  assert(head !== null, "there is a note to sign");
  const signature = bytesToHex(ed25519.sign(signedBytes({ name, seen, head, publicKey: key.publicKey }), key.secret));
  const file = {
    format: notesFormat,
    version: notesVersion,
    name,
    seen,
    head,
    key: key.publicKey,
    signature,
    entries: entries.map(writeEntry),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Everything is checked: what comes out is signed, whole, and nothing but notes. */
export function readNotes(text: string): Result<SignedNotes, NotesFailure> {
  const file = readFile(text);
  if (!file.ok) return file;
  const { name, seen, head, publicKey, signature, lines } = file.value;
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = readEntry(line);
    if (!entry.ok) return err({ kind: "note-foreign", line: index + 1 });
    entries.push(entry.value);
  }
  const chain = verifyChain(entries, [head]);
  if (!chain.ok) return chain;
  const last = headOf(entries);
  const isHead = last !== null && last.id === head.id && chain.value.heads.length === 1;
  if (!isHead || !isSigned({ name, seen, head, publicKey }, signature)) return err({ kind: "signature-wrong" });
  const notes: { entry: Entry; note: HelperNoted }[] = [];
  for (const [index, entry] of entries.entries()) {
    const note = noteIn(entry);
    if (note?.name !== name || note.key !== publicKey) return err({ kind: "note-foreign", line: index + 1 });
    notes.push({ entry, note });
  }
  return ok({ name, seen, entries, publicKey, notes });
}

interface NotesFile {
  readonly name: string;
  readonly seen: readonly ChainHead[];
  readonly head: ChainHead;
  readonly publicKey: Hash;
  readonly signature: string;
  readonly lines: readonly string[];
}

/** More than a helper writes in a year; a file made to fill the memory is refused. */
const mostNotes = 1_000;

function readFile(text: string): Result<NotesFile, NotesFailure> {
  const foreign = err<NotesFailure>({ kind: "not-notes" });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return foreign;
  }
  if (!isRecord(value) || value["format"] !== notesFormat) return foreign;
  const { version, name, seen, head, key, signature, entries, format: _, ...rest } = value;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return foreign;
  if (version > notesVersion) return err({ kind: "notes-too-new", found: version, known: notesVersion });
  const isWhole =
    typeof name === "string" &&
    name.trim() !== "" &&
    Array.isArray(seen) &&
    seen.every(isHead) &&
    isHead(head) &&
    isHash(key) &&
    typeof signature === "string" &&
    /^[0-9a-f]{128}$/.test(signature) &&
    Array.isArray(entries) &&
    entries.length <= mostNotes &&
    entries.every((line) => typeof line === "string") &&
    Object.keys(rest).length === 0;
  return isWhole ? ok({ name, seen, head, publicKey: key, signature, lines: entries }) : foreign;
}

function noteIn({ kind, v, content }: Entry): HelperNoted | null {
  if (kind !== "helper.noted" || content === null) return null;
  const read = readPayload(kind, v, content.payload);
  return read.ok && read.value.kind === "helper.noted" ? read.value.payload : null;
}

type Signed = Pick<NotesFile, "name" | "seen" | "head" | "publicKey">;

const signedBytes = ({ name, seen, head, publicKey }: Signed): Uint8Array =>
  utf8ToBytes(
    canonicalJson({ format: notesFormat, version: notesVersion, name, seen: seen.map(plain), head: plain(head), key: publicKey }),
  );

const plain = ({ device, sequence, id }: ChainHead) => ({ device, sequence, id });

/** RFC 8032 to the letter, so that every other implementation agrees. */
function isSigned(signed: Signed, signature: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), signedBytes(signed), hexToBytes(signed.publicKey), { zip215: false });
  } catch {
    return false; // bytes that are no point of the curve
  }
}

function headOf(entries: readonly Entry[]): ChainHead | null {
  const last = entries.at(-1);
  return last === undefined ? null : plain(last);
}

const isHead = (value: unknown): value is ChainHead =>
  isRecord(value) &&
  Object.keys(value).length === 3 &&
  isDeviceId(value["device"]) &&
  Number.isSafeInteger(value["sequence"]) &&
  isHash(value["id"]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
