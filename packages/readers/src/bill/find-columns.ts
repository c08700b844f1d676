/** Columns of a header row by the names houses give them; their order does not matter, nor spaces and kinds of brackets. */

import { trimCell } from "../split-rows.ts";

/** For each column the names it has had, with ASCII brackets. */
export type ColumnSpellings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface FoundColumns<Column extends string> {
  /** The cells as names, in their order. */
  readonly names: readonly string[];
  readonly at: Readonly<Partial<Record<Column, number>>>;
}

export function findColumns<Column extends string>(
  cells: readonly string[],
  spellings: Partial<ColumnSpellings<Column>>,
): FoundColumns<Column> {
  const names = cells.map(plainName);
  const at: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(spellings) as Column[]) {
    const index = names.findIndex((name) => spellings[column]?.includes(name));
    if (index >= 0) at[column] = index;
  }
  return { names, at };
}

/** Without spaces, with ASCII brackets, and without the English some banks print below the Chinese. */
export const plainName = (cell: string): string =>
  trimCell(cell)
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replace(/\s/g, "")
    .replace(/(?<=[^\x20-\x7e])[A-Za-z.&/]+$/, "");
