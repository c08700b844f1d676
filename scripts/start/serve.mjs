/** `npm start`: installs and builds what is missing or old, then serves the web app on this machine only. */

import { buildAll } from "./build.mjs";
import { builtFrom, rememberBuild, sourcesNow } from "./freshness.mjs";
import { installMissing } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { runOpenly } from "./run-step.mjs";

export async function run(words) {
  if (!(await installMissing())) return 1;
  const sources = sourcesNow();
  if (builtFrom() === sources) {
    console.log("✓ built already");
  } else {
    if (!(await buildAll())) return 1;
    rememberBuild(sources);
  }
  console.log(
    "An example case to try: in the app choose the example on the first screen; on the command line run\n  npx --no-install tanhao standing examples/lin-four-debts",
  );
  return runOpenly([process.execPath, inRoot("bin/tanhao.mjs"), "serve", ...words]);
}
