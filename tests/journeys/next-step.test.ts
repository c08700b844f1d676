/** The next step after talks that led nowhere, and the way from an agreement to a closed debt, on a phone, on Tuesday 24 November 2026. */

import { AxeBuilder } from "@axe-core/playwright";
import { admissionPatterns } from "@tanhao/content/documents";
import { admissionFinder } from "@tanhao/core/talk/admission";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, openAll, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

const findAdmissions = admissionFinder(admissionPatterns);

/** What is not to be said is named, in the words themselves. */
const warnings = /不认、不付、不约日子|不承认[，、]不答应[，、]不求延期|承认、约定还款、请求延期都可能让它重新起算/g;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function expectClean(page: Page): Promise<void> {
  await openAll(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

async function speak(page: Page, goTo: (path: string) => Promise<void>, language: "zh-CN" | "en"): Promise<void> {
  await goTo("/settings");
  await page.getByRole("radio", { name: language === "en" ? "English" : "中文" }).check({ force: true });
}

describe("whom to ask next", () => {
  it("is reached from the debt, threatens nobody, and is clean in both languages", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer");
    await page.getByRole("link", { name: "谈不下去，下一步找谁" }).click();
    await page.getByRole("heading", { level: 1, name: "下一步找谁" }).waitFor();
    for (const language of ["en", "zh-CN"] as const) {
      await speak(page, goTo, language);
      await goTo("/debts/consumer/escalation");
      await expectClean(page);
    }
    expect(await told(page)).not.toMatch(/曝光|否则|不然/);
    await close();
  });

  it("while only verifying is allowed says no word that admits", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "不认识的公司", claimed: "5000", status: "不确定" });
    await goTo("/debts/d1/escalation");
    expect(await page.getByRole("region", { name: "现在这一步" }).locator("summary").first().innerText()).toContain("先核实对方是谁");
    await openAll(page);
    expect(findAdmissions((await told(page)).replace(warnings, ""))).toEqual([]);
    await page.getByRole("button", { name: "记下这一步" }).first().click();
    // What was done leaves the step now and is folded among the others.
    await page.getByRole("region", { name: "现在这一步" }).locator("summary", { hasText: "先核实对方是谁" }).waitFor({ state: "detached" });
    await openAll(page);
    expect(await told(page)).toContain("2026年11月24日做过");
    await expectClean(page);
    await close();
  });
});

describe("from agreement to settled", () => {
  it("ticks are kept with their day and taken back, in both languages", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/settled");
    await page.getByRole("button", { name: "看过了 债权人全称" }).click();
    await expect.poll(() => told(page)).toContain("看过 1 项，共 18 项");
    // The next one stands where it stood; what was looked at is taken back among all of them.
    await page.getByRole("button", { name: "看过了 合同编号" }).waitFor();
    await page.locator("summary", { hasText: "全部 18 项" }).click();
    await page.getByRole("button", { name: "收回 债权人全称" }).click();
    await expect.poll(() => told(page)).toContain("看过 0 项，共 18 项");
    for (const language of ["en", "zh-CN"] as const) {
      await speak(page, goTo, language);
      await goTo("/debts/consumer/settled");
      await expectClean(page);
    }
    await close();
  });
});
