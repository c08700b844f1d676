/** What a collector may have done in one contact, as the rules on conduct in the law book name it in their lists. */

export const conductActs = [
  "harm-threat",
  "violence",
  "threat",
  "insult",
  "posing",
  "invented-consequence",
  "false-promise",
  "extra-fee",
  "new-borrowing",
  "public-notice",
  "privacy-spreading",
  "contact-threat",
  "third-party-contact",
  "third-party-disclosure",
  "nuisance",
  "repeated-messages",
  "credential-request",
  "private-account",
  "quiet-hours",
  "calls-a-day",
  "attempts-a-day",
] as const;
export type ConductAct = (typeof conductActs)[number];

export interface SeenAct {
  readonly act: ConductAct;
  /** False: the words or the circumstances allow another reading. */
  readonly certain: boolean;
  /** The words it was read from; absent where the time, the count or the person called decides. */
  readonly quote?: string;
  /** Which contact of that day this is, where counting decides. */
  readonly count?: number;
}
