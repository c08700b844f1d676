/**
 * What a judgment costs a day after its time to pay is over (民诉法 264, 法释〔2014〕8号): a daily share of the unpaid
 * judgment money, beside the interest the judgment itself fixes. A burden to know of, not a part to ask about. Days before
 * the interpretation came into force were counted differently, so a delay that began earlier has no figure here.
 */

import { addDays, daysBetween } from "../day.ts";
import type { Judgment } from "../debt/debt.ts";
import { type Explanation, explain, inDays, money, onDay, words } from "../explain/explanation.ts";
import { type Fraction, fraction, multiply, parseDecimal } from "../fraction.ts";
import { type ParameterId, parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { newestValue } from "../law/look-up.ts";
import { multiplyFen } from "../money.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { explainLastDayToPerform, firstDayOfDelay } from "./judged.ts";
import { applies, inForceOn, notApplicable } from "./make-finding.ts";

const rule = ruleId("enforcement.doubled-interest");
const parameter = parameterId("enforcement.doubled-interest");

/** Facts: `judgment`. The first day of the delay decides. */
export const doubledInterest: Rule = { id: rule, decide };

function decide({ debt, law, on }: RuleInput): Finding {
  const { judgment } = debt;
  if (!judgment) return notApplicable(rule, "no-judgment", citationOf(law, newestValue(law, parameter)));
  if (judgment.unpaidFen === 0) return notApplicable(rule, "judgment-paid", citationOf(law, newestValue(law, parameter)));
  const from = firstDayOfDelay(judgment);
  const found = inForceOn(rule, law, parameter, from);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  const articles = [articleLeaf(law, found.value), newestArticle(law, parameterId("enforcement.doubled-interest-statute"))];
  const performed = explainLastDayToPerform(debt.id, judgment);
  const lastWithout = addDays(from, -1);
  if (on < from)
    return applies(rule, citation, {
      day: lastWithout,
      says: { sentence: "not-yet", values: dailyValues(judgment, found.value) },
      explanation: () => explain("law.doubled-interest-not-yet", {}, { result: onDay(lastWithout), parts: [performed, ...articles] }),
    });
  const days = daysBetween(lastWithout, on);
  const extra = money(multiplyFen(judgment.unpaidFen, multiply(dailyShare(found.value), fraction(days))));
  const values = { ...dailyValues(judgment, found.value), extra, days: inDays(days) };
  return applies(rule, citation, {
    says: { sentence: "running", values },
    explanation: () =>
      explain(
        "law.doubled-interest",
        { ...values, from: onDay(from), on: onDay(on), share: shareWord(found.value) },
        {
          result: extra,
          parts: [
            explain(
              "law.judgment-unpaid",
              {},
              { result: money(judgment.unpaidFen), origin: { from: "fact", path: `${debt.id}.judgment.unpaid` } },
            ),
            performed,
            ...articles,
            explain("law.doubled-interest-last", {}, { parts: [newestArticle(law, parameterId("enforcement.doubled-interest-end"))] }),
          ],
        },
      ),
  });
}

const dailyValues = ({ unpaidFen }: Judgment, value: DatedValue): Explanation["values"] => ({
  perDay: money(multiplyFen(unpaidFen, dailyShare(value))),
});

function dailyShare({ value }: DatedValue): Fraction {
  const share = value.is === "number" ? parseDecimal(value.number) : null;
  if (!share) throw new Error(`Broken invariant: ${parameter} is a number`);
  return share;
}

const shareWord = ({ value }: DatedValue) => words(value.is === "number" ? value.number : "");

const newestArticle = (law: LawBook, id: ParameterId): Explanation => articleLeaf(law, newestValue(law, id));
