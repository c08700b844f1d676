/** The person's own few colours (forced colours): what is chosen is told by more than a hue, what is filled can be read, and axe finds nothing. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goTo, openStage, type Stage } from "./in-browser.ts";
import { axeFaults } from "./screen-faults.ts";
import { openExample } from "./walk-every-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Between them the places at the bottom, tabs, and answers of a question. */
const screens = ["/settings", "/debts/consumer/words?channel=phone", "/debts/card/channel", "/household", "/debts/consumer/talk"];

/** Runs in the page. `kinds`: what of the chosen was seen at all. Axe leaves contrast alone in forced colours. */
const lookClosely = (page: Page): Promise<{ readonly kinds: readonly string[]; readonly faults: readonly string[] }> =>
  page.evaluate(() => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([digits]) => {
        const part = Number(digits) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const contrast = (one: string, other: string) => Math.max(light(one), light(other)) / Math.min(light(one), light(other));
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());

    // A square or round mark of the system's own tells by itself.
    const drawnByUs = seen("nav a, [role=tab], label:has(> input[type=radio])").filter((one) => {
      const mark = one.querySelector("input");
      return mark === null || getComputedStyle(mark).opacity === "0";
    });
    const isChosen = (one: Element) => one.matches("[aria-current=page], [aria-selected=true]") || one.querySelector(":checked") !== null;
    const isUnlike = (one: Element, other: Element) => {
      const [its, others] = [getComputedStyle(one), getComputedStyle(other)];
      const colours = ["backgroundColor", "borderTopColor", "borderBottomColor"] as const;
      return its.borderTopWidth !== others.borderTopWidth || colours.some((name) => contrast(its[name], others[name]) >= 3);
    };
    const chosen = drawnByUs.filter(isChosen);
    const besides = (one: Element) => drawnByUs.filter((other) => other.parentElement === one.parentElement && !isChosen(other));
    const alike = chosen.filter((one) => besides(one).some((other) => !isUnlike(one, other)));

    const ground = getComputedStyle(document.body).backgroundColor;
    const unreadable = seen("button, a, label").filter((one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      return !/, 0\)$/.test(backgroundColor) && contrast(backgroundColor, ground) >= 3 && contrast(backgroundColor, color) < 4.5;
    });
    return {
      kinds: [...new Set(chosen.map((one) => one.localName))],
      faults: [
        ...alike.map((one) => `looks as if not chosen: ${one.textContent}`),
        ...unreadable.map((one) => `cannot be read: ${one.textContent}`),
      ],
    };
  });

it("what is chosen can be seen and what is filled can be read in the person's own colours", async () => {
  const { page, close } = await openExample(stage, { lang: "zh-CN", colorScheme: "light" });
  await page.emulateMedia({ forcedColors: "active" });
  const found: string[] = [];
  const chosen = new Set<string>();
  for (const path of screens) {
    await goTo(page, path);
    const { kinds, faults } = await lookClosely(page);
    for (const kind of kinds) chosen.add(kind);
    found.push(...[...(await axeFaults(page)), ...faults].map((fault) => `${path} ${fault}`));
  }
  expect([...chosen].sort()).toEqual(["a", "button", "label"]);
  expect(found).toEqual([]);
  await close();
}, 120_000);
