/** All zeros of lists with several changes of sign, from polynomials written out of their zeros. */

import { describe, expect, it } from "vitest";
import { findDiscountRoots } from "./discount-roots.ts";

/** (q - a)(q - b)… with whole numbers, highest power first: the flows at times 0, 1, 2 … whose growth factors are a, b … */
const flowsOf = (...zeros: readonly (readonly [number, number])[]) =>
  zeros
    .reduce<readonly number[]>(
      (product, [above, below]) =>
        [...product.map((each) => each * below), 0].map((each, index) => each - (product[index - 1] ?? 0) * above),
      [1],
    )
    .map((amount, at) => ({ at, amount }));

/** Each zero within `part` of what is wanted. */
const nearAll = (found: readonly number[], wanted: readonly number[], part: number): void => {
  expect(found).toHaveLength(wanted.length);
  for (const [index, each] of wanted.entries())
    expect(Math.abs((found[index] ?? Number.NaN) - each)).toBeLessThanOrEqual(part * Math.abs(each));
};

describe("simple zeros", () => {
  it("are known to many digits, in ascending order", () => {
    // (5q - 6)(q - 2)
    nearAll(findDiscountRoots(flowsOf([6, 5], [2, 1])), [Math.log(1.2), Math.LN2], 1e-14);
    nearAll(findDiscountRoots(flowsOf([11, 10], [6, 5], [2, 1])), [Math.log(1.1), Math.log(1.2), Math.LN2], 1e-12);
    nearAll(findDiscountRoots(flowsOf([1, 4], [1, 2], [2, 1], [3, 1])), [-Math.log(4), -Math.LN2, Math.LN2, Math.log(3)], 1e-13);
    nearAll(findDiscountRoots(flowsOf([11, 10], [6, 5], [7, 5], [2, 1])), [1.1, 1.2, 1.4, 2].map(Math.log), 1e-11);
  });

  it("are the same where the signs are turned", () => {
    const flows = flowsOf([11, 10], [6, 5], [2, 1]);
    nearAll(findDiscountRoots(flows.map(({ at, amount }) => ({ at, amount: -amount }))), [1.1, 1.2, 2].map(Math.log), 1e-12);
  });

  it("hold zero itself once, beside others on one side or on both", () => {
    const zero = [1, 1] as const;
    const above = findDiscountRoots(flowsOf(zero, [2, 1], [3, 1]));
    expect(above[0]).toBe(0);
    nearAll(above.slice(1), [Math.LN2, Math.log(3)], 1e-13);
    const below = findDiscountRoots(flowsOf(zero, [1, 2], [1, 3]));
    expect(below[2]).toBe(0);
    nearAll(below.slice(0, 2), [-Math.log(3), -Math.LN2], 1e-13);
  });

  it("are found beside quadratic factors without any", () => {
    // (q² - q + 1)(q - 2): 1, -3, 3, -2. (q² - 2q + 2)(q - 3)(q - 2): 1, -7, 18, -22, 12.
    nearAll(findDiscountRoots([1, -3, 3, -2].map((amount, at) => ({ at, amount }))), [Math.LN2], 1e-14);
    nearAll(findDiscountRoots([1, -7, 18, -22, 12].map((amount, at) => ({ at, amount }))), [Math.LN2, Math.log(3)], 1e-13);
  });
});

describe("zeros that are touched", () => {
  it("are one each, known as far as rounding tells", () => {
    nearAll(findDiscountRoots(flowsOf([2, 1], [2, 1])), [Math.LN2], 1e-7);
    nearAll(findDiscountRoots(flowsOf([6, 5], [6, 5], [2, 1], [2, 1])), [Math.log(1.2), Math.LN2], 1e-5);
    nearAll(findDiscountRoots(flowsOf([1, 2], [1, 2], [2, 1], [2, 1])), [-Math.LN2, Math.LN2], 1e-6);
  });

  it("are one where three or four fall together", () => {
    nearAll(findDiscountRoots(flowsOf([2, 1], [2, 1], [2, 1])), [Math.LN2], 1e-4);
    nearAll(findDiscountRoots(flowsOf([2, 1], [2, 1], [2, 1], [2, 1])), [Math.LN2], 1e-3);
  });

  it("are none where the list only comes near", () => {
    // (q - 2)² + 1/10^6: 1000000, -4000000, 4000001.
    expect(findDiscountRoots([1_000_000, -4_000_000, 4_000_001].map((amount, at) => ({ at, amount })))).toEqual([]);
    expect(findDiscountRoots([1_000_000, -4_000_000, 3_999_999].map((amount, at) => ({ at, amount })))).toHaveLength(2);
  });
});
