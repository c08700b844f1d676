/**
 * What a borrower can be heard to say in a rehearsal: the moves that help, and the slips that harm. The codes are those of the moves
 * that are advised (utterance-class.ts) as far as they can be said; a counter-offer is a proposal after one has been answered.
 */

export const borrowerMoves = [
  "GREET",
  "VERIFY_CALLER",
  "MIN_ID",
  "STATE",
  "PROPOSE",
  "ASK_POLICY",
  "ASK_ITEMS",
  "ASK_WRITTEN",
  "ASK_WHEN",
  "ASK_TICKET",
  "CLARIFY",
  "DECLINE",
  "SUPERVISOR",
  "COMPLAIN_IN",
  "BOUNDARY",
  "SAFE_PAY",
  "SUMMARISE",
  "PAUSE",
  "STOP_SCAM",
  "ACCEPT",
] as const;
export type BorrowerMove = (typeof borrowerMoves)[number];

/** Told apart by their words. */
export const heardSlips = ["BEG", "INSULT", "THREATEN", "YIELD", "GIVE_CODE", "PRIVATE_PAY", "INVENT", "BORROW", "WAIVE_RIGHTS"] as const;
export type HeardSlip = (typeof heardSlips)[number];

/** `ABOVE_LIMIT` is found by the figure, not by the words. */
export const slips = [...heardSlips, "ABOVE_LIMIT"] as const;
export type Slip = (typeof slips)[number];

/** Rude or pleading words cost points; these cost money, truth or rights, and no agreement can rest on them. */
const harmless: readonly Slip[] = ["BEG", "INSULT", "THREATEN"];
export const isHarm = (slip: Slip): boolean => !harmless.includes(slip);

/** What the borrower's listener is trained to tell apart, in the order of its model; `NONE` is small talk. */
export const borrowerLabels = [...borrowerMoves, ...heardSlips, "NONE"] as const;
export type BorrowerLabel = (typeof borrowerLabels)[number];

/** A move as it is advised and scored. */
export const coachedMoves = [
  "VERIFY_CALLER",
  "MIN_ID",
  "STATE",
  "PROPOSE",
  "COUNTER",
  "ASK_POLICY",
  "ASK_ITEMS",
  "ASK_WRITTEN",
  "ASK_WHEN",
  "ASK_TICKET",
  "CLARIFY",
  "DECLINE",
  "SUPERVISOR",
  "COMPLAIN_IN",
  "BOUNDARY",
  "SAFE_PAY",
  "SUMMARISE",
  "PAUSE",
  "STOP_SCAM",
] as const;
export type CoachedMove = (typeof coachedMoves)[number];
