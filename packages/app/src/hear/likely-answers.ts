/** The sentences the other side is likeliest to say about one debt, each with what it is and what to answer, in both registers. */

import { speakerHolds } from "@tanhao/core/document/say-move";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { Register } from "@tanhao/core/talk/hear-book";
import { type LikelyBook, type LikelySentence, likelySaid } from "@tanhao/core/talk/likely-said";
import { heardFromTap } from "../companion/tapped-class.ts";
import { type AnswerTools, answerHeard, type HeardDebt, type HeardLine, type SaidNext } from "./hear-line.ts";

export interface LikelyAnswer {
  readonly sentence: LikelySentence;
  readonly advice: HeardLine["advice"];
  /** What to say first, and what next. */
  readonly lines: Readonly<Record<Register, readonly SaidNext[]>>;
}

export interface LikelyTools extends Omit<AnswerTools, "register" | "about"> {
  readonly about: HeardDebt;
}

/** A sentence and the one behind it: more is no preparation. */
const linesEach = 2;

export function likelyAnswers(likely: LikelyBook, { account }: Pick<DebtStanding, "account">, tools: LikelyTools): readonly LikelyAnswer[] {
  const holds = speakerHolds(tools.about.speaker["zh-CN"]);
  const overdueDays = account === null || account.overdueSince === null ? null : account.overdueDays;
  return likelySaid(likely, { holds, overdueDays }).map((sentence) => {
    const heard = heardFromTap(sentence.label);
    const answer = (register: Register) => answerHeard(sentence.says["zh-CN"], heard, { ...tools, register });
    const lines = (register: Register) => answer(register).next.slice(0, linesEach);
    return { sentence, advice: answer("plain").advice, lines: { plain: lines("plain"), warm: lines("warm") } };
  });
}

/** As JSON: sentences for the other side are Chinese, with the same in English beside them. */
export const likelyDocument = (answers: readonly LikelyAnswer[], lang: keyof LikelySentence["says"]) =>
  answers.map(({ sentence, advice, lines }) => ({
    class: advice.label,
    name: advice.sheet.name[lang],
    says: sentence.says["zh-CN"],
    gloss: sentence.says.en,
    lines,
  }));
