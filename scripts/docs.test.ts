/** The files shown in the documentation are accepted by the program as they stand. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parameterSchema } from "../packages/content/src/law/law-schema.ts";
import { lawTable } from "./law-table/law-table.ts";

const yamlIn = (page: string): string => {
  const text = readFileSync(fileURLToPath(new URL(`../${page}`, import.meta.url)), "utf8");
  const [, indent = "", block = ""] = /^( *)```yaml\n([\s\S]*?)^ *```$/m.exec(text) ?? [];
  return block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
};

describe("docs/formats.md", () => {
  const read = readCaseYaml(yamlIn("docs/formats.md"));

  test("shows a case.yaml that is read without a complaint", () => expect(read).toMatchObject({ ok: true }));

  test("whose comments do not hide a fact: the debt is whole", () => {
    const debt = read.ok ? read.value.debts[0] : undefined;
    expect(debt).toMatchObject({
      method: "equal-instalments",
      periods: 12,
      principal: { received: 950_000 },
      claimed: { totalFen: 830_000 },
    });
    expect(debt?.overdue).toMatchObject({ graceDays: 0, base: "principal", compound: false, setOff: null });
  });
});

test("docs/law-table.md is the table of the law as it stands: npm run law-table", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  expect(readFileSync(`${root}/docs/law-table.md`, "utf8")).toBe(lawTable(root));
});

test("CONTRIBUTING.md shows a parameter the law book's schema accepts", () => {
  const parameter = parameterSchema.safeParse(parse(yamlIn("CONTRIBUTING.md")));
  expect(parameter.error?.issues ?? []).toEqual([]);
});
