/**
 * Words of art explain themselves where they stand: by touch, by keyboard, with going back; in both languages; nowhere
 * twice on one page and nowhere inside what is pressed itself. All of them are on one page.
 */

import { glossary as english } from "@tanhao/text/en/glossary";
import { glossaryNames as englishNames } from "@tanhao/text/en/glossary-names";
import { glossary } from "@tanhao/text/zh-CN/glossary";
import { glossaryNames } from "@tanhao/text/zh-CN/glossary-names";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyPage } from "./every-page.ts";
import { goTo, openAll, openStage, type Stage, showExample, type Visit } from "./in-browser.ts";
import { axeFaults, faultsOf, tooWide } from "./screen-faults.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const dialog = (page: Page) => page.getByRole("dialog");

/** Every term shown, by the name a screen reader has for it. */
const termsShown = (page: Page): Promise<readonly string[]> =>
  page.locator("main button[aria-haspopup=dialog]").evaluateAll((found) => found.map((one) => one.getAttribute("aria-label") ?? ""));

async function inChinese(): Promise<Visit> {
  const visit = await stage.visit();
  await showExample(visit.page);
  return visit;
}

async function inEnglish(options: Parameters<Stage["visit"]>[0] = {}): Promise<Visit> {
  const visit = await stage.visit({ locale: "en-US", ...options });
  await visit.page.getByRole("button", { name: "Skip for now" }).click();
  await visit.page.getByRole("button", { name: "Look at an example" }).click();
  await visit.page.getByRole("button", { name: "Leave the example" }).waitFor();
  return visit;
}

describe("a term on the page of a debt", () => {
  it("opens by touch, in a sheet that fits the phone, and closes by going back", async () => {
    const { page, close } = await stage.visit({ hasTouch: true, isMobile: true });
    await showExample(page);
    await goTo(page, "/debts/consumer");
    await page.getByRole("button", { name: "什么是罚息" }).tap();
    await dialog(page).waitFor();
    expect(await dialog(page).innerText()).toContain(glossary.says["penalty-interest"]);
    expect(await axeFaults(page)).toEqual([]);
    expect(await tooWide(page, 360)).toEqual([]);
    const box = await dialog(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    await page.goBack();
    await dialog(page).waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("#/debts/consumer");
    await close();
  });

  it("opens and closes by keyboard, and the focus comes back", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    await goTo(page, "/debts/consumer");
    const term = page.getByRole("button", { name: "什么是罚息" });
    await page.getByRole("button", { name: "什么是利息" }).focus();
    for (let steps = 0; steps < 3 && !(await term.evaluate((one) => one === document.activeElement)); steps += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
    await close();
  });

  it("leads to the rule, and from there back to the debt at one step", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    await goTo(page, "/debts/consumer");
    await page.getByRole("button", { name: "什么是罚息" }).click();
    await page.getByRole("link", { name: glossary.seeLaw }).click();
    await page.waitForURL(/#\/law\/penalty\.corridor$/);
    await page.goBack();
    await page.getByRole("button", { name: "什么是罚息" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/debts/consumer");
    await close();
  });

  it("is explained in English in English, beside the word where there is room, in the dark too", async () => {
    const { page, close } = await inEnglish({ viewport: { width: 1024, height: 800 }, colorScheme: "dark" });
    await goTo(page, "/debts/consumer");
    const term = page.getByRole("button", { name: "What does Penalty interest mean" });
    await term.click();
    const { x = 0, y = 0 } = (await term.elementHandle().then((one) => one?.boundingBox())) ?? {};
    await dialog(page).waitFor();
    expect(await dialog(page).innerText()).toContain(english.says["penalty-interest"]);
    expect(await axeFaults(page)).toEqual([]);
    // What it covers is out of reach; a tap there closes it, on the word itself too.
    await page.mouse.click(x + 10, y + 10);
    await dialog(page).waitFor({ state: "detached" });
    expect(await axeFaults(page)).toEqual([]);
    await close();
  });
});

describe.each([
  ["Chinese", inChinese],
  ["English", inEnglish],
])("on every page in %s", (_, enter) => {
  it("no mark is left in a sentence, no term stands twice or inside what is pressed itself", async () => {
    const { page, close } = await enter();
    for (const { name, path } of everyPage) {
      await goTo(page, path);
      await openAll(page);
      expect(await page.locator("body").innerText(), name).not.toMatch(/\{[a-z-]+:/);
      expect(await page.locator(":is(a, label, summary, button) button[aria-haspopup=dialog]").count(), name).toBe(0);
      const terms = await termsShown(page);
      expect(new Set(terms).size, `${name}: ${terms.join(" ")}`).toBe(terms.length);
    }
    await close();
  }, 300_000);
});

describe("the page of all words", () => {
  it("holds each with what it means, without a fault at 360 px", async () => {
    const { page, goTo: to, close } = await stage.visit();
    await showExample(page);
    await to("/settings");
    await page.getByRole("link", { name: glossaryNames.page }).click();
    await page.getByRole("heading", { level: 1, name: glossaryNames.page }).waitFor();
    await openAll(page);
    expect((await page.getByRole("heading", { level: 3 }).allInnerTexts()).sort()).toEqual(Object.values(glossaryNames.term).sort());
    const all = await page.locator("main").innerText();
    for (const says of Object.values(glossary.says)) expect(all).toContain(says);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it("finds a word, says so, and forgets the search when cleared", async () => {
    const { page, goTo: to, close } = await stage.visit();
    await showExample(page);
    await to("/glossary");
    await page.getByLabel(glossary.search).fill("罚息");
    await page.getByRole("heading", { level: 3, name: "罚息", exact: true }).waitFor();
    await page.getByLabel(glossary.search).fill("没有的词");
    await page.getByRole("status").filter({ hasText: glossary.nothing }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: glossary.clear }).click();
    await page.getByText(glossary.group.money).waitFor();
    await close();
  });

  it("opens at the word one came from, in English too", async () => {
    const { page, goTo: to, close } = await inEnglish();
    await to("/debts/consumer");
    await page.getByRole("button", { name: "What does Penalty interest mean" }).click();
    await page.getByRole("link", { name: englishNames.all }).click();
    await page.getByRole("heading", { level: 1, name: englishNames.page }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "term-penalty-interest");
    expect(await tooWide(page, 360)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await close();
  });
});
