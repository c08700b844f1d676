/** What a phone fetches before it is touched, asked of a browser with nothing kept: up to the door, and up to the first screen of an empty case. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { limits } from "../../bench/budgets.mjs";
import { dist, openStage, type Stage, skipDoor } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("comes to at most 120 kB until the door stands, and 60 kB until an empty case does", async () => {
  const { page, context, address, close } = await stage.visit();
  const bytesUntil = async (ready: (page: Page) => Promise<void>) => {
    const fresh = await context.newPage();
    const asked: string[] = [];
    fresh.on("request", (request) => asked.push(request.url()));
    await fresh.goto(address);
    await ready(fresh);
    // Long enough for anything that would follow by itself.
    await fresh.waitForTimeout(3000);
    await fresh.close();
    return bytesOf(asked);
  };
  const door = await bytesUntil((fresh) => fresh.getByRole("heading", { name: "先看四件急事" }).waitFor());
  expect(door).toBeLessThanOrEqual(limits.untouchedBytes);
  await skipDoor(page);
  const empty = await bytesUntil((fresh) => fresh.getByRole("link", { name: "记下第一笔债" }).waitFor());
  expect(empty).toBeLessThanOrEqual(limits.firstScreenBytes);
  await close();
});

/** Of the scripts among these addresses, each compressed as a server sends it. */
function bytesOf(asked: readonly string[]): number {
  const scripts = [...new Set(asked)].flatMap((path) => path.match(/assets\/[^/]+\.js$/)?.[0] ?? []);
  expect(scripts.length).toBeGreaterThan(3); // fewer would mean that they were not found
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(dist, script)), { level: 9 }).length, 0);
}
