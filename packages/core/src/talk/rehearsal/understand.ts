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
  const [monthly, months, deferral, proof, denied] = [hearing.monthly, hearing.months, hearing.deferral, hearing.proof, hearing.denied].map(
    (pattern) => new RegExp(pattern, "u"),
  ) as [RegExp, RegExp, RegExp, RegExp, RegExp]; // five patterns make five expressions
  const harms = heardSlips.map((slip) => ({ slip, expressions: (hearing.harms[slip] ?? []).map((pattern) => new RegExp(pattern, "u")) }));

  const labelsOf = (said: string): readonly BorrowerLabel[] => {
    const shares = sharesOf(model, features(said));
    return model.labels.filter((label, at) => (shares[at] ?? 0) >= (isSlip(label) ? hearing.harmFrom : hearing.heardFrom));
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
    const heard = new Set([whole, ...(sentences.length > 1 ? sentences : [])].flatMap(labelsOf));
    const folded = foldWidth(text);
    const mark = monthly.exec(folded);
    const counted = months.exec(folded);
    const number = counted?.groups?.["number"] === undefined ? null : readNumeral(folded, counted.index);
    const raised = watch.raised(plain).some(({ gate }) => gate === "CRISIS");
    const slips = new Set([...heardSlips.filter((slip) => heard.has(slip)), ...harmful(plain.split(/[,。!?;\n]+/u))]);
    return {
      text,
      moves: borrowerMoves.filter((move) => heard.has(move)),
      slips: heardSlips.filter((slip) => slips.has(slip)),
      monthlyFen: (mark === null ? null : sum(folded.slice(mark.index + mark[0].length))) ?? sum(folded),
      months: number === null ? null : Math.round(toNumber(number.high)),
      deferral: deferral.test(folded),
      proof: proof.test(folded),
      crisis: raised,
      gentle: !raised && watch.gentle(plain),
    };
  };
}

const isSlip = (label: BorrowerLabel): boolean => heardSlips.some((slip) => slip === label);
