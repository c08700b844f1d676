/** A figure's explanation with each debt called by its name, as everywhere on the screen, and not by its id. */

import { type Explanation, words } from "@tanhao/core/explain/explanation";
import type { OpenCase } from "../case/open-case.ts";
import { nameOf } from "../home/action-words.ts";

export function named(explanation: Explanation, open: OpenCase): Explanation {
  const { debt } = explanation.values;
  const values = debt?.is === "words" ? { ...explanation.values, debt: words(nameOf(debt.words, open)) } : explanation.values;
  return { ...explanation, values, parts: explanation.parts.map((part) => named(part, open)) };
}
