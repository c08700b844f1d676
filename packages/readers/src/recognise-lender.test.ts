import { describe, expect, it } from "vitest";
import { lenderRecogniser } from "./recognise-lender.ts";

const recognise = lenderRecogniser([
  { name: "青禾借", also: ["青禾借|信用付", "Qinghe Pay"], companies: [{ name: "山湖消费金融有限公司", seen: "reported" }] },
  { name: "青禾", also: [], companies: [{ name: "青禾小额贷款", seen: "document" }] },
]);

describe("a lender in the words of a row", () => {
  it.each([
    ["a product inside a sentence", "青禾借主动还款-2026年09月账单", "青禾借"],
    ["the longer name before the shorter one", "青禾借|信用付", "青禾借"],
    ["the shorter one where only it stands there", "还给青禾", "青禾"],
    ["in full width and with spaces inside", "ＱＩＮＧＨＥ　ＰＡＹ 还款", "青禾借"],
    ["torn by a column's edge", "青 禾\n借 还款", "青禾借"],
    ["a company without its ending, told as the directory writes it", "山湖消费金融", "山湖消费金融有限公司"],
    ["a company in a longer name", "某市山湖消费金融有限公司（代扣）", "山湖消费金融有限公司"],
    ["a product before a company", "青禾借 山湖消费金融", "青禾借"],
    ["nobody", "童悦衣橱", null],
  ])("%s", (_, text, lender) => expect(recognise(text)).toBe(lender));

  it("without a directory nobody is named", () => expect(lenderRecogniser([])("青禾借")).toBeNull());
});
