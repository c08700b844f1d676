/**
 * The lines of talk/danger, beside what both sides say of money -> the model by which danger to life is heard. Trained as the other
 * side's listener is (hear/), smaller. The same lines give the same model.
 */

import { type DangerLabel, dangerLabels } from "@tanhao/core/talk/danger";
import { type Concept, featuresFor } from "@tanhao/core/talk/features";
import type { HearModel } from "@tanhao/core/talk/hear-model";
import { normaliser, type Spelling } from "@tanhao/core/talk/normal-text";
import { type Frames, framed } from "../hear/frame-utterances.ts";
import { trainModel } from "../hear/train-model.ts";
import { weightsInSteps } from "../hear/weights-in-steps.ts";

export interface DangerLine {
  readonly label: DangerLabel;
  readonly text: string;
}

export interface DangerLessons {
  /** Written one by one. */
  readonly lines: readonly DangerLine[];
  /** Filled from forms. */
  readonly filled: readonly DangerLine[];
  /** What both sides say on any day: everyday, all of it. */
  readonly ordinary: readonly DangerLine[];
  readonly frames: Frames;
  readonly concepts: readonly Concept[];
  readonly stopFrom: number;
}

const buckets = 2 ** 16;
const options = { buckets, labels: dangerLabels.length, rounds: 10, rate: 0.3, decay: 0.01 };

/** To each side of zero: coarse, because a phone loads this beside the listener of classes. More places tell more than finer steps. */
const steps = 4;

/** A line somebody wrote for this weighs as three; there are few of them beside what is said of money. */
const weights = { lines: 3, filled: 1.5, ordinary: 1 } as const;

export function makeDangerModel(lessons: DangerLessons, spelling: Spelling): HearModel<DangerLabel> {
  const normalise = normaliser(spelling);
  const features = featuresFor(lessons.concepts, buckets);
  const examples = [
    ...weigh(framed(lessons.lines, lessons.frames), weights.lines),
    ...weigh(lessons.filled, weights.filled),
    ...weigh(framed(lessons.ordinary, lessons.frames), weights.ordinary),
  ].map(({ label, text, weight }) => ({ places: features(normalise(text).plain), label: dangerLabels.indexOf(label), weight }));
  const learned = trainModel(examples, options);
  return {
    labels: dangerLabels,
    buckets,
    ...weightsInSteps(telling(aboveEveryday(learned.weights)), steps),
    bias: Array.from(aboveEveryday(learned.bias), (one) => Number(one.toFixed(4))),
    temperature: 1,
    sureFrom: lessons.stopFrom,
  };
}

/** The same taken from every label of a place changes no share; with nothing left for everyday the model is a third smaller. */
const aboveEveryday = (weights: Float32Array): Float32Array =>
  weights.map((weight, at) => weight - (weights[at - (at % dangerLabels.length) + dangerLabels.indexOf("everyday")] ?? 0));

/** Without the weights that tell little: most of them are chance, and a phone loads them all. */
function telling(weights: Float32Array): Float32Array {
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  return weights.map((weight) => (Math.abs(weight) < least * spread ? 0 : weight));
}

/** In spreads of all weights. */
const least = 0.9;

const weigh = (lines: readonly DangerLine[], weight: number) => lines.map((line) => ({ ...line, weight }));
