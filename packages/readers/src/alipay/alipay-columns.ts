/**
 * The header row of an Alipay bill, found by its cells and never by its line number: every generation of the export
 * moved it. Columns are taken by name, so their order does not matter.
 */

import { findColumns } from "../bill/find-columns.ts";
import type { FileFormat } from "../file-reading.ts";

import { columnSpellings, generationMarks } from "./vocabulary.ts";

export type AlipayColumn = keyof typeof columnSpellings;

export interface AlipayHeader {
  readonly format: Extract<FileFormat, `alipay-${string}`>;
  /** Cells of the header row, an empty one at its end included. */
  readonly width: number;
  readonly at: Readonly<Partial<Record<AlipayColumn, number>>>;
}

/** Without these a row says nothing about money. */
const needed: readonly AlipayColumn[] = ["counterparty", "description", "direction", "amount", "status", "orderId"];

export function alipayHeaderOf(cells: readonly string[]): AlipayHeader | null {
  if (!cells.some((cell) => cell.startsWith(columnSpellings.direction[0]))) return null; // asked of every row
  const { names, at } = columnsOf(cells);
  if (needed.some((column) => at[column] === undefined) || (at.time ?? at.created) === undefined) return null;
  return { format: formatOf(names), width: cells.length, at };
}

/** For a row that was meant as the header but lacks columns: their usual names. Empty where it looks like anything else. */
export function missingAlipayColumns(cells: readonly string[]): readonly string[] {
  const { at } = columnsOf(cells);
  const found = Object.keys(at).length;
  const missing = needed.filter((column) => at[column] === undefined).map((column) => columnSpellings[column][0] as string);
  if ((at.time ?? at.created) === undefined) missing.unshift(columnSpellings.time[0]);
  return found >= 5 ? missing : [];
}

const columnsOf = (cells: readonly string[]) => findColumns<AlipayColumn>(cells, columnSpellings);

function formatOf(names: readonly string[]): AlipayHeader["format"] {
  if (generationMarks.web.some((name) => names.includes(name))) return "alipay-web";
  if (names[0] === generationMarks.of2021First) return "alipay-2021";
  return names.includes(generationMarks.upTo2025) ? "alipay-2023" : "alipay-2026";
}
