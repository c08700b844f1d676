/** The rules, in the order in which a reader meets them: the money first, then its papers, then the days. */

import { answerPeriod } from "./answer-period.ts";
import { applicationPeriod } from "./application-period.ts";
import { assignmentNotice } from "./assignment-notice.ts";
import { cardInstalments } from "./card-instalments.ts";
import { cardThreshold } from "./card-threshold.ts";
import { costTable } from "./cost-table.ts";
import { courtReduction } from "./court-reduction.ts";
import { creditRecordObjection } from "./credit-objection.ts";
import { creditRecordOneOff } from "./credit-one-off.ts";
import { creditRecordRetention } from "./credit-record.ts";
import { creditRecordStatus } from "./credit-status.ts";
import { defaultFeeExcess } from "./default-fee-excess.ts";
import { designation } from "./designation.ts";
import { doubledInterest } from "./doubled-interest.ts";
import { facilitatedCost } from "./facilitated-cost.ts";
import type { Rule } from "./finding.ts";
import { guaranteeAccessory } from "./guarantee-accessory.ts";
import { hardshipNegotiation } from "./hardship.ts";
import { limitationPeriod } from "./limitation.ts";
import { microloanCost } from "./microloan-cost.ts";
import { penaltyCorridor } from "./penalty-corridor.ts";
import { prepayment } from "./prepayment.ts";
import { privateLendingOverdueCap, privateLendingRateCap } from "./private-lending-cap.ts";
import { rollOverCeiling } from "./roll-over-ceiling.ts";
import { setOffOrder } from "./set-off-order.ts";
import { upfrontDeduction } from "./upfront-deduction.ts";
import { yearlyRateDisclosure } from "./yearly-rate-disclosure.ts";

export const allRules: readonly Rule[] = [
  privateLendingRateCap,
  privateLendingOverdueCap,
  rollOverCeiling,
  courtReduction,
  facilitatedCost,
  microloanCost,
  penaltyCorridor,
  defaultFeeExcess,
  upfrontDeduction,
  prepayment,
  setOffOrder,
  designation,
  assignmentNotice,
  guaranteeAccessory,
  hardshipNegotiation,
  cardInstalments,
  cardThreshold,
  costTable,
  yearlyRateDisclosure,
  limitationPeriod,
  answerPeriod,
  applicationPeriod,
  doubledInterest,
  creditRecordStatus,
  creditRecordRetention,
  creditRecordOneOff,
  creditRecordObjection,
];
