/** Whether an installation is needed is read from what npm wrote last. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tanhao-install-"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (packages: object) => writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
const installed = (packages: object) => writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));

const wanted = {
  "": { name: "tanhao" },
  "node_modules/yaml": { version: "2.9.1", integrity: "a" },
  "node_modules/@esbuild/linux-arm64": { version: "1.0.0", integrity: "b", optional: true },
  "node_modules/@tanhao/core": { resolved: "packages/core", link: true },
  "packages/core": { name: "@tanhao/core", version: "0.1.0" },
};

test("everything the lock demands is there", () => {
  lock(wanted);
  installed({
    "node_modules/yaml": { version: "2.9.1", integrity: "a" },
    "node_modules/@tanhao/core": { resolved: "packages/core", link: true },
  });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ["nothing", {}],
  ["another version", { "node_modules/yaml": { version: "2.9.0", integrity: "a" }, "node_modules/@tanhao/core": { link: true } }],
  ["other content", { "node_modules/yaml": { version: "2.9.1", integrity: "x" }, "node_modules/@tanhao/core": { link: true } }],
  ["no link to a package of ours", { "node_modules/yaml": { version: "2.9.1", integrity: "a" } }],
])("%s is there", (_what, packages) => {
  lock(wanted);
  installed(packages);
  expect(isInstalled(folder)).toBe(false);
});

test("an installation broken off leaves no list", () => {
  lock(wanted);
  expect(isInstalled(folder)).toBe(false);
});

test("a list cut off while it was written counts as none", () => {
  lock(wanted);
  writeFileSync(join(folder, "node_modules/.package-lock.json"), '{"packages": {');
  expect(isInstalled(folder)).toBe(false);
});
