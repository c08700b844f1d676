/**
 * The table of all costs that a lender shows before a personal loan is signed. Nothing to compute: whoever signed since
 * it is asked of lenders may ask for it. The day of signing decides; how older loans are treated was not read.
 */

import { explain, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsFacts } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";

const rule = ruleId("disclosure.cost-table");
const parameter = parameterId("disclosure.cost-table");

/** Facts: `lender.type`, `contract.signed`. */
export const costTable: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, law } = input;
  const other = unlessNamed(rule, parameter, input);
  if (other) return other;
  const { signed } = debt.contract;
  if (signed === undefined) return needsFacts(rule, ["contract.signed"], citationOf(law, newestValue(law, parameter)));
  const found = inForceOn(rule, law, parameter, signed);
  if (!found.ok) return found.error;
  return applies(rule, citationOf(law, found.value), {
    says: { sentence: "may-ask-for-table", values: {} },
    explanation: () =>
      explain(
        "law.may-ask-for-table",
        {},
        {
          parts: [
            explain("law.signed-on", { day: onDay(signed) }, { origin: { from: "fact", path: `${debt.id}.contract.signed` } }),
            articleLeaf(law, found.value),
          ],
        },
      ),
  });
}
