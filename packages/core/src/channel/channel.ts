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
  | "next-step";
export type ReasonAgainst = "slow" | "no-trail" | "has-to-speak" | "has-to-write" | "too-short" | "tried-before";

export type WhenToUse =
  | { readonly state: "now" }
  /** `opens` null: the holidays of that year are not known. */
  | { readonly state: "closed"; readonly opens: Moment | null }
  /** Whether that day is worked is not known. */
  | { readonly state: "unsure" }
  /** The lender is to have had its chance: by a contact, or by a complaint. */
  | { readonly state: "not-yet"; readonly first: "contact" | "complaint" };

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
  | "caller-number-no-proof"
  | "official-window"
  | "no-guessed-address"
  | "not-for-cutting-debt"
  | "forwards-only"
  | "both-must-agree"
  | "deadline-runs"
  | "say-true";

export interface HowToReach {
  /** Somebody one knows, without app, contract page or branch. */
  readonly isPrivate: boolean;
  readonly number: string | null;
  readonly app: string | null;
  readonly path: Bilingual | null;
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
