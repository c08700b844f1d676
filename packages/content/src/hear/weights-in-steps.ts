/** Weights as whole steps to each side of zero, one character each from `!` to `~`; what lies beyond four spreads is cut. */

import { zeroCode } from "@tanhao/core/talk/hear-model";

export interface SteppedWeights {
  readonly weights: string;
  readonly step: number;
}

/** `most`: steps to each side, at most `mostSteps`. */
export function weightsInSteps(weights: Float32Array, most: number): SteppedWeights {
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  const step = Number(((4 * spread) / most).toPrecision(4));
  const stepsOf = (weight: number): number => Math.max(-most, Math.min(most, Math.round(weight / step)));
  return { step, weights: Array.from(weights, (weight) => String.fromCharCode(zeroCode + stepsOf(weight))).join("") };
}

/** So many that each weight is still one printable character. */
export const mostSteps = 40;
