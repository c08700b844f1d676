/**
 * Every worked case under law/cases, run through the real law book and the real account. Expected results were worked
 * out by hand from the articles; the steps stand in the case.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAccount } from "@tanhao/core/accrual/run-account";
import { day, parseDay } from "@tanhao/core/day";
import { readDebt } from "@tanhao/core/debt/facts-document";
import type { LawBook } from "@tanhao/core/law/law-book";
import { withUserValues } from "@tanhao/core/law/with-user-values";
import { parseYuan, toYuan } from "@tanhao/core/money";
import { allRules } from "@tanhao/core/rules/all-rules";
import type { Finding } from "@tanhao/core/rules/finding";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readLawBook } from "../build-law.ts";
import { readYaml } from "../read-yaml.ts";

const root = join(fileURLToPath(import.meta.url), "../../../../..");

const dayText = z.string().refine((text) => parseDay(text).ok);
const yuanText = z.string().refine((text) => parseYuan(text).ok);
const sentence = z.string().trim().min(10);

const expectSchema = z.strictObject({
  outcome: z.enum(["applies", "not-applicable", "needs-facts", "outside-knowledge"]),
  yuan: yuanText.optional(),
  day: dayText.nullable().optional(),
  says: z.string().optional(),
  conditional: z.literal("user-value").optional(),
  article: z.string().optional(),
  confidence: z.string().optional(),
  because: z.string().optional(),
  missing: z.array(z.string()).optional(),
  parameter: z.string().optional(),
  knownFrom: dayText.optional(),
  knownTo: dayText.optional(),
  lastKnownYuan: yuanText.optional(),
});

const casesSchema = z.strictObject({
  rule: z.string(),
  given: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: sentence,
      on: dayText,
      with: z.record(z.string(), z.unknown()).default({}),
      userValues: z.array(z.strictObject({ parameter: z.string(), from: dayText, percent: z.string(), source: z.string() })).default([]),
      expect: expectSchema,
      steps: sentence,
    }),
  ),
});

type LawCase = z.output<typeof casesSchema>["cases"][number];

const { lawBook, problems } = readLawBook(root);
if (!lawBook) throw new Error(`the law book has problems: ${JSON.stringify(problems)}`);

const files = readdirSync(join(root, "law/cases"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readYaml(root, `law/cases/${name.replaceAll("\\", "/")}`, casesSchema));

it("reads every case file", () => {
  expect(files.flatMap((file) => file.problems)).toEqual([]);
});

for (const { value } of files) {
  if (!value) continue;
  describe(value.rule, () => {
    for (const lawCase of value.cases) {
      it(lawCase.name, () => {
        const finding = decide(value.rule, { ...value.given, ...lawCase.with }, lawCase);
        expect(told(finding, lawCase.expect)).toEqual(lawCase.expect);
      });
    }
  });
}

describe("the worked cases", () => {
  it.each(allRules.map((rule) => rule.id))("hold at least three for %s, with an exception and one outside its period", (id) => {
    const cases = files.flatMap((file) => (file.value?.rule === id ? file.value.cases : []));
    const outcomes = cases.map((lawCase) => lawCase.expect.outcome);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(outcomes).toContain("applies");
    expect(outcomes).toContain("not-applicable");
    expect(outcomes).toContain("outside-knowledge");
  });
});

function decide(id: string, document: unknown, { on, userValues }: LawCase): Finding {
  const debt = readDebt(document);
  if (!debt.ok) throw new Error(`the case states no debt: ${JSON.stringify(debt.error)}`);
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const values = userValues.map((value) => ({ ...value, from: day(value.from) }));
  const { law, refused } = withUserValues(lawBook as LawBook, values);
  if (refused.length > 0) throw new Error(`an entered value is refused: ${JSON.stringify(refused)}`);
  const account = runAccount(debt.value, day(on));
  return rule.decide({ debt: debt.value, account: account.ok ? account.value : null, law, on: day(on) });
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
