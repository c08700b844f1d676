/** Statements read for tests, and what matters of their rows. */

import type { FileReading } from "../file-reading.ts";
import { readFile } from "../read-file.ts";
import { anOldWorkbook, type OldCell } from "../sheet/an-old-workbook.ts";

export async function readBytes(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readFile({ name: "statement", bytes });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

export const readText = (lines: readonly string[]) => readBytes(new TextEncoder().encode(lines.join("\r\n")));
export const readOld = (rows: readonly (readonly OldCell[])[]) => readBytes(anOldWorkbook("Sheet1", rows));

/** Day, fen, direction, kind of each. */
export const brief = ({ transactions }: FileReading) => transactions.map(({ day, fen, direction, kind }) => [day, fen, direction, kind]);
