/** What had better not be said, and what to say instead, as data (talk/tone.yaml). Patterns hold for normal text (normal-text.ts). */

import type { HardshipReason } from "../../debt/case-facts.ts";
import type { Bilingual } from "../../materials/bilingual.ts";

export const issueKinds = [
  "insult",
  "threat",
  "hot-words",
  "begging",
  "over-promise",
  "contradiction",
  "harmful",
  "private-data",
  "limitation",
] as const;
export type IssueKind = (typeof issueKinds)[number];

/** What rules of words look for. */
export const ruleNames = [
  "insult",
  "threat",
  "publishing",
  "hot",
  "begging",
  "anything",
  "refuses-outright",
  "untrue",
  "planned",
  "consents",
  "gives-up-rights",
  "private-account",
  "codes",
] as const;

/** What the program finds by looking at the case or at the shape of a number, not by words of the book. */
export const workedOutNames = ["above-limit", "nothing-left", "other-sum", "other-reason", "numbers", "limitation"] as const;
export type IssueName = (typeof ruleNames)[number] | (typeof workedOutNames)[number];

export interface ToneBook {
  readonly rules: readonly ToneRule[];
  readonly better: Readonly<Record<IssueName, BetterWords>>;
  readonly ownFacts: { readonly sumAndDay: Bilingual; readonly sum: Bilingual };
  readonly join: string;
  readonly end: string;
  readonly clauseEnds: string;
  readonly reasons: Partial<Record<HardshipReason, string>>;
  readonly ownsPast: string;
}

export interface ToneRule {
  readonly kind: IssueKind;
  readonly name: IssueName;
  readonly unless: readonly string[];
  readonly patterns: readonly string[];
}

/** `neutral`: while nothing may be admitted. */
export interface BetterWords {
  readonly open: Bilingual;
  readonly neutral: Bilingual;
}
