/**
 * What is said in a text that had better not be: by the words of the book, by the shape of a number, and by what the case knows
 * (more than a month can carry, another sum or reason than before, words that admit while nothing may be admitted). Clause by
 * clause, so that what is in order can be kept.
 */

import type { Day } from "../../day.ts";
import type { HardshipReason } from "../../debt/case-facts.ts";
import type { Fen } from "../../money.ts";
import type { FindAdmissions } from "../admission.ts";
import type { FindAmount } from "../amount/find-amount.ts";
import type { Normalise } from "../normal-text.ts";
import { findPrivateNumbers } from "../private-data.ts";
import type { StatementReader } from "../promises/read-statements.ts";
import type { ToneBook } from "./tone-book.ts";
import { type WordIssue, wordIssueFinder } from "./word-issues.ts";

/** What the case knows. Without a case nothing is. */
export interface ToneFacts {
  /** `unknown`: no case was named. */
  readonly words: "open" | "neutral" | "unknown";
  /** What can still be promised in the month of that day; `null`: not known. */
  readonly limitFor: (due: Day | null) => Fen | null;
  /** What was promised before and still stands. */
  readonly earlier: readonly { readonly fen: Fen; readonly dueDay: Day }[];
  readonly reason: HardshipReason | null;
}

export interface FoundIssue extends WordIssue {
  /** To be named in the better words. */
  readonly fen: Fen | null;
}

export interface IssueTools {
  readonly book: ToneBook;
  readonly normalise: Normalise;
  readonly findAmount: FindAmount;
  readonly statements: StatementReader;
  readonly findAdmissions: FindAdmissions;
}

export type FindIssues = (clauses: readonly string[], text: string, facts: ToneFacts, on: Day) => readonly FoundIssue[];

export function issueFinder({ book, normalise, findAmount, statements, findAdmissions }: IssueTools): FindIssues {
  const findWords = wordIssueFinder(book, normalise);
  const reasons = Object.entries(book.reasons).map(([reason, as]) => [reason, new RegExp(as, "u")] as const);

  const byWords: FindIssues = (clauses) => findWords(clauses).map((issue) => ({ ...issue, fen: null }));

  const byNumbers: FindIssues = (clauses) =>
    clauses.flatMap((clause, at) =>
      findPrivateNumbers(clause).map(({ quote }) => ({ kind: "private-data" as const, name: "numbers", quote, clause: at, fen: null })),
    );

  const bySums: FindIssues = (clauses, text, { limitFor, earlier }, on) => {
    const turn = { name: "", side: "borrower" as const, lines: [{ line: 1, text }], day: null, time: null };
    const paid = statements
      .read(turn, "borrower", on)
      .filter(({ who, what, mode }) => who === "borrower" && what === "pay" && mode !== "past");
    return paid.flatMap(({ fen, due, status }): readonly FoundIssue[] => {
      const clause = clauses.findIndex((one) => fen !== null && findAmount(one)?.fen === fen);
      const quote = clauses[clause];
      if (fen === null || quote === undefined || status === "refused") return [];
      const day = due?.day ?? null;
      const limit = limitFor(day);
      const before = earlier.find(({ dueDay }) => dueDay === day);
      const found = { quote, clause };
      return [
        ...(limit !== null && fen > limit
          ? [
              {
                ...found,
                kind: "over-promise" as const,
                name: limit > 0 ? ("above-limit" as const) : ("nothing-left" as const),
                fen: limit,
              },
            ]
          : []),
        ...(before !== undefined && before.fen !== fen
          ? [{ ...found, kind: "contradiction" as const, name: "other-sum" as const, fen: before.fen }]
          : []),
      ];
    });
  };

  const byReason: FindIssues = (clauses, text, { reason }) => {
    const named = reasons.filter(([, pattern]) => pattern.test(text));
    if (reason === null || named.length === 0 || !(reason in book.reasons) || named.some(([one]) => one === reason)) return [];
    const clause = clauses.findIndex((one) => named.some(([, pattern]) => pattern.test(one)));
    return [{ kind: "contradiction", name: "other-reason", quote: clauses[clause] ?? text, clause, fen: null }];
  };

  const byAdmission: FindIssues = (clauses, _, { words }) =>
    words !== "neutral"
      ? []
      : clauses.flatMap((clause, at) => {
          const [first] = findAdmissions(clause);
          return first === undefined ? [] : [{ kind: "limitation" as const, name: "limitation", quote: clause, clause: at, fen: null }];
        });

  return (...given) => [byWords, byNumbers, bySums, byReason, byAdmission].flatMap((find) => find(...given));
}
