/** Every screen in Chinese and light: axe, 360 px, targets of 44 px, and what a screen reader meets. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "./in-browser.ts";
import { walkEveryPage } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("every screen is reachable for everybody: Chinese, light", async () => {
  expect(await walkEveryPage(stage, { lang: "zh-CN", colorScheme: "light" })).toEqual([]);
}, 600_000);
