/** `npm run bench`: side-by-side measurements, in a folder with a lock of its own. */

import { buildAll } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { inRoot, typescript } from "./paths.mjs";
import { runOpenly } from "./run-step.mjs";

export async function run(words) {
  if (!(await installMissing()) || !(await installMissing(inRoot("bench"))) || !(await buildAll())) return 1;
  return runOpenly([...typescript("bench/run.ts"), ...words]);
}
