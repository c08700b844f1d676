/**
 * A spreadsheet file, new (XLSX) or old (XLS), into sheets of the same rows a text gives: each cell as a person would
 * read it, each row with its number. What the sheets mean is for the readers of bills.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { CellValue } from "hucre";
import { zipEntries } from "../archive/zip-entries.ts";
import type { ReadFailure } from "../read-failure.ts";
import { type Row, trimCell } from "../split-rows.ts";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Header and one sector of the container an old or a locked spreadsheet lies in. */
const smallestContainer = 1024;

/** Nothing, deflated. */
const smallestPart = 2;

/** Unpacked, a year of bills has some ten million bytes. The library would go on to two thousand million. */
const mostUnpacked = 200_000_000;

/** A bill has some twenty columns. A cell far to the right would make the library lay out every cell before it. */
const columnsRead = "A1:CV1048576";

/** Empty rows are left out, as blank lines of a text are. */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], ReadFailure>> {
  const { EncryptedFileError, read } = await import("hucre");
  const parts = zipEntries(bytes) ?? [];
  const unpacked = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (unpacked > mostUnpacked) return err({ kind: "file-too-large", bytes: unpacked, most: mostUnpacked });
  // A part that claims nothing and is not empty hides how much it is.
  if (parts.some((part) => part.bytes === 0 && part.packedBytes > smallestPart)) return err({ kind: "spreadsheet-damaged" });
  const workbook = await read(bytes, { range: columnsRead }).catch((error: unknown) => {
    if (error instanceof Error) return error; // whatever the library stumbles over are the file's bytes
    throw error;
  });
  if (workbook instanceof EncryptedFileError && bytes.length >= smallestContainer) return err({ kind: "spreadsheet-locked" });
  if (workbook instanceof Error) return err({ kind: "spreadsheet-damaged" });
  return ok(workbook.sheets.map(({ name, rows }) => ({ name, rows: rowsOf(rows) })));
}

function rowsOf(values: readonly (readonly CellValue[] | undefined)[]): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < values.length; index++) {
    const cells = Array.from(values[index] ?? [], textOf); // an empty row may be a hole, and so may a cell
    if (cells.some((cell) => cell !== "")) rows.push({ line: index + 1, cells, text: cells.join(",") });
  }
  return rows;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return trimCell(value);
  if (typeof value === "number") return String(Number(value.toPrecision(15))); // 0.1 + 0.2 is typed as 0.3
  return value instanceof Date ? momentOf(value) : String(value);
}

/** The library gives wall time as UTC, with the dust of a fraction of a day in its milliseconds. */
function momentOf(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19).split("T");
  return time === "00:00:00" ? day : `${day} ${time}`;
}
