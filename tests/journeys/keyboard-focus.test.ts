/** Where the focus goes: into a sheet and back, to the first wrong field, to what stands next to what was taken away, to a slider by arrows. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { goTo, openStage, type Stage, showExample } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("a dialog holds the focus and gives it back", async () => {
  const { page, close } = await stage.visit();
  await showExample(page);
  await goTo(page, "/debts/consumer");
  const remove = page.getByRole("button", { name: "删掉这笔债" });
  await remove.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "删掉这笔债？" });
  await dialog.waitFor();
  for (let stops = 0; stops < 8; stops += 1) {
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("删掉这笔债");
  await close();
});

it("a refused form has the focus at its first wrong field, tied to the sentence that says why", async () => {
  const { page, close } = await stage.visit();
  await showExample(page);
  await goTo(page, "/household");
  const sum = page.getByLabel("2026年10月");
  await sum.fill("一千");
  await page.getByRole("button", { name: "保存" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => sum.evaluate((field) => field === document.activeElement)).toBe(true);
  const said = await sum.evaluate(
    (field) => document.getElementById(field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "")?.textContent,
  );
  expect(said).toContain("一千");
  await close();
});

it("a row that is deleted leaves the focus in the form, and a page that is left gives it to the next", async () => {
  const { page, close } = await stage.visit();
  await showExample(page);
  await goTo(page, "/household");
  const rows = page.getByRole("group", { name: /项支出/ });
  await page.getByRole("button", { name: "另加一项" }).click();
  await rows.getByRole("button", { name: "删掉" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main section") !== null)).toBe(true);

  await page.getByRole("link", { name: "这个月的生活钱" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "这个月的生活钱" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  await close();
});

it("whoever taps beside everything keeps the focus nowhere", async () => {
  const { page, close } = await stage.visit();
  await showExample(page);
  await goTo(page, "/debts/consumer/agreement");
  await page.getByLabel("每期多少").click();
  await page.locator("h1").click();
  await page.getByLabel("每期多少").evaluate((field) => field.remove());
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/BODY|MAIN/);
  await close();
});

it("help stands in one place on every page, and a covered picture needs no drag", async () => {
  const { page, close } = await stage.visit();
  await showExample(page);
  for (const path of ["/", "/debts/consumer", "/debts/consumer/talk", "/plan", "/settings"]) {
    await goTo(page, path);
    expect(await page.locator("header a").nth(1).getAttribute("href")).toBe("#/door/danger");
  }
  await goTo(page, "/plan");
  const slider = page.locator("main input[type=range]").first();
  await slider.focus();
  const before = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(before);
  await close();
});
