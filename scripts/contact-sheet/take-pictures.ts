/**
 * Walks over screens in one look and keeps a picture of each, whole length, with what is wrong with it. The case is the
 * example, or none: what somebody sees who has typed nothing yet.
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { EveryPage } from "../../tests/journeys/every-page.ts";
import { goTo, type Stage, showExample, skipDoor } from "../../tests/journeys/in-browser.ts";
import { faultsInPage } from "./faults-in-page.ts";
import { heightOf, type Look, lookName } from "./looks.ts";

export type WhichCase = "example" | "empty";

export interface Picture {
  readonly of: WhichCase;
  readonly screen: string;
  readonly look: Look;
  /** Below the folder of the contact sheet. */
  readonly file: string;
  readonly faults: readonly string[];
}

interface Walk {
  readonly of: WhichCase;
  readonly screens: readonly EveryPage[];
  readonly look: Look;
  readonly folder: string;
  readonly onPicture?: (picture: Picture) => void;
}

export async function takePictures(stage: Stage, { of, screens, look, folder, onPicture }: Walk): Promise<readonly Picture[]> {
  const { page, close } = await stage.visit({
    viewport: { width: look.width, height: heightOf(look) },
    colorScheme: look.theme,
    reducedMotion: "reduce",
  });
  if (of === "example") await showExample(page);
  else await skipDoor(page);
  if (look.language === "en") {
    await goTo(page, "/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await page.getByRole("heading", { name: "Settings" }).waitFor();
  }
  const below = join(of, lookName(look));
  mkdirSync(join(folder, below), { recursive: true });
  const pictures: Picture[] = [];
  for (const { name, path } of screens) {
    const opened = await opens(page, path);
    const file = join(below, `${name}.png`);
    await wholeLength(page, look, join(folder, file));
    const picture = { of, screen: name, look, file, faults: opened ? await faultsInPage(page) : ["does not open"] };
    pictures.push(picture);
    onPicture?.(picture);
  }
  await close();
  return pictures;
}

async function opens(page: Page, path: string): Promise<boolean> {
  try {
    await goTo(page, path);
    await page.locator("#app > p[role=status]").waitFor({ state: "detached" });
    return true;
  } catch {
    return false;
  }
}

/** The screen is made as long as the page, so that what sticks to its edges lies on nothing. */
async function wholeLength(page: Page, look: Look, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: look.width, height: Math.max(height, heightOf(look)) });
  await page.screenshot({ path });
  await page.setViewportSize({ width: look.width, height: heightOf(look) });
}
