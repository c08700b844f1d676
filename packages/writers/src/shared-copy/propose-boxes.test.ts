import { describe, expect, it } from "vitest";
import { proposeBoxes } from "./propose-boxes.ts";

/** Ten points a figure. */
const line = (text: string) => ({ text, x: 100, y: 50, width: text.length * 10, height: 12 });

describe("places to cover", () => {
  /** Chinese characters are 20 wide, figures as many as the typeface has them; three characters, then 18 or 11 figures. */
  describe.each([10, 11, 13])("after Chinese characters, with figures %i wide", (figure) => {
    const labelled = (label: string, number: string) => ({
      text: label + number,
      x: 100,
      y: 50,
      width: label.length * 20 + number.length * figure,
      height: 12,
    });

    it.each([
      ["证件号", "110101199001010000", "identity-number"],
      ["手机号", "12012345678", "phone-number"],
    ] as const)("covers all of %s%s but the last four, and leaves three of those to read", (label, number, why) => {
      const [box] = proposeBoxes([labelled(label, number)]);
      const [first, lastFour] = [100 + 3 * 20, 100 + 3 * 20 + (number.length - 4) * figure];
      expect(box?.why).toBe(why);
      expect(box?.x).toBeLessThanOrEqual(first + 0.01);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThanOrEqual(lastFour - 0.01);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(lastFour + figure);
    });
  });

  it("takes a card number in groups of four as one", () =>
    // 19 characters with their spaces, all but the last four: 15
    expect(proposeBoxes([line("6222 0000 0000 0001")])).toEqual([{ x: 100, y: 50, width: 150, height: 12, why: "card-number" }]));

  it.each(["合计 12,345.60 元", "订单 2026112400001", "2026年11月24日", "尾号 4417"])("leaves %s", (text) =>
    expect(proposeBoxes([line(text)])).toEqual([]),
  );
});
