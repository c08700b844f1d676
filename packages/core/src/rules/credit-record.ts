/**
 * When an adverse entry leaves the credit record: five years after the bad behaviour ended, which is full repayment,
 * not the first overdue day (征信业管理条例 16). As long as something is owed there is no leaving day. Whether the
 * lender reported the debt at all is seen only in the credit report.
 */

import type { Account } from "../accrual/account.ts";
import { addDays, addYears, type Day } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import { count, type Explanation, explain, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, beforeKnown, needsAccount, notApplicable } from "./make-finding.ts";

const rule = ruleId("credit-record.retention");
const parameter = parameterId("credit-record.retention");

/** Facts: those of the account. The day of full repayment decides, or the day of the calculation while something is owed. */
export const creditRecordRetention: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { account, law, on } = input;
  const newest = citationOf(law, newestValue(law, parameter));
  if (!account) return needsAccount(rule, input, newest);
  if (!wasEverOverdue(account)) return notApplicable(rule, "never-overdue", newest);
  const settled = settledOn(account);
  const found = lookUp(law, parameter, settled ?? on, null);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  if (found.state !== "known" || found.value.value.is !== "years")
    throw new Error(`Broken invariant: ${parameter} is an open number of years`);
  const { value } = found;
  const leaves = settled === null ? null : addYears(settled, found.value.value.years);
  return applies(rule, citationOf(law, value), {
    day: leaves,
    says:
      settled === null
        ? { sentence: "stays", values: { years: count(found.value.value.years) } }
        : { sentence: "leaves", values: { settled: onDay(settled) } },
    explanation: () =>
      settled === null || leaves === null
        ? stillOwed(account, articleLeaf(law, value))
        : leaving(account, settled, leaves, articleLeaf(law, value)),
  });
}

const leaving = (account: Account, settled: Day, leaves: Day, article: Explanation): Explanation =>
  explain(
    "law.credit-entry-leaves",
    { settled: onDay(settled) },
    {
      result: onDay(leaves),
      parts: [explain("law.settled-on", { day: onDay(settled) }, { origin: fact(account, "payments") }), article],
    },
  );

const stillOwed = (account: Account, article: Explanation): Explanation =>
  explain(
    "law.credit-entry-stays",
    { day: onDay(account.on) },
    {
      parts: [explain("law.still-owed", {}, { origin: fact(account, "payments") }), article],
    },
  );

/** The day of the payment that left nothing owed; `null`: something is owed. */
function settledOn(account: Account): Day | null {
  if (account.charged.principal === 0 || totalOf(account.balance) > 0) return null;
  return account.allocations.filter((allocation) => allocation.to.length > 0).at(-1)?.day ?? null;
}

export function wasEverOverdue(account: Account): boolean {
  const graceDays = account.debt.overdue?.graceDays ?? 0;
  return account.instalments.some((due) => (due.settled ?? account.on) > addDays(due.due, graceDays));
}

const fact = (account: Account, path: string) => ({ from: "fact", path: `${account.debt.id}.${path}` }) as const;
