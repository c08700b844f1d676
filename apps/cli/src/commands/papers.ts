/** `papers`: which papers the case has and lacks, and what shows the hardship. */

import { papersDocument } from "@tanhao/app/budget/papers-document";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Paper } from "@tanhao/core/materials/papers";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { nameOfDebt } from "../texts/debt-name.ts";

export const run: RunCommand = async (input, world) => {
  const [opened, { proofs }, texts] = await Promise.all([
    openCase(input.args[0] ?? "", world),
    world.loadAid(),
    world.loadTexts(world.lang),
  ]);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const document = papersDocument(facts, proofs, world.lang);
  const { papers: say } = world.words;
  const name = ({ kind, debt }: Paper): string => say.name(texts.month.paper[kind], debtName(facts, debt));
  const missing = document.papers.filter(({ state }) => state === "missing");
  const have = document.papers.filter(({ state }) => state === "have");
  const lines = [
    say.missing(missing.length),
    ...missing.flatMap((paper) => [
      `  ${name(paper)}`,
      `    ${say.why(texts.month.why[paper.kind])}`,
      `    ${say.where(texts.month.where[paper.kind])}`,
    ]),
    "",
    say.have(have.length),
    ...have.map((paper) => `  ${[name(paper), ...paper.files].join("  ")}`),
    "",
    say.proofs,
    ...document.proofs.flatMap(({ paper, issuer, substitute, cover, fresh }) => [
      `  ${paper}`,
      `    ${say.issuer(issuer)}`,
      `    ${say.substitute(substitute)}`,
      `    ${say.cover(cover)}`,
      `    ${say.fresh(fresh)}`,
    ]),
    "",
    say.onlyTrue,
  ];
  return ok({
    json: { document: { ...document, papers: document.papers.map((paper) => ({ ...paper, name: name(paper) })) } },
    text: lines.join("\n"),
  });
};

const debtName = (facts: CaseFacts, debt: Paper["debt"]): string | null => (debt === null ? null : nameOfDebt(facts, debt));
