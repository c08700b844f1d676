/** The licence an institution's own name states. Guarantors and insurers are not lenders, though a report may name them. */

import type { LenderType } from "@tanhao/core/debt/debt";

const typesByWord: readonly (readonly [word: RegExp, type: LenderType])[] = [
  [/消费金融/, "consumer-finance"],
  [/汽车金融/, "auto-finance"],
  [/小额贷款|小额再贷款/, "microloan"],
  [/融资担保|担保有限|担保股份|担保公司/, "guarantor"],
  [/信托/, "trust"],
  [/资产管理/, "assignee"],
  [/银行|信用合作|信用社|农信|农商行/, "bank"],
];

export const lenderTypeOf = (name: string): LenderType => typesByWord.find(([word]) => word.test(name))?.[1] ?? "unknown";
