/**
 * Every worked case under law/cases. Expected results were worked out by hand from the articles; the steps stand in the
 * case.
 */

import type { ExplainedValue, Explanation } from "@tanhao/core/explain/explanation";
import type { LawBook } from "@tanhao/core/law/law-book";
import { toYuan } from "@tanhao/core/money";
import { allRules } from "@tanhao/core/rules/all-rules";
import type { Finding } from "@tanhao/core/rules/finding";
import { describe, expect, it } from "vitest";
import { caseFiles, decideCase, type LawCase, type LawCases, realLawBook } from "./a-worked-case.ts";

type DateBasis = LawBook["parameters"][string]["values"][number]["by"];

const ruleIds = allRules.map((rule) => rule.id);

it("reads every case file", () => {
  expect(caseFiles.flatMap((file) => file.problems)).toEqual([]);
});

for (const { value } of caseFiles) {
  if (!value) continue;
  describe(value.rule, () => {
    for (const lawCase of value.cases) {
      it(lawCase.name, () => {
        const finding = decideCase(value.rule, value.given, lawCase);
        expect(told(finding, lawCase.expect)).toEqual(lawCase.expect);
        if (finding.outcome === "applies") expect(articlesUnder(finding.explanation())).toEqual(expect.arrayContaining(lawCase.restsOn));
        expect(openLeaves(finding), "every leaf ends in a fact, a row, an article or a convention").toEqual([]);
      });
    }
  });
}

describe("the worked cases", () => {
  it.each(ruleIds)("hold at least four for %s, with a result, an exception and one outside its period", (id) => {
    const cases = casesOf(id);
    expect(cases.length).toBeGreaterThanOrEqual(4);
    expect(cases.filter((lawCase) => lawCase.expect.outcome === "applies")).not.toEqual([]);
    expect(cases.filter(isException)).not.toEqual([]);
    expect(cases.filter(isOutsidePeriod)).not.toEqual([]);
  });

  it.each(ruleIds)("say for %s where their figures come from", (id) => {
    const files = filesOf(id);
    const kinds = files.flatMap((file) => file.origin.map((origin) => origin.kind));
    const fromOutside = [...kinds, ...casesOf(id).map((lawCase) => lawCase.origin?.kind)].some(
      (kind) => kind === "judgment" || kind === "official-example" || kind === "published-calculator",
    );
    expect(kinds).toContain("hand-computation");
    expect(kinds.includes("none-found"), "either a figure from outside, or that none was found").toBe(!fromOutside);
  });

  it.each(ruleIds)("stand on both sides of each first and last day of %s", (id) => {
    const missing = filesOf(id).flatMap((file) =>
      [id, ...file.parameters].flatMap((parameter) =>
        edgesOf(parameter).flatMap(({ by, day }) =>
          [dayFrom(day, -1), day]
            .filter((wanted) => !file.cases.some((lawCase) => daysDeciding(by, file.given, lawCase).includes(wanted)))
            .map((wanted) => `${parameter} by ${by} on ${wanted}`),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });
});

function filesOf(id: string): readonly LawCases[] {
  return caseFiles.flatMap(({ value }) => (value?.rule === id ? [value] : []));
}

function casesOf(id: string): readonly LawCase[] {
  return filesOf(id).flatMap((file) => file.cases);
}

/** The book does not reach the day, or the rule does not: it was not yet in force, no longer, or spans a window of its own. */
function isOutsidePeriod({ expect: { outcome, because } }: LawCase): boolean {
  return (
    outcome === "outside-knowledge" || because === "not-in-force-yet" || because === "no-longer-in-force" || because === "arose-outside"
  );
}

function isException(lawCase: LawCase): boolean {
  return lawCase.expect.outcome === "not-applicable" && !isOutsidePeriod(lawCase);
}

/** The days on which something changes in a parameter's history, each with what decides. */
function edgesOf(id: string): readonly { readonly by: DateBasis; readonly day: string }[] {
  const values = realLawBook.parameters[id]?.values ?? [];
  return values.flatMap(({ by, from, until }) => [{ by, day: from as string }, ...(until ? [{ by, day: until as string }] : [])]);
}

/** The day that decides where the facts name it; where the rule finds it itself, every day the case speaks of. */
function daysDeciding(by: DateBasis, given: object, lawCase: LawCase): readonly unknown[] {
  const facts = { ...given, ...lawCase.with } as Record<string, Record<string, unknown> | undefined>;
  switch (by) {
    case "contract-date":
    case "signing":
      return [facts.contract?.signed];
    case "grant":
      return [facts.principal?.paidOut];
    case "filing":
    case "claim":
      return [facts.suit?.filed ?? lawCase.on];
    case "overdue-arising":
      return facts.firstDue ? [dayFrom(String(facts.firstDue), 1)] : [];
    default:
      return [lawCase.on, ...textsIn(facts)];
  }
}

function textsIn(value: unknown): readonly unknown[] {
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [value];
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The finding in the words of a case: only what the case speaks of, so that a missing answer shows as missing. */
function told(finding: Finding, asked: LawCase["expect"]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    outcome: finding.outcome,
    article: finding.citation?.article,
    confidence: finding.citation?.confidence,
    ...(finding.outcome === "applies"
      ? {
          yuan: finding.valueFen === null ? null : toYuan(finding.valueFen),
          unpaid: finding.asks === null ? null : toYuan(finding.asks.unpaidFen),
          values: Object.fromEntries(Object.entries(finding.says.values).map(([name, value]) => [name, asWritten(value)])),
          day: finding.day,
          says: finding.says.sentence,
          conditional: finding.conditional,
        }
      : {}),
    ...(finding.outcome === "not-applicable" ? { because: finding.because } : {}),
    ...(finding.outcome === "needs-facts" ? { missing: finding.missing } : {}),
    ...(finding.outcome === "outside-knowledge"
      ? {
          parameter: finding.parameter,
          knownFrom: finding.knownFrom,
          knownTo: finding.knownTo,
          lastKnownYuan: finding.lastKnown?.valueFen == null ? null : toYuan(finding.lastKnown.valueFen),
        }
      : {}),
  };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key]]));
}

/** A figure of a sentence as a case writes it. */
function asWritten(value: ExplainedValue): string {
  switch (value.is) {
    case "money":
      return toYuan(value.fen);
    case "exact":
      return value.yuan;
    case "day":
      return value.day;
    case "days":
      return String(value.days);
    case "count":
      return String(value.count);
    case "rate":
      return JSON.stringify(value.rate);
    case "percent":
      return value.percent;
    case "term":
      return value.term;
    case "words":
      return value.words;
  }
}

/** Every article the explanation ends in. */
const articlesUnder = (of: Explanation): readonly string[] => [
  ...(of.origin?.from === "article" && of.origin.citation.article !== null ? [of.origin.citation.article] : []),
  ...of.parts.flatMap(articlesUnder),
];

function openLeaves(finding: Finding): readonly string[] {
  const explained = finding.outcome === "applies" ? finding : finding.outcome === "outside-knowledge" ? finding.lastKnown : null;
  return explained ? leavesWithoutOrigin(explained.explanation()) : [];
}

const leavesWithoutOrigin = (of: Explanation): readonly string[] =>
  of.parts.length > 0 ? of.parts.flatMap(leavesWithoutOrigin) : of.origin === null ? [of.key] : [];
