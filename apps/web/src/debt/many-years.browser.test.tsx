/** Years of payments stay light: a drawing of a handful of paths, earlier years and long reckonings each a tap away. */

import { lawBook } from "@tanhao/content/law-book";
import { addDays, day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { explain, onDay } from "@tanhao/core/explain/explanation";
import { standDebtOn } from "@tanhao/core/standing/stand-on";
import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { aCaseHost } from "../case/a-case-host.ts";
import { CaseHostProvider } from "../case/case-host.tsx";
import "../design/base.css";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { OverTimeCard } from "./OverTimeCard.tsx";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

async function show(what: () => JSX.Element): Promise<HTMLElement> {
  const host = await aCaseHost({});
  const place = document.createElement("main");
  document.body.append(place);
  leave = render(() => <CaseHostProvider host={host}>{what()}</CaseHostProvider>, place);
  return place;
}

/** Paid out on 2 January 2024; from 12 January on 10 yuan every tenth day, ninety times: into June 2026. */
const paid = Array.from({ length: 90 }, (_, index) => addDays(day("2024-01-12"), index * 10));
const debt = paid.reduce(
  (one, on) => one.paying("10", on),
  aDebt().lent("8000", "2024-01-02").at("12", 365).repaidBy("equal-principal", 24, "2024-02-02").overdueAt("1.5"),
).debt;

test("each earlier year opens into its own days; the drawing is a handful of paths", async () => {
  const place = await show(() => <OverTimeCard standing={standDebtOn(debt, day("2026-11-24"), lawBook, [])} />);
  await page.getByText("看成文字").click();
  await expect.element(page.getByText("2024年", { exact: true })).toBeVisible();
  expect(place.querySelectorAll("svg[viewBox='0 0 1000 400'] *").length).toBeLessThan(20);

  const rows = (year: string) => [...place.querySelectorAll("tbody th")].filter((cell) => cell.textContent?.startsWith(year)).length;
  expect(rows("2025年")).toBe(0);
  await page.getByText("2025年", { exact: true }).click();
  // The days of payments in 2025, and the second of each month, as it was paid out on a second.
  const days = new Set([
    ...paid.filter((on) => on.startsWith("2025")),
    ...Array.from({ length: 12 }, (_, at) => `2025-${`${at + 1}`.padStart(2, "0")}-02`),
  ]);
  await expect.poll(() => rows("2025年")).toBe(days.size);
  expect(rows("2024年")).toBe(0);
});

test("a reckoning of many steps comes by the score, in its order", async () => {
  const parts = Array.from({ length: 45 }, (_, at) => explain("account.paid", {}, { result: onDay(addDays(day("2026-01-01"), at)) }));
  await show(() => <ExplanationTree explanation={explain("account.paid", {}, { parts })} />);
  await expect.element(page.getByText("第 21 到 40 项，共 45 项")).toBeVisible();
  await page.getByText("第 41 到 45 项，共 45 项").click();
  await expect.element(page.getByText("2026年2月10日")).toBeVisible();
  await expect.element(page.getByText("2026年2月14日")).toBeVisible();
  expect(page.getByText("2026年2月9日").elements()).toEqual([]);
});
