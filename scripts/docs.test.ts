/** The files shown in the documentation are accepted by the program as they stand. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { docPage, linkFrom, pageOf } from "../apps/web/doc-page.ts";
import { docNames, readDoc } from "../apps/web/doc-pages.ts";
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

describe("the documents as pages of the web app", () => {
  const names = docNames();
  const known = new Set(names);
  const pages = new Map(names.map((name) => [pageOf(name), docPage(name, readDoc(name), known)]));

  test.each(["README.md", "zh-CN/README.md"])("%s names every document of its language", (index) => {
    const isIts = (name: string) => name !== index && name.startsWith("zh-CN/") === index.startsWith("zh-CN/");
    const missing = names.filter((name) => isIts(name) && !readDoc(index).includes(`](${name.replace("zh-CN/", "")})`));
    expect(missing).toEqual([]);
  });

  test.each([...pages.keys()])("%s runs no script, sends nothing, and its links lead to a page, a part or out of the app", (page) => {
    const html = pages.get(page) ?? "";
    expect(html).toContain(`<html lang="${page.startsWith("zh-CN/") ? "zh-CN" : "en"}">`);
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(html).not.toMatch(/<script|<style|<img|<iframe|style="|\son[a-z]+="/);
    for (const [, href = ""] of html.matchAll(/<a href="([^"]*)"/g)) {
      if (href.startsWith("https://")) continue;
      const [path, part] = new URL(href, `https://docs.invalid/docs/${page}`).href.slice("https://docs.invalid/".length).split("#");
      if (path === "index.html") continue;
      const there = pages.get((path ?? "").slice("docs/".length));
      expect(there, href).toBeDefined();
      if (part !== undefined) expect(there, href).toContain(`id="${decodeURIComponent(part)}"`);
    }
  });

  test("a link to what is no document has no address", () => {
    expect(linkFrom("law-table.md", "../law/cases/court/answer.yaml", known)).toBeNull();
    expect(linkFrom("decisions/0001-stack.md", "../figures.md#days", known)).toBe("../figures.html#days");
    expect(linkFrom("zh-CN/figures.md", "../README.md", known)).toBe("../index.html");
  });

  test("what looks like markup in a document is shown, not obeyed", () => {
    const html = docPage("figures.md", "# A <b>title</b>\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) `<i>`\n", known);
    expect(html).not.toMatch(/<script>|<i>|<b>|href="javascript:/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("no two scrolling parts of a page bear the same name", () => {
    for (const html of pages.values()) {
      const parts = [...html.matchAll(/role="region" tabindex="0" aria-label="([^"]+)"/g)].map(([, label]) => label);
      expect(new Set(parts).size).toBe(parts.length);
    }
  });

  test("a wide table scrolls by itself, and by keyboard", () => {
    expect(docPage("figures.md", "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", known)).toMatch(
      /<div class="wide" role="region" tabindex="0" aria-label="[^"]+"><table>/,
    );
  });
});
