/** The words banks and unknown tables use for the direction of money. */

import type { Direction } from "@tanhao/core/materials/transaction";
import type { TotalWords } from "../bill/bill-totals.ts";

export const wordDirections = {
  in: ["收入", "贷", "贷方", "存入", "转入", "入账", "in", "credit", "cr"],
  out: ["支出", "借", "借方", "支取", "转出", "出账", "out", "debit", "dr"],
  neutral: ["不计收支", "中性", "其他", "/"],
} as const;

/** CNY 12.00, 12.00/RMB(支出): currency, amount, currency, word. */
export const markedAmountPattern =
  /^(?:([A-Z]{3}|人民币|美元)\s*)?([-+]?[\d,]+(?:\.\d+)?)(?:\s*\/?\s*([A-Z]{3}|人民币|美元))?\s*(?:[（(](支出|存入)[）)])?$/;
export const markedDirections: Readonly<Record<string, Direction>> = { 支出: "out", 存入: "in" };

/** What the first word of a card's row tells where its amount has no sign. */
export const firstWordDirections: readonly (readonly [RegExp, Direction])[] = [
  [/^[（(【[]?(消费|取现|预借现金|分期|手续费|年费|利息|违约金|滞纳金)/, "out"],
  [/^[（(【[]?(退货|退款|信用卡还款|还款|自动还款|红包还款|转账还款|溢缴|返现|冲正)/, "in"],
];

/** Statements say how many rows they have, if anything. */
export const bankTotals: TotalWords = { rows: /^(?:共|总笔数[:：]|记录总数[:：])\s*(\d+)\s*[笔条]/, sum: null, names: {} };
