/**
 * The sentence of a value against its number: what the program computes with is what the borrower reads. The numbers
 * have to stand in the sentence in figures, in both languages; days of the calendar in it do not count.
 */

import type { Problem } from "../content-part.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { ParameterFile, ValueFile } from "./law-schema.ts";

export function checkSays(file: YamlFile<ParameterFile>, parameter: ParameterFile): Problem[] {
  return (parameter.values ?? []).flatMap((value, index) =>
    (["says", "says-en"] as const).flatMap((key) => {
      const said = numbersIn(value[key]);
      const missing = numbersOf(value.value).filter((ways) => !ways.some((way) => said.has(way)));
      return missing.map(([number]) => ({
        file: file.file,
        line: file.lineOf(["values", index, key]),
        what: `\`${key}\` does not name ${number}, which the value is about.`,
        remedy: "Say it in figures, or correct the value.",
      }));
    }),
  );
}

/** The numbers a sentence about a value cannot leave out, each with the ways to write it: a share may be a percentage. */
function numbersOf(value: ValueFile): readonly (readonly [string, ...string[]])[] {
  if ("percent" in value) return [[`${plain(value.percent)}%`]];
  if ("times" in value) return value.times === 1 ? [] : [[String(value.times)]];
  if ("least" in value) return [share(value.least), share(value.most)];
  if ("years" in value) return [[String(value.years)]];
  if ("months" in value) return [[String(value.months)]];
  if ("days" in value) return [[String(value.days)]];
  if ("working-days" in value) return [[String(value["working-days"])]];
  if ("number" in value) return [share(value.number)];
  if ("yuan" in value) return [[plain(value.yuan)]];
  if ("steps" in value) {
    const words = value.steps.map(({ word }) => word).filter((word) => /^\d+$/.test(word));
    const bounds = value.steps.map(({ above }) => String(above)).filter((above) => above !== "0"); // from the first on
    return [...bounds, ...words].map((number) => [number]);
  }
  return [];
}

const share = (digits: string): [string, string] => [plain(digits), `${Number((Number(digits) * 100).toPrecision(12))}%`];

/** A year with a month behind it, and a day if there is one: 2026-03-31, 2026-03 and the same with the Chinese signs. */
const calendarDays = /\b(19|20)\d{2}\D\d{1,2}(\D\d{1,2})?(?!\d)/g;

function numbersIn(sentence: string): ReadonlySet<string> {
  const numbers = sentence
    .replaceAll(calendarDays, " ")
    .replaceAll(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, "")
    .matchAll(/(\d+(?:\.\d+)?)\s*(%?)/g);
  return new Set([...numbers].flatMap(([, number = "", percent]) => [plain(number), ...(percent ? [`${plain(number)}%`] : [])]));
}

/** Without zeros that say nothing: 1.30 is 1.3, 50000.00 is 50000. */
const plain = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);
