/** `npm run build`: law book and letters from data, then the library, the web app and the command line. */

import { installMissing } from "./install.mjs";
import { inRoot, tool, typescript } from "./paths.mjs";
import { runStep } from "./run-step.mjs";

/** Each step names what it needs; a step whose need failed is not run. */
export const buildSteps = () => [
  { id: "content", name: "content build (law, letters, directory)", words: typescript("packages/content/scripts/build.ts"), needs: [] },
  { id: "core", name: "library build: core", words: compile("packages/core/tsconfig.build.json"), needs: [] },
  { id: "law-book", name: "library build: law book", words: compile("packages/content/tsconfig.build.json"), needs: ["content", "core"] },
  { id: "web", name: "web build", words: [...tool("vite"), "build"], cwd: inRoot("apps/web"), needs: ["content"] },
  { id: "cli", name: "command line build", words: [...tool("vite"), "build"], cwd: inRoot("apps/cli"), needs: ["content"] },
  { id: "weight", name: "weight of the web app", words: [process.execPath, inRoot("scripts/start/weigh-web.mjs")], needs: ["web"] },
];

const compile = (project) => [...tool("typescript", "tsc"), "-p", inRoot(project)];

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
