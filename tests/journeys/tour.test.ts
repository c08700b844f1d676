/** Somebody with an empty phone lets themselves be shown around the example; then by keyboard alone; nothing of it is kept in a case. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, skipDoor } from "./in-browser.ts";

/** What stands at each step: the page's own title and what the tour calls it. */
const walk = [
  ["/", "我的处境"],
  ["/debts/", "一笔债"],
  ["/path", "现在会发生什么"],
  ["/import", "材料"],
  ["/household", "每月收支"],
  ["/plan", "还款方案"],
  ["/channel", "怎么联系"],
  ["/words", "要说的话"],
  ["/contacts", "沟通记录"],
] as const;

const bar = (page: Page) => page.getByRole("region", { name: "带我走一遍" });
const here = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));
const heading = (page: Page, name: string) => bar(page).getByRole("heading", { name, exact: true });
const isFocused = async (page: Page, name: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 15_000 }).toBe(name);

describe("a tour on demand", { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.close());

  it("shows each screen of the example with one thing to do, clean for axe, and leaves the empty case as it was", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    expect(await bar(page).count()).toBe(0);
    await page.getByRole("link", { name: "带我走一遍" }).click();
    for (const [at, [address, title]] of walk.entries()) {
      await heading(page, title).waitFor();
      await isFocused(page, title);
      expect(await here(page)).toContain(address);
      expect(await bar(page).innerText()).toContain(`第 ${at + 1} 步，共 9 步`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [title, id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const buttons = await bar(page).getByRole("button").all();
      for (const button of buttons) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await bar(page)
        .getByRole("button", { name: at === walk.length - 1 ? "走完了" : "下一步" })
        .click();
    }
    await page.getByRole("link", { name: "记下第一笔债" }).waitFor();
    expect(await bar(page).count()).toBe(0);
    await goTo(page, "/contacts");
    expect(await page.getByText("示例").count()).toBe(0);
    await close();
  });

  it("is walked by keyboard, left, and gone on with where it was left", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await page.getByRole("link", { name: "带我走一遍" }).focus();
    await page.keyboard.press("Enter");
    await isFocused(page, "我的处境");
    for (const title of ["一笔债", "现在会发生什么"]) {
      await page.keyboard.press("Tab"); // from the title to its first button
      await page.keyboard.press("Enter");
      await isFocused(page, title);
    }
    await bar(page).getByRole("button", { name: "上一步" }).press("Enter");
    await isFocused(page, "一笔债");
    await bar(page).getByRole("button", { name: "离开" }).press("Enter");
    await page.getByRole("link", { name: "记下第一笔债" }).waitFor();

    await goTo(page, "/settings");
    await page.getByRole("link", { name: "带我走一遍" }).click();
    await isFocused(page, "一笔债");
    expect(await bar(page).innerText()).toContain("第 2 步，共 9 步");
    await close();
  });

  it("walks through the own case where there is one, finds back after looking elsewhere, and never begins by itself", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "某某分期", claimed: "8300", overdueSince: "2026-09-01" });
    expect(await bar(page).count()).toBe(0);
    await goTo(page, "/help");
    await page.getByRole("link", { name: "带我走一遍" }).click();
    await isFocused(page, "我的处境");
    expect(await page.getByText("退出示例").count()).toBe(0);
    await page.getByRole("navigation").getByRole("link", { name: "设置" }).click();
    await bar(page).getByRole("link", { name: "回到这一步的页面" }).click();
    await isFocused(page, "我的处境");
    await bar(page).getByRole("button", { name: "下一步" }).click();
    await isFocused(page, "一笔债");
    await page.getByRole("heading", { name: "某某分期" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await bar(page).count()).toBe(0);
    await close();
  });
});
