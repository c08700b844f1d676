import { describe, expect, it } from "vitest";
import type { Raster } from "./raster.ts";
import { type RunModel, recogniseText, type TextModels } from "./recognise-text.ts";

const paper = (width: number, height: number): Raster => ({ width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) });

/** A detector that finds writing where it is told to, and a reader that says 元 once. */
const models = (lines: readonly { left: number; top: number; right: number; bottom: number }[], asked: number[][] = []): TextModels => {
  const detect: RunModel = (_, dims) => {
    asked.push([...dims]);
    const [, , height = 0, width = 0] = dims;
    const data = new Float32Array(width * height);
    for (const { left, top, right, bottom } of lines)
      for (let y = top; y < bottom; y++) data.fill(0.9, y * width + left, y * width + right);
    return Promise.resolve({ data, dims: [1, 1, height, width] });
  };
  const recognise: RunModel = (_, dims) => {
    asked.push([...dims]);
    return Promise.resolve({ data: Float32Array.of(0.1, 0.9), dims: [1, 1, 2] });
  };
  return { detect, recognise, dictionary: ["元"] };
};

describe("the writing in a picture", () => {
  it("is given line by line with the place in the picture's own pixels", async () => {
    const asked: number[][] = [];
    // 60 by 60 pixels go to the detector as 64 by 64, so that its places come back smaller by 60 / 64.
    const read = await recogniseText(paper(60, 60), models([{ left: 16, top: 16, right: 48, bottom: 24 }], asked));
    expect(asked[0]).toEqual([1, 3, 64, 64]);
    // It grows by 32 × 8 × 1.6 / (2 × 40) = 5.12: left (16 − 5.12) × 0.9375 = 10.2, right (48 + 5.12) × 0.9375 = 49.8.
    expect(read).toEqual({
      ok: true,
      value: [{ text: "元", confidence: expect.closeTo(0.9, 5), box: { left: 10, top: 10, right: 50, bottom: 28 } }],
    });
    expect(asked[1]?.slice(0, 3)).toEqual([1, 3, 48]);
  });

  it("is looked for in a smaller copy of a very large picture", async () => {
    const asked: number[][] = [];
    await recogniseText(paper(3840, 640), models([], asked));
    expect(asked).toEqual([[1, 3, 320, 1920]]);
  });

  it("tells how far the reading is and stops when asked to", async () => {
    const lines = [0, 1, 2].map((n) => ({ left: 4, top: 4 + n * 20, right: 60, bottom: 10 + n * 20 }));
    const seen: string[] = [];
    const whole = await recogniseText(paper(64, 64), models(lines), (done, of) => seen.push(`${done}/${of}`));
    expect(whole.ok && whole.value).toHaveLength(3);
    expect(seen).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    const stop = new AbortController();
    const stopped = await recogniseText(paper(64, 64), models(lines), (done) => done === 1 && stop.abort(), stop.signal);
    expect(stopped).toEqual({ ok: false, error: { kind: "cancelled" } });
  });
});
