/** `plan`: plans for all debts together and the offer ladder of each, or what stands in the way. Exit 1 when none fits. */

import { laddersOf } from "@tanhao/app/plan/ladders-of-case";
import { noPlanFits, plansDocument } from "@tanhao/app/plan/plans-document";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { workOut } from "../open-case.ts";
import { sayLadders } from "../print/say-ladder.ts";
import { sayPlans } from "../print/say-plan.ts";
import { loadSolve } from "../solve-linear.ts";

export const run: RunCommand = async (input, world) => {
  const [atHand, texts] = await Promise.all([
    loadSolve().then((solve) => workOut(input.args[0] ?? "", world, solve)),
    world.loadTexts(world.lang),
  ]);
  if (!atHand.ok) return atHand;
  const { workedOut } = atHand.value;
  const ladders = sayLadders(laddersOf(workedOut), { cli: world.words, texts });
  return ok({
    json: { document: plansDocument(workedOut, (objective) => world.words.plan.objective[objective]) },
    text: sayPlans(workedOut, ladders, { cli: world.words, texts }),
    exit: noPlanFits(workedOut) ? 1 : 0,
  });
};
