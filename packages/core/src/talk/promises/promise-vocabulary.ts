/** The words by which conversations and promises are read, as data (talk/promises.yaml). Patterns hold for text folded by foldWidth. */

export const matters = [
  "pay",
  "waiver",
  "instalments",
  "refund",
  "pause-collection",
  "record-change",
  "send-paper",
  "call-back",
  "transfer",
  "reply",
  "apply",
] as const;
export type Matter = (typeof matters)[number];

export const lineKinds = ["day", "nothing", "header", "said"] as const;
export type LineKind = (typeof lineKinds)[number];

export const signNames = [
  "question",
  "offer",
  "asked-of-the-other",
  "to-me",
  "past",
  "refused",
  "refused-not",
  "condition",
  "vague",
  "vague-without-day",
  "accepts",
  "nothing-else",
  "accepts-not",
  "accepts-when",
  "declines",
  "no-alone",
  "takes-back",
  "void",
] as const;
export type SignName = (typeof signNames)[number];

export const doerNames = ["third", "third-other", "institution", "speaker"] as const;

export interface PromiseVocabulary {
  /** The first that fits a line is taken. */
  readonly lines: readonly { readonly is: LineKind; readonly as: string }[];
  readonly nothingSaid: readonly string[];
  /** Which half of the day a written hour belongs to. */
  readonly afternoon: string;
  readonly night: string;
  readonly roles: Readonly<Record<Side, string>>;
  readonly soundsOther: string;
  readonly sentenceEnds: string;
  readonly clauseEnds: string;
  readonly whatFollows: string;
  readonly setsCondition: string;
  /** Of a clause the first that fits. */
  readonly matters: readonly MatterWords[];
  readonly signs: Readonly<Record<SignName, string>>;
  readonly doers: Readonly<Record<(typeof doerNames)[number], string>>;
  readonly institutionDoes: readonly Matter[];
  readonly paysWhenAccepted: readonly Matter[];
}

export interface MatterWords {
  readonly is: Matter;
  /** Who does it: of `both` the speaker. */
  readonly by: Side | "both";
  /** Its pattern holds the "not" itself. */
  readonly negated: boolean;
  /** A time behind it says how long, not by when. */
  readonly lasts: boolean;
  readonly as: string;
}

/** Of whom a turn is: the borrower, or the lender and whoever speaks for it. */
export type Side = "borrower" | "other";
