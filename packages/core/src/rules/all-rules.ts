/** The rules, in the order in which a reader meets them: the money first, then its papers, then the days. */

import { courtReduction } from "./court-reduction.ts";
import { creditRecordRetention } from "./credit-record.ts";
import type { Rule } from "./finding.ts";
import { limitationPeriod } from "./limitation.ts";
import { penaltyCorridor } from "./penalty-corridor.ts";
import { privateLendingOverdueCap, privateLendingRateCap } from "./private-lending-cap.ts";
import { setOffOrder } from "./set-off-order.ts";
import { upfrontDeduction } from "./upfront-deduction.ts";

export const allRules: readonly Rule[] = [
  privateLendingRateCap,
  privateLendingOverdueCap,
  courtReduction,
  penaltyCorridor,
  upfrontDeduction,
  setOffOrder,
  limitationPeriod,
  creditRecordRetention,
];
