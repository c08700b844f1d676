/** Every document of docs/ as a page in the built folder, `docs/…html`, with one style sheet: the colours and sizes of the app. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { docPage, pageOf } from "./doc-page.ts";

const folder = join(import.meta.dirname, "../../docs");

/** As `README.md`, `decisions/0001-stack.md`. */
export const docNames = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .toSorted();

export const readDoc = (name: string): string => readFileSync(join(folder, name), "utf8");

const styleSheet = (): string =>
  ["src/design/tokens.css", "doc-pages.css"].map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\n");

export const docPages = (): Plugin => ({
  name: "tanhao:doc-pages",
  apply: "build",
  buildStart() {
    if (this.environment.name !== "client") return;
    const names = docNames();
    const known = new Set(names);
    for (const name of names)
      this.emitFile({ type: "asset", fileName: `docs/${pageOf(name)}`, source: docPage(name, readDoc(name), known) });
    this.emitFile({ type: "asset", fileName: "docs/docs.css", source: styleSheet() });
  },
});
