/**
 * Which step comes after a conversation that led nowhere, for one debt on one day: the rungs already taken, those open now,
 * those that wait for a day, and those not offered, each with its reason. One step at a time, and none of them a threat:
 * nothing is offered beyond the lender's own desks because of a mere no. Conduct that breaks a binding rule need not wait.
 *
 * While only neutral words are allowed, what would negotiate is not offered: verifying, objecting and conduct remain.
 */

import type { Clock } from "../channel/channel.ts";
import type { ChannelDirectory, PublicBody } from "../channel/channel-directory.ts";
import { clocksFor, isSaid } from "../channel/competent-bodies.ts";
import { addDays, type Day, laterOf } from "../day.ts";
import type { Debt, LenderType } from "../debt/debt.ts";
import type { LawBook } from "../law/law-book.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import { agreementCourse } from "./agreement-course.ts";
import { isTakenBack, stillStands } from "./commitment.ts";
import { complaintClock, objectionClock } from "./complaint-clock.ts";
import { type EvidenceInHand, evidenceInHand } from "./escalation-evidence.ts";
import { type ConductSeen, dayOfContact, earliest, type GroundsOnRecord, groundsOn, hasGround } from "./escalation-grounds.ts";
import type { EscalationRung, RungId, RungTaken } from "./escalation-rung.ts";
import type { Recorded } from "./left-unanswered.ts";
import type { NotedContact } from "./noted-contact.ts";
import { isOnlyPressing } from "./pressing.ts";
import { nextWorkingDay } from "./working-day.ts";

export type NotOffered =
  /** Only neutral words may be used. */
  | "neutral"
  /** There was nothing but a no, or less. */
  | "only-no"
  /** Nothing is recorded that could be complained about. */
  | "no-ground"
  | "no-threat"
  /** No entry of the credit record is noted as wrong. */
  | "nothing-objected"
  /** A private person has no desks and no supervisor. */
  | "private-lender"
  | "lender-unknown"
  /** The directory knows no body for this kind of lender. */
  | "no-body"
  | "lender-known"
  | "agreed";

export type NotYet =
  | { readonly because: "before"; readonly first: readonly RungId[] }
  | { readonly because: "gap" | "answer" | "silence" | "their-word"; readonly from: Day; readonly unsure: boolean };

export type RungState =
  | { readonly is: "done"; readonly on: Day; readonly last: Day; readonly entries: readonly string[] }
  /** `since`: the first day on which it was open; `null`: it waited for nothing. */
  | {
      readonly is: "open";
      readonly why: "first" | "gap-over" | "time-over" | "their-word-over" | "answered" | "conduct" | "threat" | "court" | "always";
      readonly since: Day | null;
    }
  | { readonly is: "not-yet"; readonly why: NotYet }
  | { readonly is: "not-offered"; readonly why: NotOffered };

export interface ClimbedRung {
  readonly rung: EscalationRung;
  readonly state: RungState;
  readonly evidence: readonly EvidenceInHand[];
  readonly bodies: readonly PublicBody[];
  readonly clocks: readonly Clock[];
}

export interface EscalationLadder {
  readonly grounds: GroundsOnRecord;
  /** In the order of the climb. */
  readonly rungs: readonly ClimbedRung[];
  /** The one step now; `null`: none is open. */
  readonly next: RungId | null;
  /** Where the next step waits for a day. */
  readonly waits: { readonly rung: RungId; readonly from: Day } | null;
}

export interface EscalationInput {
  readonly debt: Debt;
  readonly words: WordsAllowed;
  readonly records: Recorded;
  readonly steps: readonly RungTaken[];
  readonly conduct: ConductSeen;
  readonly courtPaper: boolean;
  readonly rungs: readonly EscalationRung[];
  readonly directory: Pick<ChannelDirectory, "bodies">;
  readonly law: LawBook;
  readonly on: Day;
}

