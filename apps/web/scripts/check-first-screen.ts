/**
 * Measures what a phone loads before the first screen stands: the entry of the built page and everything it imports
 * statically, gzipped. Fails above the budget. Runs after the build (`npm run build -w @tanhao/web`).
 */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const budgetBytes = 60_000;

export interface FirstScreen {
  readonly files: readonly { readonly name: string; readonly gzipBytes: number }[];
  readonly gzipBytes: number;
}

/** `dist`: the built folder. */
export function measureFirstScreen(dist: string): FirstScreen {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error(`${join(dist, "index.html")} names no module; build the web app first`);
  const files = new Map<string, number>();
  const waiting = [entry];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (files.has(name)) continue;
    const code = readFileSync(join(dist, name));
    files.set(name, gzipSync(code, { level: 9 }).length);
    for (const imported of staticImports(code.toString("utf8"))) waiting.push(join(dirname(name), imported));
  }
  const sizes = [...files].map(([name, gzipBytes]) => ({ name, gzipBytes })).sort((a, b) => b.gzipBytes - a.gzipBytes);
  return { files: sizes, gzipBytes: sizes.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) };
}

/** `import{a}from"./x.js"`, `import"./x.js"`, `export*from"./x.js"`; not `import("./x.js")`. */
const staticImports = (code: string): readonly string[] =>
  [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?["'](\.[^"']+\.js)["']/g)].map((match) => match[1] ?? "");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, gzipBytes } = measureFirstScreen(join(dirname(fileURLToPath(import.meta.url)), "../dist"));
  for (const file of files) console.log(`${String(file.gzipBytes).padStart(7)}  ${file.name}`);
  console.log(`${String(gzipBytes).padStart(7)}  first screen, gzip, of at most ${budgetBytes}`);
  if (gzipBytes > budgetBytes) {
    console.error("The first screen loads too much JavaScript. Move what only later pages need behind a dynamic import.");
    process.exitCode = 1;
  }
}
