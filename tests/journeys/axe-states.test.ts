/** The rare states (rare-state.ts) and a new version's banner: axe, width, targets and names, in both languages and themes; and that nothing is cut off at twice the text. */

import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scene } from "./every-state.ts";
import { dist, goTo, openStage, type Stage } from "./in-browser.ts";
import { faultsInScene, looks } from "./play-scene.ts";
import { rareScenes } from "./rare-state.ts";
import { cutOff, faultsOf, tooWide } from "./screen-faults.ts";

let folder: string;
let stage: Stage;
let large: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tanhao-axe-"));
  cpSync(dist, folder, { recursive: true });
  stage = await openStage([], folder);
  large = await openStage(["--blink-settings=defaultFontSize=32"]);
});
afterAll(async () => {
  await stage.close();
  await large.close();
  rmSync(folder, { recursive: true });
});

/** Any other byte makes the worker another one. */
const newVersion: Scene = {
  name: "a new version",
  start: "nothing",
  play: async ({ page, context, address, say, fill, at }) => {
    const publish = async () => {
      appendFileSync(join(folder, "sw.js"), "\n// another version\n");
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    };
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await goTo(page, "/contacts/new");
    await publish();
    const update = page.getByRole("button", { name: say("现在更新", "Update now") });
    await update.waitFor();
    await at("offered");
    await fill("对方说了什么", "What they said", "写到一半");
    await at("offered in the middle of a form");
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole("button", { name: say("现在更新", "Update now") }).click();
    await page.getByRole("button", { name: say("重新打开", "Reopen") }).waitFor();
    expect(await update.count()).toBe(0); // reopened, it is the new one
    await at("taken in another window");
  },
};

async function faultsOfSize(page: Page): Promise<readonly string[]> {
  return [...(await tooWide(page, page.viewportSize()?.width ?? 0)), ...(await cutOff(page))];
}

describe.each(looks)("in $lang, $colorScheme", (look) => {
  it.each([...rareScenes, newVersion])(
    "$name",
    async (scene) => {
      expect(await faultsInScene(stage, scene, look, faultsOf)).toEqual([]);
    },
    600_000,
  );
});

describe("with text of twice the size", () => {
  it.each(rareScenes)(
    "$name",
    async (scene) => {
      expect(await faultsInScene(large, scene, looks[0], faultsOfSize)).toEqual([]);
    },
    600_000,
  );
});
