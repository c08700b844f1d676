/** What the published table says of the worked cases: how many a rule has, which outcomes, and where the figures come from. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Only the keys read here; the whole shape is checked where the cases are run. */
interface CasesFile {
  readonly rule: string;
  readonly origin?: readonly Origin[];
  readonly cases: readonly { readonly expect: { readonly outcome: string }; readonly origin?: Origin }[];
}

export interface Origin {
  readonly kind: string;
  readonly note: string;
}

export interface RuleCases {
  readonly rule: string;
  /** From the root of the checkout. */
  readonly file: string;
  readonly cases: number;
  readonly outcomes: readonly string[];
  /** Of the file and of single cases, each once. */
  readonly origins: readonly Origin[];
}

export function readCases(root: string): readonly RuleCases[] {
  return readdirSync(join(root, "law/cases"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => toRuleCases(root, `law/cases/${name.replaceAll("\\", "/")}`))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function toRuleCases(root: string, file: string): RuleCases {
  const { rule, origin = [], cases } = parse(readFileSync(join(root, file), "utf8")) as CasesFile;
  const origins = [...origin, ...cases.flatMap((one) => one.origin ?? [])];
  return {
    rule,
    file,
    cases: cases.length,
    outcomes: [...new Set(cases.map(({ expect }) => expect.outcome))].sort(),
    origins: origins.filter((one, index) => origins.findIndex(({ kind, note }) => kind === one.kind && note === one.note) === index),
  };
}
