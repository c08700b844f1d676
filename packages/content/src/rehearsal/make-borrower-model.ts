/** The borrower's lines -> the model by which a rehearsal hears them: trained as the other side's is, smaller. The same lines give the same model. */

import { type Concept, featuresFor } from "@tanhao/core/talk/features";
import { zeroCode } from "@tanhao/core/talk/hear-model";
import { normaliser, type Spelling } from "@tanhao/core/talk/normal-text";
import { type BorrowerLabel, borrowerLabels } from "@tanhao/core/talk/rehearsal/borrower-move";
import type { BorrowerModel } from "@tanhao/core/talk/rehearsal/understand";
import { hearUnseen, temperatureOf } from "../hear/calibrate.ts";
import { trainModel } from "../hear/train-model.ts";

const buckets = 2 ** 13;
const options = { buckets, labels: borrowerLabels.length, rounds: 12, rate: 0.6, decay: 0.01 };

/** Steps to each side of zero, so that each weight is one character from `!` to `~`; what lies beyond four spreads is cut. */
const mostSteps = 40;

export interface BorrowerLine {
  readonly label: BorrowerLabel;
  readonly text: string;
}

/** `sureFrom` is the book's, not the model's: what is heard with less is asked again (talk/rehearsal.yaml). */
export function makeBorrowerModel(
  lines: readonly BorrowerLine[],
  spelling: Spelling,
  concepts: readonly Concept[],
  sureFrom: number,
): BorrowerModel {
  const normalise = normaliser(spelling);
  const features = featuresFor(concepts, buckets);
  const examples = lines.map(({ label, text }) => ({
    places: features(normalise(text).whole),
    label: borrowerLabels.indexOf(label),
    weight: 1,
  }));
  const { weights, bias } = trainModel(examples, options);
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  const step = Number(((4 * spread) / mostSteps).toPrecision(4));
  const stepsOf = (weight: number): number => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
  return {
    labels: borrowerLabels,
    buckets,
    weights: Array.from(weights, (weight) => String.fromCharCode(zeroCode + stepsOf(weight))).join(""),
    step,
    bias: Array.from(bias, (one) => Number(one.toFixed(4))),
    temperature: temperatureOf(hearUnseen(examples, options)),
    sureFrom,
  };
}
