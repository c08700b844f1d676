/** Ways to reach somebody about a debt, and what is said of each when they are ranked. Codes only; the sentences are in text/. */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { ParameterId } from "../ids.ts";
import type { Bilingual } from "../materials/bilingual.ts";
import type { Goal, PublicBody } from "./channel-directory.ts";

/** To the lender, with words this program prepares: open, or neutral where only those may be used. */
export const preparedChannels = ["phone", "chat", "email", "letter", "branch"] as const;
export type PreparedChannel = (typeof preparedChannels)[number];

export const channels = [...preparedChannels, "complaint-line", "regulator", "mediation", "court-help"] as const;
export type Channel = (typeof channels)[number];

export const isPrepared = (channel: Channel): channel is PreparedChannel => preparedChannels.some((one) => one === channel);

export const urgencies = ["today", "week", "later"] as const;
export type Urgency = (typeof urgencies)[number];
export const complexities = ["one-question", "many-points"] as const;
export type Complexity = (typeof complexities)[number];
export const comforts = ["writing", "calling"] as const;
export type Comfort = (typeof comforts)[number];

/** Eight facts decide; what is not known speaks neither for nor against a channel. */
export interface ChannelFacts {
  readonly goal: Goal;
  readonly urgency?: Urgency;
  readonly complexity?: Complexity;
  /** Hour and weekday, in China. */
  readonly at: Moment;
  readonly tried: ReadonlySet<Channel>;
  /** Whether something is wanted that shows later what was said. */
  readonly evidence: boolean;
  readonly comfort?: Comfort;
  readonly lender: LenderType;
  /** As recorded; absent: none was, or nobody knows on which day. */
  readonly complaint?: ComplaintMade;
  /** Nothing waits for the lender's answer: its collectors broke a binding rule, or somebody is in danger or was defrauded. */
  readonly noWait?: "conduct" | "danger-or-fraud";
  /** Harm to a person was threatened or done, as recorded. */
  readonly threatened?: boolean;
}

/** The first complaint about a debt that went to the lender. */
export interface ComplaintMade {
  readonly day: Day;
  /** The lender answered it, whatever it said. */
  readonly answered: boolean;
}

export interface Moment {
  readonly day: Day;
  /** After midnight. */
  readonly minute: number;
}

export type ReasonFor =
  | "for-goal"
  | "quick"
  | "leaves-trail"
  | "in-writing"
  | "by-voice"
  | "holds-full-file"
  | "short-question"
  | "next-step"
  | "no-wait";
export type ReasonAgainst = "slow" | "no-trail" | "has-to-speak" | "has-to-write" | "too-short" | "tried-before";

export type WhenToUse =
  | { readonly state: "now" }
  /** `opens` null: the holidays of that year are not known. */
  | { readonly state: "closed"; readonly opens: Moment | null }
  /** Whether that day is worked is not known. */
  | { readonly state: "unsure" }
  /** The lender is to have had its chance: by a contact, or by a complaint. */
  | { readonly state: "not-yet"; readonly first: "contact" | "complaint" }
  /** It was complained to and may still answer: up to that day, or longer where it says so. */
  | { readonly state: "not-yet"; readonly first: "answer"; readonly until: Day };

export type WaitFor = "same-day" | "no-set-time" | "clocks" | "locally-set" | "as-the-paper-says";

export interface Clock {
  readonly parameter: ParameterId;
  readonly days: number;
  readonly workingDays: boolean;
}

export type Preparation =
  | "neutral-words"
  | "words"
  | "contract-number"
  | "firm-sum"
  | "hardship-proof"
  | "numbered-requests"
  | "copies"
  | "timeline";

export type Caution =
  | "neutral-only"
  | "check-number"
  | "check-number-first"
  /** Of a public body. */
  | "check-public-number-first"
  /** The person's own number looks like a private telephone. */
  | "mobile-number"
  /** The person's own number does not look like a telephone number. */
  | "odd-number"
  | "caller-number-no-proof"
  | "official-window"
  | "no-guessed-address"
  | "not-for-cutting-debt"
  | "forwards-only"
  /** A complaint whose day is not recorded: whether the lender's time is over nobody can tell. */
  | "answer-first"
  | "both-must-agree"
  | "deadline-runs"
  | "say-true";

export interface HowToReach {
  /** Somebody one knows, without app, contract page or branch. */
  readonly isPrivate: boolean;
  readonly number: WayToReach | null;
  readonly app: WayToReach | null;
  readonly path: Bilingual | null;
  readonly email: WayToReach | null;
  readonly address: WayToReach | null;
}

export interface WayToReach {
  readonly text: string;
  /** As the person wrote it down; `null`: the directory's. */
  readonly own: { readonly source: string; readonly checked: Day } | null;
  /** Somebody looked so long ago that it has to be looked up again. */
  readonly checkFirst: boolean;
}

export interface RankedChannel {
  readonly channel: Channel;
  readonly when: WhenToUse;
  readonly why: readonly ReasonFor[];
  readonly against: readonly ReasonAgainst[];
  /** Of the lender; empty for public bodies, which say it themselves. */
  readonly how: HowToReach;
  /** Competent for this lender and goal; empty for channels to the lender. */
  readonly bodies: readonly PublicBody[];
  readonly prepare: readonly Preparation[];
  readonly wait: { readonly is: WaitFor; readonly clocks: readonly Clock[] };
  readonly caution: readonly Caution[];
}
