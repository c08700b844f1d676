import { day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aDocument, dangerous } from "../a-document.ts";
import { textsOf } from "../pdf/write-pdf.ts";
import { writeDocx } from "./write-docx.ts";

const today = day("2026-11-24");

async function partsOf(document: Document): Promise<Record<string, string>> {
  const entries = unzipSync(await writeDocx(document, today));
  return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of the runs, as a word processor shows it, a paragraph a line. */
const shown = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => unescaped(run[1] ?? "")).join(""))
    .join("\n");

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

describe("a DOCX", () => {
  it("is the same bytes for the same document and day, at any moment", async () => {
    const first = await writeDocx(aDocument(), today);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // the library writes seconds
    expect(Buffer.compare(first, await writeDocx(aDocument(), today))).toBe(0);
  });

  it("holds every text of every block", async () => {
    const document = aDocument();
    const page = shown((await partsOf(document))["word/document.xml"] ?? "");
    for (const text of document.blocks.flatMap(textsOf)) expect(page).toContain(text);
  });

  it("names the Chinese font apart from the Latin one", async () => {
    const styles = (await partsOf(aDocument()))["word/styles.xml"] ?? "";
    expect(styles).toMatch(/<w:rFonts [^>]*w:eastAsia="Microsoft YaHei"/);
    expect(styles).toMatch(/<w:rFonts [^>]*w:ascii="Arial"/);
  });

  it("aligns amounts right, numbers lists and repeats the head of a table", async () => {
    const xml = (await partsOf(aDocument()))["word/document.xml"] ?? "";
    expect(xml).toMatch(/<w:jc w:val="(right|end)"\/>.{0,400}?1,234\.50/s);
    expect(xml).toContain("<w:tblHeader");
    expect(xml).toContain("<w:numPr>");
  });

  it("leaves no empty line but a thin one between two tables", async () => {
    const xml = (await partsOf(aDocument()))["word/document.xml"] ?? "";
    const outside = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "<table/>");
    const empty = (outside.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) => !paragraph.includes("<w:t"));
    expect(empty).toHaveLength(1); // the document has two tables that touch
    expect(empty[0]).toMatch(/w:line="20"/);
    expect(outside).toMatch(/<table\/><w:p><w:pPr>.{0,200}?w:line="20".{0,100}?<\/w:p><table\/>/s);
    expect(outside.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(outside).toMatch(/<w:pageBreakBefore\/>.{0,200}?第二页。/s);
  });

  it("sets a letter's title in the middle and gives headings a style of their own", async () => {
    const parts = await partsOf(aDocument("林小满", "itemised-balance"));
    expect(parts["word/document.xml"]).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}?<w:jc w:val="center"\/>/s);
    expect((await partsOf(aDocument("林小满", "month")))["word/document.xml"]).not.toContain('<w:jc w:val="center"/>');
    expect(parts["word/styles.xml"]).toMatch(/w:styleId="Heading2">.*?<w:b\/>.*?<w:color w:val="1F2328"\/>/s);
  });

  it("writes a tab as a tab, and gives the marks both scripts share their Chinese width", async () => {
    const parts = await partsOf(aDocument());
    expect(parts["word/document.xml"]).toContain("<w:tab/>");
    expect(parts["word/document.xml"]).not.toContain("\t");
    expect(parts["word/styles.xml"]).toMatch(/<w:docDefaults>.*?<w:rFonts [^>]*w:hint="eastAsia"/s);
    expect(parts["word/styles.xml"]).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  });

  it("carries the day, not the moment, and A4", async () => {
    const parts = await partsOf(aDocument());
    expect(parts["docProps/core.xml"]).toMatch(/2026-11-24T00:00:00Z/);
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it.each(dangerous)("keeps what a person typed as text: %s", async (typed) => {
    const xml = (await partsOf(aDocument(typed)))["word/document.xml"] ?? "";
    expect(shown(xml).split(typed).length - 1).toBeGreaterThanOrEqual(8);
    expect(xml).not.toContain("<script");
    expect(xml).not.toContain("<img");
  });
});
