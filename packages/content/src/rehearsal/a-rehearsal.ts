/** A rehearsal with the book as it is shipped, for tests: how lines are understood, and the calm borrower who goes on with a talk. */

import type { Register } from "@tanhao/core/talk/hear-book";
import { answerLine } from "@tanhao/core/talk/rehearsal/answer";
import { hintFor } from "@tanhao/core/talk/rehearsal/reference";
import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import { understander } from "@tanhao/core/talk/rehearsal/understand";
import { amountVocabulary } from "../amount.ts";
import { hearBook } from "../hear.ts";
import { rehearsalBook as book, borrowerModel } from "../rehearsal.ts";

export const understand = understander({ hearing: book.hearing, hear: hearBook, model: borrowerModel, amounts: amountVocabulary });

export const say = (scene: Scene, line: string): Scene => answerLine(scene, understand(line), book);

/** The calm borrower says so many lines, or until the talk is over. */
export function playOn(scene: Scene, lines: number, register: Register = "plain"): Scene {
  const hint = lines === 0 ? null : hintFor(scene, register, book);
  return hint === null ? scene : playOn(say(scene, hint.line), lines - 1, register);
}
