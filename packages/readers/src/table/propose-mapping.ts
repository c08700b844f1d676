/**
 * A proposal for how to read a table no reader knows: the header is the row below which a column of days and a column of
 * amounts begin, and columns are told by their names and by what stands in them. The person checks it; nothing is read
 * by it before.
 */

import { directionOfWord, isSaid } from "../bank/read-money.ts";
import { plainName } from "../bill/find-columns.ts";
import { readAmount, readMoment, readTime } from "../read-cell.ts";
import type { SourceTable } from "../source.ts";
import type { Row } from "../split-rows.ts";
import type { ProposedMapping } from "./proposed-mapping.ts";
import { columnGuesses } from "./vocabulary-columns.ts";

export interface TableProposal {
  /** Of the header. */
  readonly line: number;
  readonly header: readonly string[];
  readonly mapping: ProposedMapping;
}

const mostLinesAbove = 200;
const sampleRows = 40;
/** Of the cells of a column that hold something, this many have to be what the column is to be. */
const mostly = 0.7;

/** `null`: no row looks like the header of a table of payments. */
export function proposeMapping({ rows, delimiter }: SourceTable): TableProposal | null {
  for (const [index, row] of rows.slice(0, mostLinesAbove).entries()) {
    const columns = isHeaderLike(row) ? columnsOf(row.cells, rows.slice(index + 1, index + 1 + sampleRows)) : null;
    if (columns === null) continue;
    const named = delimiter === "\t" ? ({ delimiter: "tab" } as const) : delimiter === ";" ? ({ delimiter: "semicolon" } as const) : {};
    return { line: row.line, header: row.cells, mapping: { ...named, ...columns } };
  }
  return null;
}

/** Several names, no two alike among those that are said, and none a number. */
function isHeaderLike({ cells }: Row): boolean {
  const said = cells.filter(isSaid);
  return said.length >= 2 && new Set(said).size === said.length && said.every((cell) => !/^[-+¥￥]?\d/.test(cell));
}

function columnsOf(header: readonly string[], sample: readonly Row[]): Omit<ProposedMapping, "delimiter"> | null {
  const names = header.map(plainName);
  const holds = (at: number, is: (cell: string) => boolean): boolean => {
    const said = sample.map(({ cells }) => cells[at] ?? "").filter(isSaid);
    return said.length > 0 && said.filter(is).length >= said.length * mostly;
  };
  const taken = new Set<number>();
  /** The first column of that name, or any, whose cells are what they should be. */
  const find = (guess: RegExp | null, is: ((cell: string) => boolean) | null, not?: RegExp): string | undefined => {
    const at = names.findIndex(
      (name, index) =>
        name !== "" && !taken.has(index) && (guess?.test(name) ?? true) && !not?.test(name) && (is === null || holds(index, is)),
    );
    if (at < 0) return undefined;
    taken.add(at);
    return header[at];
  };
  const { balance } = columnGuesses;
  const day = find(columnGuesses.day, isDay) ?? find(null, isDay);
  if (day === undefined) return null;
  const time = find(columnGuesses.day, isTime);
  const two = { in: find(columnGuesses.in, isAmount, balance), out: find(columnGuesses.out, isAmount, balance) };
  const both = two.in !== undefined && two.out !== undefined;
  const amount = both ? undefined : (two.in ?? two.out ?? find(columnGuesses.amount, isAmount, balance) ?? find(null, isMoney, balance));
  if (!both && amount === undefined) return null;
  const direction = both ? undefined : find(columnGuesses.direction, (cell) => directionOfWord(cell) !== null);
  const signed = amount !== undefined && sample.some(({ cells }) => /^-\d/.test(cells[header.indexOf(amount)] ?? ""));
  const single = {
    orderId: find(columnGuesses.orderId, null),
    currency: find(columnGuesses.currency, null),
    status: find(columnGuesses.status, null),
    counterparty: find(columnGuesses.counterparty, null, columnGuesses.notCounterparty),
    account: find(columnGuesses.account, null, columnGuesses.notAccount),
  };
  const description: string[] = [];
  for (let next = find(columnGuesses.description, null, columnGuesses.otherSide); next !== undefined; ) {
    description.push(next);
    next = find(columnGuesses.description, null, columnGuesses.otherSide);
  }
  const told = {
    day,
    time,
    amount,
    ...(both ? two : {}),
    direction,
    ...single,
    description: description.length > 0 ? description : undefined,
  };
  const columns = Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
  if (both || direction !== undefined) return { columns };
  return { columns, positive: signed ? "in" : "out" };
}

const isDay = (cell: string): boolean => readMoment(cell).ok;
const isTime = (cell: string): boolean => readTime(cell).ok && !readMoment(cell).ok;
const isAmount = (cell: string): boolean => readAmount(cell).ok;
/** Where no name tells: a number with its cents, which an order number is not. */
const isMoney = (cell: string): boolean => /\.\d{1,2}$/.test(cell) && isAmount(cell);
