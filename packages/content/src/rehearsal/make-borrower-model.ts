/** The borrower's lines -> the model by which a rehearsal hears them: trained as the other side's is, smaller. The same lines give the same model. */

import { type Concept, featuresFor } from "@tanhao/core/talk/features";
import { normaliser, type Spelling } from "@tanhao/core/talk/normal-text";
import { type BorrowerLabel, borrowerLabels } from "@tanhao/core/talk/rehearsal/borrower-move";
import type { BorrowerModel } from "@tanhao/core/talk/rehearsal/understand";
import { hearUnseen, temperatureOf } from "../hear/calibrate.ts";
import { trainModel } from "../hear/train-model.ts";
import { mostSteps, weightsInSteps } from "../hear/weights-in-steps.ts";

const buckets = 2 ** 13;
const options = { buckets, labels: borrowerLabels.length, rounds: 12, rate: 0.6, decay: 0.01 };

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
  return {
    labels: borrowerLabels,
    buckets,
    ...weightsInSteps(weights, mostSteps),
    bias: Array.from(bias, (one) => Number(one.toFixed(4))),
    temperature: temperatureOf(hearUnseen(examples, options)),
    sureFrom,
  };
}
