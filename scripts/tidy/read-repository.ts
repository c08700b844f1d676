/** The files of the checkout as text (a binary file as an empty one), read from disk so that it works without git too. */

import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RepoFile } from "./check.ts";

const skipped = new Set(["node_modules", "dist", "dev-dist", "generated", "coverage", "artefacts", ".git"]);
const binary = /\.(png|jpe?g|webp|ico|woff2?|ttf|otf|pdf|xlsx?|docx|zip|wasm|tanhao|sqlite)$/;

export function readRepository(root: string, folder = ""): RepoFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry: Dirent) => !skipped.has(entry.name))
    .flatMap((entry: Dirent): RepoFile[] => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readRepository(root, path);
      if (!entry.isFile()) return [];
      return [{ path, text: binary.test(path) ? "" : decode(readFileSync(join(root, path))) }];
    });
}

/** UTF-8, or GB18030 where a bill is written in it. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
