import { describe, expect, it } from "vitest";
import { cropRaster, planesOf, type Raster } from "./raster.ts";

/** Grey pixels, opaque. */
const grey = (...rows: number[][]): Raster => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8ClampedArray.from(rows.flat().flatMap((value) => [value, value, value, 255])),
});
const plain = { mean: [0, 0, 0], deviation: [1, 1, 1] } as const;
const inBytes = (planes: Float32Array) => [...planes].map((value) => Math.round(value * 255));

describe("a part of a picture", () => {
  const picture = grey([1, 2, 3], [4, 5, 6], [7, 8, 9]);

  it("has the pixels inside its box", () => {
    const part = cropRaster(picture, { left: 1, top: 0, right: 3, bottom: 2 });
    expect([part.width, part.height]).toEqual([2, 2]);
    expect([...part.data].filter((_, index) => index % 4 === 0)).toEqual([2, 3, 5, 6]);
  });

  it("ends where the picture ends", () => {
    const part = cropRaster(picture, { left: 2, top: 2, right: 40, bottom: 40 });
    expect([part.width, part.height, part.data[0]]).toEqual([1, 1, 9]);
  });
});

describe("planes for a model", () => {
  it("come in the order blue, green, red", () => {
    const red: Raster = { width: 1, height: 1, data: Uint8ClampedArray.of(255, 128, 0, 255) };
    expect(inBytes(planesOf(red, 1, 1, plain))).toEqual([0, 128, 255]);
  });

  it("keep every pixel at the picture's own size", () => {
    expect(inBytes(planesOf(grey([10, 20], [30, 40]), 2, 2, plain)).slice(0, 4)).toEqual([10, 20, 30, 40]);
  });

  it("are white where the picture is transparent, half white where it is half so", () => {
    const clear: Raster = { width: 2, height: 1, data: Uint8ClampedArray.of(0, 0, 0, 0, 0, 0, 0, 51) };
    // 51 / 255 is a fifth of black on white: 204.
    expect(inBytes(planesOf(clear, 2, 1, plain)).slice(0, 2)).toEqual([255, 204]);
  });

  it("average what falls together when shrunk, so that a thin stroke stays", () => {
    const stroke = grey([255, 255, 0, 255], [255, 255, 0, 255], [255, 255, 0, 255], [255, 255, 0, 255]);
    const [left = 0, right = 0] = inBytes(planesOf(stroke, 2, 2, plain));
    expect(left).toBeGreaterThan(right);
    expect(right).toBeLessThan(200);
    expect(right).toBeGreaterThan(0);
  });

  it("are shifted and stretched as the model wants", () => {
    const [value] = planesOf(grey([255]), 1, 1, { mean: [0.5, 0.5, 0.5], deviation: [0.25, 0.5, 0.5] });
    expect(value).toBeCloseTo(2, 6);
  });
});
