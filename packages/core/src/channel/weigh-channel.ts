/**
 * What speaks for a channel and what against it. Each reason counts as much as any other: the order can be explained
 * to the person by reading the reasons, and no weight is invented.
 */

import type { Channel, ChannelFacts, ReasonAgainst, ReasonFor } from "./channel.ts";
import type { Goal } from "./channel-directory.ts";

interface Sign<Reason> {
  readonly reason: Reason;
  readonly channels: readonly Channel[];
  readonly holds: (facts: ChannelFacts) => boolean;
}

const signsFor: readonly Sign<ReasonFor>[] = [
  { reason: "quick", channels: ["phone", "chat", "branch"], holds: ({ urgency }) => urgency === "today" },
  { reason: "leaves-trail", channels: ["chat", "email", "letter", "branch", "complaint-line"], holds: ({ evidence }) => evidence },
  { reason: "in-writing", channels: ["chat", "email", "letter"], holds: ({ comfort }) => comfort === "writing" },
  { reason: "by-voice", channels: ["phone", "branch"], holds: ({ comfort }) => comfort === "calling" },
  { reason: "holds-full-file", channels: ["email", "letter", "branch"], holds: ({ complexity }) => complexity === "many-points" },
  { reason: "short-question", channels: ["phone", "chat"], holds: ({ complexity }) => complexity === "one-question" },
  {
    reason: "next-step",
    channels: ["complaint-line"],
    holds: (facts) => isComplaint(facts) && wasContacted(facts) && !wasComplained(facts),
  },
  { reason: "next-step", channels: ["regulator", "mediation"], holds: (facts) => wasComplained(facts) },
  { reason: "no-wait", channels: ["regulator"], holds: ({ noWait }) => noWait === "conduct" },
];

const signsAgainst: readonly Sign<ReasonAgainst>[] = [
  { reason: "slow", channels: ["email", "letter", "regulator", "mediation"], holds: ({ urgency }) => urgency === "today" },
  { reason: "no-trail", channels: ["phone"], holds: ({ evidence }) => evidence },
  { reason: "has-to-speak", channels: ["phone", "branch"], holds: ({ comfort }) => comfort === "writing" },
  { reason: "has-to-write", channels: ["chat", "email", "letter"], holds: ({ comfort }) => comfort === "calling" },
  { reason: "too-short", channels: ["chat"], holds: ({ complexity }) => complexity === "many-points" },
];

export interface Weighed {
  readonly why: readonly ReasonFor[];
  readonly against: readonly ReasonAgainst[];
}

export function weighChannel(channel: Channel, facts: ChannelFacts): Weighed {
  const told = <Reason>(signs: readonly Sign<Reason>[]): Reason[] =>
    signs.flatMap(({ reason, channels, holds }) => (channels.includes(channel) && holds(facts) ? [reason] : []));
  const tried: readonly ReasonAgainst[] = facts.tried.has(channel) ? ["tried-before"] : [];
  return { why: ["for-goal", ...told(signsFor)], against: [...told(signsAgainst), ...tried] };
}

export const weightOf = ({ why, against }: Weighed): number => why.length - against.length;

/** A complaint is about service, charges and conduct; it does not carry a wish for better terms. */
const isComplaint = ({ goal }: ChannelFacts): boolean => complaintGoals.includes(goal);
const complaintGoals: readonly Goal[] = ["charges", "conduct", "no-answer", "credit-record"];

export const wasContacted = ({ tried }: ChannelFacts): boolean => tried.size > 0;
export const wasComplained = ({ tried }: ChannelFacts): boolean => tried.has("complaint-line");
