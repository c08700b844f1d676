/**
 * One utterance of the other side -> its classes, best first, with how sure that is, and what comes before them. A long turn is
 * heard sentence by sentence and as a whole, so that a threat behind a greeting is not lost and two classes in one turn both show.
 * Where it is not sure it says so and names the two it wavers between: a wrong next sentence is worse than a question.
 *
 * What to answer is not here (advise.ts).
 */

import { featuresFor } from "./features.ts";
import { watchGates } from "./gates.ts";
import type { HearBook } from "./hear-book.ts";
import { type HearModel, sharesOf } from "./hear-model.ts";
import { normaliser } from "./normal-text.ts";
import { classOf, type Gate, type ThreatKind, threatKindOf, type UtteranceClass, utteranceClasses } from "./utterance-class.ts";

export interface HeardClass {
  readonly class: UtteranceClass;
  /** Between 0 and 1; all classes together 1. */
  readonly share: number;
}

export interface Heard {
  /** All of them, best first. */
  readonly classes: readonly HeardClass[];
  /** The likeliest kind of threat; `null` where no threat is among the classes told. */
  readonly threat: ThreatKind | null;
  /** The first class is told as it is; else the listener wavers between the first two. */
  readonly sure: boolean;
  /** In the order in which they go first. */
  readonly gates: readonly Gate[];
  /** Words that may mean more than they say. */
  readonly gentle: boolean;
}

export type Listen = (text: string) => Heard;

/** Compiles book and model once; the function made is used for every line. */
export function listener({ spelling, concepts, gates }: Pick<HearBook, "spelling" | "concepts" | "gates">, model: HearModel): Listen {
  const normalise = normaliser(spelling);
  const features = featuresFor(concepts, model.buckets);
  const watch = watchGates(gates);
  const hear = (said: string): readonly number[] => sharesOf(model, features(said));

  return (text) => {
    const { plain, whole, sentences } = normalise(text);
    const shares = merged(hear(whole), sentences.length > 1 ? sentences.map((said) => ({ said, shares: hear(said) })) : [], model.labels);
    const classes = byClass(model, shares);
    const share = (one: UtteranceClass): number => classes.find((each) => each.class === one)?.share ?? 0;
    const threat = likeliestThreat(model, shares);
    const ruled = new Set<Gate>(watch.raised(plain).map(({ gate }) => gate));
    const crime = threat?.kind === "crime" ? threat.share : 0;
    if (share("SCAM") >= gates.heardFrom.SCAM && !watch.excused("SCAM", plain)) ruled.add("SCAM");
    if (crime >= gates.heardFrom.CRIME && !watch.excused("CRIME", plain)) ruled.add("CRIME");
    return {
      classes,
      threat: share("THREAT") >= told || classes[0]?.class === "THREAT" ? (threat?.kind ?? null) : null,
      sure: (classes[0]?.share ?? 0) >= model.sureFrom,
      gates: gates.rules.map(({ gate }) => gate).filter((gate) => ruled.has(gate)),
      gentle: !ruled.has("CRISIS") && watch.gentle(plain),
    };
  };
}

/** A class with less is not told, except the second one. */
const told = 0.12;

/** The classes worth telling: the first two, and whatever else was heard clearly. */
export const toldClasses = ({ classes }: Heard): readonly UtteranceClass[] =>
  classes.filter(({ share }, place) => place < 2 || share >= told).map((one) => one.class);

interface Piece {
  readonly said: string;
  readonly shares: readonly number[];
}

/**
 * A part for the whole and a part for its sentences, each label by the sentence in which it is clearest; a short one ("yes.", "good
 * day.") counts less. What only greets or tells is no class beside another: INFO is heard as far as every longer sentence lets it.
 */
function merged(whole: readonly number[], pieces: readonly Piece[], labels: HearModel["labels"]): readonly number[] {
  if (pieces.length === 0) return whole;
  const weighed = pieces.map(({ said, shares }) => ({ shares, weight: weightOf(said) }));
  const clearest = labels.map((label, at) =>
    label === "INFO"
      ? Math.min(...weighed.map(({ shares, weight }) => 1 - weight * (1 - (shares[at] ?? 0))))
      : Math.max(...weighed.map(({ shares, weight }) => (shares[at] ?? 0) * weight)),
  );
  const sum = clearest.reduce((total, one) => total + one, 0);
  return whole.map((share, label) => wholePart * share + ((1 - wholePart) * (clearest[label] ?? 0)) / sum);
}

const wholePart = 0.3;
const fullLength = 8;
const weightOf = (said: string): number => Math.min(1, said.length / fullLength);

function byClass({ labels }: HearModel, shares: readonly number[]): readonly HeardClass[] {
  const sums = new Map<UtteranceClass, number>(utteranceClasses.map((one) => [one, 0]));
  labels.forEach((label, at) => {
    sums.set(classOf(label), (sums.get(classOf(label)) ?? 0) + (shares[at] ?? 0));
  });
  return [...sums].map(([one, share]) => ({ class: one, share })).sort((a, b) => b.share - a.share);
}

function likeliestThreat({ labels }: HearModel, shares: readonly number[]): { readonly kind: ThreatKind; readonly share: number } | null {
  const kinds = labels.flatMap((label, at) => {
    const kind = threatKindOf(label);
    return kind === null ? [] : [{ kind, share: shares[at] ?? 0 }];
  });
  return kinds.reduce<(typeof kinds)[number] | null>((best, one) => (best === null || one.share > best.share ? one : best), null);
}
