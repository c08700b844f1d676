/**
 * A conversation that was pasted or exported, cut into its days: one contact a day, each line with its speaker and its time, and the
 * promises found in it beside the day on which they were said. What is in the case already is told by its fingerprint; a day that
 * has only grown since completes the entry that stands. Nothing is recorded here.
 */

import type { Day } from "@tanhao/core/day";
import { known } from "@tanhao/core/debt/facts-document-place";
import { stillStands } from "@tanhao/core/followup/commitment";
import type { DebtId } from "@tanhao/core/ids";
import type { FoundCommitment, ReadConversation } from "@tanhao/core/talk/promises/find-commitments";
import type { Turn } from "@tanhao/core/talk/promises/read-transcript";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactCommitment, ContactLogged, Said } from "@tanhao/journal/kinds/contact-logged";
import { type Hash, hashText } from "@tanhao/journal/sha256";

export type SpeakerSide = "A" | "B" | "neither";

export interface TalkDay {
  readonly day: Day;
  readonly said: readonly Said[];
  readonly heard: readonly HeardLabel[];
  /** Proposed, for the person to take or leave. */
  readonly promises: readonly ContactCommitment[];
  readonly fingerprint: Hash;
  readonly stands: TalkDayStanding;
}

export type TalkDayStanding =
  | { readonly is: "new" }
  /** All of it is in the case. */
  | { readonly is: "known"; readonly contact: Recorded<ContactLogged> }
  /** The entry holds its beginning. */
  | { readonly is: "grown"; readonly contact: Recorded<ContactLogged> };

export interface TalkSetting {
  /** By name; without it a side that the conversation tells itself. */
  readonly sides: ReadonlyMap<string, SpeakerSide>;
  /** Of lines that stand before any day. */
  readonly on: Day;
  /** `null`: it says nothing in particular. */
  readonly hear: (text: string) => HeardLabel | null;
  readonly contacts: readonly Recorded<ContactLogged>[];
}

export interface Speaker {
  readonly name: string;
  /** `null`: nobody can tell. */
  readonly side: SpeakerSide | null;
}

export const speakersOf = (turns: readonly Turn[]): readonly Speaker[] => [
  ...new Map(turns.map(({ name, side }) => [name, { name, side: sideOf(side) }])).values(),
];

const sideOf = (side: Turn["side"]): SpeakerSide | null => (side === null ? null : side === "other" ? "A" : "B");

export function talkDays({ turns, commitments }: ReadConversation, setting: TalkSetting): readonly TalkDay[] {
  const days = new Map<Day, { said: Said[]; lines: Set<number> }>();
  let day = setting.on;
  for (const turn of turns) {
    day = turn.day ?? day;
    const who = setting.sides.get(turn.name) ?? sideOf(turn.side);
    if (who === null || who === "neither") continue;
    const of = days.get(day) ?? { said: [], lines: new Set() };
    days.set(day, of);
    for (const { line } of turn.lines) of.lines.add(line);
    of.said.push({ who, text: turn.lines.map(({ text }) => text.trim()).join("\n"), ...known({ time: turn.time ?? undefined }) });
  }
  const imported = new Map<string, Recorded<ContactLogged>[]>();
  for (const contact of setting.contacts) {
    const { at, transcript } = contact.payload;
    if (transcript !== undefined) imported.set(at.slice(0, 10), [...(imported.get(at.slice(0, 10)) ?? []), contact]);
  }
  return [...days.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, { said, lines }]) => ({
      day: on,
      said,
      heard: heardIn(said, setting.hear),
      promises: commitments.filter(({ line }) => lines.has(line)).flatMap(promiseOf),
      fingerprint: fingerprintOf(on, said),
      stands: standingOf(on, said, imported.get(on) ?? []),
    }));
}

/** What is recorded of one day. `promises`: those the person took. */
export function contactOfDay(
  { day, said, heard, fingerprint }: TalkDay,
  promises: readonly ContactCommitment[],
  about: { readonly channel: ContactLogged["channel"]; readonly debt?: DebtId },
): ContactLogged {
  const [first] = said;
  return {
    at: first?.time === undefined ? day : `${day}T${first.time}`,
    channel: about.channel,
    ...known({
      debt: about.debt,
      direction: first?.who === "B" ? ("out" as const) : ("in" as const),
      said,
      heard: heard.length > 0 ? heard : undefined,
      commitments: promises.length > 0 ? promises : undefined,
    }),
    transcript: fingerprint,
  };
}

const textOf = ({ who, text, time }: Said): string => `${who}\t${time ?? ""}\t${text}`;

const fingerprintOf = (day: Day, said: readonly Said[]): Hash => hashText([day, ...said.map(textOf)].join("\n"));

/** `imported`: of that day. */
function standingOf(day: Day, said: readonly Said[], imported: readonly Recorded<ContactLogged>[]): TalkDayStanding {
  const lines = said.map(textOf);
  const known = imported.find(
    ({ payload }) => beginsWith((payload.said ?? []).map(textOf), lines) || payload.transcript === fingerprintOf(day, said),
  );
  if (known) return { is: "known", contact: known };
  const contact = imported.find(({ payload, takenBack }) => !takenBack && beginsWith(lines, (payload.said ?? []).map(textOf)));
  return contact ? { is: "grown", contact } : { is: "new" };
}

const beginsWith = (whole: readonly string[], beginning: readonly string[]): boolean =>
  beginning.length > 0 && beginning.every((line, place) => whole[place] === line);

/** As many classes as tell what a day was like; most frequent first. */
const mostHeard = 4;

function heardIn(said: readonly Said[], hear: TalkSetting["hear"]): readonly HeardLabel[] {
  const counts = new Map<HeardLabel, number>();
  for (const { who, text } of said) {
    const label = who === "A" ? hear(text) : null;
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostHeard)
    .map(([label]) => label);
}

/** In their own words. What was refused, taken back or binds nobody is no promise. */
function promiseOf({ who, what, fen, due, quote, status }: FoundCommitment): readonly ContactCommitment[] {
  const parts = known({ fen: fen ?? undefined, dueDay: due?.day ?? undefined });
  return stillStands({ who, what, status, ...parts }) ? [{ who, what: quote, ...parts }] : [];
}
