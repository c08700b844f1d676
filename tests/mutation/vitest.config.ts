/**
 * The tests that answer for core/accrual and core/rules, for Stryker (scripts/mutation.mjs); the normal run stands in
 * the root's vitest.config.ts.
 *
 * Stryker works in a copy whose node_modules is the original's, and there `@tanhao/core` leads back to the original. So
 * the packages are found by path: else a test across packages would run code without its mutant.
 */

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    conditions: ["source"],
    alias: [
      { find: /^@tanhao\/(core|content)\/(.*)$/, replacement: `${root}packages/$1/src/$2.ts` },
      { find: /^@tanhao\/text\/(.*)$/, replacement: `${root}text/$1.ts` },
    ],
  },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: [
      "packages/core/src/{accrual,law,rules,standing}/**/*.test.ts",
      "packages/content/src/law/law-{cases,words}.test.ts",
      "text/account.test.ts",
    ],
    setupFiles: ["tests/mutation/same-seed.ts"],
    environment: "node",
  },
});
