/**
 * The zero of f(x) = Σ aᵢ·e^(-x·tᵢ) above 0 where exactly one is known to be: the everyday loan, and fast.
 *
 * Newton's step on ln(positive / negative), which for a loan is almost a straight line: four or five rounds. The zero
 * stays bracketed; a step that leaves the bracket is replaced by halving it. Equal gaps between flows share one
 * exponential, taken anew every few terms so that rounding does not add up.
 */

import { type Terms, valueIn } from "./discount-terms.ts";

/** Beyond it the first flow outweighs all others together: no zero there. */
export function searchBound({ times, amounts }: Terms): number {
  const first = Math.abs(valueIn(amounts, 0));
  let others = 0;
  for (let index = 1; index < amounts.length; index += 1) others += Math.abs(valueIn(amounts, index));
  return (Math.log(others / first) / valueIn(times, 1)) * (1 + 1e-12);
}

export function onlyRootAbove(terms: Terms): number {
  const firstIsPositive = valueIn(terms.amounts, 0) > 0;
  let [left, right] = [0, Number.POSITIVE_INFINITY];
  let [x, before] = [0, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 300; round += 1) {
    const { difference, negative, slope } = weigh(terms, x);
    if (difference === 0) return x;
    if (difference > 0 === firstIsPositive)
      right = x; // far out the first flow decides
    else left = x;
    const step = Math.log1p(difference / negative) / slope;
    const size = Math.abs(step);
    const newton = x + step;
    const usable = newton > left && newton < right && size < before;
    if (usable && (size <= 4e-16 * newton || isLastStep(size, before, newton))) return newton;
    if (!usable && right === Number.POSITIVE_INFINITY) right = searchBound(terms);
    const next = usable ? newton : middleOf(left, right);
    if (next <= left || next >= right || (!usable && size < 1e-12 * x)) return x; // rounding decides from here on
    before = usable ? size : Number.POSITIVE_INFINITY;
    x = next;
  }
  return x;
}

/** Errors shrink by squares, so two steps tell how small the next one would be; both conditions, lest one is chance. */
const isLastStep = (size: number, before: number, x: number): boolean =>
  before < Number.POSITIVE_INFINITY && size <= 1e-7 * x && (size * size * size) / (before * before) <= 1e-17 * x;

/** Geometric where the interval spans orders of magnitude: zeros are looked for at every scale. */
export function middleOf(left: number, right: number): number {
  return left > 0 && right > 4 * left ? Math.sqrt(left * right) : left + (right - left) / 2;
}

const termsPerExponential = 16;

/** f, its negative flows as a magnitude, and -(ln(positive / negative))'. */
function weigh({ times, amounts }: Terms, x: number): { difference: number; negative: number; slope: number } {
  let [positive, positiveTime, negative, negativeTime] = [0, 0, 0, 0];
  let [difference, lost] = [0, 0]; // Neumaier's compensated sum
  let [factor, time, lastGap] = [1, 0, Number.NaN];
  let [step, stepGap, sinceExponential] = [1, Number.NaN, 0];
  for (let index = 0; index < times.length; index += 1) {
    const gap = valueIn(times, index) - time;
    time += gap;
    if (gap === lastGap && sinceExponential < termsPerExponential) {
      if (stepGap !== gap) {
        step = Math.exp(-x * gap);
        stepGap = gap;
      }
      factor *= step;
      sinceExponential += 1;
    } else {
      factor = Math.exp(-x * time);
      sinceExponential = 0;
      lastGap = gap;
    }
    if (factor === 0) break; // times ascend: all that follow vanish too
    const term = valueIn(amounts, index) * factor;
    if (term > 0) {
      positive += term;
      positiveTime += term * time;
    } else {
      negative -= term;
      negativeTime -= term * time;
    }
    const sum = difference + term;
    lost += Math.abs(difference) >= Math.abs(term) ? difference - sum + term : term - sum + difference;
    difference = sum;
  }
  return { difference: difference + lost, negative, slope: positiveTime / positive - negativeTime / negative };
}
