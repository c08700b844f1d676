import { day } from "@tanhao/core/day";
import { fen } from "@tanhao/core/money";
import { expect, it } from "vitest";
import { explainedOnScreen } from "./explained-on-screen.ts";

it("amounts and days of an opened figure are written as beside it", () => {
  expect(explainedOnScreen.money(fen(1_288_408))).toBe("¥12,884.08");
  expect(explainedOnScreen.money(fen(-350))).toBe("-¥3.50");
  expect(explainedOnScreen.exact("1234.016666")).toBe("¥1,234.016666");
  expect(explainedOnScreen.exact("-0.5")).toBe("-¥0.5");
  expect(explainedOnScreen.day(day("2026-11-24"))).toBe("24 Nov 2026");
});
