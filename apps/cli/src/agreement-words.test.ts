/** What is asked about a debt that nothing may be admitted of is run against the patterns of talk/admissions.yaml, in both languages and for every reason. */

import { admissionPatterns } from "@tanhao/content/documents";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { agreement as english } from "@tanhao/text/en/agreement";
import { wordQuestions } from "@tanhao/text/word-agreement";
import { agreement as chinese } from "@tanhao/text/zh-CN/agreement";
import { expect, it } from "vitest";

const findAdmissions = admissionFinder(admissionPatterns);

/** Every gap open: in open words the questions speak of a plan. */
const missing = Object.keys(chinese.ask) as AgreementCheck["missing"];
const checked = (changes: Partial<AgreementCheck>) => ({ verdict: "verify-first", neutral: [], missing, ...changes }) as AgreementCheck;

it.each([
  ["zh-CN", chinese],
  ["en", english],
] as const)("asks only for verification while words are neutral, in %s", (_, words) => {
  const asked = wordQuestions(checked({ neutral: ["limitation-may-have-expired"] }), words);
  expect(asked).toHaveLength(4);
  expect(findAdmissions(asked.join("\n"))).toEqual([]);
});

it("asks every gap once in open words, and nothing of whoever shows signs of fraud", () => {
  expect(wordQuestions(checked({ verdict: "missing-before-paying" }), chinese)).toEqual(Object.values(chinese.ask));
  expect(wordQuestions(checked({ verdict: "do-not-pay" }), chinese)).toEqual([]);
});
