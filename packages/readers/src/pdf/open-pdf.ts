/** A PDF into what is printed on its pages: runs of letters, each with its place. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import { letterMeant } from "../vocabulary-look-alikes.ts";
import { openDocument, type PdfAssets, pdfFailure } from "./open-document.ts";

export interface GlyphRun {
  readonly text: string;
  /** From the left and from the top, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly runs: readonly GlyphRun[];
}

export interface PdfToOpen {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly assets: PdfAssets | undefined;
}

/** A statement of ten busy years. */
const mostPages = 2_000;

export async function openPdf(pdf: PdfToOpen, signal?: AbortSignal): Promise<Result<readonly PdfPage[], ReadFailure>> {
  const open = await openDocument(pdf, { draws: false });
  try {
    const document = await open.document;
    if (document.numPages > mostPages) return err({ kind: "pdf-damaged" });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (signal?.aborted) return err({ kind: "cancelled" });
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      pages.push({ runs: items.flatMap((item) => ("str" in item ? runOf(item, open.multiply(transform, item.transform)) : [])) });
      page.cleanup();
    }
    return pages.some(({ runs }) => runs.length > 0) ? ok(pages) : err({ kind: "pdf-no-text", pages: pages.length });
  } catch (error) {
    // Whatever the library cannot make sense of lies in the file, and the file is not ours.
    return err({ kind: pdfFailure(error, pdf.password) });
  } finally {
    await open.close();
  }
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
}

function runOf({ str, width, height }: TextItem, [, , , , x = 0, y = 0]: readonly number[]): readonly GlyphRun[] {
  const text = Array.from(str, letterMeant).join("");
  return text.trim() === "" || !Number.isFinite(x + y + width) ? [] : [{ text, x, y, width, height: Math.max(height, 1) }];
}
