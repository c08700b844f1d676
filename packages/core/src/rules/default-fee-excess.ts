/**
 * A default fee above a multiple of the loss is usually taken as excessive, and a court may reduce it on request (Civil
 * Code 585(2), interpretation art. 64 and 65). The loss is for the court to find; until then one reading of it stands
 * here, and the finding says so: the contract rate on the overdue principal. Penalty and compound interest make good
 * the same loss, so they count with the fee; what is asked about is never more than the fee. The day of the claim decides.
 */

import type { Account } from "../accrual/account.ts";
import { usesDayCount } from "../accrual/rate-on.ts";
import { type Day, daysBetween } from "../day.ts";
import { count, type Explanation, explain, inDays, money, type Origin, onDay, words } from "../explain/explanation.ts";
import { compare, type Fraction, fraction, multiply, parseDecimal, smallerOf, subtract, toDecimal, zero } from "../fraction.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import { type Fen, fen, roundToFen, smallerFen, toFraction } from "../money.ts";
import type { Finding, Rule, RuleInput, Saying } from "./finding.ts";
import { lossOf, type OverdueStretch, overdueStretches } from "./loss-of-default.ts";
import { applies, inForceOn, needsAccount, needsFacts, notApplicable } from "./make-finding.ts";
import { claimDay } from "./private-lender-only.ts";

const rule = ruleId("default-fee.presumed-excess");
const parameter = parameterId("default-fee.presumed-excess");
const furtherArticles = [parameterId("default-fee.reduction"), parameterId("default-fee.who-proves")];

/** Facts: those of the account, with `dayCount` where the contract rate runs by days. */
export const defaultFeeExcess: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const found = inForceOn(rule, law, parameter, claimDay(debt, on));
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!account) return needsAccount(rule, input, citation);
  if (account.charged["default-fee"] === 0) return notApplicable(rule, "no-default-fee", citation);
  if (debt.dayCount === undefined && usesDayCount(debt)) return needsFacts(rule, ["dayCount"], citation);

  const excess = excessOf(account, timesOf(found.value));
  const told = { says: sayExcess(excess), explanation: () => explainExcess(account, law, excess, found.value, claimDay(debt, on)) };
  if (excess.valueFen === null) return applies(rule, citation, told);
  const unpaidFen = smallerFen(excess.valueFen, account.balance["default-fee"]);
  return applies(rule, citation, { ...told, valueFen: excess.valueFen, asks: { phase: "overdue", parts: ["default-fee"], unpaidFen } });
}

interface Excess {
  readonly times: Fraction;
  readonly feeFen: Fen;
  /** Penalty and compound interest. */
  readonly penaltyFen: Fen;
  readonly stretches: readonly OverdueStretch[];
  /** Exact. */
  readonly loss: Fraction;
  /** `null`: the contract rate brings nothing to measure by. */
  readonly valueFen: Fen | null;
}

function excessOf(account: Account, times: Fraction): Excess {
  const { charged, debt } = account;
  const feeFen = charged["default-fee"];
  const penaltyFen = fen(charged["penalty-interest"] + charged["compound-interest"]);
  const stretches = overdueStretches(account, debt.dayCount ?? 365); // any will do where the rate is quoted by the day
  const loss = lossOf(stretches);
  const above = smallerOf(toFraction(feeFen), subtract(fraction(feeFen + penaltyFen), multiply(loss, times)));
  const valueFen = compare(loss, zero) === 0 ? null : roundToFen(compare(above, zero) > 0 ? above : zero);
  return { times, feeFen, penaltyFen, stretches, loss, valueFen };
}

function timesOf({ value }: DatedValue): Fraction {
  const times = value.is === "number" ? parseDecimal(value.number) : null;
  if (!times) throw new Error(`Broken invariant: ${parameter} is a number`);
  return times;
}

const wordsOf = ({ times, feeFen, penaltyFen, loss }: Excess): Saying["values"] => ({
  fee: money(feeFen),
  penalty: money(penaltyFen),
  loss: money(roundToFen(loss)),
  times: words(toDecimal(times, 4)),
});

const sayExcess = (excess: Excess): Saying => ({
  sentence: excess.valueFen === null ? "no-measure" : excess.valueFen > 0 ? "above" : "nothing-above",
  values: wordsOf(excess),
});

function explainExcess(account: Account, law: LawBook, excess: Excess, decided: DatedValue, on: Day): Explanation {
  const { feeFen, penaltyFen, stretches, loss, valueFen } = excess;
  const fact = (path: string): Origin => ({ from: "fact", path: `${account.debt.id}.${path}` });
  return explain(valueFen === null ? "law.default-fee-no-measure" : "law.default-fee-excess", wordsOf(excess), {
    ...(valueFen === null ? {} : { result: money(valueFen) }),
    parts: [
      explain("law.default-fee-charged", {}, { result: money(feeFen), origin: fact("overdue.defaultFee") }),
      ...(penaltyFen > 0 ? [explain("law.penalty-charged", {}, { result: money(penaltyFen), origin: fact("overdue.penalty") })] : []),
      explain("law.loss-of-default", {}, { result: money(roundToFen(loss)), parts: [...stretches.map(ofStretch), oneReading] }),
      articleLeaf(law, decided),
      ...furtherArticles.map((id) => articleOn(law, id, on)),
    ],
  });

  function ofStretch({ instalment, principalFen, from, to, interest }: OverdueStretch): Explanation {
    return explain(
      "law.loss-of-instalment",
      {
        instalment: count(instalment),
        principal: money(principalFen),
        from: onDay(from),
        to: onDay(to),
        days: inDays(daysBetween(from, to)),
      },
      { result: money(roundToFen(interest)), origin: fact("rate") },
    );
  }
}

const oneReading = explain("law.loss-one-reading", {}, { origin: { from: "convention", convention: "loss-is-contract-rate" } });

function articleOn(law: LawBook, id: (typeof furtherArticles)[number], on: Day): Explanation {
  const found = lookUp(law, id, on, null);
  return articleLeaf(law, found.state === "known" ? found.value : newestValue(law, id));
}
