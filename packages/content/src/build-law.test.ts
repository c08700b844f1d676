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
unknown-before: 2021-01-01
`;

const series = `id: rate
title: 虚构利率
applies: { lender: any }
series:
  file: rate.csv
  column: one_year
  by: accrual-day
  force: normative-document
  borrower-may: know
  source: { instrument: rule-1, article: null }
  confidence: secondary
  checked: 2026-01-01
unknown-from: 2021-04-20
`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tanhao-law-"));
  write("law/sources/rules.yaml", sources);
  write("law/parameters/lending/cap.yaml", parameter);
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
      title: "虚构上限",
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
        },
      ],
      unknownBefore: "2021-01-01",
    });
  });

  it("gives the same bytes each time", () => {
    expect(buildLaw(root)).toEqual(buildLaw(root));
  });
});

describe("a slip in a parameter", () => {
  it.each([
    ["an impossible day", "- from: 2021-02-30", "- from: 2021-01-01", "cap.yaml:5: values[0].from: not a day of the calendar"],
    ["a word that is not one of the list", "by: contract-day", "by: contract-date", "cap.yaml:6: values[0].by:"],
    ["a misspelt key", "borrower-can: ask-court", "borrower-may: ask-court", "cap.yaml:9: values[0]: Unrecognized key"],
    ["a number without quotes", "percent: 24", 'percent: "24"', "cap.yaml:7: values[0].value: not one of { percent }"],
    ["an instrument nobody listed", "instrument: rule-9", "instrument: rule-1", "cap.yaml:10: No instrument rule-9 in law/sources."],
    [
      "a gap before the first value",
      "unknown-before: 2020-01-01",
      "unknown-before: 2021-01-01",
      "cap.yaml:13: Between 2020-01-01 and 2021-01-01",
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
      "cap.yaml:6: It would end on 2020-01-01",
    ],
    ["a multiple of nothing", "value: { times: 4, of: rate }", 'value: { percent: "24" }', "cap.yaml:7: No parameter rate."],
    ["a broken line", "title: [虚构", "title: 虚构上限", "This is not YAML"],
  ])("%s names its place and a remedy", (_, wrong, right, place) => {
    const problems = problemsAfter(wrong, right);
    expect(problems.join("\n")).toContain(place);
    for (const problem of problems) expect(problem).toMatch(/^law\/parameters\/lending\/cap\.yaml:\d+: .+\. .+[.?]$/s);
  });

  it("of order between two values is seen", () => {
    const older = parameter.slice(parameter.indexOf("  - from"), parameter.indexOf("unknown-before")).replace("2021-01-01", "2022-01-01");
    write("law/parameters/lending/cap.yaml", parameter.replace("unknown-before", `${older}unknown-before`));
    expect(buildLaw(root).problems.map(problemLine)).toContain(
      "law/parameters/lending/cap.yaml:13: 2022-01-01 is not before 2021-01-01, the value above it. Order the values newest first.",
    );
  });

  it("that is an id used twice names the other file", () => {
    write("law/parameters/other/cap.yaml", parameter);
    expect(buildLaw(root).problems.map(problemLine)).toEqual([
      "law/parameters/other/cap.yaml:1: The parameter lending.cap stands in law/parameters/lending/cap.yaml already. Give this one its own id.",
    ]);
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
