/** The committed shim and the built program behind it: quick to start, plain about what is missing. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, runNode, runTanhao } from "./run-program.ts";

test("an unknown command is bad input: exit code 2, a sentence on stderr, nothing on stdout", () => {
  const ran = runTanhao(["standin", "--lang", "en"]);
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.error).toContain("standing");
});

test("before a build the shim says what to run", () => {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-shim-"));
  mkdirSync(join(folder, "bin"));
  copyFileSync(join(root, "bin/tanhao.mjs"), join(folder, "bin/tanhao.mjs"));
  const ran = runNode(["bin/tanhao.mjs", "--help"], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.error).toContain("npm start");
});

describe.each([
  ["18.20.4", 2],
  ["20.18.3", 2],
])("Node %s", (version, code) => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;

  test.each([
    ["bin/tanhao.mjs", "--help"],
    ["scripts/start.mjs", "start"],
  ])("is too old for %s, which says so", (program, word) => {
    const ran = runNode(["--import", pretend, program, word]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.error).toContain("20.19");
    expect(ran.error).toContain(version);
  });
});
