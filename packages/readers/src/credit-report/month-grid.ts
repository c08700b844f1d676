/**
 * The grid of up to sixty months of one account: a line of marks a year, with the overdue sums in the line below. A mark
 * tells how late a month was (1: up to 30 days … 7: over 180); what is not a mark of lateness is not counted.
 */

import { gridMark, gridYear, over90Marks, overdueMarks, uncertainMarks } from "./vocabulary-full.ts";

export interface GridMonths {
  readonly overdue: number;
  readonly over90: number;
  /** It holds a mark whose meaning is not certain. */
  readonly uncertain: boolean;
}

/** `null`: the account has no grid. */
export function monthsInGrid(lines: readonly string[]): GridMonths | null {
  const marks = lines.flatMap((line, index) => {
    const words = line.split(/[\s|│]+/).filter((word) => word !== "");
    const [year = "", ...rest] = words;
    if (!gridYear.test(year)) return [];
    return marksOf(rest.length > 0 ? rest : (lines[index + 1] ?? "").split(/[\s|│]+/).filter((word) => word !== ""));
  });
  if (marks.length === 0) return null;
  const all = marks.join("");
  return {
    overdue: all.match(overdueMarks)?.length ?? 0,
    over90: all.match(over90Marks)?.length ?? 0,
    uncertain: uncertainMarks.test(all),
  };
}

/** At most a year of marks, and nothing but marks. */
function marksOf(words: readonly string[]): readonly string[] {
  const marks = words.join("");
  return gridMark.test(marks) && marks.length <= 12 ? [...marks] : [];
}
