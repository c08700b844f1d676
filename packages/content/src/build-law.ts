/** law/sources and law/parameters -> the law book, as one generated file. While a file has a problem there is no book. */

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { lenderTypes } from "@tanhao/core/debt/debt";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { checkLawBook } from "./law/check-law-book.ts";
import { instrumentsSchema, type ParameterFile, parameterSchema } from "./law/law-schema.ts";
import { readCalendar } from "./law/read-calendar.ts";
import { readSeries, type Series } from "./law/read-series.ts";
import { type PlainParameter, toParameter } from "./law/to-parameter.ts";
import { readYaml } from "./read-yaml.ts";

export const lawPart: ContentPart = { name: "law", build: buildLaw };

export function buildLaw(root: string): Built {
  const { lawBook, problems } = readLawBook(root);
  return lawBook ? { files: [{ name: "law.ts", text: moduleText(lawBook) }], problems } : { files: [], problems };
}

/** The book as plain values, straight from the files: what the generated file holds. */
export function readLawBook(root: string): { readonly lawBook: LawBook | null; readonly problems: readonly Problem[] } {
  const sources = yamlFiles(root, "law/sources").map((file) => readYaml(root, file, instrumentsSchema));
  const parameters = yamlFiles(root, "law/parameters").map((file) => readYaml(root, file, parameterSchema));
  const problems: Problem[] = [...sources, ...parameters].flatMap((file) => file.problems);

  const instruments = sources.flatMap((file) => (file.value ?? []).map((instrument, index) => ({ file, instrument, index })));
  if (problems.length === 0) problems.push(...checkLawBook(instruments, parameters));

  const calendar = readCalendar(root, new Set(instruments.map(({ instrument }) => instrument.id)));
  problems.push(...calendar.problems);

  const typed: PlainParameter[] = [];
  for (const { file, value } of parameters) {
    if (!value) continue;
    const series = value.series ? seriesOf(root, file, value) : null;
    problems.push(...(series?.problems ?? []));
    typed.push(toParameter(value, lenderTypes, series));
  }
  if (problems.length > 0) return { lawBook: null, problems };

  const plain = {
    instruments: byId(instruments.map(({ instrument: { "read-at": readAt, ...rest } }) => ({ ...rest, readAt }))),
    parameters: byId(typed),
    calendar: calendar.calendar,
  };
  return { lawBook: plain as unknown as LawBook, problems }; // every day, id and word was checked above
}

function seriesOf(root: string, file: string, parameter: ParameterFile): Series | null {
  if (!parameter.series) return null;
  const series = readSeries(root, join(dirname(file), parameter.series.file), parameter.series.column);
  const unknownFrom = parameter["unknown-from"];
  if (unknownFrom !== undefined && unknownFrom > series.lastPublished) return series;
  const what = `The series is published up to ${series.lastPublished}, but unknown-from is ${unknownFrom ?? "missing"}.`;
  const remedy = "Set unknown-from to the next expected publication day.";
  return { ...series, problems: [...series.problems, { file, line: 1, what, remedy }] };
}

const yamlFiles = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));

/** Plain JSON: small, quick to parse, and the same bytes for the same input. */
const moduleText = (lawBook: unknown): string =>
  `/** Generated from law/ by packages/content/scripts/build.ts. Do not edit. */\nexport const law: unknown = ${JSON.stringify(lawBook)};\n`;
