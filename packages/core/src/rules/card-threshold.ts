/**
 * From which amount a card overdraft can be a crime at all (刑法 196 and its interpretation 6 to 11): a calm answer to a
 * threat often heard. Loans are not reached. The amount is unpaid principal alone, and what was paid counts as paying
 * principal, whatever the contract set it against. Above the amount much more is needed, and not paying alone proves no
 * intent.
 */

import type { Account } from "../accrual/account.ts";
import type { Debt } from "../debt/debt.ts";
import { count, type Explanation, explain, inDays, money, type Origin, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { newestValue } from "../law/look-up.ts";
import { type Fen, fen, largerFen, smallerFen, sumFen, zeroFen } from "../money.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsFacts, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";

const rule = ruleId("card.criminal-threshold");
const parameter = parameterId("card.criminal-threshold");

/** Facts: `kind`, `lender.type`, and the principal: of the account, else as claimed. The day of the calculation decides. */
export const cardThreshold: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const newest = citationOf(law, newestValue(law, parameter));
  if (debt.kind === undefined) return needsFacts(rule, ["kind"], newest);
  if (debt.kind === "loan") return notApplicable(rule, "not-for-loans", newest);
  const other = unlessNamed(rule, parameter, input, "banks-only");
  if (other) return other;
  const found = inForceOn(rule, law, parameter, on);
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  const unpaid = account ? unpaidPrincipal(account) : claimedPrincipal(debt);
  if (unpaid === null) return needsFacts(rule, ["claimed.parts.principal"], citation);
  const thresholdFen = thresholdOf(found.value);
  const reached = unpaid.fen >= thresholdFen;
  const values = { principal: money(unpaid.fen), threshold: money(thresholdFen) };
  return applies(rule, citation, {
    says: reached ? { sentence: "reached", values: { ...values, ...furtherNeeded(law) } } : { sentence: "below", values },
    explanation: () => explainThreshold(law, found.value, unpaid, thresholdFen, reached),
  });
}

interface UnpaidPrincipal {
  readonly fen: Fen;
  readonly origin: Origin;
}

/** Every payment counts as principal here, so it is never more than what the account has as principal. */
function unpaidPrincipal({ debt, on, balance, charged }: Account): UnpaidPrincipal {
  const paidFen = sumFen(debt.payments.filter(({ day }) => day <= on).map((payment) => payment.fen));
  const leftFen = largerFen(fen(charged.principal - paidFen), zeroFen);
  return { fen: smallerFen(balance.principal, leftFen), origin: { from: "fact", path: `${debt.id}.payments` } };
}

function claimedPrincipal({ id, claimed }: Debt): UnpaidPrincipal | null {
  const principal = claimed?.parts.principal;
  return principal === undefined ? null : { fen: principal, origin: { from: "fact", path: `${id}.claimed.parts.principal` } };
}

function thresholdOf({ value }: DatedValue): Fen {
  if (value.is !== "fen") throw new Error(`Broken invariant: ${parameter} is an amount`);
  return fen(value.fen);
}

/** What the crime needs besides the amount: collections that counted, how far apart, and how long unpaid after them. */
function furtherNeeded(law: LawBook): Explanation["values"] {
  const [collections, apart, unpaid] = furtherIds.map((id) => newestValue(law, parameterId(id)).value);
  if (collections?.is !== "number" || apart?.is !== "days" || unpaid?.is !== "months")
    throw new Error("Broken invariant: what makes an overdraft malicious is in numbers");
  return { collections: words(collections.number), apart: inDays(apart.days), months: count(unpaid.months) };
}

const furtherIds = ["card.effective-collections", "card.effective-collection", "card.unpaid-after-collections"];

function explainThreshold(law: LawBook, value: DatedValue, unpaid: UnpaidPrincipal, thresholdFen: Fen, reached: boolean): Explanation {
  const article = (id: string): Explanation => articleLeaf(law, newestValue(law, parameterId(id)));
  const values = { principal: money(unpaid.fen), threshold: money(thresholdFen) };
  return explain(reached ? "law.card-amount-reached" : "law.card-amount-below", values, {
    parts: [
      explain("law.card-amount", {}, { result: money(unpaid.fen), origin: unpaid.origin }),
      explain("law.card-only-principal", {}, { parts: [article("card.counted-principal")] }),
      explain("law.card-threshold", {}, { result: money(thresholdFen), parts: [articleLeaf(law, value)] }),
      explain("law.card-crime-needs", {}, { parts: ["card.malicious-overdraft", ...furtherIds].map(article) }),
      explain("law.card-repaid-in-time", {}, { parts: [article("card.repaid-before-prosecution")] }),
      explain("law.card-loan-in-disguise", {}, { parts: [article("card.loan-in-disguise")] }),
    ],
  });
}
