import { expect, it } from "vitest";
import { pictureRows } from "./picture-rows.ts";

const piece = (text: string, left: number, top: number, confidence = 0.9) => ({
  text,
  confidence,
  box: { left, top, right: left + 40, bottom: top + 20 },
});

it("pieces at one height are one row, apart like the cells of a table", () => {
  const rows = pictureRows([piece("期数", 0, 0), piece("应还日", 60, 2, 0.7), piece("1", 0, 30), piece("2025-04-02", 60, 31)]);
  expect(rows.map(({ line, text, confidence }) => [line, text, confidence])).toEqual([
    [1, "期数  应还日", 0.7],
    [2, "1  2025-04-02", 0.9],
  ]);
});

it("a line below is a row of its own", () => {
  expect(pictureRows([piece("甲", 0, 0), piece("乙", 60, 11)]).map(({ text }) => text)).toEqual(["甲", "乙"]);
});
