/**
 * Stepped weights -> the same with more of them at zero, because a phone loads them. The same taken from every label of a place changes
 * no share, so each place is moved until the commonest of its weights is zero. A place whose weights are all small keeps what is more
 * than one step. What is heard of the lines held out stays as it was (docs/hear.md).
 */

import { zeroCode } from "@tanhao/core/talk/hear-model";

/** `weights`: one character each, place by place, in each `labels` of them. */
export function lighterWeights(weights: string, labels: number): string {
  const places = Array.from({ length: weights.length / labels }, (_, place) => weights.slice(place * labels, (place + 1) * labels));
  return places.map((place) => asText(withoutTrifles(aboveCommonest(Array.from(place, (one) => one.charCodeAt(0) - zeroCode))))).join("");
}

type Place = readonly number[];

function aboveCommonest(steps: Place): Place {
  const counts = new Map<number, number>();
  for (const step of [0, ...steps]) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [commonest] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const moved = steps.map((step) => step - commonest);
  return moved.every((step) => Math.abs(step) <= furthest) ? moved : steps;
}

const withoutTrifles = (steps: Place): Place =>
  steps.every((step) => Math.abs(step) <= small) ? steps.map((step) => (Math.abs(step) <= 1 ? 0 : step)) : steps;

/** Steps to each side of zero that are still one printable character. */
const furthest = 46;
/** A place in which nothing weighs more steps says little. */
const small = 4;

const asText = (steps: Place): string => steps.map((step) => String.fromCharCode(zeroCode + step)).join("");