export function escalationLadder(input: EscalationInput): EscalationLadder {
  const ground = groundOf(input);
  const rungs = input.rungs.map((rung) => ({
    rung,
    state: stateOf(rung, ground),
    evidence: evidenceInHand(rung.evidence, ground),
    bodies: bodiesOf(rung, ground),
    clocks: clocksFor(rung.clocks, ground.party, input.law, input.on),
  }));
  return { grounds: ground.grounds, rungs, ...stepNow(rungs, ground) };
}

/** As far as it was recorded by the day, of this debt alone, oldest first. */
interface Ground extends EscalationInput {
  readonly contacts: readonly NotedContact[];
  readonly grounds: GroundsOnRecord;
  readonly party: LenderType;
  readonly agreed: boolean;
}

function groundOf(input: EscalationInput): Ground {
  const { debt, on, law } = input;
  const contacts = input.records.contacts
    .filter((contact) => contact.debt === debt.id && dayOfContact(contact) <= on)
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const { commitments } = input.records.followUp;
  const followUp = { ...input.records.followUp, commitments: commitments.filter(({ made }) => made <= on) };
  const ids = new Set(contacts.map(({ id }) => id));
  const only = (seen: readonly string[]): readonly string[] => seen.filter((id) => ids.has(id));
  const { contacts: seen, binding, threats } = input.conduct;
  const conduct = { contacts: only(seen), binding: only(binding), threats: only(threats) };
  return {
    ...input,
    contacts,
    steps: input.steps.filter((step) => step.debt === debt.id && step.on <= on),
    conduct,
    grounds: groundsOn({ contacts, followUp }, conduct, debt.id, on, law),
    party: debt.assigned === undefined ? debt.lender.type : "assignee",
    agreed: agreementCourse(followUp, debt, on, law.calendar)?.is === "on-course",
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stateOf(rung: EscalationRung, ground: Ground): RungState {
  const refused = notOffered(rung, ground);
  if (refused !== null && standsBefore.has(refused)) return { is: "not-offered", why: refused };
  const taken = takenBy(rung, ground);
  const [first] = taken;
  if (first !== undefined) {
    const last = taken.reduce((latest, { day }) => laterOf(latest, day), first.day);
    return { is: "done", on: first.day, last, entries: taken.map(({ id }) => id) };
  }
  if (refused !== null) return { is: "not-offered", why: refused };
  return special(rung, ground) ?? climbed(rung, ground);
}

/** Whatever was done before, these are not told as steps. */
const standsBefore: ReadonlySet<NotOffered> = new Set(["neutral", "private-lender"]);

function notOffered(rung: EscalationRung, ground: Ground): NotOffered | null {
  const { words, party, debt, grounds, agreed, conduct } = ground;
  if (words.set === "neutral" && !rung.whileNeutral) return "neutral";
  if (rung.id === "verify") return words.set === "neutral" || party === "unknown" ? null : "lender-known";
  if (!rung.lenders.includes(party)) return party === "private" ? "private-lender" : party === "unknown" ? "lender-unknown" : "no-body";
  if (rung.id === "police" && conduct.threats.length === 0) return "no-threat";
  if (rung.evidence.includes("objected-entry") && debt.recordObjection === undefined) return "nothing-objected";
  if (rung.grounds.length === 0) return agreed && rung.line === "main" ? "agreed" : null;
  if (hasGround(grounds, rung.grounds) || (rung.grounds.includes("silence") && grounds.silenceFrom !== null)) return null;
  return ground.contacts.some(({ direction }) => direction === "in" || direction === "out") ? "only-no" : "no-ground";
}

/** What waits for nothing but its own occasion. */
function special({ id, line }: EscalationRung, { debt, courtPaper }: Ground): RungState | null {
  if (id === "police") return { is: "open", why: "threat", since: null };
  if (id !== "court-help") return null;
  const atCourt = courtPaper || debt.suit !== undefined || debt.judgment !== undefined;
  return { is: "open", why: atCourt ? "court" : line === "beside" ? "always" : "first", since: null };
}

function climbed(rung: EscalationRung, ground: Ground): RungState {
  if (isSkipped(rung, ground)) return { is: "open", why: "conduct", since: null };
  const before = beforeIt(rung, ground);
  if (rung.after.length > 0 && before === null) return { is: "not-yet", why: { because: "before", first: offeredOf(rung.after, ground) } };
  const gap = before === null ? null : workingDaysAfter(before, rung.gapWorkingDays, ground);
  const answer = rung.waitsFor === "answer" && before !== null ? answerWait(rung, ground) : null;
  const silence = needsSilence(rung, ground) ? ground.grounds.silenceFrom : null;
  const waits = [
    ...(gap === null ? [] : [{ because: "gap" as const, from: gap.day, unsure: gap.unsure }]),
    ...(answer?.until == null ? [] : [{ because: "answer" as const, from: addDays(answer.until, 1), unsure: false }]),
    ...(silence === null ? [] : [{ because: "silence" as const, from: silence, unsure: false }]),
    ...(rung.grounds.length > 0 || before === null ? [] : theirWord(ground)),
  ];
  const longest = waits.reduce<(typeof waits)[number] | null>(
    (latest, each) => (latest === null || each.from > latest.from ? each : latest),
    null,
  );
  if (longest === null) return { is: "open", why: "first", since: null };
  if (longest.from > ground.on) return { is: "not-yet", why: longest };
  const why = answer?.answered === true ? "answered" : overBecause[longest.because];
  return { is: "open", why, since: longest.from };
}

const overBecause = { gap: "gap-over", answer: "time-over", silence: "time-over", "their-word": "their-word-over" } as const;

function isSkipped({ skippedFor }: EscalationRung, { conduct }: Ground): boolean {
  if (skippedFor === null) return false;
  return (skippedFor === "conduct" ? conduct.contacts : conduct.binding).length > 0;
}

/** Silence is what it rests on: conduct alone would have skipped or opened it. */
const needsSilence = ({ grounds }: EscalationRung, ground: Ground): boolean =>
  grounds.includes("silence") && !(grounds.includes("conduct") && ground.conduct.contacts.length > 0);

/** The first day on which any rung before it was taken. */
const beforeIt = ({ after }: EscalationRung, ground: Ground): Day | null =>
  earliest(ground.rungs.filter(({ id }) => after.includes(id)).flatMap((rung) => takenBy(rung, ground).map(({ day }) => day)));

const offeredOf = (after: readonly RungId[], ground: Ground): readonly RungId[] =>
  ground.rungs.filter((rung) => after.includes(rung.id) && notOffered(rung, ground) === null).map(({ id }) => id);

/** They said by when: that day and the working day after belong to them, but no longer than a letter waits. */
function theirWord({ records, debt, on, law }: Ground): { because: "their-word"; from: Day; unsure: boolean }[] {
  const { commitments, settled, judged } = records.followUp;
  const words = commitments.filter(
    (word) => word.debt === debt.id && word.who !== "borrower" && word.dueDay !== undefined && word.made <= on && stillStands(word),
  );
  const open = words.filter((word) => {
    const name = `commitment:${word.id}`;
    return !isSettledWord(settled.get(name)?.state) && !judged?.has(name) && !isTakenBack(word, commitments);
  });
  const newest = open.reduce<Day | null>((latest, { made }) => (latest === null ? made : laterOf(latest, made)), null);
  return open.flatMap(({ made, dueDay }) => {
    const longest = complaintClock(made, null, law)?.until;
    if (made !== newest || dueDay === undefined || (longest !== undefined && dueDay > longest)) return [];
    const { day, unsure } = nextWorkingDay(dueDay, law.calendar);
    return [{ because: "their-word" as const, from: day, unsure }];
  });
}

const isSettledWord = (state: string | undefined): boolean => state === "done" || state === "dropped";

interface Wait {
  readonly answered: boolean;
  /** The last day of its time; `null`: it answered, or the book names no time. */
  readonly until: Day | null;
}

/** The one asked before has the days of the law book; where it gives this lender none, those of others are the measure. */
function answerWait(rung: EscalationRung, ground: Ground): Wait {
  const asked = ground.rungs
    .filter(({ id }) => rung.after.includes(id))
    .flatMap((each) => takenBy(each, ground).map(({ day }) => ({ rung: each.id, day })));
  const [first] = [...asked].sort((a, b) => compare(a.day, b.day));
  if (first === undefined) return { answered: false, until: null };
  const answered = ground.contacts.some((contact) => contact.direction === "in" && !isOnlyPressing(contact) && isAnswerTo(first, contact));
  if (answered) return { answered, until: null };
  const clock = rung.id === "record-complaint" ? objectionClock(first.day, ground.law) : complaintClock(first.day, null, ground.law);
  return { answered, until: clock?.until ?? null };
}

/** A complaint is answered as one, a request by whatever came after it. That an objection was answered no entry of the log tells. */
const isAnswerTo = (asked: { readonly rung: RungId; readonly day: Day }, { at, channel }: NotedContact): boolean =>
  dayOfContact({ at }) >= asked.day && asked.rung !== "record-objection" && (asked.rung !== "lender-complaint" || channel === "complaint");

interface Taken {
  readonly id: string;
  readonly day: Day;
}

/** Oldest first: what the person said, and what the log shows by itself. */
function takenBy(rung: EscalationRung, { steps, contacts }: Pick<Ground, "steps" | "contacts">): readonly Taken[] {
  const said = steps.filter((step) => step.rung === rung.id).map(({ id, on }) => ({ id, day: on }));
  const shown = contacts
    .filter(
      ({ channel, direction }) =>
        rung.shownBy.includes(channel) && (direction === "out" || (channel === "complaint" && direction !== "in")),
    )
    .map((contact) => ({ id: contact.id, day: dayOfContact(contact) }));
  return [...said, ...shown].sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

function workingDaysAfter(from: Day, count: number, { law }: Pick<Ground, "law">): { readonly day: Day; readonly unsure: boolean } {
  let reached = { day: from, unsure: false };
  for (let step = 0; step < count; step += 1) {
    const next = nextWorkingDay(reached.day, law.calendar);
    reached = { day: next.day, unsure: reached.unsure || next.unsure };
  }
  return reached;
}

const bodiesOf = ({ bodies }: EscalationRung, { directory, party, law, on }: Ground): readonly PublicBody[] =>
  directory.bodies.filter(
    ({ id, lenders, competence }) =>
      bodies.includes(id) && lenders.includes(party) && (competence === null || isSaid(law, competence, party, on)),
  );

/** Help against danger, then a court, then who the other side is; then the climb goes up, never back down. */
function stepNow(rungs: readonly ClimbedRung[], { conduct }: Ground): Pick<EscalationLadder, "next" | "waits"> {
  const open = (id: RungId, why?: string): boolean =>
    rungs.some(({ rung, state }) => rung.id === id && state.is === "open" && (why === undefined || state.why === why));
  const now = (next: RungId) => ({ next, waits: null });
  if (open("police")) return now("police");
  if (open("court-help", "court")) return now("court-help");
  if (open("verify")) return now("verify");
  const main = rungs.filter(({ rung }) => rung.line === "main");
  const reached = main.findLastIndex(({ state }) => state.is === "done");
  const above = main.slice(reached + 1).filter(({ state }) => state.is !== "not-offered");
  const forConduct = conduct.contacts.length > 0 ? above.find(({ state }) => state.is === "open" && state.why === "conduct") : undefined;
  const up = forConduct ?? above[0];
  if (up === undefined) return { next: null, waits: null };
  if (up.state.is === "open") return now(up.rung.id);
  const from = up.state.is === "not-yet" && up.state.why.because !== "before" ? up.state.why.from : null;
  return { next: null, waits: from === null ? null : { rung: up.rung.id, from } };
}
