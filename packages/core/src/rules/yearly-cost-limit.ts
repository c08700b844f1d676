/**
 * The yearly cost of a contract beside a limit that supervision sets for new loans: within it, above it, or, where the
 * limit lies between nominal and effective rate, not to be told, since how the text annualises was not read. It is a duty
 * of the lender towards its supervisor and a ground to ask and complain; no amount follows from it.
 */

import type { YearlyCost } from "../accrual/yearly-cost.ts";
import type { Day } from "../day.ts";
import { type Explanation, explain, onDay, percent } from "../explain/explanation.ts";
import { compare, type Fraction } from "../fraction.ts";
import type { ParameterId, RuleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import { explainYearlyPercent, percentDigits, restsOnUserValue, type YearlyPercent, yearlyPercentOn } from "../law/yearly-percent.ts";
import { type CostPercents, costPercents, costWords, explainContractCost } from "./contract-cost.ts";
import { rateWords } from "./explain-above-cap.ts";
import type { Finding, RuleInput, Saying } from "./finding.ts";
import { applies, beforeKnown, inForceOn, needsAccount, notPublishedYet } from "./make-finding.ts";

/** `granted`: the day of the pay-out, which decides. */
export function againstCostLimit(rule: RuleId, parameter: ParameterId, input: RuleInput, granted: Day): Finding {
  const { law, yearlyCost } = input;
  const found = inForceOn(rule, law, parameter, granted);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!yearlyCost) return needsAccount(rule, input, citation);
  const limit = yearlyPercentOn(law, found.value, granted);
  if (limit.state === "before-known") return beforeKnown(rule, law, limit.parameter, limit.knownFrom);
  if (limit.state === "not-published-yet") {
    const told = tell(input, yearlyCost, limit.ifUnchanged, granted);
    return notPublishedYet(rule, law, limit.parameter, limit.knownTo, found.value, { valueFen: null, ...told });
  }
  return applies(rule, citation, {
    ...tell(input, yearlyCost, limit.yearly, granted),
    conditional: restsOnUserValue(limit.yearly) ? "user-value" : null,
  });
}

function tell({ debt, law }: RuleInput, yearlyCost: YearlyCost, limit: YearlyPercent, granted: Day): Told {
  const cost = costPercents(yearlyCost);
  return {
    says: {
      sentence: cost ? sideOf(cost, limit.percent) : "no-single-rate",
      values: { ...rateWords(limit), ...(cost && costWords(cost)) },
    },
    explanation: () =>
      explain(
        "law.cost-limit",
        { percent: percent(percentDigits(limit)) },
        {
          parts: [
            explainContractCost(debt, cost),
            explain("law.granted-on", { day: onDay(granted) }, { origin: { from: "fact", path: `${debt.id}.principal.paidOut` } }),
            explainYearlyPercent(law, limit),
          ],
        },
      ),
  };
}

interface Told {
  readonly says: Saying;
  readonly explanation: () => Explanation;
}

function sideOf({ nominal, effective }: CostPercents, limit: Fraction): "within" | "above" | "depends" {
  const [nominalWithin, effectiveWithin] = [nominal, effective].map((rate) => compare(rate, limit) <= 0);
  if (nominalWithin !== effectiveWithin) return "depends";
  return nominalWithin ? "within" : "above";
}
