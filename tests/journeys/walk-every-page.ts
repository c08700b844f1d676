/**
 * One walk over every screen of the example case, with everything folded opened, in one language and one scheme of colours.
 * What is wrong is collected with the address it stands at, so that one run tells of all of it.
 */

import type { Page } from "playwright-core";
import { everyPage } from "./every-page.ts";
import { goTo, type Stage } from "./in-browser.ts";
import { faultsOf } from "./screen-faults.ts";

export interface Look {
  readonly lang: "zh-CN" | "en";
  readonly colorScheme: "light" | "dark";
}

/** The page stands once nothing in it has changed for a moment. */
export function standsStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          watcher.disconnect();
          resolve();
        };
        let timer = setTimeout(done, 80);
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 80);
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(done, 3000);
      }),
  );
}

/** Opens what is folded, level after level; where only one of several stays open there is always another. */
export async function openEverything(page: Page): Promise<void> {
  for (let level = 0, left = 1; level < 5 && left > 0; level += 1) {
    left = await page.evaluate(() => {
      const closed = [...document.querySelectorAll<HTMLElement>("main details:not([open]) > summary")];
      for (const summary of closed) summary.click();
      return closed.length;
    });
    if (left > 0) await standsStill(page);
  }
}

export async function openExample(stage: Stage, { lang, colorScheme }: Look): Promise<Awaited<ReturnType<Stage["visit"]>>> {
  const visit = await stage.visit({ colorScheme, reducedMotion: "reduce", locale: lang === "en" ? "en-GB" : "zh-CN" });
  const { page } = visit;
  await page.getByRole("button", { name: lang === "en" ? "Skip for now" : "先跳过" }).click();
  await page.getByRole("button", { name: lang === "en" ? "Look at an example" : "看一个示例" }).click();
  await page.locator('a[href="#/debts/consumer"]').first().waitFor();
  return visit;
}

/** Axe, width, targets and what a screen reader meets, at one visit of each page; and its title, which names the page in its language. */
export async function walkEveryPage(stage: Stage, look: Look): Promise<readonly string[]> {
  const { page, close } = await openExample(stage, look);
  const found: string[] = [];
  const titles = new Map<string, string>();
  for (const { path } of everyPage) {
    await goTo(page, path);
    await openEverything(page);
    found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    const [title, lang, heading] = await page.evaluate(() => [
      document.title,
      document.documentElement.lang,
      document.querySelector("main h1")?.textContent ?? "",
    ]);
    if (lang !== look.lang) found.push(`${path} is in ${lang}`);
    if (heading === "" || !title?.includes(heading ?? "")) found.push(`${path} has the title ${title} over ${heading}`);
    titles.set(path.split("?")[0] ?? "", title ?? "");
  }
  const same = [...titles].filter(([path, title]) => [...titles].some(([other, its]) => other !== path && its === title));
  found.push(...same.map(([path, title]) => `${path} shares its title ${title}`));
  await close();
  return found;
}
