/** Plays a scene (every-state.ts, rare-state.ts) on a fresh phone and looks at each state it comes to; what is wrong is told with the state it stands in. */

import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Scene } from "./every-state.ts";
import type { Stage } from "./in-browser.ts";
import { type Look, openEverything, openExample, standsStill } from "./walk-every-page.ts";

export const looks = [
  { lang: "zh-CN", colorScheme: "light" },
  { lang: "en", colorScheme: "dark" },
] as const satisfies readonly Look[];

async function openNothing(stage: Stage, { lang, colorScheme }: Look) {
  const visit = await stage.visit({ colorScheme, reducedMotion: "reduce", locale: lang === "en" ? "en-GB" : "zh-CN" });
  await visit.page.getByRole("button", { name: lang === "en" ? "Skip for now" : "先跳过" }).click();
  return visit;
}

/** To be looked at by eye too, where `TANHAO_LOOK` names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["TANHAO_LOOK"];
  if (folder) await page.screenshot({ path: join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.png`), fullPage: true });
}

/** `faultsOf`: what to look for at each state, with everything opened that is folded. */
export async function faultsInScene(
  stage: Stage,
  { name, start, play }: Scene,
  how: Look,
  faultsOf: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { page, context, address, close } = await (start === "example" ? openExample(stage, how) : openNothing(stage, how));
  const say = (chinese: string, english: string) => (how.lang === "en" ? english : chinese);
  const found: string[] = [];
  await play({
    page,
    context,
    address,
    say,
    tap: (...words) =>
      page
        .getByRole("button", { name: say(...words), exact: true })
        .first()
        .click(),
    fill: (chinese, english, value) => page.getByLabel(say(chinese, english)).first().fill(value),
    at: async (state) => {
      await standsStill(page);
      // Printed there is nothing to press; hidden there is one button; behind the lock there are no pages.
      if ((await page.getByRole("dialog").count()) === 0) await openEverything(page);
      await picture(page, `${name} - ${state} - ${how.lang}`);
      found.push(...(await faultsOf(page)).map((fault) => `${state}: ${fault}`));
    },
  });
  await close();
  return found;
}
