/**
 * A private loan rolled into a new note, earlier interest made principal: all that falls due in the end is limited to
 * what was first lent and interest on it at the cap for the whole time (art. 27, in the version of 2020-08 art. 28). The
 * rate is that of the day the note was made out; the time runs from the first loan to the later of the last due day and
 * the day of the calculation. What the note and its charges come to above that is the part to ask about.
 */

import type { Account } from "../accrual/account.ts";
import { deductedInAdvance } from "../accrual/lent-principal.ts";
import { type Day, daysBetween, laterOf } from "../day.ts";
import { type BalancePart, chargeParts, chargesOf, totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { type Explanation, explain, inDays, money, type Origin, onDay, percent } from "../explain/explanation.ts";
import { add, compare, type Fraction, fraction, multiply, subtract, zero } from "../fraction.ts";
import { parameterId, ruleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import type { LawBook } from "../law/law-book.ts";
import { newestValue } from "../law/look-up.ts";
import {
  asShare,
  explainYearlyPercent,
  percentDigits,
  restsOnUserValue,
  type YearlyPercent,
  yearlyPercentOn,
} from "../law/yearly-percent.ts";
import { type Fen, roundToFen, smallerFen, toFraction } from "../money.ts";
import { rateWords } from "./explain-above-cap.ts";
import type { Finding, Rule, RuleInput, Saying } from "./finding.ts";
import { applies, beforeKnown, inForceOn, needsAccount, needsFacts, notApplicable, notPublishedYet } from "./make-finding.ts";
import { unlessPrivate } from "./private-lender-only.ts";

const rule = ruleId("private-lending.roll-over-ceiling");
const parameter = parameterId("private-lending.roll-over-ceiling");

/** Facts: `lender.type`, `rolledOver`, `contract.signed`, and those of the account. The day of the note decides. */
export const rollOverCeiling: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law } = input;
  const newest = newestValue(law, parameter);
  const other = unlessPrivate(rule, input, newest);
  if (other) return other;
  if (debt.rolledOver === undefined) return notApplicable(rule, "not-rolled-over", citationOf(law, newest));
  const { signed } = debt.contract;
  if (signed === undefined) return needsFacts(rule, ["contract.signed"], citationOf(law, newest));
  const found = inForceOn(rule, law, parameter, signed);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!account) return needsAccount(rule, input, citation);

  const yearly = yearlyPercentOn(law, found.value, signed);
  if (yearly.state === "before-known") return beforeKnown(rule, law, yearly.parameter, yearly.knownFrom);
  if (yearly.state === "not-published-yet") {
    const ceiling = ceilingOf(account, debt.rolledOver, yearly.ifUnchanged);
    const lastKnown = { valueFen: ceiling.valueFen, ...tell(account, law, ceiling, signed) };
    return notPublishedYet(rule, law, yearly.parameter, yearly.knownTo, found.value, lastKnown);
  }
  const ceiling = ceilingOf(account, debt.rolledOver, yearly.yearly);
  return applies(rule, citation, {
    ...tell(account, law, ceiling, signed),
    valueFen: ceiling.valueFen,
    conditional: restsOnUserValue(yearly.yearly) ? "user-value" : null,
    asks: { phase: null, parts: askedParts, unpaidFen: smallerFen(ceiling.valueFen, totalOf(account.balance)) },
  });
}

/** Interest made principal is among what is asked about: principal comes last. */
const askedParts: readonly BalancePart[] = [...chargeParts, "principal"];

interface Ceiling {
  readonly rolledOver: NonNullable<Debt["rolledOver"]>;
  readonly yearly: YearlyPercent;
  /** Not counted. */
  readonly to: Day;
  readonly interest: Fraction;
  /** First principal and interest on it, rounded for showing. */
  readonly ceilingFen: Fen;
  /** What the note lent and every charge on it. */
  readonly totalFen: Fen;
  /** What of it lies above the ceiling; rounded once. */
  readonly valueFen: Fen;
}

function ceilingOf(account: Account, rolledOver: NonNullable<Debt["rolledOver"]>, yearly: YearlyPercent): Ceiling {
  const to = laterOf(account.schedule.rows.at(-1)?.due ?? account.on, account.on);
  const years = fraction(daysBetween(rolledOver.firstLent, to), daysOfYear);
  const first = toFraction(rolledOver.firstFen);
  const interest = multiply(first, multiply(asShare(yearly), years));
  const ceiling = add(first, interest);
  const totalFen = totalOf(account.charged);
  const above = subtract(toFraction(totalFen), ceiling);
  return {
    rolledOver,
    yearly,
    to,
    interest,
    ceilingFen: roundToFen(ceiling),
    totalFen,
    valueFen: roundToFen(compare(above, zero) > 0 ? above : zero),
  };
}

const daysOfYear = 365;

function tell(
  account: Account,
  law: LawBook,
  ceiling: Ceiling,
  signed: Day,
): { readonly says: Saying; readonly explanation: () => Explanation } {
  const { rolledOver, yearly, ceilingFen, totalFen, valueFen } = ceiling;
  const sums = { first: money(rolledOver.firstFen), ceiling: money(ceilingFen), total: money(totalFen) };
  return {
    says: { sentence: valueFen > 0 ? "above" : "nothing-above", values: { ...rateWords(yearly), ...sums } },
    explanation: () => explainCeiling(account, law, ceiling, signed),
  };
}

function explainCeiling({ debt, charged }: Account, law: LawBook, ceiling: Ceiling, signed: Day): Explanation {
  const { rolledOver, yearly, to, interest, ceilingFen, totalFen, valueFen } = ceiling;
  const fact = (path: string): Origin => ({ from: "fact", path: `${debt.id}.${path}` });
  const days = inDays(daysBetween(rolledOver.firstLent, to));
  return explain(
    "law.roll-over",
    { total: money(totalFen), ceiling: money(ceilingFen) },
    {
      result: money(valueFen),
      parts: [
        explain(
          "law.note-principal",
          {},
          { result: money(charged.principal), origin: fact(deductedInAdvance(debt) > 0 ? "principal.received" : "principal.stated") },
        ),
        explain("law.note-charges", {}, { result: money(chargesOf(charged)), origin: fact("rate") }),
        explain(
          "law.first-lent",
          { day: onDay(rolledOver.firstLent) },
          { result: money(rolledOver.firstFen), origin: fact("rolledOver.first") },
        ),
        explain(
          "law.first-lent-interest",
          { from: onDay(rolledOver.firstLent), to: onDay(to), days, percent: percent(percentDigits(yearly)) },
          { result: money(roundToFen(interest)), origin: { from: "convention", convention: "roll-over-time" } },
        ),
        explain("law.formed-on", { day: onDay(signed) }, { origin: fact("contract.signed") }),
        explainYearlyPercent(law, yearly),
      ],
    },
  );
}
