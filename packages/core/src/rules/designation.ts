/**
 * Several debts to one creditor: whoever pays may say which of them the payment is for (Civil Code 560). Without a word
 * the law chooses. Which debts are to one creditor is read from the lender's name in the contracts.
 */

import type { Debt } from "../debt/debt.ts";
import { count, explain, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsFacts, notApplicable } from "./make-finding.ts";

const rule = ruleId("allocation.designation");
const parameter = parameterId("allocation.designation");

/** Facts: `lender.name`, of this debt and the others of the case. The day of the calculation decides. */
export const designation: Rule = { id: rule, decide };

function decide({ debt, law, on, beside }: RuleInput): Finding {
  const newest = citationOf(law, newestValue(law, parameter));
  const name = lenderOf(debt);
  if (name === "") return needsFacts(rule, ["lender.name"], newest);
  const others = beside.filter((other) => other.status === "mine" && lenderOf(other) === name);
  if (others.length === 0) return notApplicable(rule, "one-debt-only", newest);
  const found = inForceOn(rule, law, parameter, on);
  if (!found.ok) return found.error;
  const values = { count: count(others.length + 1) };
  return applies(rule, citationOf(law, found.value), {
    says: { sentence: "may-designate", values },
    explanation: () =>
      explain("law.designation", values, {
        parts: [
          ...[debt, ...others].map(({ id }) =>
            explain("law.debt-to-same-lender", { lender: words(name) }, { origin: { from: "fact", path: `${id}.lender.name` } }),
          ),
          articleLeaf(law, found.value),
        ],
      }),
  });
}

const lenderOf = ({ lender }: Debt): string => (lender.name ?? "").trim();
