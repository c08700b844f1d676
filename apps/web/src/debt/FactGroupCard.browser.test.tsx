/** What is known is a line that opens; what is missing, half typed or refused stands open. */

import { debtFormOf } from "@tanhao/app/case/debt-form";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { FactGroupCard } from "./FactGroupCard.tsx";
import { type FactGroup, factGroups } from "./fact-groups.ts";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

/** Lent 8,000 at 24 % a year of 365 days, 24 instalments of equal principal from 2 February 2024 on; two payments. */
const known = debtFormOf(
  aDebt()
    .lent("8000", "2024-01-02")
    .at("24", 365)
    .repaidBy("equal-principal", 24, "2024-02-02")
    .overdueAt("1.5")
    .paying("10", "2024-03-05")
    .paying("20", "2024-02-05").debt,
);

function show(group: FactGroup, typed: Partial<typeof known> = {}, before = known) {
  const [form, set] = createStore({ ...before, ...typed });
  const [refused, setRefused] = createSignal<readonly string[]>([]);
  const place = document.body.appendChild(document.createElement("main"));
  leave = render(
    () => (
      <FactGroupCard group={group} form={form} before={before} refused={refused()}>
        <input aria-label="inside" />
      </FactGroupCard>
    ),
    place,
  );
  return { place, set, setRefused, isOpen: () => place.querySelector("input")?.checkVisibility() === true };
}

test.each([
  ["money", "合同写的本金 ¥8,000.00 · 实际到手 ¥8,000.00"],
  ["rate", "年利率 24% · 等额本金（每期本金一样多） · 24 期"],
  ["payments", "2 笔，最近一笔 2024年3月5日"],
] as const)("%s is told in a line and opens with one press", (name, told) => {
  const { place, isOpen } = show(factGroups[name]);
  expect(isOpen()).toBe(false);
  expect(place.querySelector("summary")?.textContent).toContain(told);
  place.querySelector("summary")?.click();
  expect(isOpen()).toBe(true);
});

test("what is missing stands open and stays so while it is typed", () => {
  const { place, set, isOpen } = show(factGroups.money, {}, { ...known, received: "" });
  expect(place.querySelector("details")).toBeNull();
  set("received", "8000");
  expect(place.querySelector("details")).toBeNull();
  expect(isOpen()).toBe(true);
});

test("a debt that is not surely one's own shows first whose it is", () => {
  expect(show(factGroups.basics, {}, { ...known, platform: "望溪贷", lenderType: "bank", status: "unsure" }).isOpen()).toBe(true);
  expect(show(factGroups.basics, {}, { ...known, platform: "望溪贷", lenderType: "bank", status: "mine" }).isOpen()).toBe(false);
});

test("half typed it stands open again after a reload", () => expect(show(factGroups.money, { stated: "9000" }).isOpen()).toBe(true));

test("what was refused opens, and nothing else does", () => {
  const { setRefused, isOpen } = show(factGroups.money);
  setRefused(["payments.0.yuan"]);
  expect(isOpen()).toBe(false);
  setRefused(["principal.stated"]);
  expect(isOpen()).toBe(true);
});
