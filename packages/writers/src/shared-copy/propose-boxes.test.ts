import { describe, expect, it } from "vitest";
import { proposeBoxes } from "./propose-boxes.ts";

/** Ten points a character. */
const line = (text: string) => ({ text, x: 100, y: 50, width: text.length * 10, height: 12 });

describe("places to cover", () => {
  it("takes an identity number but its last four", () =>
    // three characters stand before it, then fourteen of eighteen are covered
    expect(proposeBoxes([line("证件号110101199001010000")])).toEqual([{ x: 130, y: 50, width: 140, height: 12, why: "identity-number" }]));

  it("takes a card number in groups of four as one", () =>
    // 19 characters with their spaces, all but the last four: 15
    expect(proposeBoxes([line("6222 0000 0000 0001")])).toEqual([{ x: 100, y: 50, width: 150, height: 12, why: "card-number" }]));

  it("takes a phone number but its last four", () =>
    expect(proposeBoxes([line("电话 12012345678")])).toEqual([{ x: 130, y: 50, width: 70, height: 12, why: "phone-number" }]));

  it.each(["合计 12,345.60 元", "订单 2026112400001", "2026年11月24日", "尾号 4417"])("leaves %s", (text) =>
    expect(proposeBoxes([line(text)])).toEqual([]),
  );
});
