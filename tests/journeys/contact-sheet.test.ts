/**
 * Every screen as a picture, kept in artefacts/contact-sheet: a phone in light and Chinese, in dark and English, and a
 * laptop. None is blank, wider than the screen, or shows a value that never became a word.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexPage } from "../../scripts/contact-sheet/index-page.ts";
import type { Look } from "../../scripts/contact-sheet/looks.ts";
import { type Picture, takePictures } from "../../scripts/contact-sheet/take-pictures.ts";
import { everyPage, everyPageOfNothing } from "./every-page.ts";
import { openStage, type Stage } from "./in-browser.ts";

const folder = join(import.meta.dirname, "../../artefacts/contact-sheet");
const looks: readonly Look[] = [
  { width: 360, theme: "light", language: "zh-CN" },
  { width: 360, theme: "dark", language: "en" },
  { width: 1280, theme: "light", language: "zh-CN" },
];

let stage: Stage;
const pictures: Picture[] = [];
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), indexPage(pictures));
});

describe("every screen as a picture", () => {
  const walks = looks.flatMap((look) => (["example", "empty"] as const).map((of) => ({ ...look, of, look })));
  it.each(walks)(
    "$of case, $width px, $theme, $language",
    async ({ of, look }) => {
      const screens = of === "example" ? everyPage : everyPageOfNothing;
      const taken = await takePictures(stage, { of, screens, look, folder });
      pictures.push(...taken);
      expect(taken).toHaveLength(screens.length);
      expect(taken.flatMap(({ screen, faults }) => faults.map((fault) => `${screen}: ${fault}`))).toEqual([]);
    },
    300_000,
  );
});
