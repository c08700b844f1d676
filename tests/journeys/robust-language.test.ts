/** The language changed in the middle: in one window it changes in all, nothing typed is lost, and letters stay Chinese. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { forms, isHeld, openCaseHalfTyped, typeHalf } from "./half-typed.ts";
import { addDebt, goTo, openStage, type Stage, shown, skipDoor, watchForTrouble } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("stays on the page, keeps every character, and changes the title and the language the page is read in", async () => {
  const { page, context, address, close } = await stage.visit();
  await openCaseHalfTyped(page);
  const other = await context.newPage();
  const trouble = watchForTrouble(other, stage.server);
  await other.goto(`${address}#/settings`);
  await other.getByRole("heading", { name: "设置", exact: true }).waitFor();
  for (const form of forms) {
    await typeHalf(page, form);
    const [url, title] = [page.url(), await page.title()];
    await other.getByRole("radio", { name: "English" }).check({ force: true });
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await expect.poll(() => page.title(), { message: form.what }).not.toBe(title);
    expect([form.what, page.url(), await isHeld(page, form)]).toEqual([form.what, url, true]);
    await other.getByRole("radio", { name: "中文" }).check({ force: true });
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    expect([form.what, await page.title(), await isHeld(page, form)]).toEqual([form.what, title, true]);
  }
  expect(trouble).toEqual([]);
  await close();
}, 240_000);

it("keeps a chosen file in the import, and the letter itself Chinese", async () => {
  const { page, context, address, close } = await stage.visit();
  await skipDoor(page);
  await addDebt(page, { who: "青禾分期", claimed: "12600" });
  const other = await context.newPage();
  await other.goto(`${address}#/settings`);
  await goTo(page, "/import");
  await page.locator('input[type="file"]').setInputFiles({ name: "流水.txt", mimeType: "text/plain", buffer: Buffer.from("这不是账单") });
  await page.getByText("流水.txt").first().waitFor();
  await other.getByRole("radio", { name: "English" }).check({ force: true });
  await page.waitForFunction(() => document.documentElement.lang === "en");
  expect(await shown(page.locator("main"))).toContain("流水.txt");
  await goTo(page, "/debts/d1/letters/itemised-balance");
  await page.locator("article").first().waitFor();
  expect(await shown(page.locator("article").first())).toMatch(/请贵方|您好|此致|明细/);
  await close();
});
