/**
 * A guarantee company that paid for the borrower (代偿) and now asks for it back: what it owed is bounded by the debt, and
 * so is what it can recover (担保制度解释 3). The claim to compare with is the borrower's own debt on the day it paid.
 */

import { explain } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { claimDay } from "./private-lender-only.ts";

const rule = ruleId("guarantee.accessory");
const parameter = parameterId("guarantee.accessory");

/** Facts: `lender.type`. The day of the claim decides. */
export const guaranteeAccessory: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, law, on } = input;
  const other = unlessNamed(rule, parameter, input, "not-a-guarantor");
  if (other) return other;
  const found = inForceOn(rule, law, parameter, claimDay(debt, on));
  if (!found.ok) return found.error;
  return applies(rule, citationOf(law, found.value), {
    says: { sentence: "within-the-debt", values: {} },
    explanation: () => explain("law.recourse-within-debt", {}, { parts: [articleLeaf(law, found.value)] }),
  });
}
