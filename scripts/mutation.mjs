/**
 * Mutation testing of the code that makes the figures: `npm run mutation` for all of it, `npm run mutation -- accrual`
 * for one folder, `npm run mutation -- packages/core/src/accrual/periods.ts` for files. How to read it: CONTRIBUTING.md.
 *
 * Each folder is a run of its own, so that each has to reach the threshold. Results are kept in artefacts/mutation and
 * taken over while neither the code nor the tests of a mutant have changed.
 */

import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const folders = ["accrual", "rules"];
const sourcesOf = (folder) => [`packages/core/src/${folder}/**/*.ts`, "!**/*.test.ts", "!**/a-*.ts"];

const wanted = process.argv.slice(2);
const runs = wanted.length === 0 ? folders : folders.filter((folder) => wanted.includes(folder));
const files = wanted.filter((name) => name.endsWith(".ts"));
if (runs.length === 0 && files.length === 0) {
  console.error(`Nothing here is called ${wanted.join(", ")}. There are: ${folders.join(", ")}, and paths of files in them.`);
  process.exit(2);
}

/** `name` tells the reports of the runs apart. A threshold missed makes the exit code 1. */
const run = (name, mutate) =>
  new Stryker({
    configFile: "tests/mutation/stryker.config.mjs",
    mutate,
    incrementalFile: `artefacts/mutation/${name}.incremental.json`,
    htmlReporter: { fileName: `artefacts/mutation/${name}.html` },
    jsonReporter: { fileName: `artefacts/mutation/${name}.json` },
  }).runMutationTest();

for (const folder of runs) await run(folder, sourcesOf(folder));
if (files.length > 0) await run("files", files);
