/**
 * A commitment (承诺) of the other side, or of the borrower beside a payment: it holds only with four parts, who, what,
 * amount and due day. What is missing is the next question. An amount is asked for only where the matter has one.
 */

import { addDays, type Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";

export const commitmentParts = ["who", "what", "fen", "dueDay"] as const;
export type CommitmentPart = (typeof commitmentParts)[number];

/** Matters of money: without an amount they say nothing. Any other `what` is the person's own words. */
const mattersOfMoney: readonly string[] = ["pay", "waiver", "instalments", "lump-sum", "refund", "settlement"];

export interface Commitment {
  readonly who?: "borrower" | "lender" | "agent" | "third";
  readonly what?: string;
  readonly debt?: DebtId;
  readonly fen?: Fen;
  readonly dueDay?: Day;
  readonly status?: "firm" | "conditional" | "vague" | "refused" | "withdrawn" | "not_valid";
}

/** In the order in which to ask. */
export function missingOf(commitment: Commitment): CommitmentPart[] {
  return commitmentParts.filter((part) => isMissing(commitment, part));
}

export const isComplete = (commitment: Commitment): boolean => missingOf(commitment).length === 0;

/** A word is completed while both remember it; later it is only listed (stated-words.ts). A setting of the program. */
const daysFresh = 14;

export const isFresh = ({ made }: { readonly made: Day }, on: Day): boolean => on <= addDays(made, daysFresh);

/** Something may still come of it: not refused, taken back or void. */
export const stillStands = ({ status }: Commitment): boolean =>
  status === undefined || status === "firm" || status === "conditional" || status === "vague";

/** A later word of the same party about the same matter took it back. */
export const isTakenBack = <Made extends Commitment & { readonly id: string; readonly made: Day }>(
  commitment: Made,
  all: readonly Made[],
): boolean =>
  all.some(
    (later) =>
      (later.status === "withdrawn" || later.status === "refused") &&
      later.id !== commitment.id &&
      later.made >= commitment.made &&
      later.who === commitment.who &&
      later.debt === commitment.debt &&
      later.what?.trim() === commitment.what?.trim(),
  );

function isMissing(commitment: Commitment, part: CommitmentPart): boolean {
  if (part === "what") return (commitment.what ?? "").trim() === "";
  if (part === "fen") return commitment.fen === undefined && isMatterOfMoney(commitment);
  return commitment[part] === undefined;
}

const isMatterOfMoney = ({ what }: Commitment): boolean => what !== undefined && mattersOfMoney.includes(what);
