/** A page of an invented loan app as a phone's screenshot, drawn by the browser with the letters of an open font. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

const font = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");

export interface Shown {
  readonly title: string;
  /** A name and what stands opposite. */
  readonly rows: readonly (readonly [name: string, value: string])[];
}

export async function aScreenshot(browser: Browser, { title, rows }: Shown): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 375, height: 100 + rows.length * 44 }, deviceScaleFactor: 2 });
  const source = `data:font/ttf;base64,${(await readFile(font)).toString("base64")}`;
  await page.setContent(`<style>
    @font-face { font-family: Shown; src: url(${source}); }
    body { margin: 0; font: 16px Shown; background: #f5f6f8; color: #222; }
    h1 { margin: 0; padding: 20px; font-size: 20px; font-weight: 400; background: #fff; text-align: center; }
    p { display: flex; justify-content: space-between; margin: 0; padding: 10px 20px; background: #fff; }
  </style><h1>${title}</h1>${rows.map(([name, value]) => `<p><span>${name}</span><span>${value}</span></p>`).join("")}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
