/** `standing`: where each debt stands, as JSON or for reading. */

import { standingDocument } from "@tanhao/app/standing/standing-document";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { workOut } from "../open-case.ts";
import { sayStanding } from "../print/say-standing.ts";
import { standingWords } from "../texts/standing-words.ts";

export const run: RunCommand = async (input, world) => {
  const [atHand, texts] = await Promise.all([workOut(input.args[0] ?? "", world), world.loadTexts(world.lang)]);
  if (!atHand.ok) return atHand;
  const { standing, ...ground } = atHand.value.workedOut;
  const words = standingWords(texts, world.words.fact);
  return ok({
    json: { document: standingDocument(standing, ground, words) },
    text: sayStanding(standing, ground, { standing: words, cli: world.words, texts }),
  });
};
