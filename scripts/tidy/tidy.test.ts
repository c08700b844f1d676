/** Each house check is shown a bad sample it must refuse and a good one it must let pass. */

import { describe, expect, test } from "vitest";
import { allChecks } from "./all-checks.ts";
import { readAllowed, withoutAllowed } from "./allowed.ts";
import type { RepoFile } from "./check.ts";
import { hasValidCheckDigit, passesLuhn } from "./private-data.ts";

const file = (path: string, text: string): RepoFile => ({ path, text });
const find = (name: string, ...files: RepoFile[]): string[] => {
  const check = allChecks.find((one) => one.name === name);
  if (!check) throw new Error(`no check is called ${name}`);
  return check.find(files).map(({ path, line }) => `${path}:${line}`);
};

/** Written in pieces, so that this file holds no number that could be somebody's. */
const mobile = ["138", "0013", "8000"].join("");
const card = ["62220212", "34567894"].join("");
const identity = ["110101", "19900307", "785"].join("");

const samples: readonly (readonly [name: string, why: string, bad: RepoFile, good: RepoFile])[] = [
  [
    "file-names",
    "a drawer",
    file("packages/core/src/utils.ts", "export const a = 1;"),
    file("packages/core/src/day.ts", "export const a = 1;"),
  ],
  [
    "file-names",
    "a folder as a drawer",
    file("packages/app/src/helpers/day.ts", "const a = 1;"),
    file("packages/app/src/pack/day.ts", "const a = 1;"),
  ],
  [
    "file-names",
    "a barrel",
    file("packages/core/src/debt/all.ts", 'export * from "./debt.ts";\nexport { a } from "./balance.ts";'),
    file("packages/core/src/debt/all.ts", 'export { a } from "./balance.ts";\nexport const b = 1;'),
  ],
  ["file-names", "camel case", file("apps/cli/src/runCommand.ts", "const a = 1;"), file("apps/web/src/FirstScreen.tsx", "const a = 1;")],
  [
    "file-length",
    "a long core file",
    file("packages/core/src/day.ts", "a\n".repeat(351)),
    file("packages/core/src/day.ts", "a\n".repeat(350)),
  ],
  ["file-length", "a long file", file("apps/cli/src/main.ts", "a\n".repeat(401)), file("apps/cli/src/main.ts", "a\n".repeat(400))],
  [
    "says-what-it-is",
    "no first paragraph",
    file("packages/app/src/a.ts", "const a = 1;"),
    file("packages/app/src/a.ts", "/** What. */\nconst a = 1;"),
  ],
  [
    "chinese-literals",
    "in a string",
    file("packages/app/src/a.ts", 'const a = "罚息";'),
    file("packages/app/src/a.ts", "// 罚息\nconst a = 1;"),
  ],
  [
    "chinese-literals",
    "in a template",
    file("apps/cli/src/a.ts", "const a = `$" + "{b}元`;"),
    file("text/zh-CN/a.ts", "const a = `$" + "{b}元`;"),
  ],
  [
    "chinese-literals",
    "in JSX",
    file("apps/web/src/A.tsx", "const a = <p>你好</p>;"),
    file("apps/web/src/A.tsx", "const a = <p>{t.hello}</p>;"),
  ],
  [
    "chinese-literals",
    "in a regular expression",
    file("packages/readers/src/alipay/rows.ts", "const a = /花呗/;"),
    file("packages/readers/src/alipay/vocabulary.ts", "const a = /花呗/;"),
  ],
  [
    "core-purity",
    "a clock",
    file("packages/core/src/a.ts", "const a = new Date();"),
    file("packages/core/src/a.ts", "const a = { Date: 1 };"),
  ],
  [
    "core-purity",
    "chance",
    file("packages/core/src/a.ts", "const a = Math.random();"),
    file("packages/core/src/a.ts", "const a = Math.floor(1);"),
  ],
  ["core-purity", "the console", file("packages/core/src/a.ts", 'console.log("a");'), file("packages/app/src/a.ts", 'console.log("a");')],
  ["core-purity", "any", file("packages/core/src/a.ts", "const a: any = 1;"), file("packages/core/src/a.ts", "const a: unknown = 1;")],
  [
    "core-purity",
    "a bare cast",
    file("packages/core/src/a.ts", "\nconst a = b as Day;"),
    file("packages/core/src/a.ts", "\nconst a = b as Day; // checked above"),
  ],
  [
    "core-purity",
    "divided money",
    file("packages/core/src/a.ts", "const a = debt.principalFen / 12;"),
    file("packages/core/src/a.ts", "const a = multiplyFen(debt.principalFen, fraction(1, 12));"),
  ],
  [
    "glossary-words",
    "a stranger",
    file("packages/core/src/a.ts", "const delinquentDays = 1;"),
    file("packages/core/src/a.ts", "const overdueDays = 1;"),
  ],
  [
    "glossary-words",
    "a stranger as file",
    file("packages/core/src/base-rate.ts", ""),
    file("packages/core/src/april.ts", "const april = 1;"),
  ],
  [
    "glossary-words",
    "lateFee",
    file("packages/core/src/a.ts", "const lateFee = 1;"),
    file("packages/readers/src/a.ts", "const lateFee = 1;"),
  ],
  ["text-areas", "one language alone", file("text/zh-CN/a.ts", ""), file("text/word-explanation.ts", "")],
  [
    "borrower-wording",
    "停息挂账 in a letter",
    file("documents/a/template.yaml", "申请停息挂账"),
    file("text/zh-CN/web-words.ts", '"停息挂账"'),
  ],
  [
    "borrower-wording",
    "a charge called unlawful",
    file("text/zh-CN/a.ts", '"该罚息违法"'),
    file("text/zh-CN/a.ts", '"可请求核对或调减的部分"'),
  ],
  ["borrower-wording", "多收", file("text/zh-CN/a.ts", '"对方多收 10 元"'), file("law/sources/a.yaml", "多收")],
  ["borrower-wording", "a promise", file("text/zh-CN/a.ts", '"保证减免"'), file("text/zh-CN/a.ts", '"保证人"')],
  [
    "borrower-wording",
    "in English",
    file("text/en/a.ts", '"You were overcharged"'),
    file("text/en/a.ts", '"You may ask to have it checked"'),
  ],
  [
    "private-data",
    "an identity number",
    file("examples/a/case.yaml", `id: ${withCheckDigit(identity)}`),
    file("examples/a/case.yaml", `id: ${withWrongDigit(identity)}`),
  ],
  ["private-data", "a card", file("examples/a/bill.csv", `1,${card},2`), file("examples/a/bill.csv", `1,${card.slice(0, -1)}5,2`)],
  ["private-data", "a mobile number", file("docs/tour.md", `call ${mobile}`), file("docs/tour.md", "call 11012345678")],
  [
    "private-data",
    "a mail address",
    file("docs/tour.md", ["li", "mail.com"].join("@")),
    file("docs/tour.md", "li@mail.invalid, vite@8.3.8"),
  ],
  [
    "unused-sentences",
    "a key nobody uses",
    file("text/zh-CN/a.ts", 'export const a = { lonely: "…" };'),
    file("text/zh-CN/a.ts", 'export const a = { "law.code": "…" };'),
  ],
  [
    "phone-numbers",
    "one nobody confirmed",
    file("text/en/a.ts", '"call 95000"'),
    file("text/en/a.ts", '"call 12378, pay 12345.00 or 12,378"'),
  ],
  ["phone-numbers", "in a letter", file("documents/a/template.yaml", "拨打 400-810-0000"), file("documents/a/template.yaml", "拨打 12348")],
  [
    "speaks-of-itself",
    "a machine's path",
    file("docs/tour.md", ["see /ho", "me/li/tanhao"].join("")),
    file("docs/tour.md", "see ../home/li and apps/work/a"),
  ],
  [
    "speaks-of-itself",
    "an unfinished thought",
    file("packages/app/src/a.ts", ["// TO", "DO later"].join("")),
    file("packages/app/src/a.ts", "// to do it later"),
  ],
  ["pinned-versions", "a range", file("package.json", '{ "a": "^1.0.0" }'), file("package.json", '{ "a": "1.0.0", "node": ">=20" }')],
  [
    "docs-links",
    "a link to nowhere",
    file("README.md", "[a](docs/none.md)"),
    file("README.md", "[a](README.md), [b](https://example.invalid)"),
  ],
  ["docs-links", "a heading that is not there", file("README.md", "# A b\n[a](#a-c)"), file("README.md", "# A b\n[a](#a-b)")],
  [
    "docs-links",
    "a path in a guide",
    file("docs/tour.md", "see `packages/core/src/none.ts`"),
    file("docs/tour.md", "see `docs/tour.md` and `apps/cli/dist/main.js`"),
  ],
  [
    "unused-exports",
    "an export nobody names",
    file("packages/core/src/a.ts", "export const lonely = 1;"),
    file("packages/core/src/a.ts", "interface Shape {}\nexport type Uses = Shape;\nconst local: Uses = {};"),
  ],
];

