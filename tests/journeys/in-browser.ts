/**
 * The built app in the system's Chromium on a phone of 360 px, on a day that stands still. Whatever a journey does, the
 * page may ask no other origin for anything, break no line of its policy and throw nothing: `close` checks it. Nor may anything
 * else in the browser, worker or service worker, ask one: the stage's `close` checks that (way-out.ts).
 */

import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { type StaticServer, serveStatic } from "./serve-static.ts";
import { openWayOut } from "./way-out.ts";

/** `TANHAO_BUILT` names another folder than the one the build writes. */
export const dist = process.env["TANHAO_BUILT"] ?? join(import.meta.dirname, "../../apps/web/dist");
export const executablePath = process.env["TANHAO_CHROMIUM"] ?? "/usr/bin/chromium";
export const browserArguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
export const phone = { viewport: { width: 360, height: 740 }, locale: "zh-CN", timezoneId: "Asia/Shanghai" } as const;

/** A busy machine is slow; what is not there by then is missing. */
const patienceMs = 15_000;

/** The day of every journey, so that expected figures can be worked out by hand. */
export const journeyMoment = new Date("2026-11-24T10:00:00+08:00");

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Goes to a page of the app by its address behind the #. */
  readonly goTo: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Stage {
  readonly server: StaticServer;
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** `more`: further arguments of the browser; `folder`: another copy of what was built. */
export async function openStage(more: readonly string[] = [], folder = dist): Promise<Stage> {
  const server = await serveStatic(folder);
  const wayOut = await openWayOut();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, wayOut.argument, ...more] });
  return {
    server,
    visit: (options) => visitIn(browser, server, options),
    close: async () => {
      await browser.close();
      await server.close();
      await wayOut.close();
      expect(wayOut.asked).toEqual([]);
    },
  };
}

async function visitIn(browser: Browser, server: StaticServer, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...phone, acceptDownloads: true, ...options });
  context.setDefaultTimeout(patienceMs);
  await context.clock.setFixedTime(journeyMoment);
  const page = await context.newPage();
  const trouble = watchForTrouble(page, server);
  await page.goto(server.address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return {
    page,
    context,
    address: server.address,
    goTo: (path) => goTo(page, path),
    close: async () => {
      await context.close();
      expect(trouble).toEqual([]);
    },
  };
}

/** There once the page of that address stands: its own `main` has taken the place of the one before. */
export async function goTo(page: Page, path: string): Promise<void> {
  const before = await page.locator("main").elementHandle();
  const from = await page.evaluate((wanted) => {
    const now = location.hash.slice(1);
    location.hash = `#${wanted}`;
    return now;
  }, path);
  if (from.split("?")[0] !== path.split("?")[0]) {
    // By the clock, not by frames: once in a hundred visits the page stood there whole and the frame that asks never came.
    await page.waitForFunction((old) => old?.isConnected !== true && document.querySelector("main h1") !== null, before, { polling: 50 });
  }
  await page.waitForTimeout(150);
}

export function watchForTrouble(page: Page, server: StaticServer): string[] {
  const trouble: string[] = [];
  const origin = new URL(server.address).origin;
  page.on("websocket", (socket) => trouble.push(`asked ${socket.url()}`));
  // Of every page of the context, and of its service worker.
  page.context().on("request", (request) => {
    const url = request.url();
    if (![origin, "blob:", "data:", "file:"].some((here) => url.startsWith(here))) trouble.push(`asked ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("ERR_INTERNET_DISCONNECTED")) trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.stack ?? error.message));
  return trouble;
}

/** Past the door without an answer. */
export async function skipDoor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "先跳过" }).click();
  await page.getByRole("heading", { name: "我的处境" }).waitFor();
}

export async function showExample(page: Page): Promise<void> {
  await skipDoor(page);
  await page.getByRole("button", { name: "看一个示例" }).click();
  await page.getByRole("heading", { name: "每一笔" }).waitFor();
}

export interface QuickDebt {
  readonly who: string;
  readonly claimed?: string;
  readonly overdueSince?: string;
  readonly status?: string;
}

/** The form of one minute. */
export async function addDebt(page: Page, debt: QuickDebt): Promise<void> {
  await goTo(page, "/debts/new");
  await page.getByLabel("谁在要钱").fill(debt.who);
  if (debt.claimed !== undefined) await page.getByLabel("对方要多少").fill(debt.claimed);
  if (debt.overdueSince !== undefined) await page.getByLabel("从哪天开始逾期").fill(debt.overdueSince);
  await page.getByRole("radio", { name: debt.status ?? "是我的", exact: true }).check({ force: true });
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("heading", { name: "我的处境" }).waitFor();
}

/** Opens what is folded, level after level. */
export async function openAll(page: Page): Promise<void> {
  for (let depth = 0; depth < 4; depth += 1) {
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>("main details:not([open]) > summary")) closed.click();
    });
    await page.waitForTimeout(100);
  }
}

/** What the page says, as a person reads it. */
export const told = (page: Page): Promise<string> => shown(page.locator("main"));

/** Only what is shown counts: text that is folded away is not. */
export async function shown(of: Locator): Promise<string> {
  return (await of.innerText()).replace(/\s+/g, " ");
}

/** Nothing for axe to find, and no wider than the phone. */
export async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** The same with everything opened. */
export async function expectOpenClean(page: Page): Promise<void> {
  await openAll(page);
  await expectClean(page);
}

/** As a person changes the language. */
export async function speak(page: Page, language: "zh-CN" | "en"): Promise<void> {
  await goTo(page, "/settings");
  await page.getByRole("radio", { name: language === "en" ? "English" : "中文" }).check({ force: true });
}
