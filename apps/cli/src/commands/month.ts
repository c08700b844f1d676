/** `month`: this month's money day by day, what is protected first, how a debit is changed, and help to ask for. */

import { monthDocument } from "@tanhao/app/budget/month-document";
import { livingMonthOf } from "@tanhao/core/budget/living-money";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { sayHelp, sayMonth } from "../print/say-month.ts";

export const run: RunCommand = async (input, world) => {
  const [opened, { benefits }, texts, { lawBook }] = await Promise.all([
    openCase(input.args[0] ?? "", world),
    world.loadAid(),
    world.loadTexts(world.lang),
    world.loadLaw(),
  ]);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const document = monthDocument(facts, world.on, benefits, world.lang);
  const month = livingMonthOf(facts, world.on);
  const words = { cli: world.words, texts, lawBook };
  return ok({
    json: { document },
    text: [
      ...(month === null ? [world.words.month.unknown] : sayMonth(month, facts, words)),
      "",
      ...sayHelp(document.benefits, world.lang, words),
    ].join("\n"),
  });
};
