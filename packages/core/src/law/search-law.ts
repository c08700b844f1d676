/**
 * Finding an entry of the law book by what a person types: words in either language, an id, an article, a document
 * number. Every word typed must be met; where that finds nothing, entries that share most of what was typed are offered
 * instead, and said to be near only.
 */

import type { LenderType } from "../debt/debt.ts";
import { foldNumerals, type Numerals } from "./fold-numerals.ts";
import type { LawBook, Parameter } from "./law-book.ts";
import { type LawRow, listLaw } from "./list-law.ts";

export interface LawQuestion {
  readonly words?: string;
  /** The first word of an id: `private-lending`, `court`. */
  readonly area?: string;
  /** Only what applies to this kind of lender. */
  readonly lender?: LenderType;
  /** How numbers are written in characters; without them only figures are numbers. */
  readonly numerals?: Numerals;
}

export interface LawFound {
  /** Best first when words were asked for, else by id. */
  readonly rows: readonly LawRow[];
  /** Nothing holds all the words; these share most of them. */
  readonly near: boolean;
}

/** How much of what was typed an entry must share to be offered as near. */
const enough = 0.6;

/** Titles and ids tell more than the sentence, the sentence more than the source. */
const weights = { name: 4, says: 2, source: 1 } as const;

export function searchLaw(law: LawBook, { words = "", area, lender, numerals }: LawQuestion): LawFound {
  const rows = listLaw(law).filter((row) => {
    const parameter = law.parameters[row.id];
    return (area === undefined || row.area === area) && (lender === undefined || parameter?.applies.lender.includes(lender) === true);
  });
  const fold = (text: string): string => foldWords(text, numerals);
  const asked = fold(words).split(" ").filter(Boolean);
  if (asked.length === 0) return { rows, near: false };
  const read = rows.flatMap((row) => {
    const parameter = law.parameters[row.id];
    return parameter ? [{ row, fields: fieldsOf(law, parameter, fold) }] : [];
  });
  const met = ranked(read, (fields) => scoreOf(fields, asked));
  if (met.length > 0) return { rows: met, near: false };
  const pieces = asked.flatMap(piecesOf);
  return { rows: ranked(read, (fields) => nearness(fields, pieces)), near: true };
}

/** The areas of the book in the order of their names, with how many entries each holds. */
export function areasOf(law: LawBook): readonly { readonly area: string; readonly entries: number }[] {
  const counts = new Map<string, number>();
  for (const { area } of listLaw(law)) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([area, entries]) => ({ area, entries }));
}

interface Fields {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  /** Whole numbers, with and without their paragraph: 165(1) and 165. */
  readonly articles: readonly string[];
}

function fieldsOf(law: LawBook, { id, title, values }: Parameter, fold: (text: string) => string): Fields {
  const sources = values.map(({ source }) => {
    const instrument = law.instruments[source.instrument];
    return `${instrument?.title ?? ""} ${instrument?.number ?? ""}`;
  });
  return {
    name: fold(`${id} ${title["zh-CN"]} ${title.en}`),
    says: fold(values.map(({ says }) => `${says["zh-CN"]} ${says.en}`).join(" ")),
    source: fold(sources.join(" ")),
    articles: values.flatMap(({ source }) => articlesOf(source.article ?? "", fold)),
  };
}

const articlesOf = (article: string, fold: (text: string) => string): readonly string[] =>
  article.split("、").flatMap((number) => [fold(number), number.replace(/\(.*$/, "")]);

/** Zero unless every word is met somewhere. */
function scoreOf(fields: Fields, asked: readonly string[]): number {
  const scores = asked.map((word) =>
    Math.max(
      fields.articles.includes(numberOf(word)) ? weights.source : 0,
      ...fieldNames.map((field) => (fields[field].includes(word) ? weights[field] : 0)),
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

const fieldNames = ["name", "says", "source"] as const;

/** An article is asked for by its number, or with one character on each side of it as it is spoken of in Chinese. */
const numberOf = (word: string): string => word.replace(/^\p{Script=Han}(\d+)\p{Script=Han}/u, "$1");

function nearness(fields: Fields, pieces: readonly string[]): number {
  const text = `${fields.name} ${fields.says}`;
  const share = pieces.filter((piece) => text.includes(piece)).length / pieces.length;
  return share >= enough ? share : 0;
}

/** Chinese is cut into pairs of characters, since words are not spaced; anything else stays whole. */
function piecesOf(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 3 || /^[\x20-\x7e]*$/.test(word)) return [word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function ranked<Item extends { readonly row: LawRow; readonly fields: Fields }>(
  items: readonly Item[],
  score: (fields: Fields) => number,
): readonly LawRow[] {
  return items
    .map(({ row, fields }) => ({ row, score: score(fields) }))
    .filter((item) => item.score > 0)
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
}

/** The same: full-width and half-width, capitals and small letters, the brackets of document numbers, a sum with and without its commas. */
function foldWords(text: string, numerals: Numerals | undefined): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\d)\s+%/g, "$1%")
    .replace(/[〔〕[\]()（）《》“”"'，。、；：,;:]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return numerals ? foldNumerals(plain, numerals) : plain;
}
