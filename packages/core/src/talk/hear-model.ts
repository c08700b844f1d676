/**
 * The trained listener: for every place and every label one weight. What is heard of a sentence is a share for each label; the
 * shares add up to one and mean what they say: of lines heard with a share of 0.8, eight in ten are so (measured when it was
 * trained; docs/hear.md). Training is not here: packages/content/src/hear.
 */

import type { HeardLabel } from "./utterance-class.ts";

export interface HearModel<Label extends string = HeardLabel> {
  readonly labels: readonly Label[];
  /** How many places features are hashed into; a power of two. */
  readonly buckets: number;
  /** One character a weight, place by place, in each the labels in order: (code - `zeroCode`) steps of `step`. */
  readonly weights: string;
  readonly step: number;
  readonly bias: readonly number[];
  /** Above one: the raw scores were surer than they had reason to be. */
  readonly temperature: number;
  /** A class heard with at least this share is told as sure. */
  readonly sureFrom: number;
}

export const zeroCode = 79;

/** For each label of the model its share, in the model's order. */
export function sharesOf(model: HearModel<string>, places: readonly number[]): readonly number[] {
  const { labels, weights, step, bias, temperature } = model;
  const scale = step / Math.sqrt(Math.max(1, places.length));
  const scores = bias.map((one, label) => {
    let steps = 0;
    for (const place of places) steps += weights.charCodeAt(place * labels.length + label) - zeroCode;
    return (one + steps * scale) / temperature;
  });
  return softmax(scores);
}

export function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
