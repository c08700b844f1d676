/**
 * Words given and agreements, watched: the old sum paid after an agreement is shown with what was agreed and what to ask, and
 * is gone once looked at; one tap says of a missed instalment what only the person knows.
 */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectClean, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** 500 a month agreed on 1 March; the bills of the example show 1,073.03 a month before and after. */
async function agreeInMarch(page: Page): Promise<void> {
  await page.getByLabel("每期多少").fill("500");
  await page.getByLabel("一共几期").fill("3");
  await page.getByLabel("第一期哪一天").fill("2026-03-11");
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.querySelector("summary")?.click();
  });
  await page.getByLabel("现在是什么形式").selectOption("App 里的协议");
  await page.getByLabel("哪一天说定的").fill("2026-03-01");
  await page.getByLabel("对方和我都同意了").check({ force: true });
  await page.getByRole("button", { name: "记成已说定的约定" }).click();
  await expect.poll(() => told(page)).toContain("已记下的约定");
}

it("nothing said is nothing to watch", async () => {
  const { page, goTo, close } = await stage.visit();
  await skipDoor(page);
  await goTo("/promises");
  await expect.poll(() => told(page)).toContain("还没有记下谁答应过什么");
  await expectClean(page);
  await close();
});

it("the old sum after an agreement is asked about, first of oneself, and gone once looked at", async () => {
  const { page, goTo, close } = await stage.visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await showExample(page);
  await goTo("/debts/consumer/agreement");
  await agreeInMarch(page);
  await goTo("/promises");
  await expect.poll(() => told(page)).toContain("付出去的还是以前的数");
  // The old sum went out on the 11th of March to July: asked about once, and the four before are there to be opened.
  await page.locator("summary", { hasText: "一样的还有 4 次" }).click();
  const said = await told(page);
  expect(said).toContain("2026年3月1日说定：2026年3月11日付¥500.00");
  expect(said).toContain("2026年3月11日付了¥1,073.03，和说定以前每次一样");
  expect(said).not.toMatch(/违法|多收|应退|无效/);
  await expectClean(page);
  const shots = process.env["TANHAO_SHOTS"];
  if (shots) await page.screenshot({ path: `${shots}/promises-zh.png`, fullPage: true });
  const cards = page.getByRole("button", { name: /核对过了，没问题$/ });
  const before = await cards.count();
  await cards.first().click();
  await expect.poll(() => cards.count()).toBe(before - 1);
  await goTo("/settings");
  await page.getByText("English", { exact: true }).first().click();
  await goTo("/promises");
  await expect.poll(() => told(page)).toContain("The old sum went out again");
  await expectClean(page);
  if (shots) await page.screenshot({ path: `${shots}/promises-en.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await close();
});
