/**
 * The promises of a conversation (承诺): who, what, how much, by when, and whether it binds. A demand, a request, an offer that
 * nobody has taken up and a payment of the past are no promises. What was offered or asked for becomes one when the other side
 * says yes, and is refused when it says no. Words can be taken back.
 *
 * Not here: what is missing and the question for it (followup/commitment.ts).
 */

import type { Day } from "../../day.ts";
import type { Fen } from "../../money.ts";
import type { FindAmount } from "../amount/find-amount.ts";
import { foldWidth } from "../fold-width.ts";
import type { FoundWhen } from "../when/find-when.ts";
import type { PromiseVocabulary, Side } from "./promise-vocabulary.ts";
import { type Due, dueDayOf, type HasSign, type Statement, type StatementTools, signReader, statementReader } from "./read-statements.ts";
import { type Turn, transcriptReader } from "./read-transcript.ts";

export interface FoundCommitment extends Pick<Statement, "who" | "what" | "fen" | "due" | "line" | "quote"> {
  readonly status: Statement["status"] | "withdrawn";
}

export interface ReadConversation {
  readonly turns: readonly Turn[];
  /** In the order in which they were said. */
  readonly commitments: readonly FoundCommitment[];
}

/** `on`: the day it was said on, where the conversation does not say so itself. */
export type FindCommitments = (text: string, on: Day) => ReadConversation;

export function commitmentFinder(tools: StatementTools): FindCommitments {
  const { vocabulary, findWhen, findAmount, payday = null } = tools;
  const transcript = transcriptReader(vocabulary);
  const { read, mattersIn } = statementReader(tools);
  const has = signReader(vocabulary);
  return (text, on) => {
    const turns = transcript(text);
    const talk: Talk = { found: [], open: [], said: [] };
    const sumNamed = bareSum(findAmount, has);
    for (const turn of turns) {
      const { side, day } = turn;
      if (side === null) continue;
      const words = foldWidth(turn.lines.map((piece) => piece.text).join(","));
      if (has("takes-back", words)) takeBack(words, side, talk, mattersIn);
      const said = read(turn, side, day ?? on);
      const waiting = has("accepts-when", words) || has("accepts", words) ? talk.open.filter((one) => one.side !== side) : [];
      const stated = withSums(
        said.filter(({ mode }) => mode === "stated"),
        waiting,
        vocabulary,
      );
      const due = findWhen(words, { on: day ?? on, minute: null, payday });
      answer(
        {
          side,
          words,
          line: turn.lines[0]?.line ?? 0,
          quote: turn.lines[0]?.text ?? "",
          stated,
          due: due && { text: due.found, day: dueDayOf(due, day ?? on) },
          sum: sumNamed(words, due),
        },
        talk,
        has,
        vocabulary,
      );
      talk.found.push(...stated);
      const asked = said.filter(({ mode }) => mode === "asked");
      const kept = talk.open.filter((one) => one.side === side);
      talk.open = [...kept, ...asked.map((statement) => ({ side, statement }))];
      talk.said = stated.map((statement) => ({ side, statement }));
    }
    const commitments = talk.found.map(({ who, what, fen, due, line, quote, status }) => ({ who, what, fen, due, line, quote, status }));
    return { turns, commitments: commitments.sort((a, b) => a.line - b.line).filter((one, at, all) => !isRepeated(one, at, all)) };
  };
}

interface Talk {
  found: FoundCommitment[];
  /** Stated in the turn before. */
  said: readonly { readonly side: Side; readonly statement: Statement }[];
  /** What was asked or offered since the other side spoke last: silence about it is no answer. */
  open: readonly { readonly side: Side; readonly statement: Statement }[];
}

/** What this side promised last, or the last of the matter it names: what was said together is taken back together. */
function takeBack(words: string, side: Side, talk: Talk, mattersIn: (words: string) => readonly Statement["what"][]): void {
  const named = mattersIn(words);
  const isTheirs = ({ who, status }: FoundCommitment): boolean =>
    (who === "borrower" || who === "third") === (side === "borrower") && status !== "refused";
  const last = talk.found.findLast((one) => isTheirs(one) && named.includes(one.what)) ?? talk.found.findLast(isTheirs);
  if (last !== undefined)
    talk.found = talk.found.map((one) => (one.line === last.line && one.status !== "refused" ? { ...one, status: "withdrawn" } : one));
}

