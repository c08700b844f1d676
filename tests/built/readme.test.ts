/** What the README shows is what happens: its command line example and its library example are run, word for word. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, runNode, runTanhao } from "./run-program.ts";

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  const page = readFileSync(join(root, name), "utf8");

  test("the command line example prints what is shown; a line with … alone stands for lines left out", () => {
    const shown = blocks(page, "console").filter((block) => block.startsWith("$ npx --no-install tanhao "));
    expect(shown.length).toBeGreaterThan(0);
    for (const block of shown) {
      const [command = "", ...output] = block.split("\n");
      const ran = runTanhao(command.split(" ").slice(4));
      expect(ran.error).toBe("");
      expect(output.filter((line) => line !== "…").length).toBeGreaterThan(3);
      expect(ran.out).toMatch(new RegExp(`^${output.map((line) => (line === "…" ? "(?:.*\\n)*?" : `${literally(line)}\\n`)).join("")}`));
    }
  });

  test("the library example runs on plain Node and prints what its comments say", () => {
    const [example = ""] = blocks(page, "js");
    const promised = [...example.matchAll(/console\.log\(.*\); *\/\/ (.+)$/gm)].map(([, words]) => words);
    expect(promised.length).toBeGreaterThan(0);
    mkdirSync(join(root, "artefacts"), { recursive: true });
    const file = join(root, "artefacts", `${name}.example.mjs`);
    writeFileSync(file, example);
    const ran = runNode([file]);
    expect(ran.error).toBe("");
    expect(ran.out.trimEnd().split("\n")).toEqual(promised);
  });
});

const blocks = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, text = ""]) => text);

const literally = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
