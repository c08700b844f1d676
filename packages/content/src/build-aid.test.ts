import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { buildAid } from "./build-aid.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/** The repository's own data with one text changed. */
function rootWhere(file: string, from: string, to: string): string {
  const root = mkdtempSync(join(tmpdir(), "aid-"));
  made.push(root);
  mkdirSync(join(root, "directory"));
  cpSync(join(repository, "directory"), join(root, "directory"), { recursive: true });
  const text = readFileSync(join(root, "directory", file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, "directory", file), text.replace(from, to));
  return root;
}

describe("help that may be asked for", () => {
  it("builds from the repository's own data", () => {
    const built = buildAid(repository);
    expect(built.problems).toEqual([]);
    expect(built.files.map(({ name }) => name)).toEqual(["aid.ts"]);
  });

  it.each([
    ["a sentence without a condition", "在找工作的，可能可以申请", "在找工作的，可以领取", "only possible"],
    ["a promise", "先办失业登记，待遇", "先办失业登记，保证到账，待遇", "promises"],
    ["a number nobody vouches for", "先办失业登记，待遇", "打021-12345678，待遇", "not a public one"],
    ["a report that is worded as read", "据公开报道，工会会员", "工会会员", "do not agree"],
    ["a text that was read, worded as a report", "单位和本人缴费满一年", "据公开报道，单位和本人缴费满一年", "do not agree"],
    ["an id twice", "- id: temporary-assistance", "- id: unemployment-insurance", "twice"],
    ["a remark beside a number", "number: 国务院令第258号", "number: 国务院令第258号（已修订）", "a remark, in both languages"],
    ["a remark in one language", "remark: { zh-CN: 2010年修订, en: amended in 2010 }", "remark: { zh-CN: 2010年修订 }", "en"],
    ["a reason nobody knows", "reasons: [job-loss]", "reasons: [lost-job]", "reasons"],
  ])("refuses %s", (_, from, to, said) => {
    const { files, problems } = buildAid(rootWhere("benefits.yaml", from, to));
    expect(files).toEqual([]);
    expect(problems.map(({ what }) => what).join("\n")).toContain(said);
  });

  it("refuses a hardship without a paper of its own", () =>
    expect(buildAid(rootWhere("proofs.yaml", "reasons: [fraud-victim]", "reasons: [other]")).problems.map(({ what }) => what)).toEqual([
      "Nothing is there for fraud-victim.",
    ]));
});
