/**
 * What a payment is set against where the contract is silent: costs of enforcing the claim, interest, principal (Civil
 * Code 561). The rule yields no amount; the account already follows it. A settlement may agree "principal first".
 */

import type { Day } from "../day.ts";
import { explain, onDay, term } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, beforeKnown, needsFacts, notApplicable } from "./make-finding.ts";

const rule = ruleId("allocation.set-off-order");
const parameter = parameterId("allocation.set-off-order");

/** Facts: `overdue.setOff`. The day of the latest payment decides, or the day of the calculation while nothing was paid. */
export const setOffOrder: Rule = { id: rule, decide };

function decide({ debt, law, on }: RuleInput): Finding {
  const newest = citationOf(law, newestValue(law, parameter));
  if (debt.overdue === undefined) return needsFacts(rule, ["overdue.setOff"], newest);
  if (debt.overdue.setOff !== null) return notApplicable(rule, "order-agreed", newest);
  const paid: Day = debt.payments.findLast((payment) => payment.day <= on)?.day ?? on;
  const found = lookUp(law, parameter, paid, null);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  if (found.state !== "known" || found.value.value.is !== "list") throw new Error(`Broken invariant: ${parameter} is an open list`);
  const { items } = found.value.value;
  return applies(rule, citationOf(law, found.value), {
    says: { sentence: "order", values: {} },
    explanation: () =>
      explain(
        "law.set-off-order",
        { day: onDay(paid) },
        {
          parts: [
            ...items.map((item) =>
              explain("law.set-off-step", { step: term(item) }, { origin: { from: "article", citation: citationOf(law, found.value) } }),
            ),
            explain("law.no-order-agreed", {}, { origin: { from: "fact", path: `${debt.id}.overdue.setOff` } }),
            articleLeaf(law, found.value),
          ],
        },
      ),
  });
}
