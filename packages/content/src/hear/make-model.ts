/** Labelled lines -> the model as it is shipped: trained, its weights in small whole steps, calibrated. The same lines give the same model. */

import { gzipSync } from "node:zlib";
import { featuresFor } from "@tanhao/core/talk/features";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { HearModel } from "@tanhao/core/talk/hear-model";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { classOf, type HeardLabel, heardLabels } from "@tanhao/core/talk/utterance-class";
import { hearUnseen, sureFrom, temperatureOf } from "./calibrate.ts";
import { type Frames, framed } from "./frame-utterances.ts";
import { lighterWeights } from "./lighter-weights.ts";
import type { Utterance } from "./read-utterances.ts";
import { type Example, trainModel } from "./train-model.ts";
import { mostSteps, type SteppedWeights, weightsInSteps } from "./weights-in-steps.ts";

const buckets = 2 ** 15;
const options = { buckets, labels: heardLabels.length, rounds: 12, rate: 0.6, decay: 0.01 };

/** A sure answer is right this often on lines the model has not learned. */
const rightWhenSure = 0.95;

/** Steps to each side of zero: the finest that keep the model small are taken. */
const finenesses = [mostSteps, 28, 20, 14, 10, 7] as const;

/** Bytes of the weights when compressed, so that model and book stay well within what a phone loads for it. */
const mostBytes = 320_000;

export function makeModel(
  utterances: readonly Utterance[],
  frames: Frames,
  { spelling, concepts }: Pick<HearBook, "spelling" | "concepts">,
): HearModel {
  const normalise = normaliser(spelling);
  const features = featuresFor(concepts, buckets);
  const weights = weightsOf(utterances);
  const asExample = ({ label, text }: Utterance): Example => ({
    places: features(normalise(text).whole),
    label: heardLabels.indexOf(label),
    weight: weights.get(label) ?? 1,
  });
  const { weights: learned, bias } = trainModel(framed(utterances, frames).map(asExample), options);
  const unseen = hearUnseen(utterances.map(asExample), options);
  const temperature = temperatureOf(unseen);
  return {
    labels: heardLabels,
    buckets,
    ...inSteps(learned),
    bias: Array.from(bias, (one) => Number(one.toFixed(4))),
    temperature,
    sureFrom: sureFrom(unseen, temperature, heardLabels, rightWhenSure),
  };
}

/**
 * Every label counts the same, however many lines it has; and the kinds of threat together count little more than one class, since a
 * threat is no likelier than anything else that is said.
 */
function weightsOf(utterances: readonly Utterance[]): ReadonlyMap<HeardLabel, number> {
  const mean = utterances.length / heardLabels.length;
  return new Map(
    heardLabels.map((label) => {
      const lines = utterances.filter((one) => one.label === label).length;
      const together = heardLabels.filter((one) => classOf(one) === classOf(label)).length;
      return [label, mean / Math.max(1, lines) / Math.sqrt(together)];
    }),
  );
}

function inSteps(weights: Float32Array): SteppedWeights {
  const written = finenesses.map((most) => weightsInSteps(weights, most));
  const finest = written.find((one) => gzipSync(one.weights).length <= mostBytes) ?? written.at(-1);
  if (finest === undefined) throw new Error("Broken invariant: there is a fineness");
  return { ...finest, weights: lighterWeights(finest.weights, heardLabels.length) };
}
