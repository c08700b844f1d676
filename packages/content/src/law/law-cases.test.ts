/**
 * Every worked case under law/cases. Expected results were worked out by hand from the articles; the steps stand in the
 * case.
 */

import type { Explanation } from "@tanhao/core/explain/explanation";
import { toYuan } from "@tanhao/core/money";
import { allRules } from "@tanhao/core/rules/all-rules";
import type { Finding } from "@tanhao/core/rules/finding";
import { describe, expect, it } from "vitest";
import { caseFiles, decideCase, type LawCase } from "./a-worked-case.ts";

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
        expect(openLeaves(finding), "every leaf ends in a fact, a row, an article or a convention").toEqual([]);
      });
    }
  });
}

describe("the worked cases", () => {
  it.each(allRules.map((rule) => rule.id))("hold at least three for %s, with an exception and one outside its period", (id) => {
    const cases = caseFiles.flatMap((file) => (file.value?.rule === id ? file.value.cases : []));
    const outcomes = cases.map((lawCase) => lawCase.expect.outcome);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(outcomes).toContain("applies");
    expect(outcomes).toContain("not-applicable");
    expect(outcomes).toContain("outside-knowledge");
  });
});

/** The finding in the words of a case: only what the case speaks of, so that a missing answer shows as missing. */
function told(finding: Finding, asked: LawCase["expect"]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    outcome: finding.outcome,
    article: finding.citation?.article,
    confidence: finding.citation?.confidence,
    ...(finding.outcome === "applies"
      ? {
          yuan: finding.valueFen === null ? null : toYuan(finding.valueFen),
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

function openLeaves(finding: Finding): readonly string[] {
  const explained = finding.outcome === "applies" ? finding : finding.outcome === "outside-knowledge" ? finding.lastKnown : null;
  return explained ? leavesWithoutOrigin(explained.explanation()) : [];
}

const leavesWithoutOrigin = (of: Explanation): readonly string[] =>
  of.parts.length > 0 ? of.parts.flatMap(leavesWithoutOrigin) : of.origin === null ? [of.key] : [];
