/**
 * How long the creditor may apply for enforcement of a judgment (民诉法 250): two years from the last day to perform. It
 * stops and restarts as limitation does, so a day that has passed is only "may be over".
 */

import { explain, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { deadlineAfter, periodOf } from "../law/deadline.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { explainLastDayToPerform, lastDayToPerform } from "./judged.ts";
import { explainLastDay, lastDayValues } from "./last-day.ts";
import { applies, inForceOn, notApplicable } from "./make-finding.ts";

const rule = ruleId("enforcement.application-period");
const parameter = parameterId("enforcement.application-period");

/** Facts: `judgment`. The last day to perform decides. */
export const applicationPeriod: Rule = { id: rule, decide };

function decide({ debt, law, on }: RuleInput): Finding {
  const { judgment } = debt;
  if (!judgment) return notApplicable(rule, "no-judgment", citationOf(law, newestValue(law, parameter)));
  if (judgment.unpaidFen === 0) return notApplicable(rule, "judgment-paid", citationOf(law, newestValue(law, parameter)));
  const start = lastDayToPerform(judgment);
  const found = inForceOn(rule, law, parameter, start);
  if (!found.ok) return found.error;
  const period = periodOf(found.value);
  const deadline = period && deadlineAfter(start, period, law.calendar);
  if (!deadline) throw new Error(`Broken invariant: ${parameter} is a number of years`);
  const over = on > deadline.last;
  return applies(rule, citationOf(law, found.value), {
    day: deadline.last,
    says: { sentence: over ? "may-be-over" : "until", values: lastDayValues(deadline) },
    explanation: () =>
      explain(
        over ? "law.application-period-over" : "law.application-period",
        { on: onDay(on) },
        {
          result: onDay(deadline.last),
          parts: [
            explainLastDayToPerform(debt.id, judgment),
            articleLeaf(law, found.value),
            ...explainLastDay(law, deadline, "court.holiday-moves-last-day", on),
          ],
        },
      ),
  });
}
