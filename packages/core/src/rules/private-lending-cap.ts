/**
 * Private lending: how much of what was charged lies above the cap. Two rules of the same make: the agreed price of
 * the term (art. 25, earlier 26), and, for the time overdue, overdue interest, default fee and other fees together
 * (art. 28, 29). They count different charges, so their figures may be added.
 */

import { type BalancePart, chargeParts } from "../debt/balance.ts";
import type { Explanation } from "../explain/explanation.ts";
import { type ParameterId, parameterId, type RuleId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import { restsOnUserValue } from "../law/yearly-percent.ts";
import { aboveCap, unpaidAbove } from "./above-cap.ts";
import type { Phase } from "./charge-runs.ts";
import { explainAboveCap, saysAboveCap } from "./explain-above-cap.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, needsAccount, notApplicable, notPublishedYet } from "./make-finding.ts";
import { unlessPrivate } from "./private-lender-only.ts";
import { type PrivateCaps, privateCaps } from "./private-lending-caps.ts";

const overdueRateCap = parameterId("private-lending.overdue-rate-cap");

/** Facts: `lender.type`, `contract.signed`, and those of the account. */
export const privateLendingRateCap: Rule = makeRule("private-lending.rate-cap", "term");
export const privateLendingOverdueCap: Rule = makeRule("private-lending.overdue-total-cap", "overdue");

function makeRule(name: string, phase: Phase): Rule {
  const id = ruleId(name);
  return { id, decide: (input) => decide(id, parameterId(name), phase, input) };
}

function decide(rule: RuleId, parameter: ParameterId, phase: Phase, input: RuleInput): Finding {
  const { account, law } = input;
  const other = unlessPrivate(rule, input, newestValue(law, parameter));
  if (other) return other;
  const outcome = privateCaps(rule, input, parameter);
  if (outcome.is === "finding") return outcome.finding;
  const { caps } = outcome;
  const citation = citationOf(law, caps.cited);
  if (!account) return needsAccount(rule, input, citation);
  if (account.charged.principal === 0) return notApplicable(rule, "nothing-lent-yet", citation);
  if (phase === "overdue" && account.instalments.every((due) => due.settled !== null && due.settled <= due.due))
    return notApplicable(rule, "not-overdue", citation);

  const figure = aboveCap(account, caps.spans, phase);
  const says = saysAboveCap(figure);
  const explanation = (): Explanation => explainAboveCap(account, law, figure, leavesOf(input, caps, phase));
  if (caps.unpublished) {
    const { parameter: series, knownTo } = caps.unpublished;
    return notPublishedYet(rule, law, series, knownTo, caps.cited, { valueFen: figure.valueFen, says, explanation });
  }
  const onUserValue = caps.spans.some(({ cap }) => cap.is === "one-cap" && restsOnUserValue(cap.yearly));
  return applies(rule, citation, {
    valueFen: figure.valueFen,
    conditional: onUserValue ? "user-value" : null,
    asks: { phase, parts: partsOf[phase], unpaidFen: unpaidAbove(figure) },
    says,
    explanation,
  });
}

/** Fees may fall into either time. */
const partsOf: Readonly<Record<Phase, readonly BalancePart[]>> = {
  term: ["interest", "other-fees"],
  overdue: chargeParts,
};

/** How the rule was chosen; for the time overdue also the article on the overdue rate itself. */
function leavesOf({ debt, law }: RuleInput, caps: PrivateCaps, phase: Phase): readonly Explanation[] {
  if (phase === "term" || debt.contract.signed === undefined) return caps.leaves;
  const rate = lookUp(law, overdueRateCap, debt.contract.signed, "private");
  return rate.state === "known" ? [...caps.leaves, articleLeaf(law, rate.value)] : caps.leaves;
}
