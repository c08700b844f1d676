/** A build that weighs too much fails, and its sentence says what, how much, and what to do. */

import { expect, test } from "vitest";
import { builtFile } from "./built-site.mjs";
import { tooHeavy, weigh } from "./weigh.mjs";

/** Text that does not get smaller when compressed: about so many bytes. */
function noise(bytes: number): string {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 64));
  }).join("");
}

const page = `<script type="module" src="./assets/index-AAAAAAAA.js"></script><link rel="stylesheet" href="./assets/shell-AAAAAAAA.css">`;
const deps = `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./PlanPage-AAAAAAAA.css"])))=>i.map(i=>d[i]);`;

function site(more: Readonly<Record<string, string>> = {}) {
  const texts: Readonly<Record<string, string>> = {
    "index-AAAAAAAA.js": `import"./shell-AAAAAAAA.js";`,
    "shell-AAAAAAAA.js": `${deps}n(()=>import("./PlanPage-AAAAAAAA.js"),__vite__mapDeps([0]),import.meta.url);`,
    "shell-AAAAAAAA.css": "body{margin:0}",
    "PlanPage-AAAAAAAA.js": `import{t}from"./shared-AAAAAAAA.js";import{e}from"./shell-AAAAAAAA.js";`,
    "PlanPage-AAAAAAAA.css": "p{margin:0}",
    "shared-AAAAAAAA.js": "export const t=1;",
    ...Object.fromEntries(
      ["open-host", "indexeddb", "Banners", "EmptyHome", "DoorPage", "engine", "english", "listening", "rehearsal"].map((name) => [
        `${name}-AAAAAAAA.js`,
        `export const n="${name}";`,
      ]),
    ),
    ...more,
  };
  const files = Object.entries(texts).map(([name, text]) => [`assets/${name}`, builtFile(`assets/${name}`, text)] as const);
  return { page: builtFile("index.html", page), files: new Map(files) };
}

const limits = {
  firstScreen: 60_000,
  untouched: 120_000,
  anyPage: 65_000,
  heavierPages: {},
  data: { engine: 125_000, english: 110_000, listening: 400_000, rehearsal: 165_000 },
};

test("a light build is let through", () => {
  expect(tooHeavy(weigh(site()), limits)).toEqual([]);
});

test("the first screen counts what its scripts take along, and no page behind it", () => {
  const { firstScreen, pages } = weigh(site({ "shared-AAAAAAAA.js": noise(3000) }));
  expect(firstScreen).toBeLessThan(1500);
  expect(pages["PlanPage"]).toBeGreaterThan(2000);
});

test("a page counts its styles, which only whoever fetches it lists", () => {
  const light = weigh(site()).pages["PlanPage"] ?? 0;
  const styled = weigh(site({ "PlanPage-AAAAAAAA.css": noise(3000) })).pages["PlanPage"] ?? 0;
  expect(styled).toBeGreaterThan(light + 2000);
});

test.each([
  [
    "the first screen",
    { "shell-AAAAAAAA.js": noise(90_000) },
    /^The first screen's scripts: \d+\.\d kB compressed, and it may be 60\.0 kB\. Fetch/,
  ],
  ["the styles of all", { "shell-AAAAAAAA.css": noise(180_000) }, /until EmptyHome stands/],
  ["the door", { "DoorPage-AAAAAAAA.js": noise(180_000) }, /until DoorPage stands/],
  ["a page", { "PlanPage-AAAAAAAA.js": noise(100_000) }, /^PlanPage: .* it may be 65\.0 kB\. .*weight-limits\.mjs/],
  ["the listener", { "listening-AAAAAAAA.js": noise(600_000) }, /^listening: .* it may be 400\.0 kB/],
])("too much in %s fails", (_, more, sentence) => {
  expect(tooHeavy(weigh(site(more)), limits)).toContainEqual(expect.stringMatching(sentence));
});

test("a page may be heavier where that is listed, and a list that names no page is told", () => {
  const heavy = weigh(site({ "PlanPage-AAAAAAAA.js": noise(100_000) }));
  expect(tooHeavy(heavy, { ...limits, heavierPages: { PlanPage: 90_000 } })).toEqual([]);
  expect(tooHeavy(heavy, { ...limits, heavierPages: { PlanPage: 90_000, GonePage: 1 } })).toEqual([
    expect.stringMatching(/^GonePage has a limit/),
  ]);
});

test("a script that was given another name is missed, not counted as nothing", () => {
  const renamed = site();
  renamed.files.delete("assets/engine-AAAAAAAA.js");
  expect(() => weigh(renamed)).toThrow(/called engine/);
});
