/**
 * Interest deducted from the principal in advance: the sum received is the principal, for every lender since the Civil
 * Code (art. 670), for private loans already since 2015. The figure is what was kept back; the account charges nothing
 * on it. The day of the pay-out decides.
 */

import { deductedInAdvance } from "../accrual/lent-principal.ts";
import { explain, money } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, beforeKnown, needsFacts, notApplicable } from "./make-finding.ts";
import { isLenderOpen } from "./private-lender-only.ts";

const rule = ruleId("principal.upfront-deduction");
const general = parameterId("principal.upfront-deduction");
const amongPrivate = parameterId("private-lending.upfront-deduction");

/** Facts: `principal.stated`, `principal.received`, `principal.paidOut`; `lender.type` for a pay-out before the Civil Code. */
export const upfrontDeduction: Rule = { id: rule, decide };

function decide({ debt, law }: RuleInput): Finding {
  const newest = citationOf(law, newestValue(law, general));
  const { stated, received, paidOut } = debt.principal;
  const missing = (["stated", "received", "paidOut"] as const).filter((fact) => debt.principal[fact] === undefined);
  if (stated === undefined || received === undefined || paidOut === undefined)
    return needsFacts(
      rule,
      missing.map((fact) => `principal.${fact}`),
      newest,
    );
  const valueFen = deductedInAdvance(debt);
  if (valueFen === 0) return notApplicable(rule, "received-in-full", newest);

  const statute = lookUp(law, general, paidOut, null);
  if (statute.state === "before-known" && isLenderOpen(debt)) return needsFacts(rule, ["lender.type"], newest);
  const found =
    statute.state === "before-known" && debt.lender.type === "private" ? lookUp(law, amongPrivate, paidOut, "private") : statute;
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  if (found.state !== "known") throw new Error(`Broken invariant: ${found.parameter.id} is open`);
  const fact = (name: string) => ({ from: "fact", path: `${debt.id}.principal.${name}` }) as const;
  return applies(rule, citationOf(law, found.value), {
    valueFen,
    says: { sentence: "deducted", values: { received: money(received) } },
    explanation: () =>
      explain(
        "law.deducted-in-advance",
        {},
        {
          result: money(valueFen),
          parts: [
            explain("law.principal-stated", {}, { result: money(stated), origin: fact("stated") }),
            explain("law.principal-received", {}, { result: money(received), origin: fact("received") }),
            articleLeaf(law, found.value),
          ],
        },
      ),
  });
}
