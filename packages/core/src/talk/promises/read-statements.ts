/**
 * One turn -> what each of its sentences says will be done: which matter, by whom, how much, by when, and how firmly. Whether it
 * binds is decided by the whole conversation (find-commitments.ts), not here.
 */

import type { Day } from "../../day.ts";
import type { Fen } from "../../money.ts";
import type { FindAmount } from "../amount/find-amount.ts";
import { foldWidth } from "../fold-width.ts";
import type { FindWhen, FoundWhen } from "../when/find-when.ts";
import { type Segment, segmentCutter } from "./cut-segments.ts";
import {
  doerNames,
  type Matter,
  type MatterWords,
  type PromiseVocabulary,
  type Side,
  type SignName,
  signNames,
} from "./promise-vocabulary.ts";
import type { Turn } from "./read-transcript.ts";

/** lender: the institution or its collector; agent: the speaker personally. */
export type Who = "borrower" | "lender" | "agent" | "third";

export interface Due {
  readonly text: string;
  /** `null`: it names no day. */
  readonly day: Day | null;
}

export interface Statement {
  readonly who: Who;
  readonly what: Matter;
  readonly fen: Fen | null;
  readonly due: Due | null;
  readonly line: number;
  /** As it was said. */
  readonly quote: string;
  /** `asked`: held out, asked for or demanded; it needs the other side's word. */
  readonly mode: "stated" | "asked" | "past";
  readonly status: "firm" | "conditional" | "vague" | "refused" | "not_valid";
}

export interface StatementTools {
  readonly vocabulary: PromiseVocabulary;
  readonly findWhen: FindWhen;
  readonly findAmount: FindAmount;
  /** On which date of a month the borrower is paid, where it is known. */
  readonly payday?: number | null;
}

export interface StatementReader {
  readonly read: (turn: Turn, side: Side, on: Day) => readonly Statement[];
  /** All that the words name. */
  readonly mattersIn: (words: string) => readonly Matter[];
}

export type HasSign = (sign: SignName, text: string) => boolean;

export function signReader({ signs }: PromiseVocabulary): HasSign {
  const patterns = new Map(signNames.map((name) => [name, new RegExp(signs[name], "u")]));
  return (sign, text) => patterns.get(sign)?.test(text) === true;
}

type MatterPattern = MatterWords & { readonly pattern: RegExp };

export function statementReader(tools: StatementTools): StatementReader {
  const { vocabulary, findWhen, findAmount, payday = null } = tools;
  const has = signReader(vocabulary);
  const ends = new RegExp(`(?<=${vocabulary.sentenceEnds})`, "u");
  const matters: readonly MatterPattern[] = vocabulary.matters.map((matter) => ({ ...matter, pattern: new RegExp(matter.as, "u") }));
  const matterIn = (clause: string): MatterPattern | null => matters.find(({ pattern }) => pattern.test(clause)) ?? null;
  const cut = segmentCutter(vocabulary, (clause) => matterIn(clause) !== null);
  const doerOf = doerReader(vocabulary);

  function dueOf(parts: readonly string[], on: Day): Due | null {
    const found = parts.flatMap((part) => findWhen(part, { on, minute: null, payday }) ?? []);
    const first = found.find((one) => dueDayOf(one, on) !== null) ?? found[0];
    return first === undefined ? null : { text: first.found, day: dueDayOf(first, on) };
  }

  function readSegment(segment: Segment, sentence: string, side: Side, on: Day, line: number): readonly Statement[] {
    const { own, leads, conditions, tails } = segment;
    const matter = matterIn(own);
    if (matter === null) return [];
    const subject = [...leads, own].join(",");
    const whole = [...conditions, ...leads, own, ...tails].join(",");
    const turned = has("asked-of-the-other", subject) || has("to-me", own);
    const isTheirs = matter.by === "both" ? turned : matter.by !== side;
    const before = matter.lasts ? own.slice(0, own.search(matter.pattern)) : own;
    const near = leads.toReversed();
    const due = dueOf([before, ...near, ...tails], on);
    const isAhead = due !== null && due.day !== null && due.day >= on;
    const isAsked = isTheirs || isQuestion(sentence, has) || (side === "other" && has("offer", whole));
    return [
      {
        who: doerOf(matter, subject, side, isTheirs),
        what: matter.is,
        fen: (matter.lasts ? [...tails, own, ...near] : [own, ...tails, ...near]).flatMap((part) => findAmount(part)?.fen ?? [])[0] ?? null,
        due,
        line,
        quote: sentence.trim(),
        mode: has("past", own) && !isAhead && !has("condition", own) ? "past" : isAsked ? "asked" : "stated",
        status: statusOf(matter, segment, whole, due, has),
      },
    ];
  }

  const sentenceIn = (sentence: string, side: Side, on: Day, line: number): readonly Statement[] => {
    const folded = foldWidth(sentence);
    if (has("takes-back", folded)) return [];
    const statements = cut(folded.replace(/[^\p{L}\p{N})]+$/u, "")).flatMap((one) => readSegment(one, sentence, side, on, line));
    return has("void", folded) ? statements.map((one) => ({ ...one, status: "not_valid" as const })) : statements;
  };

  return {
    read: (turn, side, on) =>
      turn.lines.flatMap(({ line, text }) => text.split(ends).flatMap((sentence) => sentenceIn(sentence, side, on, line))),
    mattersIn: (words) => matters.filter(({ pattern }) => pattern.test(words)).map(({ is }) => is),
  };
}

/** Its last day; of what goes on from a day that is still to come (从1月1号开始), the first. */
export const dueDayOf = ({ from, to, note }: FoundWhen, on: Day): Day | null =>
  to ?? (note === "since" && from !== null && from >= on ? from : null);

function isQuestion(sentence: string, has: HasSign): boolean {
  const line = foldWidth(sentence).trim();
  return line.endsWith("?") || has("question", line.replace(/[^\p{L}\d]+$/u, ""));
}

function statusOf(matter: MatterPattern, { own, conditions }: Segment, whole: string, due: Due | null, has: HasSign): Statement["status"] {
  if (!matter.negated && has("refused", own) && !has("refused-not", own)) return "refused";
  if (conditions.length > 0 || has("condition", whole)) return "conditional";
  const isVague = has("vague", whole) || (due === null && has("vague-without-day", own));
  return isVague ? "vague" : "firm";
}

function doerReader(vocabulary: PromiseVocabulary) {
  const patterns = new Map(doerNames.map((name) => [name, new RegExp(vocabulary.doers[name], "u")]));
  const names = (doer: (typeof doerNames)[number], text: string): boolean => patterns.get(doer)?.test(text) === true;
  return ({ is, by }: MatterPattern, subject: string, side: Side, isTheirs: boolean): Who => {
    const isOurs = by === "borrower" || (by === "both" && (side === "borrower") !== isTheirs);
    if (isOurs && side === "borrower" && names("third", subject)) return "third";
    if (!isOurs && names("third-other", subject)) return "third";
    if (isOurs) return "borrower";
    if (vocabulary.institutionDoes.includes(is) || side === "borrower") return "lender";
    return names("institution", subject) && !names("speaker", subject) ? "lender" : "agent";
  };
}
