/** What Stryker runs with; scripts/mutation.mjs adds the files to mutate. */

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./tests/mutation/in-one-process.mjs"],
  testRunner: "in-one-process",
  coverageAnalysis: "perTest",
  concurrency: Number(process.env["TANHAO_MUTATION_WORKERS"] ?? 2),
  incremental: true,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowEmpty: false,
  // A mutant that loops for ever is detected; a machine that is busy for a moment is not taken for one.
  timeoutMS: 10_000,
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["apps", "artefacts", "bench", "docs", "examples", "dist", "tests/built", "tests/journeys"],
};
