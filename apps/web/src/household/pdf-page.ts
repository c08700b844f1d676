/** One page of a PDF drawn as a picture, on this device: what is shared of it is pixels, as of any other paper. */

import { openDocument, pdfFailure } from "@tanhao/readers/pdf/open-document";
import { pdfAssets } from "../materials/library-for-pdf.ts";

export interface PdfPagePicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Wide enough to read small print, small enough for a phone to hold twice. */
const longestSide = 2_000;

export async function drawPdfPage(bytes: Uint8Array, page: number): Promise<PdfPagePicture | ReturnType<typeof pdfFailure>> {
  const open = await openDocument({ bytes, assets: pdfAssets }, { draws: true });
  try {
    const document = await open.document;
    const drawn = await document.getPage(page);
    const { width, height } = drawn.getViewport({ scale: 1 });
    const viewport = drawn.getViewport({ scale: longestSide / Math.max(width, height) });
    const canvas = window.document.createElement("canvas");
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await drawn.render({ canvas, viewport, background: "#fff" }).promise;
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob === null) return "pdf-damaged";
    return { png: new Uint8Array(await blob.arrayBuffer()), page, pages: document.numPages };
  } catch (error) {
    return pdfFailure(error, undefined);
  } finally {
    await open.close();
  }
}
