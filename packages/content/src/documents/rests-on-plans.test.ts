/** Papers said not to rest on the plans are the same without them, in every story of a month's money; the others are not. */

import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { restsOnPlans } from "@tanhao/core/document/rests-on-plans";
import { debtDocumentNames, letterNames } from "@tanhao/core/document/template";
import { expect, it } from "vitest";
import { aCase, consumerLoan, microLoan, type PlainDebt } from "./a-case.ts";

const demanded: PlainDebt = { ...consumerLoan, demands: [{ day: "2026-09-01", how: "电话" }] };
const income = (yuan: string) => ({ income: [{ month: "2026-10", yuan }] });
const sister = { lumpSums: [{ yuan: "5000.00", source: "姐姐帮忙", on: "2026-12-20" }] };

const stories: readonly (readonly [string, DocumentInput])[] = [
  ["a month that carries both debts", aCase([demanded, microLoan])],
  ["a sum that comes once", aCase([demanded, microLoan], "zh-CN", sister)],
  ["too little for both", aCase([demanded, microLoan], "zh-CN", income("4050.00"))],
  ["nothing left", aCase([demanded], "zh-CN", { ...sister, ...income("3000.00") })],
  ["a debt nobody has verified", aCase([{ ...demanded, status: "unsure" }, microLoan], "zh-CN", sister)],
];

/** Those of each debt. */
const papers = (name: (typeof debtDocumentNames)[number], input: DocumentInput) =>
  input.standing.debts.map((standing) => ({
    standing,
    made: makeDebtDocument(name, standing.debt.id, input),
    without: makeDebtDocument(name, standing.debt.id, { ...input, plans: null }),
  }));

it.each(stories)("%s", (_, input) => {
  for (const name of debtDocumentNames)
    for (const { standing, made, without } of papers(name, input))
      if (!restsOnPlans(input.templates[name], standing.words)) expect([name, made]).toEqual([name, without]);
});

it("the letters that propose or answer a demand rest on them, each in one story or another", () => {
  const resting = letterNames.filter((name) => stories.some(([, input]) => restsOnPlans(input.templates[name], { set: "open" })));
  expect(resting).toEqual(["proposal-instalments", "proposal-deferral", "proposal-lump-sum", "reply-to-demand"]);
  for (const name of resting) {
    const differs = stories.some(([, input]) =>
      papers(name, input).some(({ made, without }) => JSON.stringify(made) !== JSON.stringify(without)),
    );
    expect([name, differs]).toEqual([name, true]);
  }
});
