/**
 * Lists of amounts with their times, as CSV on standard input: header `day,amount`, `period,amount` or
 * `years,amount`, yuan, received positive and paid negative. Several lists are separated by an empty line, each with
 * its own header. One wrong line refuses everything: a cost computed from half a list would look like an answer.
 */

import type { CashFlow, CashFlows, FlowTiming } from "@tanhao/core/accrual/yearly-cost";
import { dayToNumber, parseDay } from "@tanhao/core/day";
import { parseDecimal, toNumber } from "@tanhao/core/fraction";
import { err, ok, type Result } from "@tanhao/core/result";

export type CashFlowFailure =
  | { readonly kind: "cost-empty" }
  | { readonly kind: "cost-header"; readonly line: number; readonly text: string }
  | { readonly kind: "cost-columns"; readonly line: number; readonly found: number }
  | { readonly kind: "cost-day"; readonly line: number; readonly text: string; readonly impossible: boolean }
  | { readonly kind: "cost-time"; readonly line: number; readonly text: string; readonly timing: "periods" | "years" }
  | { readonly kind: "cost-amount"; readonly line: number; readonly text: string }
  | { readonly kind: "cost-no-rows"; readonly line: number }
  /** A list by periods, and nothing says how long a period is. */
  | { readonly kind: "cost-periods-unknown"; readonly line: number };

/** `periodsPerYear`: what the person said; null when nothing. */
export function readCashFlows(text: string, periodsPerYear: number | null): Result<readonly CashFlows[], CashFlowFailure> {
  const lists: CashFlows[] = [];
  for (const block of blocksOf(text)) {
    const list = readList(block, periodsPerYear);
    if (!list.ok) return list;
    lists.push(list.value);
  }
  return lists.length > 0 ? ok(lists) : err({ kind: "cost-empty" });
}

interface Line {
  readonly number: number;
  readonly text: string;
}

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push({ number: index + 1, text: line });
  }
  return blocks.filter((block) => block.length > 0);
}

function readList([header, ...rows]: readonly Line[], periodsPerYear: number | null): Result<CashFlows, CashFlowFailure> {
  if (!header) return err({ kind: "cost-empty" });
  const timing = timingOf(header.text);
  if (!timing) return err({ kind: "cost-header", line: header.number, text: header.text });
  if (timing === "periods" && periodsPerYear === null) return err({ kind: "cost-periods-unknown", line: header.number });
  if (rows.length === 0) return err({ kind: "cost-no-rows", line: header.number });
  const flows: CashFlow[] = [];
  for (const row of rows) {
    const flow = readRow(row, timing);
    if (!flow.ok) return flow;
    flows.push(flow.value);
  }
  return ok({ timing, flows, periodsPerYear });
}

const timings: Readonly<Record<string, FlowTiming>> = { day: "days", period: "periods", years: "years" };

function timingOf(header: string): FlowTiming | null {
  const [time = "", amount, ...more] = cellsOf(header).map((cell) => cell.toLowerCase());
  return amount === "amount" && more.length === 0 ? (timings[time] ?? null) : null;
}

function readRow({ number: line, text }: Line, timing: FlowTiming): Result<CashFlow, CashFlowFailure> {
  const cells = cellsOf(text);
  const [time = "", yuan = ""] = cells;
  if (cells.length !== 2) return err({ kind: "cost-columns", line, found: cells.length });
  const amount = amountOf(yuan);
  if (amount === null) return err({ kind: "cost-amount", line, text: yuan });
  const at = timing === "days" ? dayAt(time, line) : timeAt(time, line, timing);
  return at.ok ? ok({ at: at.value, amount }) : at;
}

function dayAt(text: string, line: number): Result<number, CashFlowFailure> {
  const day = parseDay(text);
  return day.ok ? ok(dayToNumber(day.value)) : err({ kind: "cost-day", line, text, impossible: day.error.kind === "day-impossible" });
}

/** Periods and years count from the first flow and may be broken: 0, 1, 2 or 0.5. */
function timeAt(text: string, line: number, timing: "periods" | "years"): Result<number, CashFlowFailure> {
  const at = parseDecimal(text);
  return at && at.numerator >= 0n ? ok(toNumber(at)) : err({ kind: "cost-time", line, text, timing });
}

/** Yuan to fen. Nothing is booked here, so a computed instalment may hold parts of a fen. */
function amountOf(text: string): number | null {
  const plain = /^[+-]?[¥￥]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? text.replace(/[+¥￥,]/g, "") : "";
  const yuan = parseDecimal(plain);
  return yuan && toNumber({ ...yuan, numerator: yuan.numerator * 100n });
}

/** Amounts may be quoted for their thousands marks: `2025-01-01,"10,000.00"`. */
function cellsOf(line: string): string[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const trimmed = line.endsWith(",") ? cells : cells.slice(0, -1);
  return trimmed.map((cell) => unquote(cell.replace(/,$/, "").trim()));
}

const unquote = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
