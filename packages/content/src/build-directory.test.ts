import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { buildDirectory } from "./build-directory.ts";

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

function rootWith(lenders: string): string {
  const root = mkdtempSync(join(tmpdir(), "directory-"));
  made.push(root);
  mkdirSync(join(root, "directory"));
  writeFileSync(join(root, "directory/lenders.yaml"), lenders);
  return root;
}

const entry = (name: string, rest = "") => `- { name: ${name}, also: [], companies: [], sources: 1, checked: 2026-11-24${rest} }\n`;

describe("the directory", () => {
  it("builds from the repository's own data", () => {
    const built = buildDirectory(fileURLToPath(new URL("../../..", import.meta.url)));
    expect(built.problems).toEqual([]);
    expect(built.files.map(({ name }) => name)).toEqual(["directory.ts"]);
  });

  it("refuses one spelling for two products, on the line of the second", () => {
    const built = buildDirectory(rootWith(entry("青禾分期") + entry("渡川易借") + entry("青禾分期")));
    expect(built.files).toEqual([]);
    expect(built.problems).toMatchObject([{ file: "directory/lenders.yaml", line: 3 }]);
  });

  it.each([
    [
      "a company asserted without a word on how it was seen",
      entry("青禾分期").replace("companies: []", "companies: [{ name: 青禾消费金融 }]"),
    ],
    ["a name of one character", entry("禾")],
    ["a key nobody knows", entry("青禾分期", ", lender: 青禾消费金融")],
  ])("refuses %s", (_, lenders) => expect(buildDirectory(rootWith(lenders)).problems).not.toEqual([]));
});
