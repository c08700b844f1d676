/** The page in a real browser over a case in memory: what it asks, how the list follows, and what it keeps. */

import { day } from "@tanhao/core/day";
import { readFacts } from "@tanhao/core/debt/facts-document";
import { ok } from "@tanhao/core/result";
import { memoryPlace, memoryStorage, newMemory } from "@tanhao/journal/adapters/memory";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it } from "vitest";
import type { CaseHost } from "../case/case-host.tsx";
import { engineReady } from "../case/load-engine.ts";
import { openHost } from "../case/open-host.ts";
import { App } from "../shell/App.tsx";
import { forgetAll } from "../shell/kept-setting.ts";
import { today } from "../shell/today.ts";

const bank = { name: "望溪银行股份有限公司", type: "bank" };
const debts = [
  {
    id: "card",
    status: "mine",
    kind: "card",
    lender: bank,
    principal: { stated: "1000.00", received: "1000.00", paidOut: "2026-06-01" },
    rate: { value: "12", per: "year", unit: "percent", kind: "simple" },
    dayCount: 365,
    method: "bullet",
    periods: 1,
    firstDue: "2026-09-01",
    contract: { number: "YH-0001", signed: "2026-06-01" },
    overdue: { graceDays: 0, penalty: null, base: "principal", compound: false, defaultFee: null, setOff: null },
  },
  { id: "whose", status: "unsure", kind: "loan", lender: { name: "岩谷小额贷款有限公司", type: "unknown" } },
];

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  forgetAll();
  location.hash = "";
});

async function openPage(debt: string): Promise<CaseHost> {
  const host = await openHost({ own: async () => ok(memoryPlace(newMemory())), inMemory: async () => memoryStorage() });
  const facts = readFacts({ version: 1, debts, income: [{ month: "2026-05", yuan: "5200.00" }], firm: { yuan: "900.00" } });
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  await host.current().ports.journal.append({ kind: "case.imported", payload: { facts: facts.value } });
  await engineReady();
  location.hash = `#/debts/${debt}/channel`;
  const place = document.body.appendChild(document.createElement("div"));
  const dispose = render(() => <App host={host} />, place);
  leave = () => {
    dispose();
    place.remove();
  };
  // The page and what it needs are fetched when it is opened.
  await expect.poll(() => document.querySelector("main h1")?.textContent, { timeout: 20_000 }).toBe("怎么联系");
  return host;
}

const said = (): string => document.querySelector("main")?.textContent ?? "";
const named = (role: "button" | "input", name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(role === "button" ? "main button" : "main label")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === name,
  );
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};
const type = (label: string, value: string): void => {
  const id = [...document.querySelectorAll<HTMLLabelElement>("main label")].find((one) => one.textContent.startsWith(label))?.htmlFor;
  const input = document.getElementById(id ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  input.value = value;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

describe("the page of channels", { timeout: 30_000 }, () => {
  it("asks no more than eight questions, and shows as known what the case knows", async () => {
    await openPage("card");
    expect(document.querySelectorAll("main fieldset > legend").length + 1).toBeLessThanOrEqual(8);
    expect(said()).toContain("贷款人是银行，按这个排。");
    expect(said()).toContain("合同编号 YH-0001");
  });

  it("keeps the focus on the answer while the list is ranked anew, and tells the first place politely", async () => {
    await openPage("card");
    const status = document.querySelector("main [role=status]");
    const radio = named("input", "打字、写信").querySelector("input");
    radio?.focus();
    radio?.click();
    await expect.poll(() => status?.textContent).toMatch(/^(官方在线客服|邮件)/);
    expect(document.activeElement).toBe(radio);
    expect(radio?.isConnected).toBe(true);
  });

  it("asks who lent where the case does not know, and lists a supervisor only once that was said", async () => {
    await openPage("whose");
    expect(said()).toContain("不知道贷款人是哪种机构，就不列监管部门");
    expect(said()).not.toContain("谈还款安排");
    named("input", "小额贷款公司").querySelector("input")?.click();
    await expect.poll(said).not.toContain("就不列监管部门");
  });

  it("keeps an own entry beside everything else the household stated", async () => {
    const host = await openPage("card");
    named("button", "记一条").click();
    await expect.poll(said).toContain("在哪里看到的");
    type("电话号码", "400-000-0000");
    type("在哪里看到的", "卡背面");
    named("button", "保存").click();
    await expect
      .poll(() => host.current().facts().ownChannels)
      .toEqual([{ name: bank.name, number: "400-000-0000", source: "卡背面", checked: day(today()) }]);
    expect(host.current().facts()).toMatchObject({ firm: 90_000, income: [{ month: "2026-05" }] });
    // At night the phone is not the first place, and what is further down is folded.
    for (const folded of document.querySelectorAll<HTMLElement>("main details:not([open]) > summary")) folded.click();
    await expect.poll(said).toContain("你自己填的，卡背面");
  });
});
