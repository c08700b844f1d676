/**
 * A lender names a loan's yearly rate in its contract. Whether this one does is not among the facts: the finding names
 * what the contract costs a year by its own terms, both ways, to hold beside what is written there. No breach is said.
 */

import { explain, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import { costPercents, costWords, explainContractCost } from "./contract-cost.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsAccount, needsFacts } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";

const rule = ruleId("disclosure.yearly-rate");
const parameter = parameterId("disclosure.yearly-rate");

/** Facts: `lender.type`, `contract.signed`, and the terms of the contract. The day of signing decides. */
export const yearlyRateDisclosure: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, law, yearlyCost } = input;
  const other = unlessNamed(rule, parameter, input);
  if (other) return other;
  const { signed } = debt.contract;
  if (signed === undefined) return needsFacts(rule, ["contract.signed"], citationOf(law, newestValue(law, parameter)));
  const found = inForceOn(rule, law, parameter, signed);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!yearlyCost) return needsAccount(rule, input, citation);
  const cost = costPercents(yearlyCost);
  return applies(rule, citation, {
    says: cost ? { sentence: "costs", values: costWords(cost) } : { sentence: "no-single-rate", values: {} },
    explanation: () =>
      explain(
        "law.yearly-rate-shown",
        {},
        {
          parts: [
            explainContractCost(debt, cost),
            explain("law.signed-on", { day: onDay(signed) }, { origin: { from: "fact", path: `${debt.id}.contract.signed` } }),
            articleLeaf(law, found.value),
          ],
        },
      ),
  });
}
