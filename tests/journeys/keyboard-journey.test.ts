/**
 * The way of somebody who is called tomorrow, by links and keys alone: the door, a debt, the first screen, the words, a talk with
 * its read-back, what was noted, an offer, a backup. Nothing is clicked and no address is typed.
 */

import { afterAll, beforeAll, expect, it } from "vitest";
import { arrived, escapeFrom, expectFocus, expectInPage, focusNow, press, tabTo, type, typeDay } from "./by-keyboard.ts";
import { openStage, type Stage, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("goes from the door to a backup by keyboard alone, and the focus is never lost or hidden", async () => {
  const { page, close } = await stage.visit({ reducedMotion: "reduce" });
  await page.reload();
  await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
  await page.keyboard.press("Tab");
  await expectFocus(page, /^跳到正文$/);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await press(page, /^先跳过/);
  await arrived(page, /我的处境/);

  await press(page, /^记下第一笔债$/);
  await arrived(page, /记一笔债/);
  await type(page, /^谁在要钱/, "渡川易借");
  await type(page, /^对方要多少/, "9460");
  await typeDay(page, /^从哪天开始逾期/, "2026-07-01");
  // A group of answers is one stop; arrows choose.
  await tabTo(page, /^是我的/);
  await page.keyboard.press("ArrowRight");
  await expectFocus(page, /^不是我借的$/);
  await page.keyboard.press("ArrowLeft");
  await expectFocus(page, /^是我的/);
  await press(page, /^保存$/);
  await arrived(page, /我的处境/);
  expect(await told(page)).toContain("2026年7月1日");

  // The way back is the way there.
  await tabTo(page, /^渡川易借/);
  const before = await focusNow(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await focusNow(page)).toEqual(before);
  await page.keyboard.press("Enter");
  await arrived(page, /渡川易借/);

  await press(page, /^准备要说的话$/);
  await arrived(page, /要说的话/);
  await tabTo(page, /^电话$/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");
  await expectFocus(page, /^(?!电话)/);
  await page.keyboard.press("Home");
  await expectFocus(page, /^电话$/);
  await press(page, /^什么是/);
  await escapeFrom(page);
  await expectFocus(page, /^什么是/);

  await press(page, /^正在通话/);
  await arrived(page, /正在和/);
  // The chips come with a button, and the focus goes to the first of them.
  await press(page, /^对方说了$/);
  await expectFocus(page, /^要全还$/);
  await press(page, /^等通知$/);
  await expect.poll(() => told(page)).toContain("登记了、等通知");
  for (const sheet of [/^看数$/, /^对方答应$/, /^记事$/, /^更多$/]) {
    await press(page, sheet);
    await escapeFrom(page);
    await expectFocus(page, sheet);
  }
  await press(page, /^说完了$/);
  await page.getByRole("heading", { name: "挂断之前" }).waitFor();
  await press(page, /^保存这条记录$/);
  await page.getByRole("heading", { name: "记下了" }).waitFor();
  await expectInPage(page);

  await press(page, /^记录$/);
  await arrived(page, /沟通记录/);
  await press(page, /^记一次沟通$/);
  await arrived(page, /记一次沟通/);
  await type(page, /^对方说了什么/, "说会寄来明细");
  await press(page, /^保存这条记录$/);
  await arrived(page, /沟通记录/);
  expect(await told(page)).toContain("说会寄来明细");

  await press(page, /^处境$/);
  await arrived(page, /我的处境/);
  await press(page, /^渡川易借/);
  await arrived(page, /渡川易借/);
  await press(page, /^核对对方给的方案$/);
  await arrived(page, /付钱之前/);
  await type(page, /^每期多少/, "二千");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  await type(page, /^每期多少/, "2000");
  await typeDay(page, /^第一期哪一天/, "2026-12-20");
  await press(page, /^钱付给谁/);
  await tabTo(page, /^付到哪里/);
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)).not.toBe("");

  await press(page, /^设置$/);
  await arrived(page, /设置/);
  await press(page, /^做一份加密备份$/);
  await arrived(page, /做一份加密备份/);
  await type(page, /^给备份设一个口令/, "雨天 窗边 铅笔 河");
  await type(page, /^再输一次/, "雨天 窗边 铅笔 河");
  await press(page, /忘了口令/, "Space");
  const download = page.waitForEvent("download");
  await press(page, /^做一份加密备份$/);
  expect((await download).suggestedFilename()).toMatch(/\.tanhao-backup$/);
  // The button is out of use once it is made; the focus is at what stood before it.
  await expectFocus(page, /忘了口令/);
  await close();
}, 300_000);

it("takes back from a notice by a key, by its button, or leaves it with Escape", async () => {
  const { page, close } = await stage.visit({ reducedMotion: "reduce" });
  await press(page, /^先跳过/);
  await arrived(page, /我的处境/);
  const addDebt = async (who: string) => {
    await press(page, /^(记下第一笔债|再记一笔)/);
    await arrived(page, /记一笔债/);
    await type(page, /^谁在要钱/, who);
    await press(page, /^保存$/);
    await arrived(page, /我的处境/);
    await page.getByRole("button", { name: "撤销" }).waitFor();
  };
  await addDebt("渡川易借");
  await page.keyboard.press("Control+z");
  await page.getByText("记下第一笔债").waitFor();
  await expectInPage(page);

  await addDebt("云岭小贷");
  await press(page, /^撤销$/);
  await page.getByText("记下第一笔债").waitFor();
  await expectInPage(page);

  await addDebt("青禾分期");
  await tabTo(page, /^撤销$/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "撤销" }).waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  expect(await told(page)).toContain("青禾分期");
  await close();
}, 120_000);
