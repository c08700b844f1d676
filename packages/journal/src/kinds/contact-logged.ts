/**
 * `contact.logged`: one call, message, visit or letter, either way (沟通记录): when, by which channel, with whom, what
 * was said and what was committed to. Everything but the time and the channel may be unknown; nothing is filled in.
 */

import { type CalledPerson, calledPersons } from "@tanhao/core/conduct/contact";
import type { Day } from "@tanhao/core/day";
import { dayAt, fieldsAt, flagAt, itemsAt, known, oneOfAt, type Place, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { debtIdAt, fenAt, type LocalTime, localTimeAt, requiredText, requiredWord } from "./record-members.ts";

const contactChannels = ["phone", "chat", "sms", "email", "letter", "branch", "visit", "complaint", "other"] as const;
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
  readonly commitments?: readonly ContactCommitment[];
  /** Paths or names of files of this case. */
  readonly files?: readonly string[];
  readonly note?: string;
}

export interface Said {
  /** A: the other side, B: the borrower. */
  readonly who: "A" | "B";
  readonly text: string;
  /** What it was, picked from a list while it was said; the text is not what they said. */
  readonly tapped?: boolean;
}

export interface ContactCommitment {
  readonly who: CommitmentParty;
  readonly what: string;
  readonly fen?: Fen;
  readonly dueDay?: Day;
}

const keys = ["at", "channel", "debt", "direction", "called", "with", "said", "commitments", "files", "note"] as const;

export const contactLogged: Kind<ContactLogged> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, keys, (member) => {
      const must = whole({ at: required(member("at"), localTimeAt), channel: requiredWord(member("channel"), contactChannels) });
      const rest = {
        debt: debtIdAt(member("debt")),
        direction: oneOfAt(member("direction"), ["in", "out"]),
        called: oneOfAt(member("called"), calledPersons),
        with: withAt(member("with")),
        said: listAt(member("said"), saidAt),
        commitments: listAt(member("commitments"), commitmentAt),
        files: listAt(member("files"), textAt),
        note: textAt(member("note")),
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
  const member = fieldsAt(place, ["who", "text", "tapped"]);
  const who = member && requiredWord(member("who"), ["A", "B"]);
  const text = member && requiredText(member("text"));
  const must = whole({ who, text });
  return must && { ...must, ...known({ tapped: member && flagAt(member("tapped")) }) };
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
