/** Each import boundary is proved by planting a violation in a small tree of its own and seeing it refused by name. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const configuration = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

let tree: string;
beforeEach(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), "tanhao-boundaries-")));
});
afterEach(() => rmSync(tree, { recursive: true }));

describe("an import over a boundary is refused", () => {
  test.each([
    ["core-is-pure", "packages/core/src/day.ts", 'import { readFileSync } from "node:fs";\nexport const day = readFileSync;'],
    [
      "core-is-pure",
      "packages/core/src/debt/debt.ts",
      'import { Journal } from "../../../journal/src/journal.ts";\nexport const debt = Journal;',
    ],
    ["core-first-words", "packages/core/src/day.ts", 'import type { Debt } from "./debt/target.ts";\nexport type Day = Debt;'],
    ["core-order-accrual", "packages/core/src/accrual/account.ts", 'import type { X } from "../plan/target.ts";\nexport type A = X;'],
    ["content-knows-core", "packages/content/src/law-book.ts", 'import type { X } from "../../app/src/target.ts";\nexport type A = X;'],
    ["journal-knows-core", "packages/journal/src/journal.ts", 'import { x } from "../../readers/src/target.ts";\nexport const a = x;'],
    ["readers-know-core", "packages/readers/src/read-file.ts", 'import { x } from "../../journal/src/target.ts";\nexport const a = x;'],
    ["writers-know-core", "packages/writers/src/write-text.ts", 'import { x } from "../../../text/zh-CN/target.ts";\nexport const a = x;'],
    ["app-knows-ports", "packages/app/src/pack.ts", 'import { x } from "../../content/src/target.ts";\nexport const a = x;'],
    [
      "app-never-runs-readers-or-writers",
      "packages/app/src/import.ts",
      'import { x } from "../../readers/src/target.ts";\nexport const a = x;',
    ],
    [
      "drivers-in-main-only",
      "apps/web/src/App.tsx",
      'import { x } from "../../../packages/journal/src/adapters/target.ts";\nexport const a = x;',
    ],
    ["text-knows-core", "text/en/law.ts", 'import { x } from "../../packages/journal/src/target.ts";\nexport const a = x;'],
    ["text-knows-only-types-of-others", "text/en/web.ts", 'import type { X } from "../../apps/web/src/target.ts";\nexport type A = X;'],
    ["apps-apart", "apps/web/src/main.tsx", 'import type { X } from "../../cli/src/target.ts";\nexport type A = X;'],
    ["no-app-below", "packages/readers/src/read-file.ts", 'import type { X } from "../../../apps/web/src/target.ts";\nexport type A = X;'],
    ["no-test-in-production", "packages/app/src/pack.ts", 'import { x } from "./target.test.ts";\nexport const a = x;'],
    ["no-unresolved", "packages/app/src/pack.ts", 'import { x } from "./missing.ts";\nexport const a = x;'],
    ["nobody-imports-it", "packages/app/src/alone.ts", "export const alone = 1;"],
  ])("%s: %s", async (rule, file, source) => {
    plant(file, source);
    for (const [, target = ""] of source.matchAll(/from "(\.[^"]*target[^"]*)"/g)) plant(join(dirname(file), target), targetSource);
    plant("apps/cli/src/main.ts", rule === "nobody-imports-it" ? "export {};" : `import "../../../${file}";`);
    expect(await violationsIn(tree)).toContain(rule);
  });

  test("no-cycle: by a type alone", async () => {
    plant("packages/core/src/debt/debt.ts", 'import type { B } from "./balance.ts";\nexport type A = B;');
    plant("packages/core/src/debt/balance.ts", 'import type { A } from "./debt.ts";\nexport type B = A | null;');
    expect(await violationsIn(tree)).toContain("no-cycle");
  });

  test("a package path is resolved to the package's sources", async () => {
    plant(
      "packages/journal/package.json",
      JSON.stringify({ name: "@tanhao/journal", exports: { "./*": { source: "./src/*.ts", default: "./dist/*.js" } } }),
    );
    plant("packages/journal/src/journal.ts", targetSource);
    mkdirSync(join(tree, "node_modules/@tanhao"), { recursive: true });
    symlinkSync("../../packages/journal", join(tree, "node_modules/@tanhao/journal"));
    plant("packages/readers/src/read-file.ts", 'import type { X } from "@tanhao/journal/journal";\nexport type A = X;');
    expect(await violationsIn(tree)).toContain("readers-know-core");
  });
});

test("imports down the allowed way pass", async () => {
  plant("packages/core/src/day.ts", targetSource);
  plant("packages/core/src/debt/debt.ts", 'import { x } from "../day.ts";\nexport const debt = x;');
  plant("packages/core/src/accrual/account.ts", 'import { debt } from "../debt/debt.ts";\nexport const account = debt;');
  plant("packages/app/src/standing.ts", 'import { account } from "../../core/src/accrual/account.ts";\nexport const standing = account;');
  plant("apps/cli/src/main.ts", 'import { standing } from "../../../packages/app/src/standing.ts";\nexport const main = standing;');
  expect(await violationsIn(tree)).toEqual([]);
});

const targetSource = "export interface X { readonly a: 1 }\nexport const x = 1;";

function plant(file: string, source: string): void {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}

async function violationsIn(folder: string): Promise<string[]> {
  for (const top of ["packages", "text", "apps"]) mkdirSync(join(folder, top), { recursive: true });
  const { options, forbidden } = configuration;
  const { output } = await cruise(
    ["packages", "text", "apps"],
    { ...options, tsConfig: undefined, baseDir: folder, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
    { tsConfig: extractTsConfig(join(import.meta.dirname, "../tsconfig.json")) },
  );
  const { summary } = output as ICruiseResult;
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}
