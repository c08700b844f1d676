import { describe, expect, it } from "vitest";
import { findLines, inReadingOrder } from "./find-lines.ts";

/** One character a pixel: `#` surely writing, `+` doubtful, `.` paper. */
const mapOf = (...rows: string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  likely: Float32Array.from([...rows.join("")].map((pixel) => ({ "#": 0.9, "+": 0.4 })[pixel] ?? 0)),
});

describe("lines in a map of likely writing", () => {
  // The patch is 10 by 3: it grows by 10 × 3 × 1.6 / (2 × 13) = 1.846 on each side, at most to the map's edge.
  const two = mapOf(
    "................",
    "................",
    "...##########...",
    "...##########...",
    "...##########...",
    "................",
    "................",
    "................",
    "................",
    "...##########...",
    "...##########...",
    "...##########...",
    "................",
  );

  it("are the patches that hang together, grown to the whole line", () => {
    const [first, second] = findLines(two);
    expect(first?.left).toBeCloseTo(1.154, 3);
    expect(first?.top).toBeCloseTo(0.154, 3);
    expect(first?.right).toBeCloseTo(14.846, 3);
    expect(first?.bottom).toBeCloseTo(6.846, 3);
    expect(second?.top).toBeCloseTo(7.154, 3);
    expect(second?.bottom).toBe(13);
  });

  it("are not specks thinner than three pixels", () => expect(findLines(mapOf("......", ".####.", ".####.", "......"))).toEqual([]));

  it("are not patches the model itself doubts", () => expect(findLines(mapOf("+++++", "+++++", "+++++", "+++++"))).toEqual([]));

  it("do not run over the map's edge into the next row", () => {
    const edges = mapOf("###....###", "###....###", "###....###");
    expect(findLines(edges)).toHaveLength(2);
  });
});

describe("reading order", () => {
  const box = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 10 });

  it("is from top to bottom, and from left to right at one height", () => {
    expect(inReadingOrder([box(50, 1), box(0, 30), box(0, 0), box(30, 33)])).toEqual([box(0, 0), box(50, 1), box(0, 30), box(30, 33)]);
  });

  it("takes boxes whose middles lie half a line apart for two lines", () => {
    expect(inReadingOrder([box(50, 0), box(0, 5)])).toEqual([box(50, 0), box(0, 5)]);
  });
});
