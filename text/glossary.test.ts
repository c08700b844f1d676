import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { glossary as english } from "./en/glossary.ts";
import { glossaryNames as englishNames } from "./en/glossary-names.ts";
import { termLaw, termPage, termsByGroup } from "./terms-by-group.ts";
import { glossary } from "./zh-CN/glossary.ts";
import { glossaryNames, type Term } from "./zh-CN/glossary-names.ts";
import { webTerms } from "./zh-CN/web-terms.ts";

const terms = Object.keys(glossaryNames.term) as Term[];

/** Not counted as a number: the reference rate's own name. */
const withoutNames = (sentence: string): string => sentence.replaceAll("LPR", "");

describe.each(terms)("%s", (term) => {
  it("is explained in both languages, in a few plain sentences", () => {
    expect(glossary.says[term]).toMatch(/^[^{}]+。$/);
    expect(glossary.says[term].length).toBeLessThanOrEqual(90);
    expect(english.says[term]).toMatch(/^[A-Z][^{}]+\.$/);
    expect(english.says[term].length).toBeLessThanOrEqual(240);
    expect(english.says[term]).not.toMatch(/\p{Script=Han}/u);
    expect(englishNames.term[term]).not.toMatch(/\p{Script=Han}/u);
  });

  it("names no number, amount or span of time", () => {
    expect(withoutNames(glossary.says[term])).not.toMatch(/[\d%％‰]|[二三四五六七八九十百千万两]+(年|天|倍|元|个月|个工作日|成)/);
    expect(withoutNames(english.says[term])).not.toMatch(/\d|%|\b(two|three|four|five|six|ten|hundred|thousand) /);
  });

  it("promises nothing and finds nobody guilty", () => {
    expect(glossary.says[term]).not.toMatch(/违法|多收|应退|无效|一定能|保证能|老赖|恶意/);
    expect(english.says[term]).not.toMatch(/illegal|unlawful|overcharg|guaranteed? success/i);
  });

  it("stands in one group", () => {
    expect(
      Object.values(termsByGroup)
        .flat()
        .filter((one) => one === term),
    ).toHaveLength(1);
  });
});

describe("where a term leads", () => {
  const entries = new Set(
    readdirSync(join(import.meta.dirname, "../law/parameters"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => readFileSync(join(import.meta.dirname, "../law/parameters", file), "utf8").match(/^id: (\S+)/m)?.[1] ?? []),
  );

  it.each(Object.entries(termLaw))("%s: %s is an entry of the law book", (_, id) => {
    expect(entries).toContain(id);
  });

  it("is one place: the rule or the page", () => {
    expect(Object.keys(termLaw).filter((term) => term in termPage)).toEqual([]);
  });

  it("names every page it leads to, and no other", () => {
    expect([...new Set(Object.values(termPage))].sort()).toEqual(Object.keys(glossary.seePage).sort());
  });
});

/** Codes that say themselves what they mean. */
const plain = ["unknown", "other"];

describe("the codes a borrower reads as labels", () => {
  it.each([
    ["parts of a balance", webTerms.part],
    ["ways to repay", webTerms.method],
    ["kinds of lender", webTerms.lenderType],
    ["court papers", webTerms.courtPaper],
  ])("%s are all explained", (_, labels) => {
    expect(Object.keys(labels).filter((code) => !plain.includes(code) && !(code in glossaryNames.term))).toEqual([]);
  });
});
