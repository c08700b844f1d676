/**
 * Turns the DATA folders into typed, validated values under packages/content/generated.
 *
 *     npx tsx packages/content/scripts/build.ts
 *
 * One line a kind of content, built in this order. To add one, write `src/build-<name>.ts` that exports a ContentPart
 * and add it to `parts`: nothing else here changes. All problems of all parts are printed, then the script ends with 1.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { aidPart } from "../src/build-aid.ts";
import { amountPart } from "../src/build-amount.ts";
import { channelsPart } from "../src/build-channels.ts";
import { conductPart } from "../src/build-conduct.ts";
import { dangerPart } from "../src/build-danger.ts";
import { directoryPart } from "../src/build-directory.ts";
import { documentsPart } from "../src/build-documents.ts";
import { escalationPart } from "../src/build-escalation.ts";
import { hearPart } from "../src/build-hear.ts";
import { lawPart } from "../src/build-law.ts";
import { likelyPart } from "../src/build-likely.ts";
import { promisesPart } from "../src/build-promises.ts";
import { rehearsalPart } from "../src/build-rehearsal.ts";
import { tonePart } from "../src/build-tone.ts";
import { whenPart } from "../src/build-when.ts";
import { type ContentPart, problemLine } from "../src/content-part.ts";

const parts: readonly ContentPart[] = [
  lawPart,
  documentsPart,
  conductPart,
  directoryPart,
  channelsPart,
  escalationPart,
  aidPart,
  amountPart,
  whenPart,
  promisesPart,
  tonePart,
  hearPart,
  dangerPart,
  likelyPart,
  rehearsalPart,
];

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const generated = join(root, "packages/content/generated");

let failed = false;
for (const part of parts) {
  const built = await part.build(root);
  for (const problem of built.problems) console.error(problemLine(problem));
  failed ||= built.problems.length > 0;
  if (built.problems.length > 0) continue;
  for (const file of built.files) writeIfChanged(join(generated, file.name), file.text);
  console.log(`content: ${part.name}, ${built.files.length} files`);
}
process.exitCode = failed ? 1 : 0;

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
