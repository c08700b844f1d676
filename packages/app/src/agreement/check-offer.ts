/** The check of an offer for one debt of a case, with all that is computed and recorded: the plan the person goes by, promises and agreements with others. */

import { planProposed } from "@tanhao/core/document/plan-values";
import { type AgreementCheck, checkAgreement } from "@tanhao/core/followup/agreement-check";
import type { OfferedTerms } from "@tanhao/core/followup/offered-terms";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import type { WorkedOutCase } from "../work-out-case.ts";

export function checkOffer(terms: OfferedTerms, standing: DebtStanding, workedOut: WorkedOutCase, record: CaseRecord): AgreementCheck {
  const { facts, capacity, capacityMissing, plans, lawBook } = workedOut;
  const { promises, agreements } = followUpRecords(record);
  return checkAgreement({
    terms,
    facts,
    standing,
    capacity,
    capacityMissing,
    plan: planProposed(plans, facts.planChosen),
    promises,
    agreements,
    law: lawBook,
  });
}
