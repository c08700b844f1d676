/**
 * What a file is, by its first bytes and its own words, never by its name: people rename files, and a name promises
 * nothing. What we know but cannot read yet is named, so that nobody wonders whether the file was damaged.
 */

import type { Row } from "./split-rows.ts";
import { bookkeepingHeader } from "./vocabulary-files.ts";

export type BinaryFile = "pdf" | "zip" | "old-spreadsheet" | "image";

export function recogniseBytes(bytes: Uint8Array): BinaryFile | null {
  const begins = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (indexOfAscii(bytes.subarray(0, 1024), "%PDF-") >= 0) return "pdf";
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "old-spreadsheet";
  const riffWebp = begins(0x52, 0x49, 0x46, 0x46) && indexOfAscii(bytes.subarray(8, 12), "WEBP") === 0;
  const heic = indexOfAscii(bytes.subarray(4, 12), "ftyp") === 0;
  const image = begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0x47, 0x49, 0x46, 0x38) || begins(0x42, 0x4d);
  return image || riffWebp || heic ? "image" : null;
}

function indexOfAscii(bytes: Uint8Array, text: string): number {
  return String.fromCharCode(...bytes).indexOf(text);
}

/** The line where the app's bookkeeping export begins its table. */
export const bookkeepingLine = (rows: readonly Row[]): number | null =>
  rows.find(({ cells }) => bookkeepingHeader.every((cell) => cells.includes(cell)))?.line ?? null;

export const looksLikeCaseYaml = (text: string): boolean => /^version:\s*1\s*(#.*)?$/m.test(text) && /^debts:/m.test(text);
