/** `npm run build`: the law book and letters from data, the library, the web app, the command line, in that order. */

import { installMissing } from "./install.mjs";
import { exists, inRoot, tool, typescript } from "./paths.mjs";
import { runStep } from "./run-step.mjs";

/** Each step names what it needs; a step whose need failed is not run. */
export const buildSteps = () =>
  [
    { id: "content", name: "content build (law, letters, directory)", words: typescript("packages/content/scripts/build.ts"), needs: [] },
    {
      id: "library",
      name: "library build",
      words: [...tool("typescript", "tsc"), "-p", inRoot("packages/core/tsconfig.build.json")],
      needs: [],
    },
    { id: "web", name: "web build", words: [...tool("vite"), "build"], cwd: inRoot("apps/web"), needs: ["content"] },
    { id: "cli", name: "command line build", words: [...tool("vite"), "build"], cwd: inRoot("apps/cli"), needs: ["content"] },
  ].filter((step) => exists(sourceOf[step.id]));

const sourceOf = {
  content: "packages/content/scripts/build.ts",
  library: "packages/core/tsconfig.build.json",
  web: "apps/web/vite.config.ts",
  cli: "apps/cli/vite.config.ts",
};

export async function run() {
  return (await installMissing()) && (await buildAll()) ? 0 : 1;
}

export async function buildAll() {
  for (const step of buildSteps()) {
    const { ok } = await runStep(step.name, step.words, step.cwd ? { cwd: step.cwd } : {});
    if (!ok) return false;
  }
  return true;
}
