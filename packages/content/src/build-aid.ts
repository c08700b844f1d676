/** directory/benefits.yaml, proofs.yaml and spending-words.yaml -> help that may be asked for, papers, and words of spending, as one generated file. */

import { hardshipReasons, spendingKinds } from "@tanhao/core/debt/case-facts";
import { confidences } from "@tanhao/core/explain/citation";
import type { Benefit } from "@tanhao/core/materials/benefit";
import type { Proof } from "@tanhao/core/materials/proof";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { publicNumbers } from "./public-numbers.ts";
import { readYaml } from "./read-yaml.ts";
import { conditional, documentNumber, promising, reported } from "./vocabulary-aid.ts";

export const aidPart: ContentPart = { name: "aid", build: buildAid };

const files = {
  benefits: "directory/benefits.yaml",
  proofs: "directory/proofs.yaml",
  words: "directory/spending-words.yaml",
} as const;

const both = z.strictObject({ "zh-CN": z.string().min(2), en: z.string().min(2) });
const reason = z.enum(hardshipReasons);
const id = z.string().regex(/^[a-z][a-z-]*$/);

const benefitsSchema = z.array(
  z.strictObject({
    id,
    name: both,
    reasons: z.array(reason).min(1),
    when: both,
    decides: both,
    needs: z.array(both).min(1),
    ask: both,
    source: z.strictObject({
      title: z.union([z.string().min(2), both]),
      number: z.string().regex(documentNumber, "only the number; what else is to be said is a remark, in both languages").nullable(),
      articles: z.string().nullable(),
      remark: both.optional(),
    }),
    confidence: z.enum(confidences),
    checked: z.iso.date(),
  }),
);

const proofsSchema = z.array(
  z.strictObject({
    id,
    reasons: z.union([z.literal("all").transform(() => [...hardshipReasons]), z.array(reason).min(1)]),
    paper: both,
    issuer: both,
    substitute: both,
    cover: both,
    fresh: both,
  }),
);

const wordsSchema = z.partialRecord(z.enum(spendingKinds), z.array(z.string().min(1)).min(1));

export function buildAid(root: string): Built {
  const benefits = readYaml(root, files.benefits, benefitsSchema);
  const proofs = readYaml(root, files.proofs, proofsSchema);
  const words = readYaml(root, files.words, wordsSchema);
  const problems = [
    ...[benefits, proofs, words].flatMap((file) => file.problems),
    ...(benefits.value ?? []).flatMap((benefit, index) => benefitProblems(benefit, benefits.lineOf([index]))),
    ...repeatedIds(files.benefits, benefits.value ?? [], (index) => benefits.lineOf([index])),
    ...repeatedIds(files.proofs, proofs.value ?? [], (index) => proofs.lineOf([index])),
    ...reasonsWithout(files.benefits, benefits.value),
    ...reasonsWithout(files.proofs, proofs.value),
  ];
  if (problems.length > 0) return { files: [], problems };
  return { files: [{ name: "aid.ts", text: moduleText(benefits.value, proofs.value, words.value) }], problems };
}

/** A sentence about help holds a condition, no promise and no number that is not public. */
function benefitProblems({ id: of, when, decides, needs, ask, confidence }: Benefit, line: number): Problem[] {
  const problem = (what: string, remedy: string): Problem => ({ file: files.benefits, line, what: `${of}: ${what}`, remedy });
  const texts = [when, decides, ask, ...needs].flatMap((text) => [text["zh-CN"], text.en]);
  const numbers = texts.flatMap((text) => text.match(/\d[\d-]{2,}/g) ?? []).filter((number) => !publicNumbers.includes(number));
  const langs = ["zh-CN", "en"] as const;
  return [
    ...langs
      .filter((lang) => !conditional[lang].test(when[lang]))
      .map((lang) =>
        problem(`"when" in ${lang} does not say that it is only possible.`, "Say that it is possible, in both languages: may."),
      ),
    ...texts
      .filter((text) => promising.test(text))
      .map((text) => problem(`"${text}" promises.`, "Say under which condition it may be asked for.")),
    ...numbers.map((number) => problem(`the number ${number} is not a public one.`, "Say where to ask instead.")),
    ...langs
      .filter((lang) => (confidence === "secondary") !== reported[lang].test(when[lang]))
      .map((lang) =>
        problem(`confidence ${confidence} and the wording in ${lang} do not agree.`, "Word secondary, and only secondary, as reported."),
      ),
  ];
}

function repeatedIds(file: string, entries: readonly { readonly id: string }[], lineOf: (index: number) => number): Problem[] {
  return entries.flatMap((entry, index) =>
    entries.findIndex((other) => other.id === entry.id) === index
      ? []
      : [{ file, line: lineOf(index), what: `The id ${entry.id} stands there twice.`, remedy: "Rename one." }],
  );
}

/** Nobody's hardship is left with only what is there for everybody. */
function reasonsWithout(file: string, entries: readonly Pick<Proof, "reasons">[] | null): Problem[] {
  if (entries === null) return [];
  return hardshipReasons
    .filter((one) => !entries.some(({ reasons }) => reasons.length < hardshipReasons.length && reasons.includes(one)))
    .map((one) => ({ file, line: 1, what: `Nothing is there for ${one}.`, remedy: "Add an entry for it." }));
}

const moduleText = (benefits: unknown, proofs: unknown, words: unknown): string =>
  [
    "/** Generated from directory/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const benefits: unknown = ${JSON.stringify(benefits)};`,
    `export const proofs: unknown = ${JSON.stringify(proofs)};`,
    `export const spendingWords: unknown = ${JSON.stringify(words)};`,
    "",
  ].join("\n");
