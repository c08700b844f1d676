import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { buildChannels } from "./build-channels.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/** The repository's own data with one text changed. */
function rootWith(file: string, from: string, to: string): string {
  const root = mkdtempSync(join(tmpdir(), "channels-"));
  made.push(root);
  for (const folder of ["directory", "law/parameters"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
  return root;
}

describe("how lenders and public bodies are reached", () => {
  it("builds from the repository's own data", () => {
    const built = buildChannels(repository);
    expect(built.problems).toEqual([]);
    expect(built.files.map(({ name }) => name)).toEqual(["channels.ts"]);
  });

  it.each([
    ["a number that rests on one source", "channels.yaml", "sources: 6", "sources: 1"],
    ["a key nobody knows", "channels.yaml", "app: 支付宝", "mail: nobody\n    app: 支付宝"],
    ["a day that is none", "channels.yaml", "checked: 2026-11-24", "checked: 2026-11-31"],
    ["hours that close before they open", "channels.yaml", 'from: "08:30"', 'from: "23:30"'],
    ["a name that stands for two", "channels.yaml", "[网商贷]", "[花呗]"],
    ["a body for a lender that the law book gives to another", "bodies.yaml", "[microloan, guarantor]", "[microloan, guarantor, bank]"],
    [
      "the complaint line of the regulator for a microloan company",
      "bodies.yaml",
      "auto-finance, trust]",
      "auto-finance, trust, microloan]",
    ],
    ["a clock the law book does not know", "bodies.yaml", "credit-record.complaint", "credit-record.complaints"],
    ["a sentence with a number nobody here has", "bodies.yaml", "先到安全的地方，拨打 110", "先到安全的地方，拨打 119"],
    ["a body known from one source", "bodies.yaml", "sources: 6", "sources: 1"],
  ])("refuses %s", (_, file, from, to) => {
    const built = buildChannels(rootWith(`directory/${file}`, from, to));
    expect(built.files).toEqual([]);
    expect(built.problems).not.toEqual([]);
  });

  it("names the line of a number that rests on one source", () => {
    const root = rootWith("directory/channels.yaml", "sources: 6", "sources: 1");
    const lines = readFileSync(join(root, "directory/channels.yaml"), "utf8").split("\n");
    const problem = buildChannels(root).problems[0];
    expect(lines[(problem?.line ?? 0) - 1]).toContain("花呗");
  });
});
