/**
 * Labelled sentences -> weights: multinomial logistic regression by stochastic gradient with a step that shrinks for each weight
 * (AdaGrad). The order of the lines is shuffled by a fixed rule and the number of rounds is fixed, so that the same lines give the
 * same model. How much a line counts comes with it.
 */

export interface Example {
  readonly places: readonly number[];
  /** Place of its label. */
  readonly label: number;
  /** One is an ordinary line. */
  readonly weight: number;
}

/** `weights`: place by place, in each the labels in order. */
export interface RawModel {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface TrainingOptions {
  readonly buckets: number;
  readonly labels: number;
  readonly rounds: number;
  readonly rate: number;
  /** What is taken from every weight after a round. */
  readonly decay: number;
}

export function trainModel(examples: readonly Example[], { buckets, labels, rounds, rate, decay }: TrainingOptions): RawModel {
  const weights = new Float32Array(buckets * labels);
  const squares = new Float32Array(buckets * labels);
  const bias = new Float32Array(labels);
  const scores = new Float64Array(labels);
  const order = examples.map((_, index) => index);
  const next = sequence();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example);
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * (1 - decay);
  }
  return { weights, bias };

  function learn({ places, label, weight }: Example): void {
    const value = 1 / Math.sqrt(Math.max(1, places.length));
    for (let one = 0; one < labels; one += 1) {
      let sum = 0;
      for (const place of places) sum += weights[place * labels + one] ?? 0;
      scores[one] = (bias[one] ?? 0) + sum * value;
    }
    toShares(scores);
    for (let one = 0; one < labels; one += 1) {
      const off = weight * ((scores[one] ?? 0) - (one === label ? 1 : 0));
      if (Math.abs(off) < 1e-4) continue;
      bias[one] = (bias[one] ?? 0) - biasRate * off;
      const slope = off * value;
      for (const place of places) {
        const at = place * labels + one;
        const seen = (squares[at] ?? 0) + slope * slope;
        squares[at] = seen;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / (Math.sqrt(seen) + 0.02);
      }
    }
  }
}

const biasRate = 0.01;

function toShares(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let one = 0; one < scores.length; one += 1) {
    const raised = Math.exp((scores[one] ?? 0) - most);
    scores[one] = raised;
    sum += raised;
  }
  for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] ?? 0) / sum;
}

/** Numbers below one, always the same ones. */
function sequence(): () => number {
  let state = 20_261_124;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
