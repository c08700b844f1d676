/**
 * One line of the borrower -> the moves it makes, the slips in it, its figures, and whether it speaks of danger to life. The same
 * machinery that hears the other side, with a model of its own: normal text, features, shares; beside it patterns for what must not be
 * missed. A line with several sentences can make several moves.
 */

import { toNumber } from "../../fraction.ts";
import type { Fen } from "../../money.ts";
import type { AmountVocabulary } from "../amount/amount-vocabulary.ts";
import { amountFinder } from "../amount/find-amount.ts";
import { featuresFor } from "../features.ts";
import { foldWidth } from "../fold-width.ts";
import { watchGates } from "../gates.ts";
import type { HearBook } from "../hear-book.ts";
import { type HearModel, sharesOf } from "../hear-model.ts";
import { normaliser } from "../normal-text.ts";
import { numeralReader } from "../numeral.ts";
import { type BorrowerLabel, type BorrowerMove, borrowerMoves, type HeardSlip, heardSlips } from "./borrower-move.ts";
import type { RehearsalBook } from "./rehearsal-book.ts";

export type BorrowerModel = HearModel<BorrowerLabel>;

export interface Understood {
  readonly text: string;
  /** In the order of `borrowerMoves`, each once; empty where nothing was understood. */
  readonly moves: readonly BorrowerMove[];
  readonly slips: readonly HeardSlip[];
  /** Of a proposal: what a month costs. */
  readonly monthlyFen: Fen | null;
  readonly months: number | null;
  /** Time is asked for, not instalments alone. */
  readonly deferral: boolean;
  /** A paper is offered. */
  readonly proof: boolean;
  /** Danger to life: the rehearsal stops. */
  readonly crisis: boolean;
  /** Words that may mean more than they say. */
  readonly gentle: boolean;
}

export type Understand = (text: string) => Understood;

export interface Ears {
  readonly hearing: RehearsalBook["hearing"];
  readonly hear: Pick<HearBook, "spelling" | "concepts" | "gates">;
  readonly model: BorrowerModel;
  readonly amounts: AmountVocabulary;
}

/** Compiles everything once; the function made is used for every line. */
export function understander({ hearing, hear, model, amounts }: Ears): Understand {
  const normalise = normaliser(hear.spelling);
  const features = featuresFor(hear.concepts, model.buckets);
  const watch = watchGates(hear.gates);
  const findAmount = amountFinder(amounts);
  const readNumeral = numeralReader(amounts.numerals);
  const expression = (pattern: string): RegExp => new RegExp(pattern, "u");
  const [monthly, deferral, proof, denied] = [hearing.monthly, hearing.deferral, hearing.proof, hearing.denied].map(expression) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ]; // four patterns make four expressions
  const [proposes, cause] = [expression(hearing.proposes), expression(hearing.cause)];
  const [proposesNot, cannot] = [expression(hearing.proposesNot), expression(hearing.cannot)];
  const months = new RegExp(hearing.months, "gu");
  const harms = heardSlips.map((slip) => ({ slip, expressions: (hearing.harms[slip] ?? []).map((pattern) => new RegExp(pattern, "u")) }));

  /** The likeliest, where it is likely enough. */
  const labelsOf = (said: string, from: number): readonly BorrowerLabel[] => {
    const shares = sharesOf(model, features(said));
    const best = Math.max(...shares);
    return model.labels.filter((label, at) => shares[at] === best && best >= (isSlip(label) ? hearing.harmFrom : from));
  };
  const harmful = (parts: readonly string[]): readonly HeardSlip[] =>
    harms.flatMap(({ slip, expressions }) =>
      expressions.some((one) => parts.some((part) => one.test(part) && !denied.test(part))) ? [slip] : [],
    );
  const sum = (text: string): Fen | null => {
    const found = findAmount(text);
    return found?.currency === "CNY" ? (found.maxFen ?? found.fen) : null;
  };

  return (text) => {
    const { plain, whole, sentences } = normalise(text);
    const parts = sentences.length > 1 ? sentences : [];
    const heard = new Set([...labelsOf(whole, hearing.heardFrom), ...parts.flatMap((part) => labelsOf(part, hearing.partFrom))]);
    const folded = foldWidth(text);
    const mark = monthly.exec(folded);
    const asksTime = deferral.test(folded);
    const counted = [...folded.matchAll(months)].flatMap(({ groups }) => readNumeral(groups?.["number"] ?? "", 0) ?? []);
    const numbers = counted.map(({ high }) => Math.round(toNumber(high)));
    const raised = watch.raised(plain).some(({ gate }) => gate === "CRISIS");
    const clauses = folded.split(/(?<!\d),|,(?!\d)|[。!?;\n]+/u);
    const slips = new Set([...heardSlips.filter((slip) => heard.has(slip)), ...harmful(plain.split(/[,。!?;\n]+/u))]);
    // What the model weighs against the rest of the line is heard by its words.
    const withSum = clauses.filter((clause) => sum(clause) !== null);
    if (withSum.some((clause) => proposes.test(clause) && !proposesNot.test(clause))) heard.add("PROPOSE");
    else if (withSum.length > 0 && withSum.every((clause) => proposesNot.test(clause))) {
      heard.delete("PROPOSE");
      if (withSum.some((clause) => cannot.test(clause))) heard.add("DECLINE");
    }
    if (!slips.has("INVENT") && clauses.some((clause) => cause.test(clause) && !denied.test(clause))) heard.add("STATE");
    return {
      text,
      moves: borrowerMoves.filter((move) => heard.has(move)),
      slips: heardSlips.filter((slip) => slips.has(slip)),
      monthlyFen: (mark === null ? null : sum(folded.slice(mark.index + mark[0].length))) ?? sum(folded),
      // "A month" before a sum is no term; where time is asked for it is.
      months: numbers.find((number) => number > 1) ?? (asksTime ? (numbers[0] ?? null) : null),
      deferral: asksTime,
      proof: proof.test(folded),
      crisis: raised,
      gentle: !raised && watch.gentle(plain),
    };
  };
}

const isSlip = (label: BorrowerLabel): boolean => heardSlips.some((slip) => slip === label);
