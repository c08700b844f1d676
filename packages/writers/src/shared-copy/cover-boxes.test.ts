import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverBoxes } from "./cover-boxes.ts";
import type { Box, Picture } from "./picture.ts";

/** Every pixel another colour, so that a pixel that stayed would be found. */
function aPicture(width: number, height: number): Picture {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) pixels.set([at % 251, (at * 7) % 253, (at * 13) % 255, 200], at * 4);
  return { width, height, pixels };
}
const pixelAt = ({ width, pixels }: Picture, x: number, y: number) => [...pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
const nearBlack = [31, 35, 40, 255];

describe("covering a place", () => {
  it("overwrites what was there and leaves the rest", () => {
    const picture = aPicture(6, 4);
    const covered = coverBoxes(picture, [{ x: 1, y: 1, width: 3, height: 2 }]);
    for (let y = 0; y < 4; y += 1)
      for (let x = 0; x < 6; x += 1)
        expect(pixelAt(covered, x, y)).toEqual(x >= 1 && x < 4 && y >= 1 && y < 3 ? nearBlack : pixelAt(picture, x, y));
  });

  it("covers whole a pixel that is only touched, and a box drawn from right to left", () => {
    const covered = coverBoxes(aPicture(6, 4), [{ x: 3.2, y: 2.9, width: -1.4, height: -1.1 }]);
    // from 1.8 to 3.2 across and 1.8 to 2.9 down: pixels 1, 2, 3 by 1, 2
    expect([pixelAt(covered, 1, 1), pixelAt(covered, 3, 2)]).toEqual([nearBlack, nearBlack]);
    expect(pixelAt(covered, 4, 2)).not.toEqual(nearBlack);
  });

  it("reaches over an edge without running into the next row", () => {
    const picture = aPicture(4, 3);
    const covered = coverBoxes(picture, [{ x: 3, y: -5, width: 50, height: 6 }]);
    expect(pixelAt(covered, 3, 0)).toEqual(nearBlack);
    expect(pixelAt(covered, 0, 1)).toEqual(pixelAt(picture, 0, 1));
  });

  it("leaves the original as it was, whatever is covered", () => {
    const box = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }), width: fc.nat(9), height: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), (boxes: readonly Box[]) => {
        const picture = aPicture(7, 5);
        const before = [...picture.pixels];
        coverBoxes(picture, boxes);
        expect([...picture.pixels]).toEqual(before);
      }),
    );
  });

  it("makes two pages that differ only under the box the same: nothing of it is left", () => {
    const [one, other] = [aPicture(8, 8), aPicture(8, 8)];
    other.pixels.fill(9, 4 * (8 * 3 + 2), 4 * (8 * 3 + 5));
    const box = { x: 2, y: 3, width: 3, height: 1 };
    expect([...coverBoxes(other, [box]).pixels]).toEqual([...coverBoxes(one, [box]).pixels]);
  });
});
