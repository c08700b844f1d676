/** `law list`: the law book by area, or what answers a question, with source, force, confidence and the day of checking. */

import { lawListDocument } from "@tanhao/app/law/law-documents";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { staleLaw } from "@tanhao/core/law/list-law";
import { areasOf } from "@tanhao/core/law/search-law";
import { err, ok, type Result } from "@tanhao/core/result";
import { chineseNumerals } from "@tanhao/text/chinese-numerals";
import type { CommandInput, RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { columns } from "../print/columns.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const [{ lawBook, rules }, texts] = await Promise.all([world.loadLaw(), world.loadTexts(world.lang)]);
  const areas = areasOf(lawBook).map(({ area }) => area);
  const [area, lender] = [choiceOf(input, "area", areas), choiceOf(input, "lender", lenderTypes)];
  if (!area.ok) return area;
  if (!lender.ok) return lender;
  const { find } = input.options;
  const document = lawListDocument(lawBook, rules, world.lang, {
    ...(find === undefined ? {} : { words: find, numerals: chineseNumerals }),
    ...(area.value === undefined ? {} : { area: area.value }),
    ...(lender.value === undefined ? {} : { lender: lender.value as LenderType }),
  });
  const stale = new Set(staleLaw(lawBook, world.on).map(({ id }) => id));
  return ok({ json: { document }, text: sayList(document, stale, find !== undefined, world, texts) });
};

type Row = ReturnType<typeof lawListDocument>["parameters"][number];
type Texts = Awaited<ReturnType<World["loadTexts"]>>;

function choiceOf(input: CommandInput, option: string, choices: readonly string[]): Result<string | undefined, Failure> {
  const text = input.options[option];
  return text === undefined || choices.includes(text) ? ok(text) : err({ kind: "bad-choice", option, text, choices });
}

/** By area, unless an answer to a question is ranked. */
function sayList(
  { rules, parameters, near }: ReturnType<typeof lawListDocument>,
  stale: ReadonlySet<string>,
  ranked: boolean,
  world: World,
  texts: Texts,
): string {
  const { law: words } = world.words;
  if (parameters.length === 0) return texts.lawBook.nothingFound;
  const rowOf = ({ id, title, force, confidence, checked }: Row) => [
    id,
    title,
    texts.law.force[force],
    texts.law.confidence[confidence],
    checked,
    stale.has(id) ? texts.lawBook.toCheck : "",
  ];
  const head = near ? texts.lawBook.nearOnly : words.head(rules.length, parameters.length);
  if (ranked) return [head, "", ...parameters.map((row) => [...columns([rowOf(row)]), `    ${row.says}`].join("\n"))].join("\n");
  const areas = [...new Set(parameters.map(({ area }) => area))];
  const blocks = areas.map((area) => {
    const rows = parameters.filter((row) => row.area === area).map(rowOf);
    return [`${texts.lawBook.areas[area] ?? area}  (${area})`, ...columns(rows)].join("\n");
  });
  return [head, ...blocks].join("\n\n");
}
