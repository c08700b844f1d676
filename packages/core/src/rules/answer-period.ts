/**
 * The last day to answer a claim (民诉法 128), and to object to the court's jurisdiction: fifteen days after a copy of the
 * claim was received. Without an answer the case goes on.
 */

import { explain, inDays, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { deadlineAfter } from "../law/deadline.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { explainLastDay, lastDayValues } from "./last-day.ts";
import { applies, inForceOn, needsFacts, notApplicable } from "./make-finding.ts";

const rule = ruleId("court.answer");
const parameter = parameterId("court.answer");

/** Facts: `suit.served`. The day of service decides. */
export const answerPeriod: Rule = { id: rule, decide };

function decide({ debt, law, on }: RuleInput): Finding {
  const newest = citationOf(law, newestValue(law, parameter));
  if (!debt.suit) return notApplicable(rule, "no-suit", newest);
  const { served } = debt.suit;
  if (served === undefined) return needsFacts(rule, ["suit.served"], newest);
  const found = inForceOn(rule, law, parameter, served);
  if (!found.ok) return found.error;
  const { value } = found.value;
  if (value.is !== "days") throw new Error(`Broken invariant: ${parameter} is a number of days`);
  const deadline = deadlineAfter(served, { unit: "days", count: value.days }, law.calendar);
  if (!deadline) throw new Error("Broken invariant: a period in days has a last day");
  const values = { days: inDays(value.days), served: onDay(served) };
  return applies(rule, citationOf(law, found.value), {
    day: deadline.last,
    says: { sentence: on > deadline.last ? "over" : "until", values: { ...values, ...lastDayValues(deadline) } },
    explanation: () =>
      explain("law.answer-period", values, {
        result: onDay(deadline.last),
        parts: [
          explain("law.claim-served", { day: onDay(served) }, { origin: { from: "fact", path: `${debt.id}.suit.served` } }),
          articleLeaf(law, found.value),
          ...explainLastDay(law, deadline, "court.holiday-moves-last-day", on),
        ],
      }),
  });
}
