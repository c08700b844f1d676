/**
 * A generated file that takes seconds to learn: learned anew only where what it is made from has changed. The file names the hash of
 * that in its first line.
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Built } from "./content-part.ts";

export interface Learned {
  /** Under packages/content/generated. */
  readonly name: string;
  /** Everything it depends on, from the root: lines, rules, the code that learns. */
  readonly madeFrom: readonly string[];
  readonly learn: () => unknown;
}

export function learnedFile(root: string, { name, madeFrom, learn }: Learned): Built["files"][number] {
  const head = `/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. Made from ${hashOf(root, madeFrom)}. */`;
  const written = join(root, "packages/content/generated", name);
  const standing = existsSync(written) ? readFileSync(written, "utf8") : "";
  return { name, text: standing.startsWith(head) ? standing : moduleText(head, "model", learn()) };
}

/** A book: quick to write, so written each time. */
export const bookFile = (name: string, book: unknown): Built["files"][number] => ({
  name,
  text: moduleText("/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */", "book", book),
});

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

const moduleText = (head: string, name: string, value: unknown): string =>
  [head, `export const ${name}: unknown = ${JSON.stringify(value)};`, ""].join("\n");
