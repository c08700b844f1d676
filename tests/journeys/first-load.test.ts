/** What a phone fetches before it is touched, asked of a browser with nothing kept: up to the door, and up to the first screen of an empty case. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { limits } from "../../bench/budgets.mjs";
import { dist, openStage, type Stage, skipDoor } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("comes to at most 120 kB until the door stands, and 60 kB until an empty case does", async () => {
  const { page, context, address, close } = await stage.visit({ serviceWorkers: "block" });
  // Long enough for anything that would follow by itself.
  await page.waitForTimeout(3000);
  expect(await fetchedBytes(page)).toBeLessThanOrEqual(limits.untouchedBytes);
  await skipDoor(page);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("link", { name: "记下第一笔债" }).waitFor();
  await again.waitForTimeout(3000);
  expect(await fetchedBytes(again)).toBeLessThanOrEqual(limits.firstScreenBytes);
  await again.close();
  await close();
});

/** The scripts that this page asked for, each compressed as a server sends it. */
async function fetchedBytes(page: { evaluate: (of: () => string[]) => Promise<string[]> }): Promise<number> {
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname.split("/assets/")[1] ?? "")
      .filter((name) => name.endsWith(".js")),
  );
  expect(scripts.length).toBeGreaterThan(3); // fewer would mean that they were not found
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, "assets", name)), { level: 9 }).length, 0);
}
