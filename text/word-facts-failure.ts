/** A failure of the facts document, of case.yaml or of a mapping file as a sentence, with its place where there is one. */

import { type FactPath, type FactsFailure, pathText } from "@tanhao/core/debt/facts-document-failure";
import type { facts as factsText } from "./zh-CN/facts.ts";

/** What the readers add to the core's failures: what YAML and JSON refuse, and where in the file. Structural, so that no reader is imported. */
export type WordableFailure =
  | (FactsFailure & Partial<FilePosition>)
  | ({ readonly kind: TextKind; readonly path: FactPath; readonly text: string } & Partial<FilePosition>)
  | ({ readonly kind: PlainKind; readonly path: FactPath } & Partial<FilePosition>)
  | ({ readonly kind: "case-too-large"; readonly path: FactPath; readonly bytes: number } & Partial<FilePosition>)
  | { readonly kind: "json-malformed"; readonly path: FactPath; readonly line: number | null };

interface FilePosition {
  readonly line: number;
  readonly column: number;
  readonly otherLine: number | null;
}

type TextKind =
  | "yaml-duplicate-key"
  | "yaml-tab"
  | "yaml-indent"
  | "yaml-quote-open"
  | "yaml-bracket-open"
  | "yaml-full-width-mark"
  | "yaml-several-documents"
  | "yaml-alias-unknown"
  | "yaml-malformed";
type PlainKind = "case-empty" | "not-text" | "encoding-unknown" | "yaml-too-many-aliases";

/** With line and column for a file, the sentence alone for a form field. */
export function wordFactsFailure(failure: WordableFailure, words: typeof factsText): string {
  const sentence = (words.failures[failure.kind] as (at: WordableFailure) => string)(failure); // each kind's sentence takes that kind's data
  const placed = "column" in failure && failure.line !== undefined && failure.column !== undefined;
  return placed ? words.at({ line: failure.line, column: failure.column, path: pathText(failure.path) }) + sentence : sentence;
}
