/** Header cells by which bills of different houses are told apart. All cells of a list must stand in one row. */

import type { KnownFile } from "./read-failure.ts";

export const knownHeaders: readonly { readonly what: KnownFile; readonly cells: readonly string[] }[] = [
  { what: "bank-statement", cells: ["交易日期", "摘要", "余额"] },
  { what: "bank-statement", cells: ["交易日期", "摘要", "账户余额"] },
  { what: "bank-statement", cells: ["记账日期", "交易金额", "联机余额"] },
];

/** The app's own bookkeeping, which is no bill. */
export const bookkeepingHeader = ["记录时间", "分类", "收支类型", "金额"] as const;
