/** Every colour that is read is read well, in both themes; measured on the tokens themselves. */

import { describe, expect, it } from "vitest";
import tokens from "../tokens.css?raw";
import { colourPairs } from "./colour-pairs.ts";
import { contrast, rgbOf } from "./contrast.ts";

describe("contrast", () => {
  it("is what WCAG says of known pairs", () => {
    expect(contrast(rgbOf("#000000"), rgbOf("rgb(255, 255, 255)"))).toBe(21);
    expect(contrast(rgbOf("#ffffff"), rgbOf("#ffffff"))).toBe(1);
    // 4.48 and 4.54: the well-known greys on either side of 4.5
    expect(contrast(rgbOf("#777777"), rgbOf("#ffffff"))).toBeCloseTo(4.48, 2);
    expect(contrast(rgbOf("#767676"), rgbOf("#ffffff"))).toBeCloseTo(4.54, 2);
  });

  const [light = "", dark = ""] = tokens.split("@media screen and (prefers-color-scheme: dark)");
  const colours = (text: string) =>
    Object.fromEntries([...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark.split("@media")[0] ?? "") } };

  it("has two themes to measure", () => {
    expect(themes.light["--paper"]).toBeDefined();
    expect(themes.dark["--paper"]).not.toBe(themes.light["--paper"]);
  });

  it.each(["light", "dark"] as const)("holds for every pair that is read: %s", (theme) => {
    const found = colourPairs.map(({ ink, ground, least }) => ({
      ink,
      ground,
      least,
      is: contrast(rgbOf(themes[theme][ink]), rgbOf(themes[theme][ground])),
    }));
    expect(found.filter(({ is, least }) => is < least)).toEqual([]);
  });
});
