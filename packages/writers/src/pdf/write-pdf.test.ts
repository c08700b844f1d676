import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { beforeAll, describe, expect, it } from "vitest";
import { aDocument, dangerous } from "../a-document.ts";
import { fontCharacters } from "./font-characters.ts";
import { loadFonts } from "./load-fonts.ts";
import { type PdfFonts, textsOf, writePdf } from "./write-pdf.ts";

const today = day("2026-11-24");
let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function pdfOf(document: Document): Promise<Uint8Array> {
  const written = await writePdf(document, fonts, today);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** Poppler, a reader by other people: what it finds in the file is what stands on the paper. */
const poppler = ["pdftotext", "pdffonts", "pdfinfo"] as const;
const here = poppler.every((program) => {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});
if (!here) console.warn("pdftotext is not here (apt-get install poppler-utils): the text of PDFs is not checked");

function ask(program: (typeof poppler)[number], pdf: Uint8Array, ...after: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-pdf-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    return execFileSync(program, [join(folder, "a.pdf"), ...after], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");

/** Page numbers, the list's own numbers and dashes are the page's, not the document's. */
const isOnPage = (page: string, text: string): boolean => withoutSpace(page).includes(withoutSpace(text));

describe("a PDF", () => {
  it("is the same bytes for the same document, fonts and day", async () => {
    const [first, second] = [await pdfOf(aDocument()), await pdfOf(aDocument())];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(first.slice(0, 5)).toString()).toBe("%PDF-");
  });

  it.runIf(here)("holds every text of every block, in the document's order", async () => {
    const document = aDocument();
    const page = ask("pdftotext", await pdfOf(document), "-raw", "-");
    for (const text of document.blocks.flatMap(textsOf)) expect([text, isOnPage(page, text)]).toEqual([text, true]);
    expect(withoutSpace(page).indexOf("一、金额")).toBeLessThan(withoutSpace(page).indexOf("第二页"));
  });

  it.runIf(here)("holds names with rare characters, in the font that came along and in no other", async () => {
    const pdf = await pdfOf(aDocument("朱喆、堃、犇、瑀、昇、〇、闫㛃"));
    expect(withoutSpace(ask("pdftotext", pdf, "-raw", "-"))).toContain("朱喆、堃、犇、瑀、昇、〇、闫㛃");
    const names = ask("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
    expect(names.length).toBeGreaterThan(0);
    for (const line of names) expect(line).toMatch(/^[A-Z]{6}\+NotoSansSC-(Regular|Bold)\b.*yes yes yes/);
  });

  it.runIf(here).each(dangerous)("prints what a person typed as it is: %s", async (typed) => {
    const page = ask("pdftotext", await pdfOf(aDocument(typed)), "-raw", "-");
    expect(withoutSpace(page).split(withoutSpace(typed)).length - 1).toBeGreaterThanOrEqual(8);
  });

  it.runIf(here)("carries the title and the day of the case, not the moment it was made", async () => {
    const about = ask("pdfinfo", await pdfOf(aDocument()), "-isodates");
    expect(about).toContain("关于林小满的申请");
    expect(about).toMatch(/CreationDate:\s+2026-11-24/);
    expect(about).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(about).toMatch(/Pages:\s+2/);
  });

  it("refuses a character that the font lacks, and names each once", async () => {
    expect(await writePdf(aDocument("𬭎A𬭎😀"), fonts, today)).toEqual({
      ok: false,
      error: { kind: "characters-not-in-font", characters: expect.arrayContaining(["😀"]) },
    });
  });

  it("refuses bytes that are no font", async () => {
    const nothing = new Uint8Array([1, 2, 3]);
    expect(await writePdf(aDocument(), { ...fonts, regular: nothing }, today)).toEqual({ ok: false, error: { kind: "not-a-font" } });
  });
});

describe("the characters of a font", () => {
  it("are those of its own table", () => {
    const has = fontCharacters(fonts.regular);
    if (has === null) throw new Error("the font is a font");
    for (const character of "谈好喆堃犇瑀昇〇Aé1，。（）“”—")
      expect([character, has(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
    for (const codePoint of [0x1f600, 0xe000, 0xffff, 0x10ffff]) expect([codePoint, has(codePoint)]).toEqual([codePoint, false]);
  });
});
