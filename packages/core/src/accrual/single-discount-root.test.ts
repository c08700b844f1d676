/** The one zero of a list with one change of sign, against rates whose flows are whole numbers exactly. */

import { describe, expect, it } from "vitest";
import { type DatedAmount, termsOf } from "./discount-terms.ts";
import { middleOf, onlyRootAbove, searchBound } from "./single-discount-root.ts";

/**
 * A loan that grows by (n + 1)/n a step. A payment of count x (n + 1)^t after t steps is worth count x n^t: whole numbers
 * below 2^53, so that the logarithm of (n + 1)/n is its rate exactly.
 */
const loanGrowing = (n: number, counts: readonly number[], gap = 1): readonly DatedAmount[] => [
  { at: 0, amount: counts.reduce((sum, count, index) => sum + count * n ** (index + 1), 0) },
  ...counts.map((count, index) => ({ at: (index + 1) * gap, amount: -count * (n + 1) ** (index + 1) })),
];

/** What weighing the flows against each other cannot know better: growth factors lie beside 1. */
const roundingOfOne = Number.EPSILON / 4;

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

describe("the zero of a loan", () => {
  it.each([
    ["two payments", 4, ones(2), 1],
    ["twenty payments", 4, ones(20), 1],
    ["twelve payments, the last one large", 4, [...ones(11), 3], 1],
    ["a rate of a hundred per cent a step", 1, ones(30), 1],
    ["a small rate", 99, ones(7), 1],
    ["a very small rate", 9999, ones(3), 1],
    ["steps of thirty days", 4, ones(20), 30],
    ["some steps left out", 2, [1, 0, 0, 4, 1, 0, 2, 0, 0, 0, 5], 1],
    ["payments that fall", 2, [900, 300, 100, 30, 10, 3, 1], 7],
  ])("is known to the last digits: %s", (_, n, counts, gap) => {
    const exact = Math.log1p(1 / n) / gap;
    expect(Math.abs(onlyRootAbove(termsOf(loanGrowing(n, counts, gap))) - exact)).toBeLessThanOrEqual(4e-16 * exact + roundingOfOne);
  });

  it("is the same where the signs are turned: what was lent instead of borrowed", () => {
    const lent = loanGrowing(4, ones(12));
    const turned = lent.map(({ at, amount }) => ({ at, amount: -amount }));
    expect(Math.abs(onlyRootAbove(termsOf(turned)) - Math.log(1.25))).toBeLessThanOrEqual(4e-16);
  });

  it("is found far out, where the first payment is a thousand million times what was lent", () => {
    // 1 against 10^9 a step later: ln 10^9.
    const far = onlyRootAbove(
      termsOf([
        { at: 0, amount: 1 },
        { at: 1, amount: -1e9 },
      ]),
    );
    expect(Math.abs(far - Math.log(1e9))).toBeLessThanOrEqual(4e-16 * far);
  });

  it("is found where payments so late that they weigh nothing follow", () => {
    // 2 after one step, and 1 after a hundred thousand: the second is below any number at a rate of ln 2.
    const late = onlyRootAbove(
      termsOf([
        { at: 0, amount: 1 },
        { at: 1, amount: -2 },
        { at: 100_000, amount: -1 },
      ]),
    );
    expect(late).toBe(Math.LN2);
  });
});

describe("the bound of the search", () => {
  it("is where the first flow outweighs all others, if they all came with the second", () => {
    // 2 + 6 against 1, at twice: ln 8 / 2; a little beyond it, lest rounding leave the zero outside.
    const bound = searchBound(
      termsOf([
        { at: 0, amount: 1 },
        { at: 2, amount: -2 },
        { at: 5, amount: -6 },
      ]),
    );
    expect(bound).toBeGreaterThan(Math.log(8) / 2);
    expect(bound).toBeLessThan((Math.log(8) / 2) * (1 + 1e-11));
  });
});

describe("the middle of an interval", () => {
  it.each([
    [0, 10, 5],
    [1, 4, 2.5],
    [1, 9, 3],
    [2, 50, 10],
    [-2, 6, 2],
  ])("of %d and %d is %d: geometric where it spans more than a factor of four", (left, right, middle) => {
    expect(middleOf(left, right)).toBe(middle);
  });
});
