/** What YAML itself refuses, in the few kinds a person can do something about. The library's own message is not shown. */

import type { FactPath } from "@tanhao/core/debt/facts-document";
import type { YAMLError } from "yaml";

export type YamlSyntaxFailure = { readonly path: FactPath } & (
  | { readonly kind: "yaml-duplicate-key"; readonly text: string }
  | { readonly kind: "yaml-tab"; readonly text: string }
  | { readonly kind: "yaml-indent"; readonly text: string }
  | { readonly kind: "yaml-quote-open"; readonly text: string }
  | { readonly kind: "yaml-bracket-open"; readonly text: string }
  /** The line holds ： or ， where : or , is meant. */
  | { readonly kind: "yaml-full-width-mark"; readonly text: string }
  | { readonly kind: "yaml-several-documents"; readonly text: string }
  /** `*name` without a `&name` before it, or a text that begins with an asterisk. */
  | { readonly kind: "yaml-alias-unknown"; readonly text: string }
  | { readonly kind: "yaml-malformed"; readonly text: string }
  | { readonly kind: "yaml-too-many-aliases" }
);

/** `offset`: where a person should look, which is where a quote or bracket was opened, not where the file ends. */
export interface LocatedSyntaxFailure {
  readonly failure: YamlSyntaxFailure;
  readonly offset: number;
}

export function syntaxFailureOf(error: YAMLError, source: string): LocatedSyntaxFailure {
  const opened = openedAt(error, source);
  const offset = opened ?? error.pos[0];
  const text = lineAt(source, offset);
  return { failure: { kind: kindOf(error, text, source[opened ?? source.length]), text, path: [] }, offset };
}

type SyntaxKind = Exclude<YamlSyntaxFailure["kind"], "yaml-too-many-aliases" | "yaml-alias-unknown">;

function kindOf(error: YAMLError, line: string, opened: string | undefined): SyntaxKind {
  if (error.code === "DUPLICATE_KEY") return "yaml-duplicate-key";
  if (error.code === "MULTIPLE_DOCS") return "yaml-several-documents";
  if (error.code === "TAB_AS_INDENT" || /^\s*\t/.test(line)) return "yaml-tab";
  if (/^[^"'#]*[：，【】｛｝“”]/.test(line)) return "yaml-full-width-mark";
  if (opened !== undefined) return opened === "{" || opened === "[" ? "yaml-bracket-open" : "yaml-quote-open";
  const misplaced = ["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY"].includes(error.code) || error.message.endsWith("at node end");
  return misplaced ? "yaml-indent" : "yaml-malformed";
}

/** The quote or bracket that was never closed; YAML notices only much later. */
function openedAt(error: YAMLError, source: string): number | undefined {
  const missing = /Missing closing (["'])/.exec(error.message)?.[1] ?? /end with a ([}\]])/.exec(error.message)?.[1];
  if (missing === undefined) return undefined;
  const opening = missing === "}" ? "{" : missing === "]" ? "[" : missing;
  const offset = source.lastIndexOf(opening, error.pos[0]);
  return offset < 0 ? undefined : offset;
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const end = source.indexOf("\n", offset);
  return source.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
}