describe.each(samples)("%s: %s", (name, _why, bad, good) => {
  test("is refused", () => expect(find(name, bad)).toEqual([expect.stringMatching(`^${bad.path.replaceAll(".", "\\.")}:\\d+$`)]));
  test("its counterpart passes", () => expect(find(name, good)).toEqual([]));
});

test("every check has a sample", () => {
  expect(new Set(samples.map(([name]) => name))).toEqual(new Set(allChecks.map(({ name }) => name)));
});

test("an area of the law book is named by its folder", () => {
  const words = file("text/zh-CN/law-book.ts", 'export const a = { lonely: "…" };');
  expect(find("unused-sentences", words, file("law/parameters/lonely/a.yaml", ""))).toEqual([]);
  expect(find("unused-sentences", words, file("law/parameters/other/a.yaml", ""))).toEqual(["text/zh-CN/law-book.ts:1"]);
});

test("a finding says its line", () => {
  expect(find("chinese-literals", file("apps/cli/src/a.ts", 'const a = 1;\nconst b = "元";'))).toEqual(["apps/cli/src/a.ts:2"]);
});

/** Worked example in GB 11643-1999, annex: 34052419800101001 is completed by X. */
test("the check digit is that of GB 11643", () => {
  expect(hasValidCheckDigit(`34052419800101001${"X"}`)).toBe(true);
  expect(hasValidCheckDigit("340524198001010011")).toBe(false);
});

