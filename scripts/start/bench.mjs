/** `npm run bench`: side-by-side measurements. The peers have a lock of their own, and one that is missing is only said to be. */

import { buildAll } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { runOpenly } from "./run-step.mjs";

export async function run(words) {
  if (!(await installMissing())) return 1;
  await installMissing(inRoot("bench"));
  if (!(await buildAll())) return 1;
  return runOpenly([process.execPath, inRoot("bench/run.mjs"), ...words]);
}
