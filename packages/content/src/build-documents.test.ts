import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildDocuments } from "./build-documents.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const letter = "documents/letter/template.yaml";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tanhao-documents-"));
  for (const folder of ["documents", "talk"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toMatch(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

describe("the documents folder", () => {
  it("builds into one file, the same twice", () => {
    const [first, second] = [buildDocuments(root), buildDocuments(root)];
    expect(first.problems).toEqual([]);
    expect(first.files.map(({ name }) => name)).toEqual(["documents.ts"]);
    expect(first).toEqual(second);
  });

  it.each<[string, () => void, RegExp]>([
    ["a name with a typo", () => change(letter, "{debt.contract}", "{debt.contrct}"), /template\.yaml.*\{debt\.contrct\} is not known/],
    ["a value in one language only", () => change("documents/shared/sign.yaml", 'en: "Date: {on}"', 'en: "Date"'), /name different values/],
    [
      "an amount written out",
      () => change("documents/shared/what-is-left.yaml", "收支见附件", "收支见附件，每月720元"),
      /An amount or a rate/,
    ],
    [
      "a hotline nobody confirmed",
      () => change("documents/chat/template.yaml", "打96110核实", "打95599核实"),
      /95599 is not one of the public numbers/,
    ],
    ["a key with a typo", () => change(letter, "  - heading:", "  - headng:"), /template\.yaml:\d+.*open\[\d+\]/],
    ["text that is not YAML", () => change(letter, "name: letter", "name: [letter"), /not YAML/],
    ["an include that is not there", () => change(letter, "include: proposal", "include: propsal"), /include propsal/],
    ["the name of another document", () => change(letter, "name: letter", "name: lettre"), /The name says lettre/],
    ["a pattern that is none", () => change("talk/admissions.yaml", "- 我认", "- '(我认'"), /is not a pattern/],
    [
      "no pattern at all for a language",
      () => change("talk/admissions.yaml", /promises:\n {2}zh-CN:\n(?: {4}- .*\n)+/, "promises:\n"),
      /promises/,
    ],
  ])("is refused for %s, and nothing is built", (_, spoil, problem) => {
    spoil();
    const built = buildDocuments(root);
    expect(built.files).toEqual([]);
    expect(built.problems.map(({ file, line, what, remedy }) => `${file}:${line} ${what} ${remedy}`).join("\n")).toMatch(problem);
    for (const { remedy } of built.problems) expect(remedy).not.toBe("");
  });
});
