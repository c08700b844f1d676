/** The channels of one debt, ranked: the case and its record give what they know, the person adds the rest. Nothing is asked twice and nothing is guessed. */

import type { Channel, ChannelFacts, Comfort, Complexity, Moment, RankedChannel, Urgency } from "@tanhao/core/channel/channel";
import type { ChannelDirectory, Goal, LenderEntry } from "@tanhao/core/channel/channel-directory";
import { lenderEntryFor } from "@tanhao/core/channel/lender-entry";
import { rankChannels } from "@tanhao/core/channel/rank-channels";
import { type SeePerson, seePerson } from "@tanhao/core/channel/see-a-person";
import type { Debt } from "@tanhao/core/debt/debt";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { ContactChannel } from "@tanhao/journal/kinds/contact-logged";
import type { WorkedOutCase } from "../work-out-case.ts";

/** What the person said; absent: not said. */
export interface SaidOfChannel {
  readonly at: Moment;
  readonly goal?: Goal;
  readonly urgency?: Urgency;
  readonly complexity?: Complexity;
  readonly comfort?: Comfort;
  readonly evidence: boolean;
  readonly tried: readonly Channel[];
}

export interface ChannelsForDebt {
  readonly facts: ChannelFacts;
  readonly words: WordsAllowed;
  readonly entry: LenderEntry | null;
  readonly ranked: readonly RankedChannel[];
  readonly seePerson: readonly SeePerson[];
}

export function channelsForDebt(
  { facts: caseFacts, standing, lawBook }: WorkedOutCase,
  record: CaseRecord,
  debt: Debt,
  said: SaidOfChannel,
  directory: ChannelDirectory,
): ChannelsForDebt {
  const words: WordsAllowed = standing.debts.find((one) => one.debt.id === debt.id)?.words ?? {
    set: "neutral",
    because: ["facts-missing"],
  };
  const facts: ChannelFacts = {
    ...said,
    goal: goalFor(said.goal, debt, words),
    tried: new Set([...said.tried, ...triedIn(record, debt)]),
    lender: debt.lender.type,
  };
  const entry = lenderEntryFor(directory, debt);
  return {
    facts,
    words,
    entry,
    ranked: rankChannels(facts, { directory, law: lawBook, entry, words }),
    seePerson: seePerson(caseFacts, debt, facts, directory, lawBook),
  };
}

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

/** Only what went out: being called is no attempt of one's own. */
const triedIn = ({ contacts }: CaseRecord, { id }: Debt): readonly Channel[] =>
  contacts.flatMap(({ payload, takenBack }) => {
    const channel = rankedAs[payload.channel];
    return takenBack || payload.debt !== id || payload.direction !== "out" || channel === undefined ? [] : [channel];
  });