interface Reply {
  readonly side: Side;
  readonly words: string;
  readonly line: number;
  /** Its first line, as it was said. */
  readonly quote: string;
  readonly stated: readonly Statement[];
  readonly due: Due | null;
  /** Where the reply is nothing but a sum, or a sum and a day. */
  readonly sum: Fen | null;
}

/** A yes or a no to what is open. What the reply says anew itself stands for itself. */
function answer(
  { side, words, line, quote, stated, due, sum }: Reply,
  talk: Talk,
  has: HasSign,
  { paysWhenAccepted }: PromiseVocabulary,
): void {
  const open = talk.open.filter((one) => one.side !== side);
  const asked = open.find((one) => one.statement.who === "borrower" && one.statement.what === "pay");
  if (side === "borrower" && sum !== null && asked !== undefined) {
    talk.found.push({ ...asked.statement, fen: sum, due, line, quote, status: "firm" });
    return;
  }
  const isTakenBack = has("takes-back", words);
  if (has("no-alone", words)) refuseSaid(talk, side, line);
  const isHeld = has("accepts-when", words);
  const isRefused = !isHeld && !isTakenBack && has("declines", words);
  const isTaken = isHeld || (!isRefused && has("accepts", words) && !has("accepts-not", words));
  const waiting = isHeld ? [...open, ...takeTold(talk, side, paysWhenAccepted)] : open;
  if (waiting.length === 0 || (!isRefused && !isTaken)) return;
  const isNew = (what: Statement["what"]): boolean => !stated.some((one) => one.what === what);
  for (const { side: asker, statement } of waiting) {
    if (!isNew(statement.what)) continue;
    const bound = isHeld ? "conditional" : "firm";
    const kept = statement.status === "conditional" || statement.status === "not_valid" ? statement.status : bound;
    const commitment: FoundCommitment = {
      ...statement,
      due: statement.due ?? (isTaken && !isHeld ? due : null),
      line,
      status: isRefused ? "refused" : kept,
    };
    talk.found.push(commitment);
    const isPaid = isTaken && statement.fen !== null && asker === "other" && paysWhenAccepted.includes(statement.what) && isNew("pay");
    const isAskedToPay = waiting.some((one) => one.statement.what === "pay");
    if (isPaid && !isAskedToPay) talk.found.push({ ...commitment, who: "borrower", what: "pay" });
  }
}

/** Terms the other side told without asking, taken out of what was said. */
function takeTold(talk: Talk, side: Side, whats: PromiseVocabulary["paysWhenAccepted"]): Talk["open"] {
  const told = talk.said.filter((one) => one.side !== side && whats.includes(one.statement.what));
  talk.found = talk.found.filter((one) => !told.some(({ statement }) => isSame(statement, one)));
  return told;
}

const isSame = (one: Statement, other: FoundCommitment): boolean =>
  one.line === other.line && one.quote === other.quote && one.what === other.what;

/** What the other side said it would do or pay in its last turn, without asking. */
function refuseSaid(talk: Talk, side: Side, line: number): void {
  talk.found = talk.found.map((one) =>
    talk.said.some((said) => said.side !== side && isSame(said.statement, one)) ? { ...one, line, status: "refused" } : one,
  );
}

/** 同意，等收到协议我再还: the sum is that of what was agreed to. */
function withSums(stated: readonly Statement[], waiting: Talk["open"], { paysWhenAccepted }: PromiseVocabulary): readonly Statement[] {
  return stated.map((one) => {
    if (one.fen !== null || one.status === "refused") return one;
    const meant = waiting.find(
      ({ statement: { what, fen } }) => fen !== null && (what === one.what || (one.what === "pay" && paysWhenAccepted.includes(what))),
    );
    return meant === undefined ? one : { ...one, fen: meant.statement.fen };
  });
}

/** Said again with nothing new in it. */
const isRepeated = (one: FoundCommitment, at: number, all: readonly FoundCommitment[]): boolean =>
  one.fen !== null &&
  all
    .slice(0, at)
    .some(
      ({ who, what, fen, status, due, line }) =>
        who === one.who &&
        what === one.what &&
        fen === one.fen &&
        status === one.status &&
        line < one.line &&
        (one.due === null || one.due.day === due?.day),
    );

/** A bare sum in answer to a demand names what will be paid. */
function bareSum(findAmount: FindAmount, has: HasSign) {
  return (words: string, when: FoundWhen | null): Fen | null => {
    const rest = when === null ? words : words.slice(0, when.at) + words.slice(when.end);
    const sum = findAmount(rest);
    return sum !== null && has("nothing-else", rest.slice(0, sum.at) + rest.slice(sum.end)) ? sum.fen : null;
  };
}
