/**
 * What a template must hold to beyond its shape: names that exist, the same names in both languages, no amount and no
 * phone number that is not a public one. Each problem is a sentence with the text it stands in.
 */

import type { Template, TemplateBlock, Texts } from "@tanhao/core/document/template";
import { publicNumbers } from "../public-numbers.ts";
import { amountOrRate } from "./vocabulary-amounts.ts";

export interface Flaw {
  readonly what: string;
  readonly remedy: string;
}

export function checkTemplate(template: Template, names: ReadonlySet<string>): Flaw[] {
  const blocks = [...template.open, ...template.neutral];
  const { title, neutralTitle, onlyIf } = template;
  const texts = [title, neutralTitle, ...onlyIf.map(({ otherwise }) => otherwise), ...blocks.flatMap(textsOf)];
  const used = [...onlyIf.map(({ name }) => name), ...blocks.flatMap(conditionsOf), ...texts.flatMap(namesIn)];
  const unknown = [...new Set(used)].filter((name) => !names.has(name) && name !== "n");
  const twinless = template.neutral.length === 0 && !onlyIf.some(({ name }) => name === "words.open");
  return [
    ...unknown.map(unknownName),
    ...texts.flatMap(unequalNames),
    ...texts.flatMap(amounts),
    ...texts.flatMap(phoneNumbers),
    ...(twinless ? [withoutTwin] : []),
  ];
}

/** The names a template uses: what it needs. */
export const namesUsed = (blocks: readonly TemplateBlock[]): string[] =>
  [...new Set([...blocks.flatMap(textsOf).flatMap(namesIn), ...blocks.flatMap(conditionsOf)])].filter((name) => name !== "n").sort();

function textsOf(block: TemplateBlock): Texts[] {
  switch (block.is) {
    case "line":
      return [block.label, block.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "table":
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    case "signature":
      return [...block.lines];
    case "page-break":
      return [];
    case "each":
      return block.blocks.flatMap(textsOf);
    default:
      return [block.text];
  }
}

function conditionsOf(block: TemplateBlock): string[] {
  const own = [...block.if, ...block.unless];
  if (block.is === "each") return [...own, block.of, ...block.blocks.flatMap(conditionsOf)];
  const parts = block.is === "list" ? block.items : block.is === "table" ? block.rows : [];
  return [...own, ...parts.flatMap((part) => [...part.if, ...part.unless, ...(part.each === null ? [] : [part.each])])];
}

const namesIn = (texts: Texts): string[] => Object.values(texts).flatMap(namesInText);
const namesInText = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");

const withoutTwin: Flaw = {
  what: "It has no neutral words and may be made while only those are allowed.",
  remedy: "Write the neutral twin, or name words.open under only-if.",
};

const unknownName = (name: string): Flaw => ({
  what: `The name {${name}} is not known.`,
  remedy: "Take one of documents/names.yaml, or add it there together with the code that gives it.",
});

function unequalNames(texts: Texts): Flaw[] {
  const [chinese, english] = [namesInText(texts["zh-CN"]), namesInText(texts.en)].map((names) => [...names].sort().join(" "));
  if (chinese === english) return [];
  return [{ what: `The two languages name different values: "${texts["zh-CN"]}" and "${texts.en}".`, remedy: "Say the same in both." }];
}

const amounts = (texts: Texts): Flaw[] =>
  Object.values(texts)
    .filter((text) => amountOrRate.test(text))
    .map((text) => ({ what: `An amount or a rate stands in the text: "${text}".`, remedy: "Amounts and rates come in by name." }));

const phoneNumbers = (texts: Texts): Flaw[] =>
  Object.values(texts)
    .flatMap((text) => text.match(/\d[\d-]{2,}/g) ?? [])
    .filter((number) => !publicNumbers.includes(number))
    .map((number) => ({ what: `The number ${number} is not one of the public numbers.`, remedy: "Say where to look it up instead." }));
