/** A document as the bytes of a file, by the format's ending. The libraries are loaded when the first paper is made. */

import type { Day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { err, ok, type Result } from "@tanhao/core/result";
import type { PdfFailure, PdfFonts } from "@tanhao/writers/pdf/write-pdf";

export const paperEndings = ["pdf", "docx", "txt"] as const;
export type PaperEnding = (typeof paperEndings)[number];

/** `null`: a name that says no format we write. */
export const endingOf = (path: string): PaperEnding | null => paperEndings.find((one) => path.toLowerCase().endsWith(`.${one}`)) ?? null;

export type PaperFailure = Extract<PdfFailure, { readonly kind: "characters-not-in-font" }>;

export async function writePaper(document: Document, ending: PaperEnding, day: Day): Promise<Result<Uint8Array, PaperFailure>> {
  if (ending === "pdf") return writeAsPdf(document, day);
  if (ending === "docx") return ok(await (await import("@tanhao/writers/docx/write-docx")).writeDocx(document, day));
  return ok(new TextEncoder().encode(blocksToText(document.blocks, document.lang)));
}

async function writeAsPdf(document: Document, day: Day): Promise<Result<Uint8Array, PaperFailure>> {
  const [{ writePdf }, ours] = await Promise.all([import("@tanhao/writers/pdf/write-pdf"), loadFontsOnce()]);
  const pdf = await writePdf(document, ours, day);
  if (pdf.ok) return pdf;
  if (pdf.error.kind === "not-a-font") throw new Error("Broken invariant: the font that ships with the program is one");
  return err(pdf.error);
}

let fonts: Promise<PdfFonts> | undefined;

/** Twenty megabytes, read once a run. */
function loadFontsOnce(): Promise<PdfFonts> {
  fonts ??= import("@tanhao/writers/pdf/load-fonts").then(({ loadFonts }) => loadFonts());
  return fonts;
}
