/**
 * Whether the Supreme Court's private-lending interpretation reaches this lender. It does not reach institutions that
 * financial regulators approve (art. 1(2)), nor, since the reply of 2020, seven kinds of local financial organisation.
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { parameterId, type RuleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import type { DatedValue } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";
import type { Finding, RuleInput } from "./finding.ts";
import { beforeKnown, needsFacts, notApplicable } from "./make-finding.ts";

const institutions = parameterId("private-lending.not-for-institutions");
const localOrganisations = parameterId("private-lending.seven-local-organisations");

/** `null`: a private lender, the rule goes on. `cited`: the value of the rule itself, for the question about the lender. */
export function unlessPrivate(rule: RuleId, { debt, law, on }: RuleInput, cited: DatedValue): Finding | null {
  if (debt.lender.type === "private") return null;
  if (isLenderOpen(debt)) return needsFacts(rule, ["lender.type"], citationOf(law, cited));
  for (const [id, because] of [
    [institutions, "approved-institution"],
    [localOrganisations, "local-financial-organisation"],
  ] as const) {
    const found = lookUp(law, id, claimDay(debt, on), debt.lender.type);
    if (found.state === "known") return notApplicable(rule, because, citationOf(law, found.value));
    if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  }
  return needsFacts(rule, ["lender.type"], citationOf(law, cited));
}

/** Nobody has said what licence the contract's lender holds. A transferee's own kind decides nothing: the first lender's does. */
export const isLenderOpen = (debt: Debt): boolean => debt.lender.type === "unknown" || debt.lender.type === "assignee";

/** The day a court is asked: the filing, or, as long as nobody has sued, the day of the calculation. */
export const claimDay = (debt: Debt, on: Day): Day => debt.suit?.filed ?? on;
