/** The yearly cost as a sentence; that no rate exists, or several do, is an answer and is said. */

import type { YearlyCost } from "@tanhao/core/accrual/yearly-cost";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";

export function yearlyCostSentence(cost: YearlyCost | null): string | null {
  if (cost === null) return null;
  if (cost.solutions === "none") return debtWords().yearlyCostNone;
  if (cost.solutions === "several" || cost.effective === null) return debtWords().yearlyCostSeveral;
  return debtWords().yearlyCostValue(cost.nominal === null ? null : asPercent(cost.nominal), asPercent(cost.effective));
}

/** A rate is a fraction a year and no money; two decimals are what a person compares. */
const asPercent = (rate: number): string => format().percent((rate * 100).toFixed(2));
