/** talk/tone.yaml -> what had better not be said and what to say instead, as one generated file. */

import { hardshipReasons } from "@tanhao/core/debt/case-facts";
import { issueKinds, ruleNames, type ToneBook, workedOutNames } from "@tanhao/core/talk/tone/tone-book";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const tonePart: ContentPart = { name: "tone", build: buildTone };

const file = "talk/tone.yaml";
const pattern = z.string().min(1);
const both = z.strictObject({ "zh-CN": z.string().min(2), en: z.string().min(2) });
const rule = z.strictObject({
  kind: z.enum(issueKinds),
  name: z.enum(ruleNames),
  unless: z.array(pattern),
  patterns: z.array(pattern).min(1),
});

const toneSchema = z.strictObject({
  rules: z.array(rule).min(1),
  better: z.record(z.enum([...ruleNames, ...workedOutNames]), z.strictObject({ open: both, neutral: both })),
  "own-facts": z.strictObject({ "sum-and-day": both, sum: both }),
  join: pattern,
  end: pattern,
  "clause-ends": pattern,
  reasons: z.partialRecord(z.enum(hardshipReasons), pattern),
  "owns-past": pattern,
});

function buildTone(root: string): Built {
  const { value, problems, lineOf } = readYaml(root, file, toneSchema);
  if (!value) return { files: [], problems };
  const problem = (key: string, what: string, remedy: string): Problem => ({ file, line: lineOf([key]), what, remedy });
  const flaws = patternsOf(value)
    .filter(([, as]) => !isPattern(as))
    .map(([key, as]) => problem(key, `"${as}" is not a pattern.`, "Mend it."));
  if (flaws.length > 0) return { files: [], problems: flaws };
  const { rules, better, join, end, reasons } = value;
  const book: ToneBook = {
    rules,
    better,
    ownFacts: { sumAndDay: value["own-facts"]["sum-and-day"], sum: value["own-facts"].sum },
    join,
    end,
    clauseEnds: value["clause-ends"],
    reasons: reasons as ToneBook["reasons"], // absent keys are absent, not undefined
    ownsPast: value["owns-past"],
  };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const tone: unknown = ${JSON.stringify(book)};`,
    "",
  ].join("\n");
  return { files: [{ name: "tone.ts", text }], problems: [] };
}

const patternsOf = (value: z.output<typeof toneSchema>): readonly (readonly [string, string])[] => [
  ...value.rules.flatMap(({ patterns, unless }) => [...patterns, ...unless].map((as) => ["rules", as] as const)),
  ...Object.values(value.reasons).map((as) => ["reasons", as ?? ""] as const),
  ["clause-ends", value["clause-ends"]],
  ["owns-past", value["owns-past"]],
];
