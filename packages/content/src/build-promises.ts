/** talk/promises.yaml -> the words by which conversations and promises are read, as one generated file. */

import { doerNames, lineKinds, matters, type PromiseVocabulary, signNames } from "@tanhao/core/talk/promises/promise-vocabulary";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const promisesPart: ContentPart = { name: "promises", build: buildPromises };

const file = "talk/promises.yaml";
const pattern = z.string().min(1);

const promisesSchema = z.strictObject({
  stamp: pattern,
  figure: pattern,
  lines: z.array(z.strictObject({ is: z.enum(lineKinds), as: pattern })).min(1),
  "nothing-said": z.array(pattern),
  afternoon: pattern,
  night: pattern,
  roles: z.strictObject({ borrower: pattern, other: pattern }),
  "sounds-other": pattern,
  "sentence-ends": pattern,
  "clause-ends": pattern,
  "what-follows": pattern,
  "sets-condition": pattern,
  matters: z.array(
    z.strictObject({
      is: z.enum(matters),
      by: z.enum(["borrower", "other", "both"]),
      negated: z.boolean().default(false),
      lasts: z.boolean().default(false),
      as: pattern,
    }),
  ),
  signs: z.record(z.enum(signNames), pattern),
  doers: z.record(z.enum(doerNames), pattern),
  "institution-does": z.array(z.enum(matters)),
  "pays-when-accepted": z.array(z.enum(matters)),
});

function buildPromises(root: string): Built {
  const { value, problems, lineOf } = readYaml(root, file, promisesSchema);
  if (!value) return { files: [], problems };
  const vocabulary = vocabularyOf(value);
  const broken = patternsOf(vocabulary).filter(([, as]) => !isPattern(as));
  if (broken.length > 0) return { files: [], problems: broken.map(([name]) => problem(lineOf([name]), name)) };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const promises: unknown = ${JSON.stringify(vocabulary)};`,
    "",
  ].join("\n");
  return { files: [{ name: "promises.ts", text }], problems: [] };
}

const problem = (line: number, name: string): Problem => ({
  file,
  line,
  what: `"${name}" holds what is not a pattern.`,
  remedy: "Mend it.",
});

function vocabularyOf(written: z.output<typeof promisesSchema>): PromiseVocabulary {
  const spelt = (as: string): string => as.replaceAll("<stamp>", written.stamp).replaceAll("<n>", written.figure);
  return {
    lines: written.lines.map(({ is, as }) => ({ is, as: spelt(as) })),
    nothingSaid: written["nothing-said"].map(spelt),
    afternoon: written.afternoon,
    night: written.night,
    roles: { borrower: spelt(written.roles.borrower), other: spelt(written.roles.other) },
    soundsOther: spelt(written["sounds-other"]),
    sentenceEnds: written["sentence-ends"],
    clauseEnds: spelt(written["clause-ends"]),
    whatFollows: spelt(written["what-follows"]),
    setsCondition: spelt(written["sets-condition"]),
    matters: written.matters.map((matter) => ({ ...matter, as: spelt(matter.as) })),
    signs: mapped(written.signs, spelt),
    doers: mapped(written.doers, spelt),
    institutionDoes: written["institution-does"],
    paysWhenAccepted: written["pays-when-accepted"],
  };
}

const mapped = <Name extends string>(patterns: Readonly<Record<Name, string>>, by: (as: string) => string): Record<Name, string> =>
  Object.fromEntries(Object.entries<string>(patterns).map(([name, as]) => [name, by(as)])) as Record<Name, string>; // the same names

function patternsOf(vocabulary: PromiseVocabulary): readonly (readonly [string, string])[] {
  const {
    lines,
    nothingSaid,
    roles,
    soundsOther,
    sentenceEnds,
    clauseEnds,
    whatFollows,
    setsCondition,
    matters: all,
    signs,
    doers,
  } = vocabulary;
  return [
    ...lines.map(({ as }) => ["lines", as] as const),
    ...nothingSaid.map((as) => ["nothing-said", as] as const),
    ...all.map(({ as }) => ["matters", as] as const),
    ...Object.values(roles).map((as) => ["roles", as] as const),
    ...Object.values(signs).map((as) => ["signs", as] as const),
    ...Object.values(doers).map((as) => ["doers", as] as const),
    ...Object.entries({
      "sounds-other": soundsOther,
      "sentence-ends": sentenceEnds,
      "clause-ends": clauseEnds,
      "what-follows": whatFollows,
      "sets-condition": setsCondition,
    }),
  ];
}
