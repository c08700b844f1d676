/**
 * Writes docs/law-table.md: every entry of the law book with its source, every rule with its worked cases and where their
 * figures come from, every instrument. Made from law/ alone, so that a lawyer can review the book without the program.
 * `npm run law-table` after a change under law/; a test says when it was forgotten.
 */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lawTable } from "./law-table/law-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(`${root}/docs/law-table.md`, lawTable(root));
console.log("docs/law-table.md written.");
