/**
 * `contact.logged`: one call, message, visit or letter, either way (沟通记录): when, by which channel, with whom, what
 * was said and what was committed to. Everything but the time and the channel may be unknown; nothing is filled in.
 */

import { type CalledPerson, calledPersons } from "@tanhao/core/conduct/contact";
import type { Day } from "@tanhao/core/day";
import { dayAt, fieldsAt, flagAt, itemsAt, known, oneOfAt, type Place, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import { type HeardLabel, heardLabels } from "@tanhao/core/talk/utterance-class";
import type { Hash } from "../sha256.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { clockAt, debtIdAt, fenAt, hashAt, type LocalTime, localTimeAt, requiredText, requiredWord } from "./record-members.ts";

export const contactChannels = ["phone", "chat", "sms", "email", "letter", "branch", "visit", "complaint", "other"] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const commitmentParties = ["borrower", "lender", "agent", "third"] as const;
/** lender: the institution or its collector; agent: the speaker personally. */
export type CommitmentParty = (typeof commitmentParties)[number];

export interface ContactLogged {
  readonly at: LocalTime;
  readonly channel: ContactChannel;
  readonly debt?: DebtId;
  readonly direction?: "in" | "out";
  /** Whom they reached; absent: the borrower. */
  readonly called?: CalledPerson;
  readonly with?: { readonly company?: string; readonly staffNumber?: string; readonly number?: string };
  readonly said?: readonly Said[];
  /** What their words amounted to, as the person saw it: heard by the program, or chosen. */
  readonly heard?: readonly HeardLabel[];
  /** What the other side asked for. */
  readonly asked?: string;
  readonly offered?: ContactOffer;
  readonly commitments?: readonly ContactCommitment[];
  /** Paths or names of files of this case. */
  readonly files?: readonly string[];
  readonly note?: string;
  /** What the borrower wants to do next about it, and by when. */
  readonly next?: ContactNext;
  /** Of a day of a conversation that was imported: the fingerprint of its day and lines, so that it is taken in once. */
  readonly transcript?: Hash;
}

/** What the other side held out. Nothing is settled by it. */
export interface ContactOffer {
  readonly fen?: Fen;
  readonly day?: Day;
  readonly condition?: string;
}

export interface ContactNext {
  readonly what: string;
  readonly day?: Day;
}

export interface Said {
  /** A: the other side, B: the borrower. */
  readonly who: "A" | "B";
  readonly text: string;
  /** What it was, picked from a list while it was said; the text is not what they said. */
  readonly tapped?: boolean;
  /** When it was said, on the day of the contact: `10:05`. */
  readonly time?: string;
}

export interface ContactCommitment {
  readonly who: CommitmentParty;
  readonly what: string;
  readonly fen?: Fen;
  readonly dueDay?: Day;
}

const keys = [
  "at",
  "channel",
  "debt",
  "direction",
  "called",
  "with",
  "said",
  "heard",
  "asked",
  "offered",
  "commitments",
  "files",
  "note",
  "next",
  "transcript",
] as const;

export const contactLogged: Kind<ContactLogged> = {
  v: 2,
  // Version 1 knew nothing of heard, asked, offered, next, transcript, and of the time of a line: they stay absent.
  upcasters: [(payload) => payload],
  parse: (payload) =>
    parseMembers(payload, keys, (member) => {
      const must = whole({ at: required(member("at"), localTimeAt), channel: requiredWord(member("channel"), contactChannels) });
      const rest = {
        debt: debtIdAt(member("debt")),
        direction: oneOfAt(member("direction"), ["in", "out"]),
        called: oneOfAt(member("called"), calledPersons),
        with: withAt(member("with")),
        said: listAt(member("said"), saidAt),
        heard: listAt(member("heard"), (place) => requiredWord(place, heardLabels)),
        asked: textAt(member("asked")),
        offered: offerAt(member("offered")),
        commitments: listAt(member("commitments"), commitmentAt),
        files: listAt(member("files"), textAt),
        note: textAt(member("note")),
        next: nextAt(member("next")),
        transcript: hashAt(member("transcript")),
      };
      return must && { ...must, ...known(rest) };
    }),
  write: asJson,
};

function withAt(place: Place): ContactLogged["with"] {
  const member = fieldsAt(place, ["company", "staffNumber", "number"]);
  if (!member) return undefined;
  return known({ company: textAt(member("company")), staffNumber: textAt(member("staffNumber")), number: textAt(member("number")) });
}

function saidAt(place: Place): Said | undefined {
  const member = fieldsAt(place, ["who", "text", "tapped", "time"]);
  const who = member && requiredWord(member("who"), ["A", "B"]);
  const text = member && requiredText(member("text"));
  const must = whole({ who, text });
  return member && must && { ...must, ...known({ tapped: flagAt(member("tapped")), time: clockAt(member("time")) }) };
}

function offerAt(place: Place): ContactOffer | undefined {
  const member = fieldsAt(place, ["fen", "day", "condition"]);
  return member && known({ fen: fenAt(member("fen")), day: dayAt(member("day")), condition: textAt(member("condition")) });
}

function nextAt(place: Place): ContactNext | undefined {
  const member = fieldsAt(place, ["what", "day"]);
  const what = member && requiredText(member("what"));
  return member && what !== undefined ? { what, ...known({ day: dayAt(member("day")) }) } : undefined;
}

function commitmentAt(place: Place): ContactCommitment | undefined {
  const member = fieldsAt(place, ["who", "what", "fen", "dueDay"]);
  const who = member && requiredWord(member("who"), commitmentParties);
  const what = member && requiredText(member("what"));
  if (!member || who === undefined || what === undefined) return undefined;
  return { who, what, ...known({ fen: fenAt(member("fen")), dueDay: dayAt(member("dueDay")) }) };
}

function listAt<Item>(place: Place, read: (place: Place) => Item | undefined): readonly Item[] | undefined {
  if (place.value === undefined || place.value === null) return undefined;
  return itemsAt(place)
    .map(read)
    .filter((item) => item !== undefined);
}
