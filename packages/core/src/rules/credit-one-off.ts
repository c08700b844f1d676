/**
 * The People's Bank's one-off credit repair: small overdue items of 2020 to 2025, fully repaid by March 2026, are no longer
 * displayed. It works by itself and costs nothing, so whoever asks for money for it deceives. The single amount is what a
 * report shows as overdue for one account in one month, and repaid is who has caught up with what was overdue: one time of
 * being overdue may be hidden in some of its months and not in others. What counts where interest and penalty lift the
 * amount above the limit was not read in the notice itself: that is said, not decided.
 */

import type { Account } from "../accrual/account.ts";
import { addDays, addMonths, type Day, laterOf } from "../day.ts";
import { type Explanation, explain, money, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { lookUp, newestValue, parameterOf } from "../law/look-up.ts";
import { type Fen, fen, largerFen, zeroFen } from "../money.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, needsAccount, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { type OverdueSpell, overdueSpells } from "./overdue-spells.ts";

const rule = ruleId("credit-record.one-off");
const amount = parameterId("credit-record.one-off");
const repayment = parameterId("credit-record.one-off-repayment");
const display = parameterId("credit-record.one-off-display");

/** Facts: `lender.type`, and those of the account. The day an overdue arose and the day it was repaid decide. */
export const creditRecordOneOff: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { account, law, on } = input;
  const other = unlessNamed(rule, amount, input);
  if (other) return other;
  const limit = newestValue(law, amount);
  const citation = citationOf(law, limit);
  if (!account) return needsAccount(rule, input, citation);
  const spells = overdueSpells(account);
  if (spells.length === 0) return notApplicable(rule, "never-overdue", citation);
  const inside = spells.filter(({ arose }) => lookUp(law, amount, arose, null).state === "known");
  if (inside.length === 0) return notApplicable(rule, "arose-outside", citation);

  const limitFen = limitOf(limit);
  const fates = inside.map((spell) => fateOf(law, spell, limitFen));
  const areAll = (...of: readonly Fate["is"][]): boolean => fates.every(({ is }) => of.includes(is));
  const applied = (sentence: string, values: Explanation["values"], day: Day | null): Finding => {
    const says = { sentence, values: { limit: money(limitFen), ...values } };
    return applies(rule, citation, { day, says, explanation: () => explainOneOff(account, law, inside, says, day) });
  };

  const last = lastDayToRepay(law);
  if (on <= last && fates.some(({ is }) => is === "not-repaid")) return applied("open-until", {}, last);
  if (areAll("above")) return notApplicable(rule, "above-the-amount", citation);
  if (areAll("above", "not-repaid")) return notApplicable(rule, "window-closed", citation);
  const values = { largest: money(inside.reduce((most, { largestFen }) => largerFen(most, largestFen), zeroFen)) };
  const days = fates.flatMap((fate) => (fate.is === "hidden" ? [fate.from] : []));
  if (areAll("hidden")) return applied("hidden", values, days.reduce(laterOf));
  return applied(areAll("hidden", "unclear") ? "amount-unclear" : "in-part", values, null);
}

/** What becomes of one time of being overdue. `in-part`: of some of its months. */
type Fate = { readonly is: "hidden"; readonly from: Day } | { readonly is: "unclear" | "in-part" | "above" | "not-repaid" };

function fateOf(law: LawBook, spell: OverdueSpell, limitFen: Fen): Fate {
  const from = spell.repaid === null ? null : hiddenFrom(law, spell.repaid);
  if (from === null) return { is: "not-repaid" };
  if (spell.smallestPrincipalFen > limitFen) return { is: "above" };
  if (spell.largestPrincipalFen > limitFen) return { is: "in-part" };
  return spell.largestFen > limitFen ? { is: "unclear" } : { is: "hidden", from };
}

/** From when on it is not displayed; `null`: repaid too late for it. */
function hiddenFrom(law: LawBook, repaid: Day): Day | null {
  const found = lookUp(law, repayment, repaid, null);
  if (found.state !== "known") return null;
  const { value } = found.value;
  if (value.is === "months") return addDays(addMonths(repaid, value.months + 1, 1), -1);
  return oldestFrom(law);
}

function oldestFrom(law: LawBook): Day {
  const oldest = parameterOf(law, display).values.at(-1);
  if (!oldest) throw new Error(`Broken invariant: ${display} has a first day`);
  return oldest.from;
}

function lastDayToRepay(law: LawBook): Day {
  const { until } = newestValue(law, repayment);
  if (until === undefined) throw new Error(`Broken invariant: ${repayment} has ended`);
  return addDays(until, -1);
}

function limitOf({ value }: DatedValue): Fen {
  if (value.is !== "fen") throw new Error(`Broken invariant: ${amount} is an amount`);
  return fen(value.fen);
}

function explainOneOff(
  account: Account,
  law: LawBook,
  spells: readonly OverdueSpell[],
  { sentence, values }: { readonly sentence: string; readonly values: Explanation["values"] },
  day: Day | null,
): Explanation {
  const origin = { from: "fact", path: `${account.debt.id}.payments` } as const;
  return explain(`law.credit-one-off-${sentence}`, values, {
    ...(day === null ? {} : { result: onDay(day) }),
    parts: [
      ...spells.map(({ arose, repaid, largestFen }) =>
        explain(
          repaid === null ? "law.overdue-spell-open" : "law.overdue-spell",
          { arose: onDay(arose), ...(repaid === null ? {} : { repaid: onDay(repaid) }) },
          { result: money(largestFen), origin },
        ),
      ),
      ...[amount, repayment, display].map((id) => articleLeaf(law, newestValue(law, id))),
    ],
  });
}
