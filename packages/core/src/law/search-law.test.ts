import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aLawBook, aParameter, aValue } from "./a-law-book.ts";
import type { LawBook } from "./law-book.ts";
import { areasOf, searchLaw } from "./search-law.ts";

const says = (chinese: string, english: string) => ({ says: { "zh-CN": chinese, en: english } });
const said = { is: "said" } as const;
const plain = aLawBook(
  {
    ...aParameter("court.answer", [
      aValue("2024-01-01", { is: "days", days: 15 }, says("收到起诉状副本后十五日内答辩", "Answer within fifteen days of service")),
    ]),
    title: { "zh-CN": "答辩期", en: "Time to answer" },
  },
  {
    ...aParameter("private-lending.rate-cap", [aValue("2021-01-01", said, says("利率不超过四倍", "No more than four times the rate"))], {
      lender: ["private"],
    }),
    title: { "zh-CN": "民间借贷利率上限", en: "Cap on private lending" },
  },
);
const book: LawBook = {
  ...plain,
  instruments: {
    invented: { ...plain.instruments["invented"], number: "虚法〔2020〕6号", title: "虚构的规定" } as LawBook["instruments"][string],
  },
};
const found = (words: string) => searchLaw(book, { words }).rows.map(({ id }) => id);

describe("an entry is found", () => {
  it.each([
    ["by a Chinese word of its title", "答辩", ["court.answer"]],
    ["by English words in any order and case", "ANSWER time", ["court.answer"]],
    ["by its id", "private-lending.rate-cap", ["private-lending.rate-cap"]],
    ["by what it says", "起诉状", ["court.answer"]],
    ["by the number of its instrument, whatever the brackets", "虚法[2020]6号", ["court.answer", "private-lending.rate-cap"]],
    ["by its article", "第1条", ["court.answer", "private-lending.rate-cap"]],
    ["by the bare number of its article", "1", ["court.answer", "private-lending.rate-cap"]],
    ["by no other article that holds the same digit", "第11条", []],
    ["in full width", "ｃｏｕｒｔ", ["court.answer"]],
  ])("%s", (_, words, ids) => expect(found(words)).toEqual(ids));

  it("only if every word is met", () => expect(searchLaw(book, { words: "答辩 四倍" })).toEqual({ rows: [], near: true }));

  it("first where the word stands in the title", () => expect(found("rate")).toEqual(["private-lending.rate-cap"]));
});

it("offers what shares most of a longer phrase, and says it is near only", () => {
  expect(searchLaw(book, { words: "民间借贷利率多少" })).toMatchObject({ near: true, rows: [{ id: "private-lending.rate-cap" }] });
});

it("narrows by area and by lender", () => {
  expect(searchLaw(book, { area: "court" }).rows.map(({ id }) => id)).toEqual(["court.answer"]);
  expect(searchLaw(book, { lender: "bank" }).rows.map(({ id }) => id)).toEqual(["court.answer"]);
  expect(searchLaw(book, { words: "利率", lender: "bank" }).rows).toEqual([]);
});

describe("numbers", () => {
  const numerals = { digits: { 一: 1, 四: 4, 五: 5 }, units: { 十: 10, 百: 100, 万: 10_000 }, percent: "百分之" };
  const withNumbers = (words: string) => searchLaw(book, { words, numerals }).rows.map(({ id }) => id);

  it.each([
    ["figures find characters", "15日内", ["court.answer"]],
    ["figures find characters before a word", "4倍", ["private-lending.rate-cap"]],
    ["characters find characters", "十五日", ["court.answer"]],
    ["an article in characters is its number", "第一条", ["court.answer", "private-lending.rate-cap"]],
    ["and no other article", "第十一条", []],
  ])("%s", (_, words, ids) => expect(withNumbers(words)).toEqual(ids));

  it("are words like others where nobody says how they are written", () => expect(found("15日内")).toEqual([]));
});

it("without words lists the whole book by id", () => expect(found(" ")).toEqual(["court.answer", "private-lending.rate-cap"]));

it("knows the areas", () => {
  const withSeries = aLawBook(
    aParameter("lpr-1y", [aValue("2019-08-20", said)], { unknownFrom: day("2026-07-20") }),
    ...Object.values(book.parameters),
  );
  expect(areasOf(withSeries)).toEqual([
    { area: "court", entries: 1 },
    { area: "lpr", entries: 1 },
    { area: "private-lending", entries: 1 },
  ]);
});
