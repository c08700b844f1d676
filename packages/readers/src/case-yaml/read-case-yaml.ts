/**
 * case.yaml into facts. A person may have written it, so every failure has its line and column, syntax and facts alike.
 *
 * Numbers are taken as they are written, not as floats: `945.60` stays exact and a contract number of twenty digits
 * keeps them all. What the facts mean is core/debt/facts-document.ts.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { type FactPath, type FactsFailure, readFacts } from "@tanhao/core/debt/facts-document";
import { err, ok, type Result } from "@tanhao/core/result";
import { type Alias, type Document, LineCounter, parseDocument, visit } from "yaml";
import { type DecodeFailure, decodeText } from "../decode-text.ts";
import { offsetOf } from "./offset-of.ts";
import { type LocatedSyntaxFailure, syntaxFailureOf, type YamlSyntaxFailure } from "./yaml-syntax-failure.ts";

export interface YamlPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

export type CaseYamlFailure = YamlPosition & {
  /** Where a second place is part of the failure: the other day, the first use of an id. */
  readonly otherLine: number | null;
} & (FactsFailure | YamlSyntaxFailure | (DecodeFailure & { readonly path: FactPath }) | CaseYamlRefusal);

type CaseYamlRefusal = { readonly path: FactPath } & (
  | { readonly kind: "case-empty" }
  | { readonly kind: "case-too-large"; readonly bytes: number }
);

/** Far above a case of fifty debts with ten years of payments each. */
const mostBytes = 4_000_000;
/** A person repeats a thing a few times by `*name`; a bomb does it by the thousand. */
const mostAliases = 100;

/** Text as it is, or the bytes of the file (UTF-8 with or without mark, or GB18030). */
export function readCaseYaml(source: string | Uint8Array): Result<CaseFacts, readonly CaseYamlFailure[]> {
  if (source.length > mostBytes) return refuse({ kind: "case-too-large", bytes: source.length, path: [] });
  const decoded = typeof source === "string" ? ok({ text: source }) : decodeText(source);
  if (!decoded.ok) return refuse({ ...decoded.error, path: [] });
  const { text } = decoded.value;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true, logLevel: "error" });
  const positionOf = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const syntax = document.errors.map((error) => {
    const { failure, offset } = syntaxFailureOf(error, text);
    return { ...failure, ...positionOf(offset), otherLine: null };
  });
  if (syntax.length > 0) return err(worthSaying(syntax));
  if (document.contents === null) return refuse({ kind: "case-empty", path: [] });

  const plain = plainOf(document);
  if (!plain.ok) return err([{ ...plain.error.failure, ...positionOf(plain.error.offset), otherLine: null }]);
  const facts = readFacts(plain.value);
  if (facts.ok) return facts;
  return err(
    facts.error.map((failure) => ({
      ...failure,
      ...positionOf(offsetOf(document, failure.path, failure.kind === "unknown-key" ? "key" : "value")),
      otherLine: otherLineOf(failure, (path) => positionOf(offsetOf(document, path, "value")).line),
    })),
  );
}

const refuse = (refusal: CaseYamlRefusal | (DecodeFailure & { readonly path: FactPath })) =>
  err([{ ...refusal, line: 1, column: 1, otherLine: null }]);

/**
 * YAML often reports one slip several times over and then stumbles through the lines behind it. What follows the first
 * failure counts only where it is a slip by its own looks, such as a tab.
 */
function worthSaying<Failure extends YamlPosition & YamlSyntaxFailure>(failures: readonly Failure[]): readonly Failure[] {
  const firstOfLine = failures.filter(({ line }, index) => failures.findIndex((other) => other.line === line) === index);
  return firstOfLine.filter(({ kind }, index) => index === 0 || (kind !== "yaml-malformed" && kind !== "yaml-indent"));
}

function plainOf(document: Document.Parsed): Result<unknown, LocatedSyntaxFailure> {
  const dangling: Alias[] = [];
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "number" && scalar.source !== undefined) scalar.value = scalar.source;
    },
    Alias: (_, alias) => {
      if (!alias.resolve(document)) dangling.push(alias);
    },
  });
  const [first] = dangling;
  if (first) return err({ failure: { kind: "yaml-alias-unknown", text: `*${first.source}`, path: [] }, offset: first.range?.[0] ?? 0 });
  try {
    return ok(document.toJS({ maxAliasCount: mostAliases }));
  } catch (error) {
    // The library's only word for too many aliases is a ReferenceError.
    if (error instanceof ReferenceError) return err({ failure: { kind: "yaml-too-many-aliases", path: [] }, offset: 0 });
    throw error;
  }
}

function otherLineOf(failure: FactsFailure, lineOf: (path: FactPath) => number): number | null {
  if ("other" in failure) return lineOf(failure.other);
  return "first" in failure ? lineOf(failure.first) : null;
}
