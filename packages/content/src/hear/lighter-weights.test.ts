/** Fewer weights for a phone to load, and nothing heard otherwise for it. */

import { sharesOf } from "@tanhao/core/talk/hear-model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lighterWeights } from "./lighter-weights.ts";

/** One character a weight; `O` is zero, `P` one step up, `N` one down. */
const written = (...steps: readonly number[]): string => steps.map((step) => String.fromCharCode("O".charCodeAt(0) + step)).join("");

describe("lighter weights", () => {
  it("move a place until its commonest weight is zero", () => {
    expect(lighterWeights(written(7, 7, 7, 12), 4)).toBe(written(0, 0, 0, 5));
    expect(lighterWeights(written(9, -3, -3, 0, 0, 0), 3)).toBe(written(12, 0, 0, 0, 0, 0));
  });

  it("leave single steps only beside a weight that says something", () => {
    expect(lighterWeights(written(1, 0, 0, -1, 2), 5)).toBe(written(0, 0, 0, 0, 2));
    expect(lighterWeights(written(1, 0, 0, -1, 5), 5)).toBe(written(1, 0, 0, -1, 5));
  });

  it("stay where moving would leave what a character can hold", () => {
    const far = written(-40, 40, 40, 0);
    expect(lighterWeights(far, 4)).toBe(far);
  });

  it("change no share where every place says something", () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (places) => {
          const weights = written(...places.flatMap((steps) => [...steps, 20, -20]));
          const model = {
            labels: ["a", "b", "c", "d", "e", "f"],
            buckets: 8,
            step: 0.1,
            bias: [0, 0, 0, 0, 0, 0],
            temperature: 1,
            sureFrom: 0.5,
          };
          const all = places.map((_, place) => place);
          const [before, after] = [weights, lighterWeights(weights, 6)].map((one) => sharesOf({ ...model, weights: one }, all));
          before?.forEach((share, at) => {
            expect(after?.[at]).toBeCloseTo(share, 9);
          });
        },
      ),
    ));
});
