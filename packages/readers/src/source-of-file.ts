/** Bytes of one file, no archive, into what they hold: sheets, the tables of a page or a mail, or a text split into rows. */

import { err, ok, type Result } from "@tanhao/core/result";
import { zipEntries } from "./archive/zip-entries.ts";
import { decodeText } from "./decode-text.ts";
import { looksLikeHtml, tablesOfHtml, textOfHtml } from "./html/html-tables.ts";
import { looksLikeMail, pageOfMail } from "./html/mail.ts";
import { type RecognisePicture, sourceOfPicture } from "./image/source-of-picture.ts";
import type { PdfAssets } from "./pdf/open-document.ts";
import { sourceOfPdf } from "./pdf/source-of-pdf.ts";
import type { ReadFailure } from "./read-failure.ts";
import type { OnProgress } from "./reading-steps.ts";
import { recogniseBytes } from "./recognise-file.ts";
import { readSheets } from "./sheet/read-sheets.ts";
import type { Source } from "./source.ts";
import { type Delimiter, splitRows } from "./split-rows.ts";
import type { ColumnMapping } from "./table/column-mapping.ts";

export const isWorkbook = (bytes: Uint8Array): boolean => zipEntries(bytes)?.some(({ name }) => name === "xl/workbook.xml") ?? false;

export interface BytesToOpen {
  readonly bytes: Uint8Array;
  readonly mapping?: ColumnMapping;
  readonly password?: string;
  readonly pdf?: PdfAssets;
  readonly recognisePicture?: RecognisePicture;
}

export async function sourceOf(
  { bytes, mapping, password, pdf, recognisePicture }: BytesToOpen,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<Source, ReadFailure>> {
  const binary = recogniseBytes(bytes);
  if (binary === "pdf") return sourceOfPdf({ bytes, password, assets: pdf }, signal);
  if (binary === "old-spreadsheet" || (binary === "zip" && isWorkbook(bytes))) return sourceOfSheets(bytes);
  if (binary === "image")
    return recognisePicture ? sourceOfPicture(bytes, recognisePicture, onProgress, signal) : err({ kind: "not-read-yet", what: binary });
  const page = looksLikeMail(bytes) ? pageOfMail(bytes) : null;
  const decoded = page === null ? decodeText(bytes, mapping?.encoding) : ok({ text: page.text, encoding: null });
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (page?.isHtml ?? looksLikeHtml(text))
    return ok({ tables: [{ rows: tablesOfHtml(text), delimiter: null }], encoding: null, pages: [textOfHtml(text)] });
  const tables = delimitersOf(text, mapping).map((delimiter) => ({ rows: splitRows(text, delimiter), delimiter }));
  return tables[0]?.rows.length ? ok({ tables, encoding, pages: [text] }) : err({ kind: "file-empty" });
}

async function sourceOfSheets(bytes: Uint8Array): Promise<Result<Source, ReadFailure>> {
  const sheets = await readSheets(bytes);
  if (!sheets.ok) return sheets;
  const tables = sheets.value.filter(({ rows }) => rows.length > 0).map(({ rows }) => ({ rows, delimiter: null }));
  return tables.length === 0 ? err({ kind: "file-empty" }) : ok({ tables, encoding: null, pages: [] });
}

/** Some banks' "XLS" is a text with tabs between the cells; a bill with commas may hold tabs as well, but fewer. */
function delimitersOf(text: string, mapping: ColumnMapping | undefined): readonly Delimiter[] {
  if (mapping) return [mapping.delimiter];
  const begin = text.slice(0, 20_000);
  const count = (delimiter: Delimiter): number => begin.split(delimiter).length;
  return [",", ...(["\t", ";"] as const).filter((delimiter) => count(delimiter) > count(","))];
}
