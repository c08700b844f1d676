/** What had better not be said by the words of the book alone, clause by clause: no case and no sum is looked at. */

import type { Normalise } from "../normal-text.ts";
import type { IssueKind, IssueName, ToneBook } from "./tone-book.ts";

export interface WordIssue {
  readonly kind: IssueKind;
  readonly name: IssueName;
  readonly quote: string;
  /** Of the clauses of the text. */
  readonly clause: number;
}

/** Compiles the rules once; `kinds`: those alone. */
export function wordIssueFinder(
  { rules }: ToneBook,
  normalise: Normalise,
  kinds?: ReadonlySet<IssueKind>,
): (clauses: readonly string[]) => readonly WordIssue[] {
  const compiled = rules
    .filter(({ kind }) => kinds?.has(kind) !== false)
    .map(({ kind, name, unless, patterns }) => ({
      kind,
      name,
      unless: unless.length === 0 ? null : anyOf(unless),
      pattern: anyOf(patterns),
    }));
  return (clauses) =>
    clauses.flatMap((clause, at) => {
      const { plain } = normalise(clause);
      const said = compiled.filter(({ unless, pattern }) => unless?.test(plain) !== true && pattern.test(plain));
      return said.map(({ kind, name }) => ({ kind, name, quote: clause, clause: at }));
    });
}

export function clauseSplitter({ clauseEnds }: ToneBook): (text: string) => readonly string[] {
  const ends = new RegExp(clauseEnds, "u");
  return (text) =>
    text
      .split(ends)
      .map((clause) => clause.trim())
      .filter((clause) => clause !== "");
}

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "u");
