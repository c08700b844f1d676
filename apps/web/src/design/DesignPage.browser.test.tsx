/** Every component in every state, as it stands at #/design while developing: nothing for axe to find, and no wider than a phone. */

import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { aCaseHost } from "../case/a-case-host.ts";
import { App } from "../shell/App.tsx";
import "./base.css";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
  location.hash = "";
});

const kinds = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

it.each([360, 1280])("the design is clean for axe at %i px, with everything opened", async (width) => {
  await page.viewport(width, 740);
  const host = await aCaseHost({});
  location.hash = "#/design";
  const place = document.body.appendChild(document.createElement("div"));
  leave = render(() => <App host={host} />, place);
  await expect.poll(() => document.querySelector("main h1")?.textContent, { timeout: 20_000 }).toBe("Design");
  for (const closed of place.querySelectorAll<HTMLElement>("main details:not([open]) > summary")) closed.click();
  const { violations } = await axe.run(place, { runOnly: kinds, resultTypes: ["violations"] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
