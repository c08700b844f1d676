/** The channels of one debt, ranked: the case and its record give what they know, the person adds the rest. Nothing is asked twice and nothing is guessed. */

import type { Channel, ChannelFacts, Comfort, Complexity, Moment, RankedChannel, Urgency } from "@tanhao/core/channel/channel";
import type { ChannelDirectory, Goal, LenderEntry } from "@tanhao/core/channel/channel-directory";
import { lenderEntryFor, ownChannelsFor } from "@tanhao/core/channel/lender-entry";
import { rankChannels } from "@tanhao/core/channel/rank-channels";
import { type SeePerson, seePerson } from "@tanhao/core/channel/see-a-person";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { CaseFacts, OwnChannel } from "@tanhao/core/debt/case-facts";
import type { Debt, LenderType } from "@tanhao/core/debt/debt";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { CaseStanding, WordsAllowed } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { ContactChannel } from "@tanhao/journal/kinds/contact-logged";
import { documentRecords } from "../documents/document-input.ts";
import { complaintOnRecord, conductOnRecord } from "./complaint-on-record.ts";

/** What the person said; absent: not said. */
export interface SaidOfChannel {
  readonly at: Moment;
  readonly goal?: Goal;
  readonly urgency?: Urgency;
  readonly complexity?: Complexity;
  readonly comfort?: Comfort;
  readonly evidence: boolean;
  readonly tried: readonly Channel[];
  /** Counts only while the case does not know who lent. */
  readonly lender?: LenderType;
}

/** As the apps have it at hand. */
export interface CaseForChannels {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  readonly lawBook: LawBook;
  readonly record: CaseRecord;
}

export interface ChannelSources {
  readonly directory: ChannelDirectory;
  readonly conduct: ConductVocabulary;
}

export interface ChannelsForDebt {
  readonly facts: ChannelFacts;
  readonly words: WordsAllowed;
  readonly entry: LenderEntry | null;
  /** The person's own entries for this debt, checked last first. */
  readonly own: readonly OwnChannel[];
  readonly ranked: readonly RankedChannel[];
  readonly seePerson: readonly SeePerson[];
}

export function channelsForDebt(
  { facts: caseFacts, standing, lawBook, record }: CaseForChannels,
  debt: Debt,
  said: SaidOfChannel,
  { directory, conduct }: ChannelSources,
): ChannelsForDebt {
  const words: WordsAllowed = standing.debts.find((one) => one.debt.id === debt.id)?.words ?? {
    set: "neutral",
    because: ["facts-missing"],
  };
  const { contacts } = documentRecords(record);
  const complaint = complaintOnRecord(contacts, debt);
  const { brokeBindingRule, threatened } = conductOnRecord(contacts, debt, lawBook, conduct);
  const noWait = brokeBindingRule ? "conduct" : isInNeed(caseFacts) ? "danger-or-fraud" : undefined;
  const facts: ChannelFacts = {
    ...said,
    goal: goalFor(said.goal, debt, words),
    tried: new Set([...said.tried, ...triedIn(record, debt)]),
    lender: debt.lender.type === "unknown" ? (said.lender ?? "unknown") : debt.lender.type,
    ...(complaint !== undefined && { complaint }),
    ...(noWait !== undefined && { noWait }),
    ...(threatened && { threatened }),
  };
  const entry = lenderEntryFor(directory, debt);
  const own = ownChannelsFor(caseFacts.ownChannels ?? [], debt, directory);
  return {
    facts,
    words,
    entry,
    own,
    ranked: rankChannels(facts, { directory, law: lawBook, entry, own, words }),
    seePerson: seePerson(caseFacts, debt, facts, directory, lawBook),
  };
}

const isInNeed = ({ urgent }: CaseFacts): boolean => urgent.inDanger || urgent.paidAgent;

/** A court comes first when nothing was said; where only neutral words may be used, everything else begins with verifying. */
function goalFor(said: Goal | undefined, { suit, judgment }: Debt, words: WordsAllowed): Goal {
  const goal = said ?? (suit !== undefined || judgment !== undefined ? "court" : "arrange");
  return words.set === "neutral" && goal !== "court" ? "verify" : goal;
}

const rankedAs: Readonly<Partial<Record<ContactChannel, Channel>>> = {
  phone: "phone",
  chat: "chat",
  email: "email",
  letter: "letter",
  branch: "branch",
  complaint: "complaint-line",
};

/** Only what went out: being called is no attempt of one's own. A complaint goes out unless its answer was noted. */
export const triedIn = ({ contacts }: CaseRecord, { id }: Debt): readonly Channel[] =>
  contacts.flatMap(({ payload, takenBack }) => {
    const channel = rankedAs[payload.channel];
    const wentOut = payload.direction === "out" || (payload.channel === "complaint" && payload.direction !== "in");
    return takenBack || payload.debt !== id || !wentOut || channel === undefined ? [] : [channel];
  });