/** The textbook example: 7992739871 is completed by 3. */
test("Luhn's formula", () => {
  expect(passesLuhn("79927398713")).toBe(true);
  expect(passesLuhn("79927398710")).toBe(false);
});

describe("the allow-list", () => {
  const finding = { path: "a.ts", line: 1, message: "" };
  const entry = { day: "2026-11-24", check: "file-length", path: "a.ts" };

  test("lets a listed finding stand", () => expect(withoutAllowed("file-length", [finding], [entry])).toEqual([]));
  test("does not speak for another check", () => expect(withoutAllowed("file-names", [finding], [entry])).toEqual([finding]));
  test("refuses an entry that is no longer needed", () => expect(withoutAllowed("file-length", [], [entry])).toHaveLength(1));
  test("refuses an entry younger than the list", () =>
    expect(() => readAllowed("2027-01-01 file-length a.ts long")).toThrow("may only shrink"));
  test("refuses an entry without a reason", () => expect(() => readAllowed("2026-11-24 file-length a.ts")).toThrow("reason"));
});

function withCheckDigit(seventeen: string): string {
  return [..."0123456789X"].map((digit) => seventeen + digit).find(hasValidCheckDigit) ?? "";
}

function withWrongDigit(seventeen: string): string {
  return [..."0123456789X"].map((digit) => seventeen + digit).find((number) => !hasValidCheckDigit(number)) ?? "";
}
