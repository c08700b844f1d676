/** Every screen read large: text of twice the size, the spacing of WCAG 1.4.12, a window zoomed to 320 px; and with no motion where none is wanted. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { everyPage } from "./every-page.ts";
import { goTo, openStage, type Stage } from "./in-browser.ts";
import { cutOff, tooWide } from "./screen-faults.ts";
import { openEverything, openExample } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(["--blink-settings=defaultFontSize=32"]);
});
afterAll(() => stage.close());

/** Written like a reader's own style sheet. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

it("fits 360 px with everything opened when the person's own text size is twice the usual", async () => {
  const { page, close } = await openExample(stage, { lang: "zh-CN", colorScheme: "light" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  const found: string[] = [];
  for (const { path } of everyPage) {
    await goTo(page, path);
    await openEverything(page);
    found.push(...[...(await tooWide(page, 360)), ...(await cutOff(page))].map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
  await close();
}, 600_000);

it("fits 320 px with wide spacing, in English, and nothing moves for who wants no motion", async () => {
  const usual = await openStage();
  const { page, close } = await openExample(usual, { lang: "en", colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 256 * 3 });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  const found: string[] = [];
  for (const { path } of everyPage) {
    await goTo(page, path);
    await openEverything(page);
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("body *")]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const lasts = (durations: string) => durations.split(",").some((one) => Number.parseFloat(one) > 0.01);
          return (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === "smooth";
        })
        .map((element) => `moves ${element.tagName} ${element.className}`),
    );
    found.push(...[...(await tooWide(page, 320)), ...(await cutOff(page)), ...new Set(moving)].map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
  await close();
  await usual.close();
}, 600_000);
