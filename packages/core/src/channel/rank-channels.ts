/**
 * Which channel to use first for one debt. Channels that cannot lead to the goal are not listed; those for which nobody
 * is there at this hour come after the others, and those whose turn has not come last. Where only neutral words may be
 * used, only channels for which there are such words are left, and a court where one has written.
 */

import type { Day } from "../day.ts";
import { parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import { answerDue } from "./answer-period.ts";
import { cautionsFor } from "./cautions-for.ts";
import { type Channel, type ChannelFacts, isPrepared, type Preparation, type RankedChannel, type WhenToUse } from "./channel.ts";
import type { ChannelDirectory, Goal, PublicBody } from "./channel-directory.ts";
import { bodiesFor, clocksFor, isSaid } from "./competent-bodies.ts";
import { openAt } from "./open-at.ts";
import { type KnownOfLender, waysToReach } from "./ways-to-reach.ts";
import { wasComplained, wasContacted, weighChannel, weightOf } from "./weigh-channel.ts";

export interface ChannelSetting extends KnownOfLender {
  readonly directory: ChannelDirectory;
  readonly law: LawBook;
  readonly words: WordsAllowed;
}

/** Channels that serve a goal, the plain choice first; it decides where the reasons weigh the same. */
const serving: Readonly<Record<Goal, readonly Channel[]>> = {
  arrange: ["phone", "chat", "email", "letter", "branch", "complaint-line", "mediation"],
  itemise: ["chat", "email", "letter", "phone", "branch", "complaint-line"],
  charges: ["email", "letter", "chat", "complaint-line", "phone", "branch", "regulator", "mediation"],
  conduct: ["complaint-line", "email", "letter", "chat", "phone", "regulator"],
  "no-answer": ["complaint-line", "letter", "email", "branch", "regulator", "mediation"],
  "credit-record": ["letter", "email", "branch", "complaint-line", "chat", "regulator"],
  court: ["court-help", "letter"],
  verify: ["letter", "email", "chat", "branch", "phone"],
};

export function rankChannels(facts: ChannelFacts, setting: ChannelSetting): readonly RankedChannel[] {
  const ranked = channelsFor(facts, setting).flatMap((channel) => describe(channel, facts, setting));
  return ranked
    .map((entry, place) => ({ entry, place }))
    .sort((a, b) => turn[a.entry.when.state] - turn[b.entry.when.state] || weightOf(b.entry) - weightOf(a.entry) || a.place - b.place)
    .map(({ entry }) => entry);
}

const turn: Readonly<Record<WhenToUse["state"], number>> = { now: 0, unsure: 0, closed: 1, "not-yet": 2 };

function channelsFor({ goal, lender, at }: ChannelFacts, { law, words }: ChannelSetting): readonly Channel[] {
  const wanted = words.set === "open" ? serving[goal] : goal === "court" ? ["court-help" as const, ...serving.verify] : serving.verify;
  return wanted.filter((channel) => {
    if (channel === "branch") return lender === "bank";
    if (channel === "email") return lender !== "private";
    if (channel === "complaint-line") return isSaid(law, parameterId("complaint.lender"), lender, at.day);
    return true;
  });
}

/** Nothing where no public body is competent. */
function describe(channel: Channel, facts: ChannelFacts, setting: ChannelSetting): RankedChannel[] {
  const bodies = bodiesOf(channel, facts, setting);
  if (isPublic(channel) && bodies.length === 0) return [];
  const when = whenFor(channel, facts, setting, bodies);
  const { why, against } = weighChannel(channel, facts);
  const how = waysToReach(channel, facts.lender === "private", facts.at.day, setting);
  return [
    {
      channel,
      when,
      // Whose turn has not come is no next step.
      why: when.state === "not-yet" ? why.filter((reason) => reason !== "next-step") : why,
      against,
      how,
      bodies,
      prepare: preparationFor(channel, facts.goal, setting),
      wait: waitFor(channel, facts, setting, bodies),
      caution: cautionsFor(channel, { facts, setting, how, bodies }),
    },
  ];
}

const isPublic = (channel: Channel): boolean => channel === "regulator" || channel === "mediation" || channel === "court-help";

/** Bodies that bring both sides together are not those that supervise. */
function bodiesOf(channel: Channel, { goal, lender, at }: ChannelFacts, { directory, law }: ChannelSetting): readonly PublicBody[] {
  if (!isPublic(channel)) return [];
  const competent = bodiesFor(directory.bodies, goal, lender, law, at.day);
  if (channel === "court-help") return competent;
  return competent.filter(({ competence }) => (channel === "mediation") === (competence?.startsWith("mediation.") ?? false));
}

function whenFor(
  channel: Channel,
  facts: ChannelFacts,
  { directory, law, entry }: ChannelSetting,
  bodies: readonly PublicBody[],
): WhenToUse {
  if (channel === "complaint-line" && facts.goal !== "conduct" && !wasContacted(facts)) return { state: "not-yet", first: "contact" };
  const waits = channel !== "regulator" || facts.noWait === undefined;
  if (waits && bodies.length > 0 && bodies.every(({ lenderFirst }) => lenderFirst)) {
    const takesComplaints = isSaid(law, parameterId("complaint.lender"), facts.lender, facts.at.day);
    if (!(takesComplaints ? wasComplained(facts) : wasContacted(facts))) {
      return { state: "not-yet", first: takesComplaints ? "complaint" : "contact" };
    }
    const until = channel === "regulator" ? answerAwaited(facts, law) : null;
    if (until !== null) return { state: "not-yet", first: "answer", until };
  }
  if (channel === "email" || channel === "letter") return { state: "now" };
  const isDesk = channel === "branch" || isPublic(channel);
  return openAt(isDesk ? directory.usual.desk : (entry?.hours ?? directory.usual.line), facts.at, law.calendar);
}

/** Until when; `null`: it answered, its time is over, no days are known for it, or nobody knows when it was complained to. */
function answerAwaited({ complaint, goal, lender, at }: ChannelFacts, law: LawBook): Day | null {
  if (complaint === undefined || complaint.answered) return null;
  const until = answerDue(complaint.day, goal, lender, law);
  return until !== null && at.day <= until ? until : null;
}

/** What a public body asks for, its own entry says. */
function preparationFor(channel: Channel, goal: Goal, { words }: ChannelSetting): readonly Preparation[] {
  if (isPublic(channel)) return [];
  if (words.set === "neutral") return ["neutral-words"];
  if (!isPrepared(channel)) return ["contract-number", "timeline"];
  const offers: readonly Preparation[] = goal === "arrange" ? ["firm-sum", "hardship-proof"] : [];
  const written: readonly Preparation[] = channel === "email" || channel === "letter" ? ["numbered-requests"] : [];
  const shown: readonly Preparation[] = channel === "branch" || channel === "letter" ? ["copies"] : [];
  return ["words", "contract-number", ...offers, ...written, ...shown];
}

const complaintClocks = [parameterId("complaint.lender-answer"), parameterId("complaint.lender-answer-complex")];

function waitFor(
  channel: Channel,
  { lender, at }: ChannelFacts,
  { law }: ChannelSetting,
  bodies: readonly PublicBody[],
): RankedChannel["wait"] {
  if (channel === "court-help") return { is: "as-the-paper-says", clocks: [] };
  if (channel === "email" || channel === "letter") return { is: "no-set-time", clocks: [] };
  if (isPrepared(channel)) return { is: "same-day", clocks: [] };
  const ids = channel === "complaint-line" ? complaintClocks : bodies.flatMap((body) => body.clocks);
  const clocks = channel === "mediation" ? [] : clocksFor([...new Set(ids)], lender, law, at.day);
  if (clocks.length > 0) return { is: "clocks", clocks };
  return { is: channel === "complaint-line" ? "no-set-time" : "locally-set", clocks: [] };
}
