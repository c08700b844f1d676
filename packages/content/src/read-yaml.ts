/** One YAML file against a schema: the value, or every problem with the line it stands on. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Problem } from "./content-part.ts";

export interface YamlFile<Value> {
  readonly file: string;
  /** `null` when there are problems. */
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  /** The line of a path inside the file, or of its nearest parent that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** `file` is relative to `root`. YAML 1.2 core schema: days stay text, `no` is not a boolean. */
export function readYaml<Schema extends z.ZodType>(root: string, file: string, schema: Schema): YamlFile<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const lineOfKey = (path: readonly PropertyKey[], key: string): number => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : lineOf(path);
  };
  if (document.errors.length > 0) {
    return { file, value: null, problems: document.errors.map((error) => syntaxProblem(file, error)), lineOf };
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { file, value: checked.data, problems: [], lineOf };
  const problems = checked.error.issues.map((issue) => ({
    file,
    line: issue.code === "unrecognized_keys" ? lineOfKey(issue.path, issue.keys[0] ?? "") : lineOf(issue.path),
    what: `${issue.path.length > 0 ? wordPath(issue.path) : "the file"}: ${issue.message}.`,
    remedy: remedyFor(issue),
  }));
  return { file, value: null, problems, lineOf };
}

const wordPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );

function syntaxProblem(file: string, error: YAMLError): Problem {
  const first = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return {
    file,
    line: error.linePos?.[0].line ?? 1,
    what: `This is not YAML: ${first}.`,
    remedy: "Mend the line; quote text that holds ': ' or '#'.",
  };
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "Remove the key or correct its spelling (the keys are listed in law/README.md).";
  if (issue.code === "invalid_value") return "Use one of the words listed.";
  return "Compare with a neighbouring file of the same kind.";
}
