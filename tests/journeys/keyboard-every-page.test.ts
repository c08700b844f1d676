/** Every stop of the tab key on every screen of the example: it has a name and an outline, no bar lies over it, and on a phone what comes next stands further down. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { focusNow } from "./by-keyboard.ts";
import { everyPage } from "./every-page.ts";
import { goTo, openStage, type Stage } from "./in-browser.ts";
import { openExample, standsStill } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What explains a field stands beside its label and comes after it. */
const fieldHeight = 60;

it.each([
  { lang: "zh-CN", colorScheme: "light", width: 360 },
  { lang: "en", colorScheme: "dark", width: 1280 },
] as const)(
  "is seen and in order: $lang, $width px",
  async ({ width, ...look }) => {
    const { page, close } = await openExample(stage, look);
    await page.setViewportSize({ width, height: 740 });
    const found: string[] = [];
    for (const { path } of everyPage) {
      await goTo(page, path);
      await standsStill(page);
      await page.evaluate(() => document.getElementById("content")?.focus());
      let before = 0;
      let stops = 0;
      for (; stops < 200; stops += 1) {
        await page.keyboard.press("Tab");
        const { name, fault } = await focusNow(page);
        const place = await page.evaluate(placeInPage);
        if (place === "elsewhere") break;
        if (fault !== null) found.push(`${path} ${name.slice(0, 30)}: ${fault}`);
        if (place === "over the page") continue;
        if (width === 360 && place < before - fieldHeight) found.push(`${path} ${name.slice(0, 30)} stands above the stop before it`);
        before = place;
      }
      if (stops === 0 || stops === 200) found.push(`${path} has ${stops} stops`);
    }
    expect(found).toEqual([]);
    await close();
  },
  600_000,
);

/** Runs in the page: how far down stands what has the focus. */
function placeInPage(): number | "over the page" | "elsewhere" {
  const now = document.activeElement;
  if (!now?.closest("main")) return "elsewhere";
  for (let at: Element | null = now; at; at = at.parentElement)
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return "over the page";
  return now.getBoundingClientRect().top + scrollY;
}
