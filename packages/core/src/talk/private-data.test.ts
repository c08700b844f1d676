import { describe, expect, it } from "vitest";
import { findPrivateNumbers } from "./private-data.ts";

const kinds = (text: string) => findPrivateNumbers(text).map(({ kind, quote }) => `${kind} ${quote}`);

// Wrong check digit, a sum that fails Luhn, a phone that starts with 12.
describe("numbers that should not leave a person's hands", () => {
  it.each([
    ["我的身份证是330106199001011230。", ["identity-number 330106199001011230"]],
    ["身份证33010619900101124X", ["identity-number 33010619900101124X"]],
    ["卡号 6222 0000 0000 0000 001，谢谢", ["card-number 6222 0000 0000 0000 001"]],
    ["卡6222000000000001", ["card-number 6222000000000001"]],
    ["打12012345678找我", ["phone-number 12012345678"]],
    ["案号（2026）浙0106民初1234号，合同QH-XF-2025-0910-004417，金额12,034.62元", []],
    ["", []],
  ])("%s", (text, expected) => expect(kinds(text)).toEqual(expected));

  it("names an identity number once, not again as a card, and says where it stands", () => {
    const text = "证330106199001011230 卡6222000000000001";
    expect(findPrivateNumbers(text).map(({ kind, index }) => [kind, index])).toEqual([
      ["identity-number", 1],
      ["card-number", 21],
    ]);
  });
});
