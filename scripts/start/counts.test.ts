/** The closing line counts what happened: nothing passes by being absent. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addUp, countOf, readVitestReport } from "./counts.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tanhao-counts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending: number, todo: number, testResults: object[] = []): string {
  const file = join(folder, "report.json");
  const counted = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo, testResults };
  writeFileSync(file, JSON.stringify(counted));
  return file;
}

test("a report's tests are counted", () => {
  expect(readVitestReport(report(12, 0, 2, 1), true)).toEqual({ passed: 12, failed: 0, skipped: 3 });
  expect(readVitestReport(report(12, 2, 0, 0), false)).toEqual({ passed: 12, failed: 2, skipped: 0 });
});

test("each file that could not be loaded is a failure of its own", () => {
  const broken = { status: "failed", assertionResults: [] };
  const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
  const fine = { status: "passed", assertionResults: [{ status: "passed" }] };
  expect(readVitestReport(report(12, 1, 0, 0, [broken, broken, failing, fine]), false).failed).toBe(3);
});

test("a suite that ended badly has failed, even when every test it reached passed", () => {
  expect(readVitestReport(report(12, 0, 0, 0), false)).toEqual({ passed: 12, failed: 1, skipped: 0 });
});

test("a suite without a report has failed", () => {
  expect(readVitestReport(join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a report that is cut off has failed", () => {
  const file = join(folder, "report.json");
  writeFileSync(file, '{"numPassedTests": 3');
  expect(readVitestReport(file, true).failed).toBe(1);
});

test("a suite without tests has lost them", () => {
  expect(readVitestReport(report(0, 0, 0, 0), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("counts add up", () => {
  expect(addUp([countOf("passed"), countOf("skipped"), { passed: 5, failed: 1, skipped: 0 }])).toEqual({
    passed: 6,
    failed: 1,
    skipped: 1,
  });
  expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
