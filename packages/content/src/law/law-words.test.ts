/** What the rules find is said in both languages, by the wording rule of the project. */

import type { Explanation } from "@tanhao/core/explain/explanation";
import { toYuan } from "@tanhao/core/money";
import type { Finding } from "@tanhao/core/rules/finding";
import { account as accountEn } from "@tanhao/text/en/account";
import { law as lawEn } from "@tanhao/text/en/law";
import { type ExplanationWords, type WordedExplanation, wordExplanation } from "@tanhao/text/word-explanation";
import { wordFinding } from "@tanhao/text/word-finding";
import { account as accountZh } from "@tanhao/text/zh-CN/account";
import { law as lawZh } from "@tanhao/text/zh-CN/law";
import { describe, expect, it } from "vitest";
import { caseFiles, decideCase } from "./a-worked-case.ts";

const wordsOf = (account: typeof accountZh, law: typeof lawZh): ExplanationWords => ({
  nodes: { ...account.nodes, ...law.nodes },
  terms: { ...account.terms, ...law.terms },
  conventions: { ...account.conventions, ...law.conventions },
  money: toYuan,
  exact: (yuan) => yuan,
  day: (day) => day,
  days: (days) => String(days),
  rate: () => "r",
  percent: (digits) => `${digits}%`,
  fact: (path) => path,
  row: (file, line) => `${file}:${line}`,
  title: (title) => title,
  article: (title, article) => `${title} ${article}`,
});

const languages = [
  { name: "Chinese", law: lawZh, words: wordsOf(accountZh, lawZh) },
  { name: "English", law: lawEn, words: wordsOf(accountEn, lawEn) },
] as const;

interface Worked {
  readonly name: string;
  readonly decide: () => Finding;
}

const worked: readonly Worked[] = caseFiles.flatMap((file) =>
  (file.value?.cases ?? []).map((lawCase) => {
    const { rule, given } = file.value as NonNullable<typeof file.value>; // it has cases
    return { name: `${rule}: ${lawCase.name}`, decide: () => decideCase(rule, given, lawCase) };
  }),
);

/** Decided inside the tests, so that it is known which of them reach a rule. */
const decideAll = () => worked.map(({ name, decide }) => ({ name, finding: decide() }));

const explanationOf = (finding: Finding): Explanation | null =>
  finding.outcome === "applies"
    ? finding.explanation()
    : finding.outcome === "outside-knowledge" && finding.lastKnown
      ? finding.lastKnown.explanation()
      : null;

const sentencesOf = (worded: WordedExplanation): readonly string[] => [worded.text, ...worded.parts.flatMap(sentencesOf)];

/** Nothing about a lender's charge is called unlawful, too much, to be returned, or void; nothing is promised. */
const neverSaid = /违法|非法|多收|应退|应当退还|无效|一定能|保证|unlawful|illegal|overcharg|refund|void\b|guarantee/;

for (const { name, law, words } of languages) {
  describe(`in ${name}`, () => {
    it.each(worked)("$name", ({ decide }) => {
      const finding = decide();
      const said = wordFinding(finding, law, words, (path) => path);
      const explanation = explanationOf(finding);
      const sentences = [said?.title ?? "", said?.sentence ?? "", ...(explanation ? sentencesOf(wordExplanation(explanation, words)) : [])];
      for (const sentence of sentences) {
        expect(sentence).not.toBe("");
        expect(sentence).not.toMatch(/undefined|null|NaN/);
        expect(sentence).not.toMatch(neverSaid);
      }
    });

    it("says as reported what was only reported", () => {
      const reported = decideAll().filter(({ finding }) => finding.outcome === "applies" && finding.citation.confidence === "secondary");
      expect(reported.length).toBeGreaterThan(0);
      for (const { finding } of reported) {
        const onUserValue = finding.outcome === "applies" && finding.conditional === "user-value";
        const opening = onUserValue ? law.onUserValue(law.reported("")) : law.reported("");
        expect(wordFinding(finding, law, words, (path) => path)?.sentence.startsWith(opening.trim())).toBe(true);
      }
    });

    it("says nothing that rests on one page or on memory", () => {
      const found = decideAll();
      for (const confidence of ["single", "memory"] as const)
        for (const { finding } of found.filter((each) => each.finding.citation !== null)) {
          const weak = { ...finding, citation: { ...finding.citation, confidence } } as Finding;
          expect(wordFinding(weak, law, words, (path) => path)).toBeNull();
        }
    });
  });
}

describe("a licensed lender's charge above the rate", () => {
  it("may be reduced by a court, the lender need not", () => {
    const licensed = decideAll().filter(
      ({ finding }) =>
        finding.outcome === "applies" && finding.says.sentence.startsWith("above") && !finding.rule.startsWith("private-lending."),
    );
    expect(licensed.length).toBeGreaterThan(0);
    for (const { name, finding } of licensed) {
      const [chinese, english] = languages.map(({ law, words }) => wordFinding(finding, law, words, (path) => path)?.sentence ?? "");
      expect(chinese, name).toMatch(/法院可以(参照)?调减.*没有义务/);
      expect(chinese, name).toContain("可请求");
      expect(english, name).toMatch(/court may (reduce|follow).*need not/);
    }
  });

  it("of a small-loan company is said to be followed by practice, not everywhere alike", () => {
    const micro = worked.find(({ name }) => name.includes("A microloan company is reduced alike by practice"));
    const said = micro && wordFinding(micro.decide(), lawZh, languages[0].words, (path) => path);
    expect(said?.sentence).toMatch(/^据公开报道，.*328\.77.*对小额贷款公司各地做法不一定一致/);
  });
});

describe("a private loan's cap", () => {
  const said = (name: string): string => {
    const case_ = worked.find((each) => each.name.includes(name));
    return (case_ && wordFinding(case_.decide(), lawZh, languages[0].words, (path) => path)?.sentence) ?? "";
  };

  it("names the rate before and since the change, where the loan ran through it", () =>
    expect(said("sued for in 2021, is capped in two stretches")).toMatch(
      /2020-08-20之前还没付的按年利率24 ?%、已经付了的按年利率36 ?%，从那天起年利率15\.4 ?%，LPR据公开报道为3\.85 ?%.*1,?092\.55/,
    ));

  it("says that the published rate is known from reports", () =>
    expect(said("A loan of 2024 at 24 %")).toMatch(/年利率13\.4 ?%（LPR据公开报道为3\.35 ?%）.*1,?060/));
});

describe("a figure that rests on an unknown value", () => {
  const ofRateCap = ({ rule }: Finding): boolean => rule === "private-lending.rate-cap";

  it("stands behind the sentence that it is not known, and its condition", () => {
    const outside = decideAll().find(
      ({ finding }) => ofRateCap(finding) && finding.outcome === "outside-knowledge" && finding.lastKnown !== null,
    );
    const said = outside && wordFinding(outside.finding, lawZh, languages[0].words, (path) => path);
    expect(said?.sentence).toMatch(/^要用到的公布数值只掌握到2026-07-19.*假如最近一次公布的数值一直没变：.*328\.76/);
  });

  it("says that an entered value is the person's own", () => {
    const entered = decideAll().find(
      ({ finding }) => ofRateCap(finding) && finding.outcome === "applies" && finding.conditional === "user-value",
    );
    const said = entered && wordFinding(entered.finding, lawZh, languages[0].words, (path) => path);
    expect(said?.sentence).toMatch(/^按你填写的公布数值：.*339\.72/);
  });
});
