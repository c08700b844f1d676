/**
 * The house checks: what the compiler and the linter cannot see. Prints every finding as `path:line check: message` and
 * fails if there is one. `npm run check:house -- private-data` runs the named ones alone.
 */

import { fileURLToPath } from "node:url";
import { allChecks } from "./tidy/all-checks.ts";
import { readAllowed, withoutAllowed } from "./tidy/allowed.ts";
import { readRepository } from "./tidy/read-repository.ts";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !allChecks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No house check is called ${unknown.join(", ")}. There are: ${allChecks.map((check) => check.name).join(", ")}.`);
  process.exit(2);
}

const files = readRepository(fileURLToPath(new URL("..", import.meta.url)));
const allowed = readAllowed();
const checks = allChecks.filter((check) => wanted.length === 0 || wanted.includes(check.name));

let count = 0;
for (const check of checks) {
  for (const { path, line, message } of withoutAllowed(check.name, check.find(files), allowed)) {
    console.log(`${path}:${line} ${check.name}: ${message}`);
    count += 1;
  }
}

console.log(count === 0 ? `${checks.length} house checks over ${files.length} files: nothing found.` : `\n${count} findings.`);
process.exitCode = count === 0 ? 0 : 1;
