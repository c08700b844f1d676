import { describe, expect, it } from "vitest";
import type { Picture } from "./picture.ts";
import { stampWatermark } from "./stamp-watermark.ts";

const paper = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8ClampedArray(width * height * 4).fill(255),
});
const words = { width: 10, height: 4, alpha: new Uint8ClampedArray(40).fill(255) };

describe("a watermark", () => {
  it("is mixed into the pixels: white paper becomes 255 - 34 % of the way to the ink", () => {
    // red 255 × 0.66 + 176 × 0.34 = 228.14; green and blue 255 × 0.66 + 32 × 0.34 = 179.18
    const stamped = stampWatermark(paper(20, 20), words);
    expect([...stamped.pixels.slice(0, 4)]).toEqual([228, 179, 179, 255]);
  });

  it("comes again in every part of the page", () => {
    const stamped = stampWatermark(paper(120, 120), words);
    for (let top = 0; top < 120; top += 40)
      for (let left = 0; left < 120; left += 40) {
        const marked = Array.from({ length: 40 * 40 }, (_, at) => ((top + Math.floor(at / 40)) * 120 + left + (at % 40)) * 4).filter(
          (at) => stamped.pixels[at] === 228,
        );
        expect(marked.length).toBeGreaterThan(0);
      }
  });

  it("leaves the original as it was, and a page without words as it is", () => {
    const page = paper(20, 20);
    stampWatermark(page, words);
    expect(page.pixels.every((value) => value === 255)).toBe(true);
    expect([...stampWatermark(page, { width: 0, height: 0, alpha: new Uint8ClampedArray() }).pixels]).toEqual([...page.pixels]);
  });
});
