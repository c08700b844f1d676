/** `household.stated`: the household's month as the borrower states it from now on, whole: who, income, spending, living floor, the days of the month, assets, hardship, the sum and the plan chosen. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { ok } from "@tanhao/core/result";
import { noFacts, parseFacts, pickDocument } from "./facts-payload.ts";
import type { Kind } from "./kind.ts";

export type HouseholdStated = Pick<CaseFacts, (typeof householdKeys)[number]>;

export const householdKeys = [
  "borrower",
  "income",
  "spending",
  "livingFloor",
  "month",
  "assets",
  "hardship",
  "firm",
  "planChosen",
  "lumpSums",
  "ownChannels",
] as const;

export const householdStated: Kind<HouseholdStated> = {
  v: 1,
  upcasters: [],
  parse: (payload) => {
    const facts = parseFacts(payload, householdKeys);
    return facts.ok ? ok(pickHousehold(facts.value)) : facts;
  },
  write: (payload) => pickDocument({ ...noFacts, ...payload }, householdKeys),
};

export function pickHousehold(facts: HouseholdStated): HouseholdStated {
  const { borrower, income, spending, livingFloor, month, assets, hardship, firm, planChosen, lumpSums, ownChannels } = facts;
  return {
    borrower,
    income,
    spending,
    ...(livingFloor && { livingFloor }),
    ...(month && { month }),
    ...(assets && { assets }),
    ...(hardship && { hardship }),
    ...(firm !== undefined && { firm }),
    ...(planChosen && { planChosen }),
    ...(lumpSums && { lumpSums }),
    ...(ownChannels && { ownChannels }),
  };
}
