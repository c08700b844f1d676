/**
 * Every letter with the example of documents/, as a file and read back by programs of other people: what stands in the
 * file is the letter, whole and in its order, and nothing else but list numbers and page numbers.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { templates } from "@tanhao/content/documents";
import { readExample } from "@tanhao/content/documents/read-example";
import { day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { fillTemplate } from "@tanhao/core/document/fill-template";
import { type Lang, type LetterName, letterNames } from "@tanhao/core/document/template";
import { documentWording } from "@tanhao/text/word-document";
import { textsOf } from "@tanhao/writers/pdf/write-pdf";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type PaperEnding, writePaper } from "./write-paper.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const today = day("2026-11-24");

const letters = letterNames.flatMap((name): [LetterName, "open" | "neutral", Lang][] => [
  [name, "open", "zh-CN"],
  [name, "open", "en"],
  ...(templates[name].neutral.length === 0 ? [] : [[name, "neutral", "zh-CN"] as [LetterName, "neutral", Lang]]),
]);

const letter = (name: LetterName, words: "open" | "neutral", lang: Lang): Document =>
  fillTemplate({ template: templates[name], words, values: readExample(root, name), wording: documentWording(lang) });

async function bytesOf(document: Document, ending: PaperEnding): Promise<Uint8Array> {
  const written = await writePaper(document, ending, today);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");

/** What is left of a page when the texts of the document are taken out of it, one after another. */
function leftOn(page: string, document: Document): string {
  let [rest, left] = [withoutSpace(page), ""];
  for (const text of document.blocks.flatMap(textsOf).map(withoutSpace)) {
    const at = rest.indexOf(text);
    if (at < 0) return `"${text}" does not follow: ${rest.slice(0, 60)}`;
    left += rest.slice(0, at);
    rest = rest.slice(at + text.length);
  }
  return left + rest;
}

const onlyNumbers = /^[\d./•–-]*$/;

const hasPoppler = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
if (!hasPoppler) console.warn("pdftotext is not here (apt-get install poppler-utils): the text of letters as PDF is not checked");

function textOfPdf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-letter-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    return execFileSync("pdftotext", ["-raw", join(folder, "a.pdf"), "-"], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

function textOfDocx(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => unescaped(run[1] ?? "")).join("");
}

describe.each(letters)("%s, %s, %s", (name, words, lang) => {
  const document = letter(name, words, lang);

  it("has something to say", () => expect([document.notNow, document.blocks.length > 3]).toEqual([[], true]));

  it.runIf(hasPoppler)("reads the same from a PDF", async () =>
    expect(leftOn(textOfPdf(await bytesOf(document, "pdf")), document)).toMatch(onlyNumbers),
  );

  it("reads the same from a DOCX", async () => expect(leftOn(textOfDocx(await bytesOf(document, "docx")), document)).toMatch(onlyNumbers));

  it("reads the same as plain text, without a mark of any layout but table bars", async () => {
    const text = new TextDecoder().decode(await bytesOf(document, "txt"));
    expect(leftOn(text, document)).toMatch(/^[\d.|□：:-]*$/);
  });
});
