/**
 * How long a tap takes until the next frame shows its answer, on a case of twenty debts and five thousand payments, at
 * 360 px, with the processor slowed down four times (less where others make the machine slow): on every screen the taps a person does, told by the browser itself
 * (PerformanceObserver "event"). Beside each the whole of what the way to a screen takes until its heading stands.
 *
 * `node bench/run.mjs interaction`, or `node bench/interaction.mjs [folder of the built app] [word of a screen …]`.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { slowness } from "./budgets.mjs";
import { buildSubject, here } from "./build-subject.mjs";
import { serveCompressed } from "./serve-compressed.mjs";

export const targetMs = 100;
/** Of an idle machine; one that others use is slow already. */
const throttle = Math.max(1, 4 / slowness());
const executablePath = process.env.TANHAO_CHROMIUM ?? "/usr/bin/chromium";
const today = Date.parse("2026-11-24T10:00:00+08:00");
/** A finger stays down that long; a tap of no length is none a person does. */
const fingerMs = 60;

const screens = [
  ["home", "/"],
  ["debt", "/debts/d1"],
  ["edit a debt", "/debts/d1/edit"],
  ["path of a debt", "/debts/d1/path"],
  ["path of the case", "/path"],
  ["plan", "/plan"],
  ["household", "/household"],
  ["month", "/month"],
  ["contacts", "/contacts"],
  ["note a contact", "/contacts/new?debt=d1"],
  ["promises", "/promises"],
  ["actions", "/actions"],
  ["timeline", "/timeline"],
  ["week", "/week"],
  ["what to say", "/debts/d1/words"],
  ["talk", "/debts/d1/talk"],
  ["letters", "/debts/d1/letters"],
  ["letter", "/debts/d1/letters/itemised-balance"],
  ["letter that proposes", "/debts/d1/letters/proposal-instalments"],
  ["agreement", "/debts/d1/agreement"],
  ["law book", "/law"],
  ["settings", "/settings"],
];

export async function run(subject) {
  const { perScreen, taps, plain } = await measure(subject, join(here, "../apps/web/dist"));
  const worst = Math.max(...taps);
  return {
    name: `a tap until the next frame: ${subject.bigCaseSize.debts} debts, ${subject.bigCaseSize.debts * subject.bigCaseSize.paymentsEach} payments, processor slowed down ${throttle.toFixed(1)} times`,
    peerName: "limit",
    lines: [
      ...perScreen.map(({ screen, worstMs, tap, headingMs }) => ({
        what: `${screen}: worst tap (heading after)`,
        ours: `${worstMs} ms, ${tap} (${headingMs} ms)`,
        peer: `${targetMs} ms`,
        truth: "",
      })),
      ...inWords(taps, "ours"),
      ...inWords(plain, "a page of nothing but things that open"),
      { what: "how many times slower than idle the machine was", ours: slowness().toFixed(1), peer: "1.0", truth: "" },
    ],
    ratio: targetMs / worst,
  };
}

const inWords = (taps, of) =>
  [0.5, 0.98].map((part) => ({
    what: `${100 * part} of 100 of ${taps.length} taps, ${of}`,
    ours: `${share(taps, part)} ms`,
    peer: `${targetMs} ms`,
    truth: "",
  }));

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** `only`: words of the screens; none: all. */
async function measure(subject, site, only = []) {
  const server = await serveCompressed(site);
  const scratch = mkdtempSync(join(tmpdir(), "tanhao-interaction-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
    await context.addInitScript(standStill, today);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => console.error(error));
    await page.addInitScript(watchTaps);
    await openCase(page, server.address, join(scratch, "big.tanhao"), await subject.aCaseFile(subject.bigCaseSize));
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    page.setDefaultTimeout(1500); // what opened is no longer among the closed ones, and is not waited for
    page.setDefaultNavigationTimeout(60_000);
    const plain = await tapsOfPlainPage(page);
    await page.goto(server.address);
    await page.locator("main h2").first().waitFor({ timeout: 60_000 });
    const perScreen = [];
    const taps = [];
    for (const [screen, path] of screens.filter(([name]) => only.length === 0 || only.some((word) => name.includes(word)))) {
      const found = await tapThrough(page, path);
      console.error(`${screen}: heading after ${found.headingMs} ms, taps ${found.taps.map(({ ms }) => ms).join(" ")}`);
      taps.push(...found.taps.map(({ ms }) => ms));
      const worst = found.taps.reduce((most, one) => (one.ms > most.ms ? one : most), { ms: 0, tap: "none" });
      perScreen.push({ screen, worstMs: worst.ms, tap: worst.tap, headingMs: found.headingMs });
    }
    return { perScreen, taps, plain };
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true });
  }
}

/** As in the settings; the app goes home when it holds the case. */
export async function openCase(page, address, path, bytes) {
  writeFileSync(path, bytes);
  await page.goto(`${address}#/settings`);
  await page.locator("main input[type=file]").setInputFiles(path);
  await page.waitForFunction(() => location.hash === "#/");
  await page.locator("main h2").first().waitFor();
}

/**
 * Runs in the page: the day stands still. Only what tells the day is put in the place of the browser's own; a driver's clock
 * wraps every timer and every frame as well, and what that costs under a slowed-down processor would be counted as ours.
 */
function standStill(at) {
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [at] : given));
    }
    static now() {
      return at;
    }
  };
}

/** Runs in the page: the longest event of each interaction. */
function watchTaps() {
  globalThis.taps = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId > 0) globalThis.taps.set(interactionId, Math.max(duration, globalThis.taps.get(interactionId) ?? 0));
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
}

