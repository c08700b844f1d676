/** How many passed, failed and were skipped: one for a check, the tests of its report for a suite. */

import { readFileSync } from "node:fs";

export const countOf = (ending) => ({ passed: 0, failed: 0, skipped: 0, [ending]: 1 });

export const addUp = (counts) =>
  counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed, skipped: sum.skipped + count.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** Reads vitest's JSON report. A suite that ended badly counts at least one failure, whatever its report says. */
export function readVitestReport(file, endedWell) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    count.passed = report.numPassedTests;
    count.failed = report.numFailedTests + report.testResults.filter(isBrokenFile).length;
    count.skipped = report.numPendingTests + report.numTodoTests;
  } catch {
    count.failed = 1; // no report: the suite did not even start
  }
  if (!endedWell && count.failed === 0) count.failed = 1;
  if (endedWell && count.passed + count.failed + count.skipped === 0) count.failed = 1; // a suite without tests has lost them
  return count;
}

/** A file that failed although none of its tests did: it could not be loaded, or what surrounds its tests broke. */
const isBrokenFile = (file) => file.status === "failed" && file.assertionResults.every((result) => result.status !== "failed");
