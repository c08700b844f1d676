/**
 * Contacts on standard input, one JSON object a line: `{ at, channel, called, words }`, and where known `answered`,
 * `agreed`, `number` and `lender`. One wrong line refuses everything: counting over a part of a list would clear calls
 * that were too many.
 */

import { type Contact, readContactTime } from "@tanhao/core/conduct/contact";
import { readNamed } from "@tanhao/core/conduct/read-named";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import { err, ok, type Result } from "@tanhao/core/result";

export type ContactsFailure =
  | { readonly kind: "conduct-empty" }
  | { readonly kind: "conduct-not-json"; readonly line: number }
  | { readonly kind: "conduct-unknown-key"; readonly line: number; readonly key: string; readonly nearest: string | null }
  | { readonly kind: "conduct-missing"; readonly line: number; readonly key: string }
  | { readonly kind: "conduct-not-text"; readonly line: number; readonly key: string }
  | { readonly kind: "conduct-not-yes-no"; readonly line: number; readonly key: string }
  | {
      readonly kind: "conduct-time";
      readonly line: number;
      readonly text: string;
      readonly why: "not-a-time" | "no-such-day" | "no-such-hour";
    }
  | { readonly kind: "conduct-called"; readonly line: number; readonly text: string }
  | { readonly kind: "conduct-channel"; readonly line: number; readonly text: string }
  | { readonly kind: "conduct-lender"; readonly line: number; readonly text: string; readonly known: readonly string[] };

export interface ReadContact {
  /** Of the input; 1 is the first. */
  readonly line: number;
  readonly contact: Contact;
}

const keys = ["at", "channel", "called", "words", "answered", "agreed", "number", "lender"] as const;
type Key = (typeof keys)[number];
const textKeys = ["at", "channel", "called", "words", "number", "lender"] as const;
const yesNoKeys = ["answered", "agreed"] as const;

export function readContacts(text: string, vocabulary: ConductVocabulary): Result<readonly ReadContact[], ContactsFailure> {
  const contacts: ReadContact[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === "") continue;
    const line = index + 1;
    const contact = readContact(raw, line, vocabulary);
    if (!contact.ok) return contact;
    contacts.push({ line, contact: contact.value });
  }
  return contacts.length > 0 ? ok(contacts) : err({ kind: "conduct-empty" });
}

function readContact(raw: string, line: number, vocabulary: ConductVocabulary): Result<Contact, ContactsFailure> {
  const members = readMembers(raw, line);
  if (!members.ok) return members;
  const { at, channel, called, words, number, lender, answered, agreed } = members.value;
  const time = readContactTime(at);
  if (typeof time === "string") return err({ kind: "conduct-time", line, text: at, why: time });
  const means = readNamed(channel, vocabulary.channels);
  if (means === null) return err({ kind: "conduct-channel", line, text: channel });
  const person = readNamed(called, vocabulary.called);
  if (person === null) return err({ kind: "conduct-called", line, text: called });
  if (lender !== undefined && !isLender(lender)) return err({ kind: "conduct-lender", line, text: lender, known: lenderTypes });
  return ok({
    ...time,
    channel: means,
    called: person,
    words: words ?? "",
    ...(answered === undefined ? {} : { answered }),
    ...(agreed === undefined ? {} : { agreed }),
    ...(number === undefined ? {} : { number }),
    ...(lender === undefined ? {} : { lender }),
  });
}

const isLender = (text: string): text is LenderType => (lenderTypes as readonly string[]).includes(text);

type Members = { readonly at: string; readonly channel: string; readonly called: string } & {
  readonly [key in "words" | "number" | "lender"]?: string;
} & { readonly [key in "answered" | "agreed"]?: boolean };

/** A member that is null is absent: it was not noted. */
function readMembers(raw: string, line: number): Result<Members, ContactsFailure> {
  const parsed = parseObject(raw);
  if (parsed === null) return err({ kind: "conduct-not-json", line });
  const members = Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== null));
  for (const key of Object.keys(members))
    if (!isKey(key)) return err({ kind: "conduct-unknown-key", line, key, nearest: nearestWord(key, keys) });
  for (const key of ["at", "channel", "called"]) if (members[key] === undefined) return err({ kind: "conduct-missing", line, key });
  for (const key of textKeys)
    if (members[key] !== undefined && typeof members[key] !== "string") return err({ kind: "conduct-not-text", line, key });
  for (const key of yesNoKeys)
    if (members[key] !== undefined && typeof members[key] !== "boolean") return err({ kind: "conduct-not-yes-no", line, key });
  return ok(members as unknown as Members); // each key and the kind of its value were checked above
}

const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

function parseObject(raw: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
