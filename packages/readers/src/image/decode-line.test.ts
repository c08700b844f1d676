import { describe, expect, it } from "vitest";
import { decodeLine } from "./decode-line.ts";

const dictionary = ["元", "1", "2"];
/** Steps by the class that is likeliest in each and how likely it is. */
const scores = (...steps: [number, number][]) =>
  Float32Array.from(steps.flatMap(([best, likelihood]) => [0, 1, 2, 3].map((at) => (at === best ? likelihood : 0.01))));
const decode = (...steps: [number, number][]) => decodeLine(scores(...steps), steps.length, 4, dictionary);

describe("the characters of a line", () => {
  it("are one where the model says it twice in a row", () => expect(decode([2, 0.9], [2, 0.9], [1, 0.9]).text).toBe("1元"));

  it("are two where a blank stands between", () => expect(decode([2, 0.9], [0, 0.9], [2, 0.9], [1, 0.9]).text).toBe("11元"));

  it("are as sure as their first steps are on average", () =>
    expect(decode([2, 0.9], [2, 0.1], [0, 0.9], [3, 0.7]).confidence).toBeCloseTo(0.8, 6));

  it("are none in a line of blanks, and nothing is sure", () => expect(decode([0, 0.9], [0, 0.9])).toEqual({ text: "", confidence: 0 }));
});
