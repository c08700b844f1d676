/** Columns that stay straight in a terminal: a Chinese character takes two cells. */

/** Cells a text takes. CJK, full-width forms and Chinese punctuation count two. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += wide.test(character) ? 2 : 1;
  return cells;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

export const padEnd = (text: string, cells: number): string => text + " ".repeat(Math.max(0, cells - cellsOf(text)));
export const padStart = (text: string, cells: number): string => " ".repeat(Math.max(0, cells - cellsOf(text))) + text;

/** Rows as straight columns, two spaces apart; the columns named in `right` end on the same cell. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = [], indent = "  "): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => cellsOf(row[column] ?? ""))));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      right.includes(column) ? padStart(cell, widths[column] ?? 0) : padEnd(cell, widths[column] ?? 0),
    );
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}
