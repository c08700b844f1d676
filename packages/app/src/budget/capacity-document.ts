/** The monthly capacity as the JSON document of `tanhao capacity`. Where facts are missing the figures are null and the facts named. */

import type { MissingFacts } from "@tanhao/core/accrual/missing-facts";
import type { Capacity } from "@tanhao/core/budget/capacity";
import { firmSumOf } from "@tanhao/core/budget/firm-sum";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Result } from "@tanhao/core/result";

export function capacityDocument(facts: CaseFacts, capacity: Result<Capacity, MissingFacts>) {
  if (!capacity.ok) {
    return {
      capacityFen: null,
      stressedFen: null,
      stressPercent: null,
      floorFen: null,
      lines: [],
      firm: null,
      missing: capacity.error.missing,
    };
  }
  const { capacityFen, stressedFen, stressPercent, incomeType, floorFen, lines } = capacity.value;
  return { capacityFen, stressedFen, stressPercent, incomeType, floorFen, lines, firm: firmSumOf(facts, capacity.value), missing: [] };
}
