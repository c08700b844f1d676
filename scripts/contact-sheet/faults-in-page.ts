/** What no screen may show, whatever it is about: nothing at all, more than fits, or a value that never became a word. */

import type { Page } from "playwright-core";
import { told } from "../../tests/journeys/in-browser.ts";

const neverAWord = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;
/** A title and one sentence are longer than this. */
const leastLetters = 12;

export async function faultsInPage(page: Page): Promise<readonly string[]> {
  const text = await told(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const word = neverAWord.exec(text);
  return [
    ...(text.replace(/\s/g, "").length < leastLetters ? ["blank"] : []),
    ...(over > 0 ? [`${over} px wider than the screen`] : []),
    ...(word === null ? [] : [`shows "${text.slice(Math.max(0, word.index - 20), word.index + 20)}"`]),
  ];
}
