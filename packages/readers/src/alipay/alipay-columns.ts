/**
 * The header row of an Alipay bill, found by its cells and never by its line number: every generation of the export
 * moved it. Columns are taken by name, so their order does not matter.
 */

import type { FileFormat } from "../file-reading.ts";
import { trimCell } from "../split-rows.ts";

const spellings = {
  time: ["交易时间", "付款时间"],
  created: ["交易创建时间"],
  category: ["交易分类", "类型"],
  counterparty: ["交易对方"],
  description: ["商品说明", "商品名称"],
  direction: ["收/支"],
  amount: ["金额", "金额(元)"],
  account: ["收/付款方式"],
  status: ["交易状态"],
  orderId: ["交易订单号", "交易号"],
  merchantOrderId: ["商家订单号"],
  fundStatus: ["资金状态"],
} as const;

export type AlipayColumn = keyof typeof spellings;
const columnNames = Object.keys(spellings) as AlipayColumn[]; // the keys of the record above

export interface AlipayHeader {
  readonly format: Extract<FileFormat, `alipay-${string}`>;
  readonly width: number;
  readonly at: Readonly<Partial<Record<AlipayColumn, number>>>;
}

/** Without these a row says nothing about money. */
const needed: readonly AlipayColumn[] = ["counterparty", "description", "direction", "amount", "status", "orderId"];

export function alipayHeaderOf(cells: readonly string[]): AlipayHeader | null {
  const { names, at } = columnsOf(cells);
  if (needed.some((column) => at[column] === undefined) || (at.time ?? at.created) === undefined) return null;
  return { format: formatOf(names), width: names.length, at };
}

/** For a row that was meant as the header but lacks columns: their usual names. Empty where it looks like anything else. */
export function missingAlipayColumns(cells: readonly string[]): readonly string[] {
  const { at } = columnsOf(cells);
  const found = Object.keys(at).length;
  const missing = needed.filter((column) => at[column] === undefined).map((column) => spellings[column][0] as string);
  if ((at.time ?? at.created) === undefined) missing.unshift(spellings.time[0]);
  return found >= 5 ? missing : [];
}

function columnsOf(cells: readonly string[]) {
  const names = cells.map(plainName);
  const at: Partial<Record<AlipayColumn, number>> = {};
  for (const column of columnNames) {
    const index = names.findIndex((name) => (spellings[column] as readonly string[]).includes(name));
    if (index >= 0) at[column] = index;
  }
  while (names.at(-1) === "") names.pop();
  return { names, at };
}

const plainName = (cell: string): string => trimCell(cell).replaceAll("（", "(").replaceAll("）", ")").replace(/\s/g, "");

function formatOf(names: readonly string[]): AlipayHeader["format"] {
  if (names.includes("资金状态") || names.includes("交易号")) return "alipay-web";
  if (names[0] === "收/支") return "alipay-2021";
  return names.includes("对方账号") ? "alipay-2023" : "alipay-2026";
}
