import { describe, expect, it } from "vitest";
import { countSignChanges, mirror, partialSums, sumOf, termsOf } from "./discount-terms.ts";
import { middleOf, searchBound } from "./single-discount-root.ts";

const flows = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([at, amount]) => ({ at, amount }));

describe("flows made ready", () => {
  it("stand in the order of time and begin at zero", () => {
    expect(termsOf(flows([40, -50], [10, 100], [25, -60]))).toEqual({ times: [0, 15, 30], amounts: [100, -60, -50] });
    expect(termsOf(flows([-5, 100], [3, -60]))).toEqual({ times: [0, 8], amounts: [100, -60] });
  });

  it("of one time are one flow", () => {
    expect(termsOf(flows([1, 100], [2, -30], [2, -20], [1, 5]))).toEqual({ times: [0, 1], amounts: [105, -50] });
  });

  it("lose what is zero, at the beginning too, and what cancels out", () => {
    expect(termsOf(flows([1, 0], [2, 100], [3, 0], [4, -60]))).toEqual({ times: [0, 2], amounts: [100, -60] });
    expect(termsOf(flows([1, 100], [1, -100], [2, 50], [4, -60]))).toEqual({ times: [0, 2], amounts: [50, -60] });
    expect(termsOf(flows([1, 100], [2, 50], [2, -50], [4, -60]))).toEqual({ times: [0, 3], amounts: [100, -60] });
    expect(termsOf(flows([1, 100], [1, -100]))).toEqual({ times: [], amounts: [] });
    expect(termsOf([])).toEqual({ times: [], amounts: [] });
  });

  it("that cancel out and come again at one time count", () => {
    expect(termsOf(flows([1, 100], [1, -100], [1, 30], [2, -40]))).toEqual({ times: [0, 1], amounts: [30, -40] });
  });

  it("need a time and an amount that are numbers", () => {
    expect(() => termsOf(flows([Number.NaN, 1]))).toThrow("a flow has a time and an amount");
    expect(() => termsOf(flows([0, Number.POSITIVE_INFINITY]))).toThrow("a flow has a time and an amount");
  });

  it("run backwards in the mirror", () => {
    expect(mirror({ times: [0, 15, 40], amounts: [100, -60, -50] })).toEqual({ times: [0, 25, 40], amounts: [-50, -60, 100] });
    expect(mirror({ times: [], amounts: [] })).toEqual({ times: [], amounts: [] });
  });
});

describe("the signs of a list", () => {
  it.each([
    [[], 0],
    [[5, 7], 0],
    [[-5, -7], 0],
    [[5, -7], 1],
    [[5, 0, -7], 1],
    [[0, 5, 0, 0, 7, -1, -2, 3], 2],
    [[-1, 2, -3, 4], 3],
  ])("of %j change %i times", (numbers, changes) => expect(countSignChanges(numbers)).toBe(changes));

  it("are counted on sums too", () => {
    expect(partialSums([100, -60, -50, 20])).toEqual([100, 40, -10, 10]);
    expect(sumOf([100, -60, -50, 20])).toBe(10);
    expect(sumOf([])).toBe(0);
  });
});

describe("where zeros are looked for", () => {
  it("ends where the first flow outweighs all others", () => {
    // 100 against 121 a time later: 100 > 121 e^-x beyond ln 1.21.
    expect(searchBound({ times: [0, 1], amounts: [100, -121] })).toBeCloseTo(Math.log(1.21), 10);
    expect(searchBound({ times: [0, 2, 3], amounts: [-100, 60, 61] })).toBeCloseTo(Math.log(1.21) / 2, 10);
    expect(searchBound({ times: [0, 1], amounts: [100, -100] })).toBe(0);
    expect(searchBound({ times: [0, 1, 2], amounts: [100, -50, 30] })).toBeLessThan(0);
  });

  it("is halved by lengths, and by orders of magnitude where it spans them", () => {
    expect(middleOf(1, 3)).toBe(2);
    expect(middleOf(1, 4)).toBe(2.5);
    expect(middleOf(1, 100)).toBe(10);
    expect(middleOf(0, 100)).toBe(50);
    expect(middleOf(-10, 100)).toBe(45);
  });
});
