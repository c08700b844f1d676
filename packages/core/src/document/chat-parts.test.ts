import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatParts, leastChatLength } from "./chat-parts.ts";

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");
const withoutNumbers = (parts: readonly string[]): string =>
  withoutSpace(parts.map((part) => (parts.length > 1 ? part.replace(/^\(\d+\/\d+\) /, "") : part)).join(""));

describe("a text for a chat box", () => {
  it("is one message without a number where it fits", () => {
    expect(chatParts("您好。\n\n请问有哪些安排？\n", 20)).toEqual(["您好。\n\n请问有哪些安排？"]);
    expect(chatParts(" \n", 20)).toEqual([]);
  });

  // Room beside "(1/2) " is 14 of 20.
  it("is cut between paragraphs first", () =>
    expect(chatParts("第一段话是这样写的。\n\n第二段话是那样写的。", 20)).toEqual([
      "(1/2) 第一段话是这样写的。",
      "(2/2) 第二段话是那样写的。",
    ]));

  it("then between sentences, then between clauses, and fills each message", () =>
    expect(chatParts("一二三四五。六七八九十。甲乙丙丁，戊己庚辛壬癸子丑寅卯。", 20)).toEqual([
      "(1/3) 一二三四五。六七八九十。",
      "(2/3) 甲乙丙丁，",
      "(3/3) 戊己庚辛壬癸子丑寅卯。",
    ]));

  it("keeps an amount in one message", () =>
    expect(chatParts("逐项核对的金额是1,131.47元，谢谢。", 20)).toEqual(["(1/2) 逐项核对的金额是", "(2/2) 1,131.47元，谢谢。"]));

  it("cuts a word without a pause, but never a character outside the first plane", () => {
    const parts = chatParts("𬱖".repeat(30), 20);
    expect(parts.every((part) => !/\p{Cs}/u.test(part))).toBe(true);
    expect(withoutNumbers(parts)).toBe("𬱖".repeat(30));
  });

  it("loses nothing and keeps to the limit, whatever is written", () => {
    const text = fc
      .array(fc.constantFrom("款", "项", "𬱖", "a", "。", "，", "\n", "\n\n", " ", "1."), { maxLength: 400 })
      .map((of) => of.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: leastChatLength, max: 200 }), (whole, limit) => {
        const parts = chatParts(whole, limit);
        expect(parts.every((part) => part.length <= limit && !/\p{Cs}/u.test(part) && part.trim() !== "")).toBe(true);
        expect(withoutNumbers(parts)).toBe(withoutSpace(whole));
      }),
    );
  });
});
