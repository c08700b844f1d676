/** What the other side can be heard to say, and what can be done next: the codes that the listener, its data and its answers share. */

export const utteranceClasses = [
  "INFO",
  "ID_CHECK",
  "FULL_PAY",
  "INT_EXT",
  "DOWN_PAY",
  "REFUSE",
  "VAGUE",
  "THREAT",
  "COLD",
  "TRANSFER",
  "PROOF",
  "NO_AUTH",
  "PARTIAL",
  "URGENT",
  "THIRD",
  "CLOSE",
  "SCAM",
] as const;
export type UtteranceClass = (typeof utteranceClasses)[number];

const threatKinds = ["legal", "visit", "contacts", "credit", "crime"] as const;
export type ThreatKind = (typeof threatKinds)[number];

/** What is told apart when listening: a threat by its kind. */
export type HeardLabel = Exclude<UtteranceClass, "THREAT"> | `THREAT.${ThreatKind}`;

export const heardLabels: readonly HeardLabel[] = utteranceClasses.flatMap((one): readonly HeardLabel[] =>
  one === "THREAT" ? threatKinds.map((kind): HeardLabel => `THREAT.${kind}`) : [one],
);

export const classOf = (label: HeardLabel): UtteranceClass => utteranceClasses.find((one) => one === label) ?? "THREAT";

export const threatKindOf = (label: HeardLabel): ThreatKind | null => threatKinds.find((kind) => label === `THREAT.${kind}`) ?? null;

/** What comes before every class: danger to life, a fraud, a court's paper, the word of a crime. In this order. */
export const gates = ["CRISIS", "SCAM", "COURT", "CRIME"] as const;
export type Gate = (typeof gates)[number];

export const moves = [
  "VERIFY_CALLER",
  "MIN_ID",
  "STATE",
  "PROPOSE",
  "ASK_POLICY",
  "ASK_ITEMS",
  "ASK_ALLOC",
  "ASK_WRITTEN",
  "ASK_WHEN",
  "ASK_TICKET",
  "CLARIFY",
  "COUNTER",
  "DECLINE",
  "SUPERVISOR",
  "SWITCH",
  "COMPLAIN_IN",
  "COMPLAIN_REG",
  "BOUNDARY",
  "VERIFY_COURT",
  "SAFE_PAY",
  "SUMMARISE",
  "EVIDENCE",
  "PAUSE",
  "STOP_SCAM",
  "CRISIS",
] as const;
export type Move = (typeof moves)[number];
