import type { FindAmount } from "@tanhao/core/talk/amount/find-amount";
import type { Listen } from "@tanhao/core/talk/listen";
import { expect, it } from "vitest";
import { askedSum } from "./asked-sum.ts";

/** Reads figures alone. */
const findAmount: FindAmount = (text) => {
  const found = /\d[\d,]*/.exec(text)?.[0];
  if (found === undefined) return null;
  const fen = (Number(found.replaceAll(",", "")) * 100) as never;
  const at = text.indexOf(found);
  return { found, at, end: at + found.length, fen, maxFen: null, currency: "CNY", exact: true };
};
/** A clause with "pay" wants money. */
const listen: Listen = (text) => ({
  classes: [{ class: text.includes("pay") ? "DOWN_PAY" : "INFO", share: 1 }],
  threat: null,
  sure: true,
  gates: [],
  gentle: false,
});
const asked = (text: string, ...classes: string[]) => askedSum(text, classes, { listen, findAmount });

it("is that of the clause that wants money, not of the debt told in passing", () => {
  expect(asked("you owe 32,000, pay 2,000 now", "DOWN_PAY")).toBe(200_000);
  expect(asked("pay 3000 today, 500 later", "URGENT")).toBe(300_000);
});

it("is the largest of those that are wanted, whichever is said first", () => {
  expect(asked("pay 500 now, pay 3000 tomorrow", "DOWN_PAY")).toBe(300_000);
  expect(asked("pay 500 or 800 or 700", "DOWN_PAY")).toBe(80_000);
  expect(asked("pay 500 now\nyou owe 32000\npay 600 later", "DOWN_PAY")).toBe(60_000);
});

it("is the largest of the sentence where no clause says so by itself", () => {
  expect(asked("32,000, or 500", "FULL_PAY")).toBe(3_200_000);
  expect(asked("3,200", "FULL_PAY")).toBe(320_000);
});

it("is none where they ask for no money", () => {
  expect(asked("you owe 32,000", "INFO")).toBeNull();
});
