/**
 * A row longer than its header: some cell held a bare comma. Of the ways to take it back, into the description or into
 * the amount, the one under which most cells make sense is right; an ordinary row stays as it is.
 */

import { readAmount, readMoment } from "../read-cell.ts";
import type { AlipayHeader } from "./alipay-columns.ts";
import { closedStatuses, directionOf, doneStatuses, failedPattern, waitingStatuses } from "./vocabulary.ts";

export function alignRow(cells: readonly string[], header: AlipayHeader): readonly string[] {
  const surplus = cells.length - header.width;
  if (surplus <= 0) return cells;
  const { description, amount } = header.at;
  const ways = [cells];
  for (let count = 1; count <= surplus; count++) {
    if (description !== undefined) ways.push(joined(cells, description, count));
    if (amount !== undefined) ways.push(joined(cells, amount, count));
  }
  return ways.reduce((best, way) => (sense(way, header) > sense(best, header) ? way : best));
}

const joined = (cells: readonly string[], at: number, count: number): readonly string[] => [
  ...cells.slice(0, at),
  cells.slice(at, at + count + 1).join(","),
  ...cells.slice(at + count + 1),
];

/** How many of the cells with a vocabulary of their own hold a word of it. */
function sense(cells: readonly string[], { at }: AlipayHeader): number {
  const cell = (index: number | undefined): string => cells[index ?? -1] ?? "";
  const status = cell(at.status);
  const known = doneStatuses.has(status) || closedStatuses.has(status) || waitingStatuses.has(status) || failedPattern.test(status);
  const direction = cell(at.direction);
  const signs = [
    readMoment(cell(at.time ?? at.created)).ok,
    readAmount(cell(at.amount)).ok,
    direction !== "" && directionOf(direction) !== null,
    known,
  ];
  return signs.filter((sign) => sign).length;
}
