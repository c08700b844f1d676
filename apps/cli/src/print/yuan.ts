/** Amounts and rates for a terminal. */

import { type Fen, toYuan } from "@tanhao/core/money";

/** 1,234.50, without a sign for the currency: the column's head or the sentence says it. */
export function yuanFor(fen: Fen): string {
  const [whole = "", part = ""] = toYuan(fen).split(".");
  return `${whole.replace(/(\d)(?=(\d{3})+$)/g, "$1,")}.${part}`;
}

/** 0.2682417 -> "26.82 %". */
export const percentFor = (share: number): string => `${(share * 100).toFixed(2)} %`;
