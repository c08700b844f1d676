/** Labelled lines -> the model as it is shipped: trained, its weights in small whole steps, calibrated. The same lines give the same model. */

import { type Concept, featuresFor } from "@tanhao/core/talk/features";
import { type HearModel, zeroCode } from "@tanhao/core/talk/hear-model";
import { normaliser, type Spelling } from "@tanhao/core/talk/normal-text";
import { heardLabels } from "@tanhao/core/talk/utterance-class";
import { hearUnseen, sureFrom, temperatureOf } from "./calibrate.ts";
import type { Utterance } from "./read-utterances.ts";
import { trainModel } from "./train-model.ts";

const buckets = 2 ** 15;
const options = { buckets, labels: heardLabels.length, rounds: 12, rate: 0.6, decay: 0.01 };

/** A sure answer is right this often on lines the model has not learned. */
const rightWhenSure = 0.95;

/** Steps to each side of zero; what lies beyond is cut. Characters from `!` to `~` hold them. */
const mostSteps = 40;

export function makeModel(utterances: readonly Utterance[], spelling: Spelling, concepts: readonly Concept[]): HearModel {
  const normalise = normaliser(spelling);
  const features = featuresFor(concepts, buckets);
  const examples = utterances.map(({ label, text }) => ({
    places: features(normalise(text).whole),
    label: heardLabels.indexOf(label),
  }));
  const { weights, bias } = trainModel(examples, options);
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  const step = Number(((4 * spread) / mostSteps).toPrecision(4));
  const unseen = hearUnseen(examples, options);
  const temperature = temperatureOf(unseen);
  return {
    labels: heardLabels,
    buckets,
    weights: Array.from(weights, (weight) => String.fromCharCode(zeroCode + stepsOf(weight, step))).join(""),
    step,
    bias: Array.from(bias, (one) => Number(one.toFixed(4))),
    temperature,
    sureFrom: sureFrom(unseen, temperature, heardLabels, rightWhenSure),
  };
}

const stepsOf = (weight: number, step: number): number => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
