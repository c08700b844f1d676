/** Every state of every scene, in Chinese and light and in English and dark: axe, width, targets, names and headings. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyScene } from "./every-state.ts";
import { openStage, type Stage } from "./in-browser.ts";
import { faultsOf } from "./screen-faults.ts";
import { type Look, openEverything, openExample, standsStill } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Printed there is nothing to press; hidden there is one button; behind the lock there are no pages. */
async function look(page: Page, state: string): Promise<readonly string[]> {
  await standsStill(page);
  if ((await page.getByRole("dialog").count()) === 0) await openEverything(page);
  return (await faultsOf(page)).map((fault) => `${state}: ${fault}`);
}

async function open({ lang, colorScheme }: Look) {
  const visit = await stage.visit({ colorScheme, reducedMotion: "reduce", locale: lang === "en" ? "en-GB" : "zh-CN" });
  await visit.page.getByRole("button", { name: lang === "en" ? "Skip for now" : "先跳过" }).click();
  return visit;
}

describe.each([
  { lang: "zh-CN", colorScheme: "light" },
  { lang: "en", colorScheme: "dark" },
] as const)("in $lang, $colorScheme", (how) => {
  it.each(everyScene)(
    "$name",
    async ({ start, play }) => {
      const { page, context, close } = start === "example" ? await openExample(stage, how) : await open(how);
      const say = (chinese: string, english: string) => (how.lang === "en" ? english : chinese);
      const found: string[] = [];
      await play({
        page,
        context,
        say,
        tap: (...words) =>
          page
            .getByRole("button", { name: say(...words), exact: true })
            .first()
            .click(),
        fill: (chinese, english, value) => page.getByLabel(say(chinese, english)).first().fill(value),
        at: async (state) => void found.push(...(await look(page, state))),
      });
      expect(found).toEqual([]);
      await close();
    },
    600_000,
  );
});
