/**
 * An entry of the journal: one thing that happened, hash-chained to the entry the same device wrote before it.
 *
 * The id is the SHA-256 of the canonical header; the header holds only the hash of the salted payload. So the payload
 * can be erased later (a relative's phone number, a pasted ID number) while every id, and with it the chain, stays as
 * it was; the salt keeps a short erased text from being guessed back out of its hash. A stranger can check both by hand:
 * `printf '%s%s' "$salt" "$payload" | sha256sum` is `payloadHash`, and the canonical header's SHA-256 is `id`.
 *
 * What an entry means is not decided here: kinds/ reads payloads, fold-case.ts makes a case of them.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { canonicalJson, type JsonObject } from "./canonical-json.ts";
import { type Hash, hashText, isHash } from "./sha256.ts";

declare const brand: unique symbol;
export type EntryId = Hash & { readonly [brand]: "EntryId" };
/** One chain belongs to one device. A random text of 1 to 64 letters, digits, `-` and `_`, made once and kept. */
export type DeviceId = string & { readonly [brand]: "DeviceId" };
/** A moment in UTC as `Date.prototype.toISOString` writes it: `2026-11-24T08:30:00.000Z`. */
export type Moment = string & { readonly [brand]: "Moment" };

export interface EntryHeader {
  /** The entry this device wrote before, `null` for its first. */
  readonly previous: EntryId | null;
  readonly device: DeviceId;
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number;
  /** The device's clock when the entry was written. A clock may be wrong: order is told by `order`. */
  readonly at: Moment;
  /**
   * Milliseconds since 1970, by the clock, but never below the order of any entry this device knew of when it wrote.
   * So what was written later in knowledge of the earlier is later in the fold, even from a phone set to last year.
   */
  readonly order: number;
  readonly kind: string;
  /** The version of the payload's shape, from 1. */
  readonly v: number;
  /** SHA-256 of the salt, followed by the canonical payload, both as UTF-8. */
  readonly payloadHash: Hash;
}

export interface Entry extends EntryHeader {
  /** SHA-256 of the canonical header. */
  readonly id: EntryId;
  /** `null` once redacted. */
  readonly content: EntryContent | null;
}

export interface EntryContent {
  /** 32 lower-case hex digits, random. */
  readonly salt: string;
  readonly payload: JsonObject;
}

export type EntryFailure = {
  readonly kind: "entry-unreadable";
  readonly because: "not-json" | "wrong-shape";
  readonly member: string | null;
};

/** The id is computed, never taken over. */
export function sealEntry(header: Omit<EntryHeader, "payloadHash">, content: EntryContent): Entry {
  const full: EntryHeader = { ...header, payloadHash: hashPayload(content) };
  return { ...full, id: hashHeader(full), content };
}

export const hashPayload = (content: EntryContent): Hash => hashText(content.salt + canonicalJson(content.payload));

export function hashHeader(header: EntryHeader): EntryId {
  const { previous, device, sequence, at, order, kind, v, payloadHash } = header;
  return hashText(canonicalJson({ previous, device, sequence, at, order, kind, v, payloadHash })) as EntryId; // the definition of an entry's id
}

/** The same entry without salt and payload. */
export const withoutContent = (entry: Entry): Entry => ({ ...entry, content: null });

/** One line of canonical JSON: how entries lie in storage and in `journal.jsonl`. */
export const writeEntry = (entry: Entry): string => canonicalJson(entry);

/** Reads the shape only. Whether hashes and chain hold is for verify-chain.ts, so that a changed entry can be named. */
export function readEntry(line: string): Result<Entry, EntryFailure> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return err({ kind: "entry-unreadable", because: "not-json", member: null });
  }
  const member = firstWrongMember(value);
  return member === null ? ok(value as Entry) : err({ kind: "entry-unreadable", because: "wrong-shape", member }); // every member was checked
}

const longestKind = 64;
const deepestNesting = 64;
/** 31 December 9999, the last moment JavaScript's ISO text writes in four digits. */
export const greatestOrder = 253_402_300_799_999;

export const isDeviceId = (value: unknown): value is DeviceId => typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value);

export const isMoment = (value: unknown): value is Moment =>
  typeof value === "string" &&
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

export const isSalt = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{32}$/.test(value);

const members: Readonly<Record<keyof Entry, (value: unknown) => boolean>> = {
  id: isHash,
  previous: (value) => value === null || isHash(value),
  device: isDeviceId,
  sequence: (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER),
  at: isMoment,
  order: (value) => isWhole(value, 0, greatestOrder),
  kind: (value) => typeof value === "string" && value.length <= longestKind && /^[a-z-]+(\.[a-z-]+)+$/.test(value),
  v: (value) => isWhole(value, 1, 1_000_000),
  payloadHash: isHash,
  content: (value) => value === null || isContent(value),
};

function firstWrongMember(value: unknown): string | null {
  if (!isRecord(value)) return "";
  for (const [name, isRight] of Object.entries(members)) if (!isRight(value[name])) return name;
  return Object.keys(value).find((name) => !Object.hasOwn(members, name)) ?? null;
}

function isContent(value: unknown): boolean {
  return (
    isRecord(value) && Object.keys(value).length === 2 && isSalt(value["salt"]) && isRecord(value["payload"]) && isExact(value["payload"])
  );
}

/** Only what canonical JSON can write again without loss, and no nesting that would exhaust the stack. */
function isExact(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  return depth < deepestNesting && Object.values(value).every((member) => isExact(member, depth + 1));
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