/** A page of nothing but twenty things that open: what a tap takes here at the least, whoever wrote the page. */
async function tapsOfPlainPage(page) {
  await page.goto("about:blank");
  await page.setContent(
    `<main>${"<details><summary style='min-height:44px'>summary</summary><p>what is inside</p></details>".repeat(20)}</main>`,
  );
  await page.evaluate(watchTaps);
  const taps = [];
  for (let index = 0; index < 12; index += 1) {
    const { x, y } = await page.locator("summary").nth(index).boundingBox();
    await page.evaluate(() => globalThis.taps.clear());
    await page.mouse.click(x + 40, y + 10, { delay: fingerMs });
    await page.waitForTimeout(350);
    taps.push(await page.evaluate(() => Math.max(0, ...globalThis.taps.values())));
  }
  return taps;
}

/** The way to the screen, then everything on it that opens, is typed into, slides or is chosen. */
async function tapThrough(page, path) {
  const taps = [];
  const tap = async (name, act) => {
    await page.evaluate(() => globalThis.taps.clear());
    const done = await act().then(
      () => true,
      () => false, // covered or gone meanwhile: a person could not tap it either
    );
    await page.waitForTimeout(350);
    const ms = await page.evaluate(() => Math.max(0, ...globalThis.taps.values()));
    if (done) taps.push({ tap: name, ms });
  };
  let headingMs = 0;
  if (path === "/") await goBy(page, "/law"); // the case was opened at home
  await tap("the way here", async () => {
    headingMs = await goBy(page, path);
  });
  const address = page.url();
  const back = async () => {
    for (let times = 0; times < 2 && (await page.locator("dialog[open], [role=dialog]").count()) > 0; times += 1) {
      await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
    }
    if (page.url() !== address) await goBy(page, path);
  };
  const each = async (selector, most, name, act) => {
    const count = Math.min(most, await page.locator(selector).count());
    for (let index = 0; index < count; index += 1) {
      const one = page.locator(selector).nth(index);
      await one.scrollIntoViewIfNeeded().catch(() => undefined);
      const label = (
        await one
          .evaluate((node) => node.textContent || node.getAttribute("aria-label") || node.labels?.[0]?.textContent || "")
          .catch(() => "")
      ).trim();
      await tap(`${name} ${label.replace(/\s+/g, " ").slice(0, 16)}`, () => act(one));
      await back();
    }
  };
  /** By its place, as a finger does it: what a driver does to be sure of its aim would be counted as ours. */
  const press = async (one) => {
    const at = await one.evaluate((node) => {
      node.scrollIntoView({ block: "center" });
      const { left, top, width, height } = node.getBoundingClientRect();
      const place = { x: left + Math.min(width / 2, 120), y: top + height / 2 };
      const hit = document.elementFromPoint(place.x, place.y);
      return node.contains(hit) || hit?.contains(node) ? place : null;
    });
    if (at === null) throw new Error("covered");
    await page.waitForTimeout(100);
    await page.mouse.click(at.x, at.y, { delay: fingerMs });
  };
  await each("main details:not([open]) > summary", 10, "opens", press);
  await each("main ul li details details:not([open]) > summary", 3, "opens", press);
  await each("main label:has(input[type=radio])", 4, "chooses", press);
  await each("main label:has(input[type=checkbox])", 3, "ticks", press);
  await each("main input[type=text], main input:not([type]), main textarea", 5, "types in", async (one) => {
    await press(one);
    await page.keyboard.type("1");
  });
  await each("main input[type=range]", 2, "slides", async (one) => {
    const box = await one.boundingBox();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) await page.mouse.move(box.x + box.width / 2 + step * 6, y);
    await page.mouse.up();
    await page.keyboard.press("ArrowLeft");
  });
  await each("main button[aria-expanded]", 4, "opens", press);
  await each("main [data-chip], main button[aria-pressed]", 4, "chip", press);
  return { taps, headingMs };
}

/** By a real tap on a link; how long until the heading of that screen stands. */
async function goBy(page, path) {
  await page.evaluate((to) => {
    const link = document.createElement("a");
    link.href = `#${to}`;
    link.id = "bench-link";
    link.textContent = "go";
    link.style.cssText = "position:fixed;top:80px;left:0;z-index:99999;padding:20px;background:#fff";
    document.body.append(link);
    globalThis.wentAt = null;
    globalThis.stoodMs = null;
    link.addEventListener("click", () => {
      globalThis.wentAt = performance.now();
      const old = document.querySelector("main h1");
      const look = () => {
        const heading = document.querySelector("main h1");
        if (heading !== null && heading !== old && location.hash === `#${to}`) globalThis.stoodMs = performance.now() - globalThis.wentAt;
        else if (performance.now() - globalThis.wentAt < 20_000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, path);
  await page.locator("#bench-link").click({ delay: fingerMs });
  await page.waitForFunction(() => globalThis.stoodMs !== null, null, { timeout: 25_000 }).catch(() => undefined);
  const ms = await page.evaluate(() => {
    document.getElementById("bench-link").remove();
    return Math.round(globalThis.stoodMs ?? Number.NaN);
  });
  await page.waitForTimeout(400);
  return ms;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [site = join(here, "../apps/web/dist"), ...only] = process.argv.slice(2);
  const { perScreen, taps, plain } = await measure(await buildSubject(), site, only);
  for (const { screen, worstMs, tap, headingMs } of perScreen)
    console.log(`${screen.padEnd(18)} ${String(worstMs).padStart(6)} ms  heading ${String(headingMs).padStart(6)} ms  ${tap}`);
  for (const { what, ours } of [...inWords(taps, "ours"), ...inWords(plain, "a page of nothing but things that open")])
    console.log(`${what}: ${ours}`);
  console.log(`machine ${slowness().toFixed(1)} times slower than idle`);
}
