/**
 * The totals a bill states about itself, beside what its rows sum to. Houses count in their own ways (closed and refunded
 * rows differ by generation) and totals are wrong in edited files: a difference is shown, the rows stay.
 */

import type { FileCheck } from "../file-reading.ts";

export interface StatedTotals {
  rows: number | null;
  readonly sums: Map<TotalName, Sum>;
}

export type TotalName = "income" | "spending" | "neutral";

/** How a house writes them. */
export interface TotalWords {
  /** One group: the number of rows. */
  readonly rows: RegExp;
  /** Groups: the word, the count, whole yuan, the two digits after the point. `null`: it states no sums. */
  readonly sum: RegExp | null;
  readonly names: Readonly<Record<string, TotalName>>;
}

export interface Sum {
  /** `null`: a sum stated without one. */
  readonly count: number | null;
  readonly fen: number;
}

export const noTotals = (): StatedTotals => ({ rows: null, sums: new Map() });

/** Takes what a line outside the table says. Two bills in one file state two totals, which are added. */
export function noteTotal(totals: StatedTotals, line: string, words: TotalWords): void {
  const text = line.replace(/^["\s\ufeff]+|["\s,]+$/g, "");
  const rows = words.rows.exec(text);
  if (rows) totals.rows = (totals.rows ?? 0) + Number(rows[1]);
  const stated = words.sum?.exec(text);
  const name = words.names[stated?.[1] ?? ""];
  if (!stated || name === undefined) return;
  const fen = Number((stated[3] ?? "").replaceAll(",", "")) * 100 + Number((stated[4] ?? "").padEnd(2, "0"));
  addTo(totals.sums, name, Number(stated[2]), fen);
}

export function addTo(sums: Map<TotalName, Sum>, name: TotalName, count: number | null, fen: number): void {
  const sum = sums.get(name) ?? { count: 0, fen: 0 };
  sums.set(name, { count: count === null || sum.count === null ? null : sum.count + count, fen: sum.fen + fen });
}

export function compareTotals(
  stated: StatedTotals,
  rows: number,
  found: ReadonlyMap<TotalName, Sum>,
  unreadableRows: number,
): readonly FileCheck[] {
  const compare = (
    name: FileCheck["name"],
    expected: number,
    actual: number,
    otherwise: "counted-differently" | "file-edited",
  ): FileCheck => {
    const ok = expected === actual;
    return { name, expected, found: actual, ok, note: ok ? null : unreadableRows > 0 ? "rows-unreadable" : otherwise };
  };
  const checks = stated.rows === null ? [] : [compare("rows", stated.rows, rows, "file-edited")];
  for (const [name, { count, fen }] of stated.sums) {
    const actual = found.get(name) ?? { count: 0, fen: 0 };
    if (count !== null) checks.push(compare(`${name}-count`, count, actual.count ?? 0, "counted-differently"));
    checks.push(compare(`${name}-fen`, fen, actual.fen, "counted-differently"));
  }
  return checks;
}
