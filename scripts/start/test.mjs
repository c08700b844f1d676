/**
 * `npm test`: installs what is missing, builds, checks and tests everything, and closes with one line
 * `N passed, N failed, N skipped`. A failing step does not stop those that do not need it.
 */

import { mkdirSync, rmSync } from "node:fs";
import { buildSteps } from "./build.mjs";
import { addUp, countOf, readVitestReport } from "./counts.mjs";
import { installMissing } from "./install.mjs";
import { inRoot, tool, typescript } from "./paths.mjs";
import { runStep } from "./run-step.mjs";
import { installCommand, provideSystemPackages } from "./system-packages.mjs";

export async function run() {
  if (!(await installMissing())) return close([countOf("failed")], []);
  const system = await provideSystemPackages();
  rmSync(inRoot("artefacts/reports"), { recursive: true, force: true });
  mkdirSync(inRoot("artefacts/reports"), { recursive: true });

  const failed = new Set();
  const counts = [];
  const remarks = [];
  if (system.missing.length > 0) remarks.push(`Missing on this system: ${system.missing.join(", ")}. Install with: ${installCommand}`);

  for (const step of [...buildSteps(), ...checks(), ...suites()]) {
    const lost = step.needs.filter((id) => failed.has(id));
    if (lost.length > 0) {
      failed.add(step.id);
      counts.push(countOf("skipped"));
      remarks.push(`SKIPPED ${step.name}: it needs "${lost.join('", "')}", which failed.`);
    } else if (step.browser && system.chromium === null) {
      counts.push(countOf("skipped"));
      remarks.push(`SKIPPED ${step.name}: there is no Chromium here. Install it with: ${installCommand}`);
    } else {
      const env = system.chromium === null ? {} : { TANHAO_CHROMIUM: system.chromium };
      const { ok } = await runStep(step.name, step.words, { ...(step.cwd ? { cwd: step.cwd } : {}), env });
      if (!ok) failed.add(step.id);
      counts.push(step.report ? readVitestReport(step.report, ok) : countOf(ok ? "passed" : "failed"));
    }
  }
  return close(counts, remarks);
}

const checks = () => [
  { id: "types", name: "types", words: [...tool("typescript", "tsc"), "-p", inRoot("tsconfig.json")], needs: ["content"] },
  { id: "lint", name: "format and lint (Biome)", words: [...tool("@biomejs/biome"), "ci", "--colors=off", "."], needs: [] },
  { id: "house", name: "house checks", words: typescript("scripts/tidy.ts"), needs: [] },
  {
    id: "boundaries",
    name: "import boundaries",
    words: [...tool("dependency-cruiser", "depcruise"), "--config", ".dependency-cruiser.cjs", "packages", "text", "apps"],
    needs: [],
  },
];

const suites = () => [
  suite("unit", "unit, property and contract tests", { needs: ["content"] }),
  suite("built", "what was built: library, command line, examples of the README", { needs: ["core", "law-book", "web", "cli"] }),
  suite("browser", "tests in the browser", { needs: ["content"], browser: true }),
  suite("journeys", "journeys", { needs: ["content", "web", "cli"], browser: true }),
];

function suite(id, name, rest) {
  const report = inRoot("artefacts/reports", `${id}.json`);
  const words = [...tool("vitest"), "run", "--project", id, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { id, name, words, report, ...rest };
}

function close(counts, remarks) {
  const { passed, failed, skipped } = addUp(counts);
  if (remarks.length > 0) console.log(`\n${remarks.join("\n")}`);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}
