/** The web app as it was built, read for weighing: each script and style with what a server sends and what it takes along. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** @returns {{ page: BuiltFile, files: Map<string, BuiltFile> }} paths are those the page asks for, such as `assets/shell-AAAAAAAA.js`. */
export function readSite(folder) {
  const names = readdirSync(join(folder, "assets")).filter((name) => /\.(js|css)$/.test(name));
  const files = new Map(
    names.map((name) => [`assets/${name}`, builtFile(`assets/${name}`, readFileSync(join(folder, "assets", name), "utf8"))]),
  );
  return { page: builtFile("index.html", readFileSync(join(folder, "index.html"), "utf8")), files };
}

/**
 * `bytes`: compressed. `takes`: what comes with it, always. `styles`: by the script that is fetched later, the styles that
 * are fetched with it (they are listed by whoever fetches it).
 */
export function builtFile(path, text) {
  const from = (file) => posix.join(dirname(path), file);
  const linked = [...text.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["`](\.{1,2}\/[^"`]+\.js)["`]/g)].map(([, file]) => from(file));
  return { path, bytes: gzipSync(text, { level: 9 }).length, takes: [...linked, ...imported], styles: stylesIn(text, from) };
}

function stylesIn(text, from) {
  const list = /m\.f\|\|\(m\.f=(\[[^\]]*\])/.exec(text);
  const listed = list ? JSON.parse(list[1].replaceAll("`", '"')) : [];
  const styles = new Map();
  for (const [, script, places] of text.matchAll(/import\(["`](\.\/[\w-]+\.js)["`]\)[^;]{0,80}?__vite__mapDeps\(\[([\d,]*)\]\)/g)) {
    const needs = places.split(",").flatMap((place) => listed[Number(place)] ?? []);
    styles.set(
      from(script),
      needs.filter((need) => need.endsWith(".css")).map((need) => from(need)),
    );
  }
  return styles;
}
