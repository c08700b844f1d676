/** talk/amount.yaml -> the words by which sums of money are recognised, as one generated file. */

import type { AmountVocabulary } from "@tanhao/core/talk/amount/amount-vocabulary";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const amountPart: ContentPart = { name: "amount", build: buildAmount };

const file = "talk/amount.yaml";

const word = z.string().min(1);
const words = z.array(word);
const sizes = z.record(word, z.number().int().min(1));

const amountSchema = z.strictObject({
  digits: z.record(z.string().regex(/^\d$/), word),
  units: sizes,
  sections: sizes,
  letters: sizes,
  tens: sizes,
  half: word,
  few: word,
  point: word,
  "and-some": words,
  "about-one": words,
  counter: word,
  "not-tail": word,
  idioms: z.array(z.strictObject({ words, least: z.number().int(), most: z.number().int() })),
  to: words,
  neighbours: word,
  before: z.strictObject({ about: words, below: words, "at-most": words, "at-least": words, verbs: word }),
  after: z.strictObject({ about: words, above: words, "at-most": words, "at-least": words, "short-of": word, beyond: word }),
  currencies: z
    .array(z.strictObject({ is: z.string().regex(/^[A-Z]{3}$/), before: words, after: words, coins: z.record(word, z.number().int()) }))
    .min(1),
  "coins-and": words,
  "coin-alone": words,
  "coins-that-need-it": words,
  "not-before": word,
  "not-after": word,
  "money-words": word,
  "month-words": word,
  dialled: word,
  called: word,
  "no-number": words,
});

function buildAmount(root: string): Built {
  const { value, problems, lineOf } = readYaml(root, file, amountSchema);
  if (!value) return { files: [], problems };
  const patterns = ["not-before", "not-after", "money-words", "month-words", "dialled", "called", "neighbours"] as const;
  const broken = [
    ...patterns.filter((name) => !isPattern(value[name])).map((name) => problem(lineOf([name]), name)),
    ...(isPattern(value.before.verbs) ? [] : [problem(lineOf(["before", "verbs"]), "verbs")]),
    ...(["short-of", "beyond"] as const)
      .filter((name) => !isPattern(value.after[name]))
      .map((name) => problem(lineOf(["after", name]), name)),
  ];
  if (broken.length > 0) return { files: [], problems: broken };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const amount: unknown = ${JSON.stringify(vocabularyOf(value))};`,
    "",
  ].join("\n");
  return { files: [{ name: "amount.ts", text }], problems: [] };
}

const problem = (line: number, name: string): Problem => ({ file, line, what: `"${name}" is not a pattern.`, remedy: "Mend it." });

function vocabularyOf(written: z.output<typeof amountSchema>): AmountVocabulary {
  const { units, sections, letters, tens, half, few, point, idioms, to, before, after, currencies, dialled, called } = written;
  const digits = Array.from({ length: 10 }, (_, digit) => written.digits[String(digit)] ?? "");
  const between = { andSome: written["and-some"], aboutOne: written["about-one"], notTail: written["not-tail"], counter: written.counter };
  return {
    numerals: { digits, units, sections, letters, tens, half, few, point, ...between },
    idioms,
    to,
    neighbours: written.neighbours,
    before: { about: before.about, below: before.below, atMost: before["at-most"], atLeast: before["at-least"] },
    verbs: before.verbs,
    after: { about: after.about, above: after.above, atMost: after["at-most"], atLeast: after["at-least"] },
    shortOf: after["short-of"],
    beyond: after.beyond,
    currencies,
    coinsAnd: written["coins-and"],
    coinAlone: written["coin-alone"],
    coinsThatNeedIt: written["coins-that-need-it"],
    notBefore: written["not-before"].trim(),
    notAfter: written["not-after"].trim(),
    moneyWords: written["money-words"].trim(),
    monthWords: written["month-words"],
    dialled,
    called,
    noNumber: written["no-number"],
  };
}
