/** A PDF as what it holds: the table of a statement, if it has one we know the header of, and the text of its pages. */

import { ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import type { Source } from "../source.ts";
import { openPdf, type PdfToOpen } from "./open-pdf.ts";
import { textOfPage } from "./page-lines.ts";
import { tableOfPages } from "./tables-of-pages.ts";

export async function sourceOfPdf(pdf: PdfToOpen, signal?: AbortSignal): Promise<Result<Source, ReadFailure>> {
  const opened = await openPdf(pdf, signal);
  if (!opened.ok) return opened;
  const rows = tableOfPages(opened.value);
  return ok({ tables: rows.length === 0 ? [] : [{ rows, delimiter: null }], encoding: null, pages: opened.value.map(textOfPage) });
}
