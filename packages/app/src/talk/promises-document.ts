/** What `tanhao promises` answers about a conversation: its promises, and for each that still stands what is missing, with the question. */

import type { Day } from "@tanhao/core/day";
import { type CommitmentPart, missingOf, stillStands } from "@tanhao/core/followup/commitment";
import type { FoundCommitment, ReadConversation } from "@tanhao/core/talk/promises/find-commitments";

/** The question for a missing part: to the other side about its own promise, to the borrower about theirs. */
export interface GapQuestions {
  readonly toOther: Readonly<Record<CommitmentPart, string>>;
  readonly toBorrower: Partial<Record<CommitmentPart, string>>;
}

export interface PromiseGap {
  readonly line: number;
  /** Which of the promises, from 0. */
  readonly commitment: number;
  readonly part: CommitmentPart;
  readonly question: string;
}

export function promisesDocument({ turns, commitments }: ReadConversation, questions: GapQuestions) {
  return {
    commitments: commitments.map(({ due, ...rest }) => ({ ...rest, due: due ?? { text: null, day: null } })),
    missing: commitments.flatMap((commitment, index) => gapsOf(commitment, index, questions)),
    speakers: [...new Map(turns.map(({ name, side }) => [name, side])).entries()].map(([name, side]) => ({ name, side })),
  };
}

export function gapsOf(commitment: FoundCommitment, index: number, { toOther, toBorrower }: GapQuestions): readonly PromiseGap[] {
  const { who, what, fen, due, status, line } = commitment;
  const known = { who, what, ...(fen !== null && { fen }), ...dayOf(due?.day ?? null), status };
  if (!stillStands(known)) return [];
  const isOurs = who === "borrower" || who === "third";
  return missingOf(known).map((part) => ({
    line,
    commitment: index,
    part,
    question: (isOurs ? toBorrower[part] : undefined) ?? toOther[part],
  }));
}

const dayOf = (day: Day | null): { readonly dueDay?: Day } => (day === null ? {} : { dueDay: day });
