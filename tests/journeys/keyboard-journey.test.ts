/**
 * The whole way with no mouse and no tap: the door, a debt, the first screen, the words, a talk with its read-back, the contact, an
 * offer, a backup. At each stop the focus is seen: it has an outline, and no bar lies over it.
 */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Runs in the page: what has the focus, by its name, and what is wrong with how it is seen. */
function focusNow(): { readonly name: string; readonly fault: string | null } {
  const now = document.activeElement as HTMLElement;
  const label =
    now instanceof HTMLInputElement || now instanceof HTMLSelectElement || now instanceof HTMLTextAreaElement ? now.labels?.[0] : null;
  const name = (now.getAttribute("aria-label") ?? label?.textContent ?? now.textContent ?? "").trim();
  // The page itself has the focus for a moment after it opened; the parts of a day are lit by the browser.
  if (now.matches("main, [type=date]")) return { name, fault: null };
  const seen = label && now.matches("[type=radio], [type=checkbox]") ? label : now;
  const outlined = [now, seen].some(
    (one) => getComputedStyle(one).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2,
  );
  if (!outlined) return { name, fault: "no outline" };
  const { left, top, width, height } = seen.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const isSeen = above !== null && (seen.contains(above) || above.contains(seen) || now.contains(above));
  return { name, fault: isSeen ? null : `covered by ${above?.className ?? "nothing on the screen"}` };
}

/** The tab key until what has the focus is called this; every stop on the way is looked at. */
async function tabTo(page: Page, words: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 90; stops += 1) {
    await page.keyboard.press(key);
    const { name, fault } = await page.evaluate(focusNow);
    if (name === "" || fault !== null) expect.soft(`${name.slice(0, 40)}: ${fault ?? "has no name"}`).toBe("seen");
    if (words.test(name)) return;
    passed.push(name.slice(0, 12));
  }
  throw new Error(`No way by keyboard to ${words}; passed ${passed.join(" | ")}`);
}

async function press(page: Page, words: RegExp): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press("Enter");
}

/** After going somewhere the focus stands at the new page. */
async function arrived(page: Page, title: RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
}

it("goes from the door to a backup by keyboard alone, and the focus is never lost or hidden", async () => {
  const { page, close } = await stage.visit({ reducedMotion: "reduce" });
  await page.reload();
  await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
  await page.keyboard.press("Tab");
  expect((await page.evaluate(focusNow)).name).toBe("跳到正文");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await press(page, /^先跳过/);
  await arrived(page, /我的处境/);

  await page.evaluate(() => {
    location.hash = "#/debts/new";
  });
  await arrived(page, /记一笔债/);
  await tabTo(page, /^谁在要钱/);
  await page.keyboard.type("渡川易借");
  await tabTo(page, /^对方要多少/);
  await page.keyboard.type("9460");
  // A group of answers is one stop; arrows choose.
  await tabTo(page, /^是我的/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await press(page, /^保存$/);
  await arrived(page, /我的处境/);

  await page.evaluate(() => {
    location.hash = "#/debts/d1/words";
  });
  await arrived(page, /要说的话/);
  await tabTo(page, /^电话$/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");

  await page.evaluate(() => {
    location.hash = "#/debts/d1/talk";
  });
  await arrived(page, /正在和/);
  await press(page, /^等通知$/);
  await expect.poll(() => told(page)).toContain("登记了、等通知");
  await press(page, /^看数$/);
  const sheet = page.getByRole("dialog");
  await sheet.waitFor();
  await expect.poll(() => sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  await expect.poll(async () => (await page.evaluate(focusNow)).name).toBe("看数");
  await press(page, /^说完了$/);
  await page.getByRole("heading", { name: "挂断之前" }).waitFor();
  await press(page, /^保存这条记录$/);
  await page.getByRole("heading", { name: "记下了" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  await page.evaluate(() => {
    location.hash = "#/debts/d1/agreement";
  });
  await arrived(page, /付钱之前/);
  await tabTo(page, /^每期多少/);
  await page.keyboard.type("二千");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");

  await page.evaluate(() => {
    location.hash = "#/backup";
  });
  await arrived(page, /做一份加密备份/);
  await tabTo(page, /^给备份设一个口令/);
  await page.keyboard.insertText("雨天 窗边 铅笔 河"); // as pasted
  await tabTo(page, /^再输一次/);
  await page.keyboard.insertText("雨天 窗边 铅笔 河");
  await tabTo(page, /忘了口令/);
  await page.keyboard.press("Space");
  const download = page.waitForEvent("download");
  await press(page, /^做一份加密备份$/);
  await download;
  // While it was made the button was out of use; it has the focus again.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await close();
}, 300_000);
