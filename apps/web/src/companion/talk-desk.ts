/**
 * One conversation on the page: its draft, which a reload does not lose, and everything worked out from it: what the newest sentence
 * was, what to say next, how often it stalled, and what stands against a sum that is asked for.
 */

import { answeredTurn } from "@tanhao/app/companion/answered-turn";
import { askedSum } from "@tanhao/app/companion/asked-sum";
import { countStalls, movesByRung, type StallCounts } from "@tanhao/app/companion/next-rung";
import { type Spoken, spokenIn } from "@tanhao/app/companion/spoken-in";
import { freshTalk, type TalkForm, type TalkTurn } from "@tanhao/app/companion/talk-form";
import { heardFromTap, labelOfTap, type TapLabel } from "@tanhao/app/companion/tapped-class";
import { theirPromises, transcriptOf } from "@tanhao/app/companion/their-promises";
import { answerHeard, type HeardLine, type HearTools, type SaidNext, sayMoves } from "@tanhao/app/hear/hear-line";
import type { CommitmentForm } from "@tanhao/app/record/contact-form";
import { toneFactsOf } from "@tanhao/app/talk/tone-facts";
import type { Day } from "@tanhao/core/day";
import { speakerHolds } from "@tanhao/core/document/say-move";
import type { PromiseRefusal } from "@tanhao/core/followup/payment-promise";
import type { DebtId } from "@tanhao/core/ids";
import type { Bilingual } from "@tanhao/core/materials/bilingual";
import { type Fen, toYuan } from "@tanhao/core/money";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { labelOf } from "@tanhao/core/talk/advise";
import { toldClasses } from "@tanhao/core/talk/listen";
import type { CheckWords } from "@tanhao/core/talk/tone/check-words";
import type { IssueKind } from "@tanhao/core/talk/tone/tone-book";
import type { Move, UtteranceClass } from "@tanhao/core/talk/utterance-class";
import { type Accessor, createMemo, createSignal } from "solid-js";
import type { OpenCase } from "../case/open-case.ts";
import { refusalOf } from "../contact/promise-guard.ts";
import { afterFrame, whenIdle } from "../design/after-frame.ts";
import { createDraft, type Draft, forgetDraft } from "../shell/draft.ts";
import { aboutDebt, bothWordings } from "./about-debt.ts";
import type { Listening } from "./listening.ts";

export interface Answer {
  readonly line: HeardLine;
  /** The rung it has come to first. */
  readonly next: readonly SaidNext[];
}

export interface TalkDesk extends Draft<TalkForm> {
  readonly standing: Accessor<DebtStanding>;
  readonly listening: Listening;
  /** One sentence of theirs, or a conversation that was pasted; the names of whom nobody can tell the side. */
  readonly heard: (text: string) => readonly string[];
  readonly tapped: (tap: TapLabel) => void;
  /** Of the two the listener wavers between. */
  readonly meant: (one: UtteranceClass) => void;
  readonly said: (line: string) => void;
  readonly takeBackLast: () => void;
  /** What they promised in words that were typed, and is not kept yet. */
  readonly promised: Accessor<readonly CommitmentForm[]>;
  /** `null`: nothing was said yet. */
  readonly answer: Accessor<Answer | null>;
  readonly counts: Accessor<StallCounts>;
  readonly say: (moves: readonly Move[]) => readonly SaidNext[];
  /** What stands against paying a sum, typed in yuan; by when: the day, or today. */
  readonly against: (yuan: string, dueDay?: string) => PromiseRefusal | null;
  /** A sum asked for in the newest sentence that cannot be promised. */
  readonly askedTooMuch: Accessor<PromiseRefusal | null>;
  /** What the plan gives this debt a month; `null`: there is none, or nothing may be arranged. */
  readonly shareFen: Accessor<Fen | null>;
  /** Of what was put in last, one's own words that had better not stand, each with a better sentence. */
  readonly ownSlips: Accessor<readonly OwnSlip[]>;
}

export interface OwnSlip {
  readonly text: string;
  readonly kind: IssueKind;
  readonly better: Bilingual;
}

interface TalkAbout {
  readonly standing: Accessor<DebtStanding>;
  readonly listening: Listening;
  /** Of a conversation that begins. */
  readonly channel: TalkForm["channel"];
}

export const lineDraft = (debt: DebtId): string => `talk-line.${debt}`;

