/**
 * A real Chromium, killed with SIGKILL while a page appends to its journal, changes its lock or puts another case in its
 * place, and opened again with the same profile: nothing acknowledged is lost, and the journal opens as before or as after.
 * Each kill has a profile of its own: at the second opening after a kill Chromium itself sometimes throws a whole database
 * away (docs/decisions/0014), and what it does is not asked here. `TANHAO_KILLS=60` kills that often of each kind.
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

const killed = (what: string): string => `a browser killed while it does this again and again: ${what}`;
const eachKill = Array.from({ length: kills }, (_, index) => index + 1);
const limit = 60_000;

describe(killed("replace"), () => {
  it.each(eachKill)(
    "finds the old case or the new one, whole (%i)",
    async (kill) => {
      const { done, underWay, found } = await killAndLook("replace", kill * 1000, () => [""]);
      const last = Number(done.at(-1) ?? kill * 1000);
      const number = Number(found.note.split(" ")[1]);
      // The one acknowledged last, or the one that was under way; the word of the last may have died with the browser.
      expect(number).toBeGreaterThanOrEqual(last);
      expect(number).toBeLessThanOrEqual(Math.max(last, Number(underWay ?? 0)) + 1);
      expect(found.entries).toBe(1 + (number % 7));
      // Its own, and beside it what the one that was cut short had put there.
      expect(found.files).toBeGreaterThanOrEqual(4);
      expect(found.files).toBeLessThanOrEqual(7);
    },
    limit,
  );
});

describe(killed("append"), () => {
  it.each(eachKill)(
    "loses nothing (%i)",
    async () => {
      const { done, found } = await killAndLook("append", 0, () => [""]);
      expect(done.length).toBeGreaterThan(0);
      expect(found).toMatchObject({ opens: [true], files: 4 });
      // More may have been stored whose acknowledgement died with the browser.
      expect(found.entries).toBeGreaterThanOrEqual(Number(done.at(-1)));
    },
    limit,
  );
});

describe(killed("relock"), () => {
  it.each(eachKill)(
    "opens with the passphrase of before or of after, and with nothing lost (%i)",
    async (kill) => {
      const { done, found, candidates } = await killAndLook("relock", kill * 1000, (last, underWay) =>
        underWay === null ? [last] : [last, underWay, stepAfter(underWay, last)],
      );
      expect(done.length).toBeGreaterThan(0);
      expect(new Set(candidates.filter((_, index) => found.opens[index])).size).toBe(1);
      expect(found).toMatchObject({ entries: 200, files: 4 });
    },
    limit,
  );
});

/** The word that a step was acknowledged may die with the browser, when the next has begun already. */
const stepAfter = (underWay: string, before: string): string => (underWay === "" ? `p${Number(before.slice(1)) + 1}` : "");

interface Looked extends Killed {
  readonly candidates: readonly string[];
  readonly found: Found;
}

/** Fills a case, kills while `what` is done to it, and looks. `passphrases`: what may open it, given what was said last. */
async function killAndLook(
  what: string,
  count: number,
  passphrases: (last: string, underWay: string | null) => readonly string[],
): Promise<Looked> {
  const profile = mkdtempSync(join(tmpdir(), "tanhao-killed-"));
  expect(await inBrowser(profile, (page) => page.evaluate(() => relocker.fill()))).toBe(200);
  const { done, underWay } = await untilKilled(profile, what, count);
  const candidates = passphrases(done.at(-1) ?? "", underWay);
  const found: Found = await inBrowser(profile, (page) => page.evaluate((words) => relocker.look(words), candidates));
  rmSync(profile, { recursive: true, force: true });
  return { done, underWay, candidates, found };
}

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
async function untilKilled(profile: string, what: string, count: number): Promise<Killed> {
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserArguments] });
  const done: string[] = [];
  let underWay: string | null = null;
  let isKilled = false;
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
    if (when === "begin" && ++begun === killAfter) setTimeout(kill, Math.random() * 60);
  });
  const kill = (): void => {
    isKilled = true;
    killBrowser(profile);
  };
  const work = page.evaluate((given) => relocker.goOn(given.what, given.count), { what, count });
  await Promise.race([
    isClosed,
    work.catch((thrown: unknown) => {
      if (!isKilled) throw thrown;
      return isClosed;
    }),
  ]);
  return { done, underWay };
}

/** The one process that was started with this profile; its children end with it. */
function killBrowser(profile: string): void {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  const own = lines.filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes("--type="));
  for (const line of own) process.kill(Number.parseInt(line, 10), "SIGKILL");
}
