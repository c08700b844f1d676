/** What a lawyer sees after a slip in a file: its place, what is wrong, and what to do. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLaw, readLawBook } from "./build-law.ts";
import { problemLine } from "./content-part.ts";

const sources = `- id: rule-1
  title: 虚构规定
  number: null
  issuer: 虚构机关
  force: statute
  read-at: 测试
`;

const parameter = `id: lending.cap
title: 虚构上限
title-en: Invented cap
applies: { lender: [private] }
values:
  - from: 2021-01-01
    by: contract-date
    value: { percent: "24" }
    force: statute
    borrower-may: ask-court
    source: { instrument: rule-1, article: "1" }
    confidence: verified
    checked: 2026-01-01
    says: 以年利率24%为限。
    says-en: At most 24 % a year.
unknown-before: 2021-01-01
`;

const calendar = `instrument: rule-1
confidence: secondary
checked: 2026-01-01
years:
  - year: 2026
    rest: [2026-01-01, 2026-01-02]
    work: [2026-01-04]
  - year: 2025
    rest: [2025-01-01]
    work: []
`;

const series = `id: rate
title: 虚构利率
title-en: Invented rate
applies: { lender: any }
series:
  file: rate.csv
  column: one_year
  by: accrual-day
  force: statute
  borrower-may: know
  source: { instrument: rule-1, article: null }
  confidence: secondary
  checked: 2026-01-01
  says: 每月公布。
  says-en: Published monthly.
unknown-from: 2021-04-20
`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tanhao-law-"));
  write("law/sources/rules.yaml", sources);
  write("law/parameters/lending/cap.yaml", parameter);
  write("law/calendar/rest-days.yaml", calendar);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const problemsAfter = (wrong: string, right: string): readonly string[] => {
  expect(parameter).toContain(right);
  write("law/parameters/lending/cap.yaml", parameter.replace(right, wrong));
  const built = buildLaw(root);
  expect(built.files).toEqual([]);
  return built.problems.map(problemLine);
};

describe("a file without slips", () => {
  it("becomes a typed parameter", () => {
    const { lawBook, problems } = readLawBook(root);
    expect(problems).toEqual([]);
    expect(lawBook?.parameters["lending.cap"]).toEqual({
      id: "lending.cap",
      title: { "zh-CN": "虚构上限", en: "Invented cap" },
      applies: { lender: ["private"] },
      values: [
        {
          from: "2021-01-01",
          by: "contract-date",
          value: { is: "percent-per-year", percent: "24" },
          force: "statute",
          borrowerMay: "ask-court",
          source: { instrument: "rule-1", article: "1" },
          confidence: "verified",
          checked: "2026-01-01",
          says: { "zh-CN": "以年利率24%为限。", en: "At most 24 % a year." },
        },
      ],
      unknownBefore: "2021-01-01",
    });
  });

  it.each([
    ["working days", "{ working-days: 7 }", "7个工作日", "7 working days", { is: "working-days", days: 7 }],
    [
      "steps",
      '{ steps: [{ above: 0, word: "1" }, { above: 30, word: "2" }] }',
      "超过30天为2，之前为1",
      "2 above 30 days, 1 before",
      {
        is: "steps",
        steps: [
          { above: 0, word: "1" },
          { above: 30, word: "2" },
        ],
      },
    ],
    ["only a sentence", "{ said: true }", "没有数字", "no number", { is: "said" }],
    ["months", "{ months: 60 }", "60个月", "60 months", { is: "months", months: 60 }],
    ["yuan", '{ yuan: "50000.00" }', "50000元", "50 000 yuan", { is: "fen", fen: 5_000_000 }],
  ])("may hold %s", (_, value, says, saysEn, typed) => {
    write(
      "law/parameters/lending/cap.yaml",
      parameter.replace('{ percent: "24" }', value).replace("以年利率24%为限。", says).replace("At most 24 % a year.", saysEn),
    );
    const { lawBook, problems } = readLawBook(root);
    expect(problems).toEqual([]);
    expect(lawBook?.parameters["lending.cap"]?.values[0]?.value).toEqual(typed);
  });

  it("may be about cards only, or about both kinds of debt", () => {
    write("law/parameters/lending/cap.yaml", parameter.replace("lender: [private] }", "lender: [private], debt: card }"));
    expect(readLawBook(root).lawBook?.parameters["lending.cap"]?.applies).toEqual({ lender: ["private"], debt: "card" });
  });

  it("may leave its past whole: without unknown-before there was no such rule before", () => {
    write("law/parameters/lending/cap.yaml", parameter.replace("unknown-before: 2021-01-01\n", ""));
    expect(readLawBook(root).lawBook?.parameters["lending.cap"]).not.toHaveProperty("unknownBefore");
  });

  it("brings its calendar", () => {
    expect(readLawBook(root).lawBook?.calendar).toEqual({
      known: { first: 2025, last: 2026 },
      rest: ["2026-01-01", "2026-01-02", "2025-01-01"],
      work: ["2026-01-04"],
      checked: "2026-01-01",
    });
  });

  it("gives the same bytes each time", () => {
    expect(buildLaw(root)).toEqual(buildLaw(root));
  });
});

describe("a slip in a parameter", () => {
  it.each([
    ["an impossible day", "- from: 2021-02-30", "- from: 2021-01-01", "cap.yaml:6: values[0].from: not a day of the calendar"],
    ["a word that is not one of the list", "by: contract-day", "by: contract-date", "cap.yaml:7: values[0].by:"],
    ["a misspelt key", "borrower-can: ask-court", "borrower-may: ask-court", "cap.yaml:10: values[0]: Unrecognized key"],
    ["a number without quotes", "percent: 24", 'percent: "24"', "cap.yaml:8: values[0].value: not one of { percent }"],
    ["an instrument nobody listed", "instrument: rule-9", "instrument: rule-1", "cap.yaml:11: No instrument rule-9 in law/sources."],
    [
      "a gap before the first value",
      "unknown-before: 2020-01-01",
      "unknown-before: 2021-01-01",
      "cap.yaml:16: Between 2020-01-01 and 2021-01-01",
    ],
    [
      "an id that is not the file's",
      "id: lending.limit",
      "id: lending.cap",
      "cap.yaml:1: The id lending.limit does not end with the file's name.",
    ],
    [
      "an end before the beginning",
      "- from: 2021-01-01\n    until: 2020-01-01",
      "- from: 2021-01-01",
      "cap.yaml:7: It would end on 2020-01-01",
    ],
    ["a multiple of nothing", "value: { times: 4, of: rate }", 'value: { percent: "24" }', "cap.yaml:8: No parameter rate."],
    ["a broken line", "title: [虚构", "title: 虚构上限", "This is not YAML"],
    ["a debt of no kind", "lender: [private], debt: mortgage }", "lender: [private] }", "cap.yaml:4: applies.debt:"],
    ["no title in English", "", "title-en: Invented cap\n", "cap.yaml:1: title-en:"],
    ["a sentence in one language only", "", "    says-en: At most 24 % a year.\n", "cap.yaml:6: values[0].says-en:"],
    ["working days that are none", "value: { working-days: 0 }", 'value: { percent: "24" }', "cap.yaml:8: values[0].value.working-days:"],
    ["a sentence said to be none", "value: { said: false }", 'value: { percent: "24" }', "cap.yaml:8: values[0].value:"],
    [
      "steps that fall",
      'value: { steps: [{ above: 30, word: "2" }, { above: 24, word: "1" }] }',
      'value: { percent: "24" }',
      "cap.yaml:8: 24 does not come after 30.",
    ],
    [
      "two steps with one word",
      'value: { steps: [{ above: 0, word: "24" }, { above: 24, word: "24" }] }',
      'value: { percent: "24" }',
      'cap.yaml:8: "24" stands on the step below, too.',
    ],
    [
      "a range that runs backwards",
      'value: { least: "24", most: "0.24" }',
      'value: { percent: "24" }',
      "cap.yaml:8: 24 is more than 0.24.",
    ],
    ["another number in the sentence", "说的是年利率36%。", "以年利率24%为限。", "cap.yaml:14: `says` does not name 24%,"],
    ["another number in the English sentence", "At most 36 %", "At most 24 %", "cap.yaml:15: `says-en` does not name 24%,"],
    [
      "more force than its instrument",
      "force: judicial-interpretation",
      "force: statute",
      "cap.yaml:9: The force is judicial-interpretation, but rule-1 is statute.",
    ],
    [
      "a demand that rests on memory",
      "borrower-may: demand\n    source: { instrument: rule-1, article: null }\n    confidence: memory",
      'borrower-may: ask-court\n    source: { instrument: rule-1, article: "1" }\n    confidence: verified',
      "cap.yaml:10: A demand would rest on confidence memory.",
    ],
  ])("%s names its place and a remedy", (_, wrong, right, place) => {
    const problems = problemsAfter(wrong, right);
    expect(problems.join("\n")).toContain(place);
    for (const problem of problems) expect(problem).toMatch(/^law\/parameters\/lending\/cap\.yaml:\d+: .+\. .+[.?]$/s);
  });

  it("of order between two values is seen", () => {
    const older = parameter.slice(parameter.indexOf("  - from"), parameter.indexOf("unknown-before")).replace("2021-01-01", "2022-01-01");
    write("law/parameters/lending/cap.yaml", parameter.replace("unknown-before", `${older}unknown-before`));
    expect(buildLaw(root).problems.map(problemLine)).toContain(
      "law/parameters/lending/cap.yaml:16: 2022-01-01 is not before 2021-01-01, the value above it. Order the values newest first.",
    );
  });

  it("that is an id used twice names the other file", () => {
    write("law/parameters/other/cap.yaml", parameter);
    expect(buildLaw(root).problems.map(problemLine)).toEqual([
      "law/parameters/other/cap.yaml:1: The parameter lending.cap stands in law/parameters/lending/cap.yaml already. Give this one its own id.",
    ]);
  });
});

it("a demand by a text that does not bind is refused", () => {
  write("law/sources/rules.yaml", sources.replace("force: statute", "force: recommended-standard"));
  const text = parameter.replace("force: statute", "force: recommended-standard");
  write("law/parameters/lending/cap.yaml", text.replace("borrower-may: ask-court", "borrower-may: demand"));
  expect(buildLaw(root).problems.map(problemLine)).toEqual([
    "law/parameters/lending/cap.yaml:10: Nothing can be demanded by recommended-standard. Say ask-court, ask-lender, complain or know.",
  ]);
});

describe("a slip in the calendar", () => {
  it.each([
    ["an instrument nobody listed", "instrument: rule-9", "instrument: rule-1", "1: No instrument rule-9 in law/sources."],
    ["an impossible day", "2026-02-30", "2026-01-02", "6: years[0].rest[1]: not a day of the calendar"],
    ["a year left out", "year: 2024", "year: 2025", "8: 2024 does not follow 2026."],
    ["a day of another year", "rest: [2026-01-01, 2027-01-01]", "rest: [2026-01-01, 2026-01-02]", "6: 2027-01-01 is not in 2026."],
    ["a Saturday said to be free", "2026-01-03", "2026-01-02", "6: 2026-01-03 is like that in the plain week."],
    ["a Monday said to be worked", "work: [2026-01-05]", "work: [2026-01-04]", "7: 2026-01-05 is like that in the plain week."],
  ])("%s names its place and a remedy", (_, wrong, right, place) => {
    expect(calendar).toContain(right);
    write("law/calendar/rest-days.yaml", calendar.replace(right, wrong));
    const built = buildLaw(root);
    expect(built.files).toEqual([]);
    const problems = built.problems.map(problemLine);
    expect(problems.join("\n")).toContain(`law/calendar/rest-days.yaml:${place}`);
    for (const problem of problems) expect(problem).toMatch(/^law\/calendar\/rest-days\.yaml:\d+: .+\. .+\.$/);
  });
});

describe("a published series", () => {
  const rate = (rows: string): void => {
    write("law/parameters/rate/rate.yaml", series);
    write("law/parameters/rate/rate.csv", `date,one_year\n${rows}`);
  };

  it("keeps the rows on which the value changed, newest first, and the last publication", () => {
    rate("2021-01-20,3.85\n2021-02-22,3.85\n2021-03-22,3.80\n");
    const { lawBook } = readLawBook(root);
    expect(lawBook?.parameters["rate"]?.values.map(({ from, value }) => [from, value])).toEqual([
      ["2021-03-22", { is: "percent-per-year", percent: "3.80" }],
      ["2021-01-20", { is: "percent-per-year", percent: "3.85" }],
    ]);
    expect(lawBook?.parameters["rate"]?.lastPublished).toBe("2021-03-22");
  });

  it.each([
    ["a row out of order", "2021-02-22,3.85\n2021-01-20,3.85\n", "rate.csv:3: 2021-01-20 does not come after 2021-02-22."],
    ["a rate that is none", "2021-01-20,3,85\n", 'rate.csv:2: "3" is not a rate.'],
    ["a day that is none", "20.1.2021,3.85\n", 'rate.csv:2: "20.1.2021" is not a day.'],
    [
      "a publication past its own end",
      "2021-04-20,3.85\n",
      "rate.yaml:1: The series is published up to 2021-04-20, but unknown-from is 2021-04-20.",
    ],
  ])("with %s names the row", (_, rows, place) => {
    rate(rows);
    expect(buildLaw(root).problems.map(problemLine).join("\n")).toContain(place);
  });
});

it("the project's own law has no problem and its generated file is the book", () => {
  const own = join(dirname(fileURLToPath(import.meta.url)), "../../..");
  const built = buildLaw(own);
  expect(built.problems).toEqual([]);
  const text = built.files[0]?.text ?? "";
  expect(JSON.parse(text.slice(text.indexOf("= ") + 2, text.lastIndexOf(";")))).toEqual(readLawBook(own).lawBook);
});
