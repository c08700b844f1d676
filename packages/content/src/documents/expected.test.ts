/** Each template with the example of documents/example.yaml, or its own, against the text written by hand beside it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { fillTemplate } from "@tanhao/core/document/fill-template";
import { caseDocumentNames, debtDocumentNames, type Lang } from "@tanhao/core/document/template";
import { documentWording } from "@tanhao/text/word-document";
import { describe, expect, it } from "vitest";
import { templates } from "../documents.ts";
import { readExample } from "./read-example.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const expected = [...caseDocumentNames, ...debtDocumentNames].flatMap((name) =>
  readdirSync(join(root, "documents", name)).flatMap((file) => {
    const match = /^expected\.(open|neutral)\.(zh-CN|en)\.txt$/.exec(file);
    return match
      ? [{ name, words: match[1] as "open" | "neutral", lang: match[2] as Lang, file: join(root, "documents", name, file) }]
      : [];
  }),
);

describe("a filled template reads as an adviser would write it", () => {
  it.each(expected)("$name, $words, $lang", ({ name, words, lang, file }) => {
    const document = fillTemplate({ template: templates[name], words, values: readExample(root, name), wording: documentWording(lang) });
    expect(blocksToText(document.blocks, lang)).toBe(readFileSync(file, "utf8"));
    expect(document.missing).toEqual([]);
  });

  it("every template has an expected text of its open words", () =>
    expect(new Set(expected.filter(({ words }) => words === "open").map(({ name }) => name)).size).toBe(
      caseDocumentNames.length + debtDocumentNames.length,
    ));
});
