/**
 * As which digit an overdue of this length is shown in a credit report, if the lender reports it, and from when on as the
 * next. Days are counted from the due day, as the account counts them. Names like M1 or D7 are the lenders' own.
 */

import { addDays, type Day } from "../day.ts";
import { type Explanation, explain, inDays, onDay, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue } from "../law/law-book.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsAccount, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";

const rule = ruleId("credit-record.status");
const parameter = parameterId("credit-record.status");

/** Facts: `lender.type`, and those of the account. The day of the calculation decides. */
export const creditRecordStatus: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const other = unlessNamed(rule, parameter, input);
  if (other) return other;
  const found = inForceOn(rule, law, parameter, on);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!account) return needsAccount(rule, input, citation);
  const { overdueSince, overdueDays } = account;
  if (overdueSince === null) return notApplicable(rule, "not-overdue", citation);
  const { digit, nextFrom } = statusOf(found.value, overdueSince, overdueDays);
  const values = { days: inDays(overdueDays), digit: words(digit) };
  return applies(rule, citation, {
    day: nextFrom,
    says: { sentence: "shown-as", values },
    explanation: () => explainStatus(debt.id, overdueSince, values, nextFrom, articleLeaf(law, found.value)),
  });
}

/** `nextFrom`: the first day of the next digit; `null`: there is none above. */
function statusOf({ value }: DatedValue, since: Day, days: number): { readonly digit: string; readonly nextFrom: Day | null } {
  const steps = value.is === "steps" ? value.steps : [];
  const reached = steps.findLast(({ above }) => days > above);
  if (!reached) throw new Error(`Broken invariant: ${parameter} has a step for every overdue day`);
  const next = steps.find(({ above }) => days <= above);
  return { digit: reached.word, nextFrom: next ? addDays(since, next.above + 1) : null };
}

const explainStatus = (debt: string, since: Day, values: Explanation["values"], nextFrom: Day | null, article: Explanation): Explanation =>
  explain(nextFrom === null ? "law.credit-status-highest" : "law.credit-status", values, {
    ...(nextFrom === null ? {} : { result: onDay(nextFrom) }),
    parts: [explain("law.overdue-since", { day: onDay(since) }, { origin: { from: "fact", path: `${debt}.payments` } }), article],
  });
