/**
 * `npm run contact-sheet`: pictures of every screen of the example case and of an empty one, at three widths, light and
 * dark, in both languages, and a page that shows them side by side, in artefacts/contact-sheet. It looks at the built
 * app (`npm run build` first) and fails where a screen is blank, too wide, or shows a value that is no word.
 *
 * `-- --screen talk --width 360 --theme dark --language en --case empty` takes only those; `--built` names another build.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { everyPage, everyPageOfNothing } from "../tests/journeys/every-page.ts";
import { openStage } from "../tests/journeys/in-browser.ts";
import { indexPage } from "./contact-sheet/index-page.ts";
import { everyLook, lookName } from "./contact-sheet/looks.ts";
import { type Picture, takePictures } from "./contact-sheet/take-pictures.ts";

const wish = { type: "string", multiple: true } as const;
const { values: wanted } = parseArgs({
  options: { screen: wish, width: wish, theme: wish, language: wish, case: wish, built: { type: "string" } },
});
const among = (wishes: readonly string[] | undefined, one: string | number): boolean =>
  wishes === undefined || wishes.includes(String(one));

const folder = join(import.meta.dirname, "../artefacts/contact-sheet");
const walks = (["example", "empty"] as const)
  .filter((of) => among(wanted.case, of))
  .flatMap((of) =>
    everyLook
      .filter(({ width, theme, language }) => among(wanted.width, width) && among(wanted.theme, theme) && among(wanted.language, language))
      .map((look) => ({
        of,
        look,
        screens: (of === "example" ? everyPage : everyPageOfNothing).filter(({ name }) => among(wanted.screen, name)),
      })),
  );
const whole = walks.reduce((sum, { screens }) => sum + screens.length, 0);
if (whole === 0) throw new Error("No screen is named so; tests/journeys/every-page.ts names them all");

mkdirSync(folder, { recursive: true });
const stage = await openStage([], wanted.built);
const pictures: Picture[] = [];
for (const walk of walks) {
  await takePictures(stage, { ...walk, folder, onPicture: told });
}
await stage.close();
writeFileSync(join(folder, "index.html"), indexPage(pictures));
const faulty = pictures.filter(({ faults }) => faults.length > 0);
console.log(`\n${pictures.length} pictures, ${faulty.length} with a fault: ${join(folder, "index.html")}`);
process.exitCode = faulty.length === 0 ? 0 : 1;

function told(picture: Picture): void {
  pictures.push(picture);
  const line = `${pictures.length}/${whole} ${picture.of} ${lookName(picture.look)} ${picture.screen}`;
  if (picture.faults.length > 0) console.log(`\r${line}: ${picture.faults.join(", ")}`);
  else if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(70)}`);
}
