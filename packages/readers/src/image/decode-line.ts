/**
 * The characters of a line from what a recognition model says at each step along it: the likeliest character of a step,
 * repeats joined, blanks dropped.
 */

export interface DecodedLine {
  readonly text: string;
  /** The mean of the characters' likelihoods, 0 to 1. A model is often sure and wrong: it only says what to look at first. */
  readonly confidence: number;
}

/** `scores`: steps × classes; class 0 is the blank, class n the n-th character of the dictionary. */
export function decodeLine(scores: Float32Array, steps: number, classes: number, dictionary: readonly string[]): DecodedLine {
  let [text, sum, count, before] = ["", 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    let [best, likelihood] = [0, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < classes; at++) {
      const score = scores[step * classes + at] ?? 0;
      if (score > likelihood) [best, likelihood] = [at, score];
    }
    if (best !== 0 && best !== before) {
      text += dictionary[best - 1] ?? "";
      sum += likelihood;
      count += 1;
    }
    before = best;
  }
  return { text, confidence: count === 0 ? 0 : sum / count };
}
