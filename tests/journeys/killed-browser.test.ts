/**
 * A real Chromium, killed with SIGKILL while a page appends to its journal, changes its lock or puts another case in its
 * place, and opened again with the same profile: nothing acknowledged is lost, and the journal opens as before or as after. `TANHAO_KILLS=60` kills that
 * often of each kind.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserArguments, executablePath } from "./in-browser.ts";
import type { Found, Relocker } from "./relocker-page.ts";
import { type StaticServer, serveStatic } from "./serve-static.ts";

const kills = Number(process.env["TANHAO_KILLS"] ?? 4);
const site = mkdtempSync(join(tmpdir(), "tanhao-killed-site-"));
let server: StaticServer;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["source"] },
    build: {
      outDir: site,
      rollupOptions: { input: join(import.meta.dirname, "relocker-page.ts"), output: { entryFileNames: "page.js" } },
    },
  });
  writeFileSync(join(site, "index.html"), '<!doctype html><title>killed</title><script type="module" src="page.js"></script>');
  server = await serveStatic(site);
});
afterAll(async () => {
  await server.close();
  rmSync(site, { recursive: true });
});

/** What relocker-page.ts puts there. */
declare const relocker: Relocker;

describe("a browser killed while it puts another case in the place of the one that is there", () => {
  it(`finds the old one or the new one, whole, ${kills} times`, { timeout: 60_000 + kills * 30_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "tanhao-killed-"));
    await inBrowser(profile, (page) => page.evaluate(() => relocker.fill()));
    for (let kill = 0; kill < kills; kill += 1) {
      const { done, underWay } = await untilKilled(profile, "replace", "", kill * 1000);
      const last = Number(done.at(-1) ?? kill * 1000);
      const found: Found = await inBrowser(profile, (page) => page.evaluate((words) => relocker.look(words), [""]));
      const number = Number(found.note.split(" ")[1]);
      // The one acknowledged last, or the one that was under way; the word of the last may have died with the browser.
      expect(number).toBeGreaterThanOrEqual(last);
      expect(number).toBeLessThanOrEqual(Math.max(last, Number(underWay ?? 0)) + 1);
      expect(found.entries).toBe(1 + (number % 7));
      // Its own, and beside it what the one that was cut short had put there.
      expect(found.files).toBeGreaterThanOrEqual(4);
      expect(found.files).toBeLessThanOrEqual(7);
    }
    rmSync(profile, { recursive: true, force: true });
  });
});

describe.each(["append", "relock"])("a browser killed while it does this again and again: %s", (what) => {
  it(`loses nothing, ${kills} times`, { timeout: 60_000 + kills * 30_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "tanhao-killed-"));
    let passphrase = "";
    let known = await inBrowser(profile, (page) => page.evaluate(() => relocker.fill()));
    expect(known).toBe(200);
    for (let kill = 0; kill < kills; kill += 1) {
      const { done, underWay } = await untilKilled(profile, what, passphrase, kill * 1000);
      expect(done.length).toBeGreaterThan(0);
      const last = done.at(-1) ?? "";
      if (what === "append") known = Number(last);
      else passphrase = last;
      const candidates = what === "relock" && underWay !== null ? [passphrase, underWay, stepAfter(underWay, passphrase)] : [passphrase];
      const found: Found = await inBrowser(profile, (page) => page.evaluate((words) => relocker.look(words), candidates));
      expect(new Set(candidates.filter((_, index) => found.opens[index])).size).toBe(1);
      expect(found.files).toBe(4);
      // More may have been stored whose acknowledgement died with the browser.
      if (what === "append") expect(found.entries).toBeGreaterThanOrEqual(known);
      else expect(found.entries).toBe(known);
      known = found.entries;
      passphrase = candidates[found.opens.indexOf(true)] ?? "";
    }
    rmSync(profile, { recursive: true, force: true });
  });
});

/** The word that a step was acknowledged may die with the browser, when the next has begun already. */
const stepAfter = (underWay: string, before: string): string => (underWay === "" ? `p${Number(before.slice(1)) + 1}` : "");

async function inBrowser<Value>(profile: string, work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserArguments] });
  try {
    return await work(await pageIn(context));
  } finally {
    await context.close();
  }
}

async function pageIn(context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => "relocker" in globalThis);
  return page;
}

interface Killed {
  /** What each acknowledgement said. */
  readonly done: readonly string[];
  /** What had begun and was not acknowledged. */
  readonly underWay: string | null;
}

/** All its processes at once, some moments after a step began. */
async function untilKilled(profile: string, what: string, passphrase: string, count: number): Promise<Killed> {
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserArguments] });
  const done: string[] = [];
  let underWay: string | null = null;
  const isClosed = new Promise<void>((resolve) => context.on("close", () => resolve()));
  const page = await pageIn(context);
  let begun = 0;
  const killAfter = 3 + Math.floor(Math.random() * 4);
  page.on("console", (message) => {
    const [when, , about = ""] = message.text().split(" ");
    if (when === "begin") underWay = about;
    if (when === "done") {
      done.push(about);
      underWay = null;
    }
    if (when === "begin" && ++begun === killAfter) setTimeout(() => killBrowser(profile), Math.random() * 60);
  });
  const call = { what, passphrase, count };
  page.evaluate((given) => relocker.goOn(given.what, given.passphrase, given.count), call).catch(() => undefined);
  await isClosed;
  return { done, underWay };
}

/** The one process that was started with this profile; its children end with it. */
function killBrowser(profile: string): void {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  const own = lines.filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes("--type="));
  for (const line of own) process.kill(Number.parseInt(line, 10), "SIGKILL");
}
