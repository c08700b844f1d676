/** The tests that answer for core/accrual and core/rules: packages/core and what puts real data through it. */

import fc from "fast-check";

// Properties draw the same examples for every mutant, so that a score can be repeated, and stop at the first that fails.
fc.configureGlobal({ seed: 20260801, endOnFailure: true });

export const testFiles = import.meta.glob([
  "/packages/core/src/{accrual,law,rules,standing}/**/*.test.ts",
  "/packages/content/src/law/law-{cases,words}.test.ts",
  "/text/account.test.ts",
]);
