/**
 * One conversation while it goes on, as a draft holds it, and the contact it becomes when it is over: what was said in its order,
 * what was settled, and in the note how long it took and which of the ten items were read back. What was only tapped is recorded as
 * tapped, never as somebody's words.
 */

import { known } from "@tanhao/core/debt/facts-document-place";
import { ok, type Result } from "@tanhao/core/result";
import type { Register } from "@tanhao/core/talk/hear-book";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { blankContact, type CommitmentForm, type ContactFormFailure, readContactForm } from "../record/contact-form.ts";
import type { TapLabel } from "./tapped-class.ts";

export const readBackItems = [
  "creditor",
  "contract",
  "balance",
  "total",
  "instalments",
  "end",
  "interest",
  "late",
  "account",
  "certificate",
] as const;
export type ReadBackItem = (typeof readBackItems)[number];

/** While nothing may be arranged, only who they are and what they claim is read back. */
export const neutralReadBack: readonly ReadBackItem[] = ["creditor", "contract", "balance"];

export interface TalkTurn {
  by: "them" | "me";
  /** As it was typed; empty: only tapped. */
  text: string;
  tap: "" | TapLabel;
  /** Empty for what the borrower said. */
  label: "" | HeardLabel;
  /** Of a conversation that was pasted, where it says so; else empty. */
  day: string;
}

export interface ReadBackAnswer {
  told: "" | "yes" | "no";
  text: string;
}

export interface TalkForm {
  channel: "phone" | "chat";
  direction: "in" | "out";
  /** Milliseconds of the clock; 0: not yet. */
  queueFrom: number;
  talkFrom: number;
  talkTo: number;
  turns: TalkTurn[];
  /** Where what was put in last begins among the turns. */
  newestFrom: number;
  company: string;
  staffNumber: string;
  number: string;
  note: string;
  commitments: CommitmentForm[];
  readBack: Record<ReadBackItem, ReadBackAnswer>;
  register: Register;
}

export function freshTalk(): TalkForm {
  const unasked = (): ReadBackAnswer => ({ told: "", text: "" });
  return {
    channel: "phone",
    direction: "out",
    queueFrom: 0,
    talkFrom: 0,
    talkTo: 0,
    turns: [],
    newestFrom: 0,
    company: "",
    staffNumber: "",
    number: "",
    note: "",
    commitments: [],
    readBack: Object.fromEntries(readBackItems.map((item) => [item, unasked()])) as Record<ReadBackItem, ReadBackAnswer>,
    register: "plain",
  };
}

export interface TalkRecordWords {
  readonly tapped: (tap: TapLabel) => string;
  readonly waited: (minutes: number) => string;
  readonly lasted: (minutes: number) => string;
  readonly readBack: (item: ReadBackItem, told: "yes" | "no", text: string) => string;
}

/** `at`: when it began, on the calendar of the device. */
export function contactOfTalk(
  form: TalkForm,
  { at, debt, words }: { readonly at: string; readonly debt: string; readonly words: TalkRecordWords },
): Result<ContactLogged, readonly ContactFormFailure[]> {
  const contact = readContactForm({
    ...blankContact(at),
    debt,
    channel: form.channel,
    direction: form.direction,
    company: form.company,
    staffNumber: form.staffNumber,
    number: form.number,
    heard: heardIn(form.turns),
    note: noteOf(form, words),
    commitments: form.commitments,
  });
  if (!contact.ok) return contact;
  const said = form.turns.flatMap(({ by, text, tap }) => {
    const who = by === "them" ? ("A" as const) : ("B" as const);
    if (text.trim() !== "") return [{ who, text: text.trim() }];
    return tap === "" ? [] : [{ who, text: words.tapped(tap), tapped: true }];
  });
  return ok({ ...contact.value, ...known({ said: said.length > 0 ? said : undefined }) });
}

/** What their words amounted to, each once, in the order in which it was first heard. A court's paper is no class: the words tell of it. */
const heardIn = (turns: readonly TalkTurn[]): HeardLabel[] => [...new Set(turns.flatMap(({ label }) => (label === "" ? [] : [label])))];

function noteOf({ note, queueFrom, talkFrom, talkTo, readBack }: TalkForm, words: TalkRecordWords): string {
  const waited = queueFrom > 0 && talkFrom > queueFrom ? [words.waited(minutes(talkFrom - queueFrom))] : [];
  const lasted = talkFrom > 0 && talkTo > talkFrom ? [words.lasted(minutes(talkTo - talkFrom))] : [];
  const items = readBackItems.flatMap((item) => {
    const { told, text } = readBack[item];
    return told === "" ? [] : [words.readBack(item, told, text.trim())];
  });
  return [note.trim(), ...waited, ...lasted, ...items].filter(Boolean).join("\n");
}

/** At least one, for what happened took some time. */
const minutes = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 60_000));
