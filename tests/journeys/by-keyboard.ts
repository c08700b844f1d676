/**
 * A person who has the keys alone: the tab key until what is wanted has the focus, then Enter, Space or the arrows. Wherever the
 * focus stands on the way it is looked at: it has a name and an outline, and no bar lies over it.
 */

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { standsStill } from "./walk-every-page.ts";

interface Focus {
  readonly name: string;
  readonly fault: string | null;
}

/** What has the focus, by its name, and what is wrong with how it is seen. */
export const focusNow = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLElement;
    if (now === document.body) return { name: "", fault: null }; // behind the last stop, before the first
    const label =
      now instanceof HTMLInputElement || now instanceof HTMLSelectElement || now instanceof HTMLTextAreaElement ? now.labels?.[0] : null;
    const name = (now.getAttribute("aria-label") ?? label?.textContent ?? now.textContent ?? "").trim();
    if (name === "") return { name, fault: `${now.outerHTML.slice(0, 80)} has no name` };
    // The page itself has the focus for a moment after it opened; the parts of a day are lit by the browser.
    if (now.matches("main, [type=date], [type=month], [type=datetime-local]")) return { name, fault: null };
    const seen = label && now.matches("[type=radio], [type=checkbox], [type=file]") ? label : now;
    const outlined = [now, seen].some(
      (one) => getComputedStyle(one).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2,
    );
    if (!outlined) return { name, fault: "no outline" };
    const { left, top, width, height } = seen.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    const isSeen = above !== null && (seen.contains(above) || above.contains(seen) || now.contains(above));
    return { name, fault: isSeen ? null : `covered by ${above?.className ?? "nothing on the screen"}` };
  });

/** What comes late may push what has the focus about: it is looked at again once all stands still. */
async function focusOnceStill(page: Page): Promise<Focus> {
  const now = await focusNow(page);
  if (now.fault === null) return now;
  await standsStill(page);
  return focusNow(page);
}

/** The tab key until what has the focus is called this; every stop on the way is looked at. Once around and no more. */
export async function tabTo(page: Page, words: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0, around = 0; stops < 200 && around < 2; stops += 1) {
    await page.keyboard.press(key);
    const { name, fault } = await focusOnceStill(page);
    if (fault !== null) expect.soft(`${page.url().split("#")[1]} ${name.slice(0, 40)}: ${fault}`).toBe("seen");
    if (name !== "" && words.test(name)) return;
    if (name === "") around += 1;
    passed.push(name.slice(0, 12));
  }
  throw new Error(`No way by keyboard to ${words}; passed ${passed.join(" | ")}`);
}

export async function press(page: Page, words: RegExp, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
  await standsStill(page); // a person looks at what it did
}

export async function type(page: Page, field: RegExp, value: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(value); // as from an input method, or pasted
}

/** Key by key, as the browser of the tests asks for a day: month, day, year. */
export async function typeDay(page: Page, field: RegExp, day: string): Promise<void> {
  await tabTo(page, field);
  const [year, month, date] = day.split("-");
  await page.keyboard.type(`${month}${date}${year}`);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(day);
}

/** After going somewhere, once all of the page is there, the focus stands in it and not beside it. */
export async function arrived(page: Page, title: RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await standsStill(page);
  await expectInPage(page);
}

export const expectInPage = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null), { timeout: 5000 }).toBe(true);

/** A file is chosen with the chooser that a key opened. */
export async function chooseFile(page: Page, field: RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const opened = page.waitForEvent("filechooser"); // asked for well before: the browser has to be told to hand it over
  await press(page, field);
  await (await opened).setFiles(file);
}

/** What lies over the page holds the focus, goes with Escape, and what opened it has the focus again. */
export async function escapeFrom(page: Page): Promise<void> {
  const over = page.getByRole("dialog");
  await over.waitFor();
  const holds = () => over.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(holds).toBe(true);
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press("Tab");
    expect(await holds()).toBe(true);
  }
  await page.keyboard.press("Escape");
  await over.waitFor({ state: "hidden" });
}

/** The name of what has the focus, once it is that. */
export const expectFocus = (page: Page, name: RegExp) => expect.poll(async () => (await focusNow(page)).name).toMatch(name);
