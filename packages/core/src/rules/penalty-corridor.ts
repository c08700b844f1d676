/**
 * A bank's overdue rate lies between two multiples of the contract rate. What penalty interest ran above the upper one
 * is the part to ask about; a lower multiplier is the bank's own choice. Compound interest and cards are not reached.
 */

import type { Account, Accrual } from "../accrual/account.ts";
import { rateOn } from "../accrual/rate-on.ts";
import { daysBetween } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { type Explanation, explain, inDays, money, onDay, words } from "../explain/explanation.ts";
import { add, compare, divide, type Fraction, multiply, one, parseDecimal, subtract, toDecimal, zero } from "../fraction.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue } from "../law/law-book.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import { roundToFen, smallerFen } from "../money.ts";
import { interestFactor } from "../rate.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, beforeKnown, needsAccount, needsFacts, notApplicable } from "./make-finding.ts";
import { isLenderOpen } from "./private-lender-only.ts";

const rule = ruleId("penalty.corridor");
const parameter = parameterId("penalty.corridor");

/** Facts: `lender.type`, `kind`, `principal.paidOut`, `overdue.penalty`; those of the account unless the multiplier is within the corridor. */
export const penaltyCorridor: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law } = input;
  const newest = citationOf(law, newestValue(law, parameter));
  if (isLenderOpen(debt)) return needsFacts(rule, ["lender.type"], newest);
  if (debt.lender.type !== "bank") return notApplicable(rule, "banks-only", newest);
  if (debt.kind === undefined) return needsFacts(rule, ["kind"], newest);
  if (debt.kind === "card") return notApplicable(rule, "loans-only", newest);
  const granted = debt.principal.paidOut;
  const missing = [...(granted === undefined ? ["principal.paidOut"] : []), ...(debt.overdue === undefined ? ["overdue.penalty"] : [])];
  if (granted === undefined || debt.overdue === undefined) return needsFacts(rule, missing, newest);

  const found = lookUp(law, parameter, granted, debt.lender.type);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  if (found.state !== "known") throw new Error(`Broken invariant: ${parameter} is open`);
  const citation = citationOf(law, found.value);
  const { penalty } = debt.overdue;
  if (penalty === null) return notApplicable(rule, "no-penalty-agreed", citation);
  const { most } = corridorOf(found.value);
  const within = "multiplier" in penalty && compare(penalty.multiplier, most) <= 0;
  if (!account && !within) return needsAccount(rule, input, citation);

  const above = account && !within ? accrualsAbove(account, most) : [];
  const valueFen = roundToFen(above.reduce((sum, accrual) => add(sum, accrual.above), zero));
  return applies(rule, citation, {
    valueFen,
    asks: account && {
      phase: "overdue",
      parts: ["penalty-interest"],
      unpaidFen: smallerFen(valueFen, account.balance["penalty-interest"]),
    },
    says: { sentence: valueFen > 0 ? "above" : "nothing-above", values: corridorWords(found.value) },
    explanation: () =>
      explain("law.penalty-corridor", corridorWords(found.value), {
        result: money(valueFen),
        parts: [contractMultiple(debt), ...above.map((accrual) => explainAbove(debt, accrual)), articleLeaf(law, found.value)],
      }),
  });
}

interface AccrualAbove {
  readonly accrual: Accrual;
  readonly multiple: Fraction;
  readonly above: Fraction;
}

/** The share of each stretch of penalty interest that the upper multiple does not carry. */
function accrualsAbove({ debt, postings }: Account, most: Fraction): readonly AccrualAbove[] {
  const accruals = postings.flatMap((posting) =>
    posting.part === "penalty-interest" && posting.because.is === "accrued" ? posting.because.accruals : [],
  );
  return accruals.flatMap((accrual) => {
    const multiple = multipleOf(debt, accrual);
    if (multiple === null || compare(multiple, most) <= 0) return [];
    return [{ accrual, multiple, above: multiply(accrual.exact, subtract(one, divide(most, multiple))) }];
  });
}

/** What ran, as a multiple of the contract rate on the same days. `null`: the contract rate is zero, nothing can be a multiple of it. */
function multipleOf(debt: Debt, { from, to, rate, times }: Accrual): Fraction | null {
  const contract = rateOn(debt, from);
  const dayCount = debt.dayCount ?? 365; // cancels unless one rate is quoted by the day and the other by the year
  const factor = contract ? interestFactor(contract, from, to, dayCount) : zero;
  return compare(factor, zero) === 0 ? null : divide(multiply(interestFactor(rate, from, to, dayCount), times), factor);
}

function contractMultiple(debt: Debt): Explanation {
  const penalty = debt.overdue?.penalty;
  const origin = { from: "fact", path: `${debt.id}.overdue.penalty` } as const;
  return penalty && "multiplier" in penalty
    ? explain("law.contract-multiplier", { multiple: words(toDecimal(penalty.multiplier, 4)) }, { origin })
    : explain("law.contract-own-rate", {}, { origin });
}

const explainAbove = (debt: Debt, { accrual, multiple, above }: AccrualAbove): Explanation =>
  explain(
    "law.penalty-above",
    {
      base: money(accrual.baseFen),
      from: onDay(accrual.from),
      to: onDay(accrual.to),
      days: inDays(daysBetween(accrual.from, accrual.to)),
      multiple: words(toDecimal(multiple, 4)),
      ran: money(roundToFen(accrual.exact)),
    },
    { result: money(roundToFen(above)), origin: { from: "fact", path: `${debt.id}.overdue.penalty` } },
  );

function corridorOf(dated: DatedValue): { readonly least: Fraction; readonly most: Fraction } {
  const least = dated.value.is === "range" ? parseDecimal(dated.value.least) : null;
  const most = dated.value.is === "range" ? parseDecimal(dated.value.most) : null;
  if (!least || !most) throw new Error(`Broken invariant: ${parameter} is a range`);
  return { least, most };
}

function corridorWords(dated: DatedValue): Explanation["values"] {
  const { least, most } = corridorOf(dated);
  return { least: words(toDecimal(least, 4)), most: words(toDecimal(most, 4)) };
}
