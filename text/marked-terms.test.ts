import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markedTerms } from "./marked-terms.ts";
import { glossaryNames } from "./zh-CN/glossary-names.ts";

describe("a sentence with marked terms", () => {
  it("comes apart at each mark", () => {
    expect(markedTerms("先看{limitation:诉讼时效}，再看{penalty-interest:罚息}。")).toEqual([
      "先看",
      { term: "limitation", word: "诉讼时效" },
      "，再看",
      { term: "penalty-interest", word: "罚息" },
      "。",
    ]);
  });

  it("may begin and end with one", () => {
    expect(markedTerms("{waiver:减免}")).toEqual([{ term: "waiver", word: "减免" }]);
  });

  it("without marks stays whole, braces and all", () => {
    expect(markedTerms("写成 {a} 或 a:b")).toEqual(["写成 {a} 或 a:b"]);
  });
});

describe("every mark in text/", () => {
  const marks = (language: string): string[] =>
    readdirSync(join(import.meta.dirname, language)).flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, language, file), "utf8");
      return [...text.matchAll(/(?<!\$)\{([a-z\d-]+):[^{}\s][^{}]*\}/g)].map(([, term = ""]) => `${file} ${term}`);
    });
  const terms = Object.keys(glossaryNames.term);

  it("names a term of the glossary", () => {
    const found = marks("zh-CN");
    expect(found.length).toBeGreaterThan(0);
    for (const mark of found) expect(terms, mark).toContain(mark.split(" ")[1]);
  });

  it("stands in both languages", () => {
    expect(marks("en").sort()).toEqual(marks("zh-CN").sort());
  });
});
