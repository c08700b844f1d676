/** `next`: what to do next in a case, earliest first. */

import { nextActionsOf } from "@tanhao/app/followup/next-actions";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { columns } from "../print/columns.ts";
import { actionWords } from "../texts/action-words.ts";

export const run: RunCommand = async (input, world) => {
  const [opened, { lawBook }, texts] = await Promise.all([
    openCase(input.args[0] ?? "", world),
    world.loadLaw(),
    world.loadTexts(world.lang),
  ]);
  if (!opened.ok) return opened;
  const { facts, record } = opened.value;
  const sayAction = actionWords(facts, texts);
  const actions = nextActionsOf(facts, record, lawBook, world.on).map((action) => ({ ...action, ...sayAction(action) }));
  const rows = actions.map(({ day, text, reason }) => [day, text, reason]);
  return ok({ json: { document: { actions } }, text: actions.length === 0 ? world.words.next.none : columns(rows, [], "").join("\n") });
};
