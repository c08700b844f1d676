/** Every screen in English and dark: axe, 360 px, targets of 44 px, and what a screen reader meets. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "./in-browser.ts";
import { walkEveryPage } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("every screen is reachable for everybody: English, dark", async () => {
  expect(await walkEveryPage(stage, { lang: "en", colorScheme: "dark" })).toEqual([]);
}, 600_000);