export function openTalk(open: OpenCase, { standing, listening, channel }: TalkAbout): TalkDesk {
  const debt = () => standing().debt;
  const draft = createDraft<TalkForm>(`talk.${debt().id}`, { ...freshTalk(), channel });
  const { form, set } = draft;
  const about = createMemo(() => aboutDebt(debt(), open));
  whenIdle(() => practise(listening, open.today()));
  const [ownWords, setOwnWords] = createSignal<CheckWords | null>(null);
  /** What stood here to be said. It needs no look, and looking costs a tap its answer. */
  const offered = new Set<string>();
  const isOffered = ({ by, text }: TalkTurn): boolean => by === "me" && offered.has(text);
  /** Comes after the listener; without a network it may not come, and one's own lines stay as they are. */
  void import("./check-own-words.ts").then(
    ({ checkOwnWords }) => setOwnWords(() => checkOwnWords(open.law().lawBook.calendar)),
    () => {},
  );
  const tools = (): HearTools => ({
    ...listening,
    law: open.law().lawBook,
    on: open.today(),
    about: about(),
    wording: bothWordings,
    register: form.register,
  });
  const counts = createMemo(() => countStalls(form.turns.flatMap(({ label }) => (label === "" ? [] : [label]))));
  const say = (moves: readonly Move[]) => sayMoves(moves, tools());
  const last = createMemo(() => answeredTurn(form, (turn) => (isOffered(turn) ? [] : heardIn(turn, listening).gates)));
  const answer = createMemo((): Answer | null => {
    const turn = last();
    if (turn === undefined) return null;
    const line = answerHeard(turn.text, heardIn(turn, listening), tools());
    const { gate, label, moves } = line.advice;
    const setting = {
      counts: counts(),
      isPrivate: speakerHolds(about().speaker["zh-CN"])("lender.private"),
      canSay: (move: Move) => say([move]).length > 0,
    };
    return { line, next: gate === null ? say(movesByRung(label, moves, setting)) : line.next };
  });
  const against = (yuan: string, dueDay = "") => refusalOf({ who: "borrower", what: "", yuan, dueDay }, debt().id, open);
  const keepTurns = (...turns: readonly TalkTurn[]): void => {
    if (form.talkFrom === 0) set("talkFrom", Date.now());
    if (turns.some(({ by }) => by === "them")) set("newestFrom", form.turns.length);
    set("turns", (before) => [...before, ...turns]);
  };
  const labelled = ({ by, text, day }: Spoken): TalkTurn => {
    if (by === "me") return { by, text, tap: "", label: "", day };
    const heard = listening.listen(text);
    return { by, text, tap: "", label: labelOf(heard.classes[0]?.class ?? "INFO", heard), day };
  };
  /** The next sentence is not kept waiting for what was promised and what the sum asked for would mean. */
  const transcript = afterFrame(() => transcriptOf(form.turns));
  const weighed = afterFrame(last);
  const found = createMemo(() => listening.findCommitments(transcript(), open.today()).commitments);
  return {
    ...draft,
    /** With the talk goes the line half typed in it. */
    done: () => {
      draft.done();
      forgetDraft(lineDraft(debt().id));
    },
    standing,
    listening,
    heard: (text) => {
      const turns = text.includes("\n") ? listening.findCommitments(text, open.today()).turns : [];
      const { spoken, unknown } = spokenIn(text, turns);
      keepTurns(...spoken.map(labelled));
      return unknown;
    },
    tapped: (tap) => keepTurns({ by: "them", text: "", tap, label: labelOfTap(tap), day: "" }),
    meant: (one) => {
      const turn = last();
      if (turn === undefined) return;
      const place = form.turns.indexOf(turn);
      const label = labelOf(one, listening.listen(turn.text));
      set("turns", place, { ...turn, tap: label, label });
    },
    said: (line) => {
      offered.add(line);
      keepTurns({ by: "me", text: line, tap: "", label: "", day: "" });
    },
    promised: () => {
      const isFalse = (quote: string) => listening.listen(quote).gates.includes("SCAM");
      return theirPromises(found()).filter(({ what }) => !form.commitments.some((one) => one.what === what) && !isFalse(what));
    },
    takeBackLast: () => set("turns", (turns) => turns.slice(0, -1)),
    answer,
    counts,
    say,
    against,
    askedTooMuch: createMemo(() => {
      const turn = weighed();
      if (turn === undefined || turn !== last() || turn.text === "") return null;
      const classes: readonly string[] = turn.tap === "" ? toldClasses(listening.listen(turn.text)) : [turn.label];
      const sum = askedSum(turn.text, classes, listening);
      return sum === null ? null : against(toYuan(sum));
    }),
    shareFen: createMemo(() => {
      const share = about().speaker["zh-CN"].values["offer.monthly"];
      const isOpen = standing().words.set === "open";
      return isOpen && share?.is === "known" && share.value.is === "money" ? share.value.fen : null;
    }),
    ownSlips: createMemo(() => {
      const check = ownWords();
      if (check === null) return [];
      const facts = toneFactsOf({ facts: open.facts(), record: open.record(), debt: debt().id, words: standing().words }, null);
      const own = form.turns.slice(form.newestFrom).filter((turn) => turn.by === "me" && !isOffered(turn));
      return own.flatMap(({ text }) => {
        const { issues, gate } = check(text, facts, open.today());
        return gate === null ? issues.slice(0, 1).map(({ kind, better }) => ({ text, kind, better })) : [];
      });
    }),
  };
}

/** A browser makes a pattern ready when it is first used, and again when it is used once more: not while somebody waits for a next sentence. */
function practise({ listen, findAmount, findCommitments, book }: Listening, on: Day): void {
  for (const { name } of Object.values(book.moves).slice(0, 2)) {
    listen(name["zh-CN"]);
    findAmount("1000");
    findCommitments(name["zh-CN"], on);
  }
}

/** What was tapped goes before what was typed: a person corrected it. */
const heardIn = ({ text, tap }: TalkTurn, { listen }: Listening) => (tap === "" ? listen(text) : heardFromTap(tap));
