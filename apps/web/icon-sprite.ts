/**
 * The icons the app uses as one file of symbols, `icons.svg`, taken from the pinned icon set when the app is built. So no
 * drawing is part of a script, one request fetches all, and the worker keeps them for offline.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { iconNames } from "./src/design/icon-names.ts";

const set = createRequire(import.meta.url);
const file = "icons.svg";

/** Of each drawing only what is inside its `svg`; stroke and size come from the style (Icon.module.css). */
function symbol([name, drawing]: readonly [string, string]): string {
  const svg = readFileSync(set.resolve(`lucide-static/icons/${drawing}.svg`), "utf8");
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (inside === undefined) throw new Error(`${drawing}.svg of lucide-static holds no drawing`);
  return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, "")}</symbol>`;
}

const sprite = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence, https://lucide.dev/license -->${Object.entries(iconNames).map(symbol).join("")}</svg>\n`;

export const iconSprite = (): Plugin => ({
  name: "tanhao:icon-sprite",
  buildStart() {
    if (this.environment.mode === "build") this.emitFile({ type: "asset", fileName: file, source: sprite() });
  },
  configureServer(server) {
    server.middlewares.use(`/${file}`, (_request, response) => {
      response.setHeader("Content-Type", "image/svg+xml");
      response.end(sprite());
    });
  },
});
