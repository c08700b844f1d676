/**
 * One utterance of the other side, for every screen and for JSON: what it is, what comes before it, the next moves with a sentence
 * for each, and the law behind. Sentences for the other side are Chinese, with a gloss in the reader's language beside them; their
 * figures come from the case, and without one there are none.
 */

import type { Day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { type Speaker, sayMove, speakerHolds, unknownSpeaker } from "@tanhao/core/document/say-move";
import type { Lang } from "@tanhao/core/document/template";
import type { ValueWording } from "@tanhao/core/document/wording";
import type { Citation } from "@tanhao/core/explain/citation";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import { type Advice, advise, labelOf } from "@tanhao/core/talk/advise";
import type { HearBook, Register } from "@tanhao/core/talk/hear-book";
import { lawBehind } from "@tanhao/core/talk/law-behind";
import { type Heard, type Listen, toldClasses } from "@tanhao/core/talk/listen";
import type { Move, UtteranceClass } from "@tanhao/core/talk/utterance-class";

/** The debt spoken about, with its values written in each language. */
export interface HeardDebt {
  readonly debt: Debt;
  readonly speaker: Readonly<Record<Lang, Speaker>>;
}

export interface HearTools {
  readonly book: HearBook;
  readonly listen: Listen;
  readonly law: LawBook;
  readonly on: Day;
  /** `null`: nothing is known of the case. */
  readonly about: HeardDebt | null;
  readonly wording: Readonly<Record<Lang, ValueWording>>;
  readonly register: Register;
}

/** What is heard already needs no listener. */
export type AnswerTools = Omit<HearTools, "listen">;

export interface SaidNext {
  readonly move: Move;
  /** What to say, in Chinese. */
  readonly line: string;
  /** The same in English. */
  readonly gloss: string;
}

export interface HeardLine {
  readonly text: string;
  readonly heard: Heard;
  /** The classes worth telling, best first. */
  readonly classes: readonly UtteranceClass[];
  readonly advice: Advice;
  /** Which set of words was used: `neutral` also where nothing is known. */
  readonly words: Speaker["words"];
  /** In the order of the moves; a move that cannot be said is left out. */
  readonly next: readonly SaidNext[];
  /** Where the listener wavers: the two classes, each with its first sentence. `null`: it is sure, or a gate goes first. */
  readonly unclear: readonly { readonly class: UtteranceClass; readonly name: HearBook["gentle"]; readonly next: SaidNext | null }[] | null;
  readonly law: readonly LawPointer[];
}

export const hearLine = (text: string, tools: HearTools): HeardLine => answerHeard(text, tools.listen(text), tools);

/** For what was heard already, or tapped. */
export function answerHeard(text: string, heard: Heard, tools: AnswerTools): HeardLine {
  const { book, law, on, about } = tools;
  const speaker = about?.speaker["zh-CN"] ?? unknownSpeaker;
  const known = about === null ? "unknown" : speaker.words;
  const advice = advise(heard, book, known, speakerHolds(speaker));
  const classes = toldClasses(heard);
  const unclear = classes.slice(0, 2).map((one) => {
    const other = advise({ ...heard, gates: [], classes: [{ class: one, share: 1 }] }, book, known, speakerHolds(speaker));
    return { class: one, name: book.classSheets[labelOf(one, heard)].name, next: sayMoves(other.moves, tools)[0] ?? null };
  });
  /** What a lender may be asked to grant is no ground for somebody who must not ask: to ask for time can admit a debt. */
  const mayBeTold = ({ borrowerMay }: Citation): boolean => about === null || speaker.words !== "neutral" || borrowerMay !== "ask-lender";
  return {
    text,
    heard,
    classes,
    advice,
    words: speaker.words,
    next: sayMoves(advice.moves, tools),
    unclear: heard.sure || advice.gate !== null ? null : unclear,
    law: lawBehind((advice.gate?.sheet ?? advice.sheet).law, law, on, about?.debt ?? null).filter(({ citation }) => mayBeTold(citation)),
  };
}

/** A move that cannot be said is left out. */
export const sayMoves = (moves: readonly Move[], { book, about, wording, register }: AnswerTools): readonly SaidNext[] =>
  moves.flatMap((move) => {
    const said = (lang: Lang) => sayMove(book.moves[move], register, about?.speaker[lang] ?? unknownSpeaker, wording[lang]);
    const [line, gloss] = [said("zh-CN"), said("en")];
    return line === null || gloss === null ? [] : [{ move, line, gloss }];
  });
