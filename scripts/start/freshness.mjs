/** Whether the last build was made from the sources as they are now, so that a second `npm start` is there at once. */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exists, inRoot } from "./paths.mjs";

const stamp = () => inRoot("artefacts/built-from");
const folders = ["law", "talk", "directory", "documents", "text", "packages", "apps", "examples"];
const products = new Set(["node_modules", "dist", "generated"]);

/** A digest of the path, size and time of every source file. */
export function sourcesNow() {
  const digest = createHash("sha256");
  for (const folder of folders) if (exists(folder)) addFolder(digest, inRoot(folder));
  digest.update(readFileSync(inRoot("package-lock.json")));
  return digest.digest("hex");
}

/** What the last finished build was made from, or "" when its products are gone. */
export function builtFrom() {
  const complete = exists("artefacts/built-from") && exists("apps/cli/dist/main.js") && exists("apps/web/dist/index.html");
  return complete ? readFileSync(stamp(), "utf8") : "";
}

export function rememberBuild(sources) {
  mkdirSync(inRoot("artefacts"), { recursive: true });
  writeFileSync(stamp(), sources);
}

function addFolder(digest, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (products.has(entry.name)) continue;
    if (entry.isDirectory()) addFolder(digest, path);
    else {
      const { size, mtimeMs } = statSync(path);
      digest.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
}
