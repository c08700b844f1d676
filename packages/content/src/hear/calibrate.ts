/**
 * How sure the listener may be: it is trained on parts of the lines and heard on the rest, lines it has not learned. From those
 * scores come the temperature by which raw scores are divided, so that a share of 0.8 is right eight times in ten, and the share
 * from which an answer counts as sure.
 */

import { softmax } from "@tanhao/core/talk/hear-model";
import { classOf, type HeardLabel } from "@tanhao/core/talk/utterance-class";
import { type Example, type TrainingOptions, trainModel } from "./train-model.ts";

export interface Heard {
  readonly label: number;
  /** Before calibration, one a label. */
  readonly scores: readonly number[];
}

const folds = 3;

/** Scores of every line by a model that has not seen it. */
export const hearUnseen = (examples: readonly Example[], options: TrainingOptions): readonly Heard[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = trainModel(
      examples.filter((_, index) => index % folds !== fold),
      options,
    );
    return examples
      .filter((_, index) => index % folds === fold)
      .map(({ places, label }) => {
        const value = 1 / Math.sqrt(Math.max(1, places.length));
        const scores = Array.from(model.bias, (bias, one) => {
          let sum = 0;
          for (const place of places) sum += model.weights[place * options.labels + one] ?? 0;
          return bias + sum * value;
        });
        return { label, scores };
      });
  });

/** The temperature under which the unseen lines are likeliest, to a hundredth. */
export function temperatureOf(heard: readonly Heard[]): number {
  const loss = (temperature: number): number =>
    heard.reduce(
      (sum, { label, scores }) => sum - Math.log(Math.max(1e-9, softmax(scores.map((one) => one / temperature))[label] ?? 0)),
      0,
    );
  let best = { temperature: 1, loss: loss(1) };
  for (let hundredth = 30; hundredth <= 400; hundredth += 5) {
    const temperature = hundredth / 100;
    const found = loss(temperature);
    if (found < best.loss) best = { temperature, loss: found };
  }
  return best.temperature;
}

/** The least share from which on the first class is right as often as `wanted`, to a hundredth. */
export function sureFrom(heard: readonly Heard[], temperature: number, labels: readonly HeardLabel[], wanted: number): number {
  const firsts = heard.map(({ label, scores }) => {
    const shares = new Map<string, number>();
    for (const [one, share] of softmax(scores.map((score) => score / temperature)).entries()) {
      const name = nameOf(labels, one);
      shares.set(name, (shares.get(name) ?? 0) + share);
    }
    const [first] = [...shares].sort(([, a], [, b]) => b - a);
    return { share: first?.[1] ?? 0, right: first?.[0] === nameOf(labels, label) };
  });
  for (let hundredth = 30; hundredth < 99; hundredth += 1) {
    const sure = firsts.filter(({ share }) => share >= hundredth / 100);
    if (sure.length > 0 && sure.filter(({ right }) => right).length >= wanted * sure.length) return hundredth / 100;
  }
  return 0.99;
}

const nameOf = (labels: readonly HeardLabel[], at: number): string => {
  const label = labels[at];
  return label === undefined ? "" : classOf(label);
};
