/**
 * When a word of thanks or of progress is in place: after a plan was granted, after they kept their word, and while an
 * agreement is kept. One at a time and seldom, so that it means something. While only neutral words are allowed it thanks
 * for the time and nothing else: thanks for a plan would admit what is not cleared up.
 */

import { addDays, type Day, laterOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import type { Action } from "./action.ts";
import { agreementCourse } from "./agreement-course.ts";
import type { ValuedContact } from "./contact-value.ts";
import { dayOfContact } from "./escalation-grounds.ts";
import type { Recorded } from "./left-unanswered.ts";
import { newAction } from "./new-action.ts";

const noteKinds = ["plan-granted", "kept-word", "progress"] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface NoteProposal {
  /** The action that is marked when it was sent or is not wanted. */
  readonly id: string;
  readonly kind: NoteKind;
  /** Of what it is about. */
  readonly about: Day;
  /** Only thanks for the time: no plan, no sum, no debt. */
  readonly neutral: boolean;
}

export interface NoteGround {
  readonly debt: Debt;
  readonly words: WordsAllowed;
  readonly records: Recorded;
  readonly valued: readonly ValuedContact[];
  /** Days on which earlier notes about this debt were sent or turned down. */
  readonly notedOn: readonly Day[];
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

/** Product settings: a thanks that comes late, or every week, is none. */
const daysFresh = 14;
const daysBetweenNotes = 30;

/** `null`: none now. */
export function noteProposal(ground: NoteGround): NoteProposal | null {
  const { debt, words, notedOn, on } = ground;
  if (notedOn.some((noted) => noted <= on && on < addDays(noted, daysBetweenNotes))) return null;
  const fresh = occasions(ground).filter(({ about }) => about <= on && on <= addDays(about, daysFresh));
  const isNeutral = words.set === "neutral";
  const fitting = isNeutral ? fresh.filter(({ kind }) => kind === "kept-word") : fresh;
  const [first, ...rest] = fitting;
  if (first === undefined) return null;
  const newest = rest.reduce((latest, each) => (isBefore(latest, each) ? each : latest), first);
  return { ...newest, id: `relationship:${debt.id}:${newest.kind}:${newest.about}`, neutral: isNeutral };
}

/** The newer one; on one day in the order of the kinds. */
const isBefore = (a: Occasion, b: Occasion): boolean =>
  a.about < b.about || (a.about === b.about && noteKinds.indexOf(b.kind) < noteKinds.indexOf(a.kind));

type Occasion = Pick<NoteProposal, "kind" | "about">;

function occasions({ debt, records, valued, calendar, on }: NoteGround): readonly Occasion[] {
  const granted = records.followUp.agreements
    .filter((each) => each.debt === debt.id)
    .map((each): Occasion => ({ kind: "plan-granted", about: each.on }));
  const kept = records.contacts
    .filter((contact) => contact.debt === debt.id && valued.some(({ contact: id, what }) => id === contact.id && what === "kept-word"))
    .map((contact): Occasion => ({ kind: "kept-word", about: dayOfContact(contact) }));
  const course = agreementCourse(records.followUp, debt, on, calendar);
  const paid =
    course === null || course.is === "behind"
      ? []
      : course.instalments.flatMap(({ paidOn, isPaid }) => (isPaid && paidOn !== null ? [paidOn] : []));
  const last = paid.reduce<Day | null>((latest, day) => (latest === null ? day : laterOf(latest, day)), null);
  return [...granted, ...kept, ...(last === null ? [] : [{ kind: "progress" as const, about: last }])];
}

/** At most one a debt. */
export const relationshipActions = (ground: NoteGround): readonly Action[] => {
  const note = noteProposal(ground);
  if (note === null) return [];
  return [
    newAction({ id: note.id, what: "send-thanks", why: `note-${note.kind}`, debt: ground.debt.id, day: ground.on, about: note.about }),
  ];
};
