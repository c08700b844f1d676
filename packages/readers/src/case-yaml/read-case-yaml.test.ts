import { pathText } from "@tanhao/core/debt/facts-document";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { readCaseYaml } from "./read-case-yaml.ts";

const good = `version: 1
debts:
  - id: d1
    status: mine
    kind: loan
    contract: { number: 0012345678901234567890 }
    principal: { stated: 10000.00, received: "9500.00", paidOut: 2025-03-02 }
    payments:
      - { day: 2025-04-02, yuan: 945.60, file: files/alipay.csv, line: 57 }
`;
const failuresOf = (source: string | Uint8Array) => {
  const read = readCaseYaml(source);
  return read.ok ? [] : read.error.map((failure) => [failure.line, failure.column, failure.kind, pathText(failure.path)]);
};

describe("case.yaml", () => {
  it("takes numbers as they are written: exact amounts, all digits of a contract number", () => {
    const read = readCaseYaml(good);
    expect(read.ok && read.value.debts[0]).toMatchObject({
      contract: { number: "0012345678901234567890" },
      principal: { stated: yuan("10000.00") },
      payments: [{ fen: yuan("945.60"), line: 57 }],
    });
  });

  it("is read with a byte order mark, with CRLF, and in the encoding of an old Windows editor", () => {
    const facts = readCaseYaml(good);
    expect(readCaseYaml(new TextEncoder().encode(`\ufeff${good.replaceAll("\n", "\r\n")}`))).toEqual(facts);
    const gb18030 = Uint8Array.from([
      ...new TextEncoder().encode("version: 1\nborrower: { name: "),
      0xd6,
      0xdc,
      ...new TextEncoder().encode(" }\n"),
    ]);
    expect(readCaseYaml(gb18030)).toMatchObject({ ok: true, value: { borrower: { name: "周" } } });
  });

  it("points at the key nobody knows, the value that is wrong, and the section that lacks a key", () => {
    const text = good.replace("status:", "statsu:").replace("2025-03-02", "2025-02-30").replace("day: 2025-04-02, ", "");
    expect(failuresOf(text)).toEqual([
      [4, 5, "unknown-key", "debts[0].statsu"],
      [7, (text.split("\n")[6] ?? "").indexOf("2025-02-30") + 1, "day-impossible", "debts[0].principal.paidOut"],
      [9, 9, "missing-key", "debts[0].payments[0].day"],
    ]);
  });

  it("names the line of the other half of a contradiction", () => {
    const read = readCaseYaml(good.replace("2025-04-02", "2025-03-01"));
    expect(!read.ok && read.error).toMatchObject([
      { kind: "days-contradict", line: 9, otherLine: 7, day: "2025-03-01", otherDay: "2025-03-02" },
    ]);
  });

  it.each<[string, string, number, number, string]>([
    ["a tab", "version: 1\ndebts:\n\t- id: d1\n", 3, 1, "yaml-tab"],
    ["a key twice", "version: 1\nversion: 1\n", 2, 1, "yaml-duplicate-key"],
    ["a quote left open", 'version: 1\nborrower: { name: "林 }\n', 2, 19, "yaml-quote-open"],
    ["a bracket left open", "version: 1\nborrower: { household: 3\n", 2, 11, "yaml-bracket-open"],
    ["full-width punctuation", "version: 1\nborrower：{}\n", 2, 1, "yaml-full-width-mark"],
    ["a wrong indentation", "version: 1\nborrower:\n  household: 3\n city: a\n", 4, 1, "yaml-indent"],
    ["an asterisk that refers to nothing", "version: 1\nborrower: { name: *林 }\n", 2, 19, "yaml-alias-unknown"],
    ["a second document", "version: 1\n---\nversion: 1\n", 2, 1, "yaml-several-documents"],
  ])("%s is found on its line", (_, text, line, column, kind) => {
    expect(failuresOf(text)[0]).toEqual([line, column, kind, ""]);
  });

  it("refuses what is empty, binary or a bomb, and says so", () => {
    expect(failuresOf("")).toEqual([[1, 1, "case-empty", ""]]);
    expect(failuresOf("# nothing yet\n")).toEqual([[1, 1, "case-empty", ""]]);
    expect(failuresOf(Uint8Array.of(0, 1, 2))).toEqual([[1, 1, "not-text", ""]]);
    const layer = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(", ")}]\n`;
    expect(failuresOf(`a: &a [1]\n${layer("b", "a")}${layer("c", "b")}${layer("d", "c")}${layer("e", "d")}`)[0]?.[2]).toBe(
      "yaml-too-many-aliases",
    );
  });
});
