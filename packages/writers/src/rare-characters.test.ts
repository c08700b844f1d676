/** Names as they stand in people's papers: characters beyond the first plane and rare ones come through byte by byte. */

import { day } from "@tanhao/core/day";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aDocument } from "./a-document.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writeHtml } from "./html/write-html.ts";
import { loadFonts } from "./pdf/load-fonts.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import { writeText } from "./text/write-text.ts";

const today = day("2026-11-24");
/** UTF-8 of each, from the Unicode charts: U+2CC56, U+36C3, U+5586, U+6607. */
const rare = [
  ["𬱖", "f0acb196"],
  ["㛃", "e39b83"],
  ["喆", "e59686"],
  ["昇", "e69887"],
] as const;
const hex = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("hex");

describe.each(rare)("a name with %s", (character, bytes) => {
  const document = aDocument(`朱${character}`);

  it("is in the text, the page and the Word file as those bytes", async () => {
    const files = unzipSync(await writeDocx(document, today));
    expect(hex(writeText(document))).toContain(bytes);
    expect(hex(writeHtml(document))).toContain(bytes);
    expect(hex(files["word/document.xml"] ?? "")).toContain(bytes);
  });

  it("is printed: the font has it", async () => expect(await writePdf(document, await loadFonts(), today)).toMatchObject({ ok: true }));
});
