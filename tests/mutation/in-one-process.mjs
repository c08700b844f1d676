/**
 * A test runner for Stryker that keeps everything in one process: files are read and transformed once, and a mutant costs
 * no more than the tests that reach it. Through vitest's workers each mutant costs a second before its first test.
 *
 * The tests are the same files and `expect` is vitest's own; only `describe` and `it` are collected here
 * (collect-tests.mjs). So it serves tests that are plain and at once, as those of the core are, and refuses others.
 */

import { createServer, createServerModuleRunner } from "vite";
import { expect } from "vitest";

export const strykerPlugins = [{ kind: "TestRunner", name: "in-one-process", factory: () => new InOneProcess() }];

/** Read by the code Stryker made: which mutant is active and how often it was met; written: what each test covers. */
globalThis.__stryker__ ??= {};
const mutants = globalThis.__stryker__;

/** Where collect-tests.mjs, evaluated anew with the test files, finds and leaves what it shares with this runner. */
const collected = { expect, tests: [] };
globalThis.tanhaoMutation = collected;

/** Stryker's numbers for how a test ended. */
const [passed, failed] = [0, 1];

class InOneProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker starts anew after a mutant that does not end, and then asks for the next one at once. */
  async init() {
    this.server = await createServer(configOf(process.cwd()));
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    await this.load();
  }

  async dispose() {
    await this.modules.close();
    await this.server.close();
  }

  async dryRun() {
    const tests = [];
    for (const test of this.tests.values()) {
      mutants.currentTestId = test.id;
      const started = performance.now();
      const failure = failureOf(test);
      test.timeSpentMs = performance.now() - started;
      const { id, timeSpentMs } = test;
      tests.push({ id, name: id, timeSpentMs, ...(failure === null ? { status: passed } : { status: failed, failureMessage: failure }) });
    }
    mutants.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      if (reloadEnvironment) await this.load();
      return this.firstFailure(testFilter?.map((id) => this.tests.get(id)) ?? [...this.tests.values()]);
    } catch (failure) {
      return { status: "killed", killedBy: [], nrOfTests: 0, failureMessage: `while loading: ${failure}` };
    } finally {
      Object.assign(mutants, { activeMutant: undefined, hitCount: undefined });
    }
  }

  /** The quick tests first: most mutants do not survive them. */
  firstFailure(tests) {
    const quickFirst = tests.filter((test) => test !== undefined).sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    for (const [index, test] of quickFirst.entries()) {
      const failure = failureOf(test);
      if (mutants.hitCount > mutants.hitLimit) return { status: "timeout", reason: `met ${mutants.hitCount} times` };
      if (failure !== null) return { status: "killed", killedBy: [test.id], nrOfTests: index + 1, failureMessage: failure };
    }
    return { status: "survived", nrOfTests: quickFirst.length };
  }

  /** Evaluates every module, also those that the active mutant changes while they load. */
  async load() {
    const times = this.tests;
    this.modules.clearCache();
    this.tests = new Map();
    const { testFiles } = await this.modules.import("/tests/mutation/all-tests.mjs");
    for (const [file, read] of Object.entries(testFiles)) {
      collected.tests.length = 0;
      await read();
      for (const [index, { name, body }] of collected.tests.entries()) {
        const id = `${file} ${index + 1} ${name}`;
        this.tests.set(id, { id, body, timeSpentMs: times?.get(id)?.timeSpentMs ?? 0 });
      }
    }
  }
}

/** `null`: it passed. */
function failureOf({ body }) {
  try {
    if (body() instanceof Promise) throw new Error("a test that goes on later is not for this runner");
    return null;
  } catch (failure) {
    return String(failure?.message ?? failure);
  }
}

/**
 * Stryker works in a copy whose node_modules is the original's, and there `@tanhao/core` leads back to the original. So
 * the packages are found by path: else a test across packages would run code without its mutant.
 */
function configOf(root) {
  return {
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: {
      conditions: ["source"],
      alias: [
        { find: /^@tanhao\/(core|content)\/(.*)$/, replacement: `${root}/packages/$1/src/$2.ts` },
        { find: /^@tanhao\/text\/(.*)$/, replacement: `${root}/text/$1.ts` },
        { find: /^vitest$/, replacement: `${root}/tests/mutation/collect-tests.mjs` },
      ],
    },
  };
}
