/**
 * Checks the terms offered for one debt before anything is paid or said yes to: what is missing, what is not safe, what
 * does not fit the household, and what differs from one's own figures. It never says that an agreement is good; it says
 * what was looked at.
 *
 * While only neutral words are allowed about a debt there is nothing to agree to: an agreement starts limitation anew or
 * gives up its defence (limitation rules 14, 19), and admits what is not cleared up. Then only verification is asked for,
 * and no figure of the debt is set beside the offer.
 */

import type { Capacity } from "../budget/capacity.ts";
import { firmSumOf } from "../budget/firm-sum.ts";
import { nextDayOf } from "../budget/month-days.ts";
import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Plan } from "../plan/plan.ts";
import { lawPointers } from "../standing/law-pointer.ts";
import type { LawPointer } from "../standing/legal-stage.ts";
import type { DebtStanding, NeutralReason } from "../standing/standing.ts";
import { type AgainstRow, capacityRow, compareOffer, longestTermOf } from "./agreement-against.ts";
import { type ItemGap, type ReadBackItem, readBack } from "./agreement-items.ts";
import { type Affordability, affordabilityOf, type OtherDebts, spareMoney } from "./agreement-months.ts";
import { type SafetyCheck, type SafetyRow, safetyOf } from "./agreement-safety.ts";
import { datedInstalments, type OfferedTerms, offerTypeOf } from "./offered-terms.ts";

/** `do-not-pay`: a mark of a fraud. `verify-first`: nothing to agree to yet. Then what cannot be kept, what is missing, and the rest. */
export type Verdict = "do-not-pay" | "verify-first" | "not-affordable" | "missing-before-paying" | "complete-and-inside";

/** A question to close a gap: an item of the ten, a check, or what one's own file lacks. */
export type AgreementGap = ItemGap | Exclude<SafetyCheck, "payee" | "charges" | "term" | "income-day" | "pressure"> | "payee-safe";

/** While only neutral words are allowed. */
export const verificationQuestions = ["who", "prove", "items", "writing"] as const;
export type VerificationQuestion = (typeof verificationQuestions)[number];

export interface AgreementCheck {
  readonly verdict: Verdict;
  /** Empty unless the words about this debt are neutral. */
  readonly neutral: readonly NeutralReason[];
  readonly items: readonly ReadBackItem[];
  readonly safety: readonly SafetyRow[];
  /** What is missing before anything is paid, in the order in which to ask. */
  readonly missing: readonly AgreementGap[];
  /** Facts of one's own without which nobody can say whether it can be kept. */
  readonly capacityMissing: readonly string[];
  /** `null`: capacity or payments are not known. */
  readonly affordability: Affordability | null;
  readonly against: readonly AgainstRow[];
  /** What the law book says about agreements of this kind. */
  readonly law: readonly LawPointer[];
}

export interface AgreementInput {
  readonly terms: OfferedTerms;
  readonly facts: CaseFacts;
  readonly standing: DebtStanding;
  /** `null`: income or spending is not known; `capacityMissing` names the facts. */
  readonly capacity: Capacity | null;
  readonly capacityMissing: readonly string[];
  /** The plan the person goes by; `null`: none fits. */
  readonly plan: Plan | null;
  readonly promises: OtherDebts["promises"];
  readonly agreements: OtherDebts["agreements"];
  readonly law: LawBook;
}

export function checkAgreement(input: AgreementInput): AgreementCheck {
  const { terms, facts, standing, capacity, plan, law } = input;
  const { debt, on } = standing;
  const others = (plan?.debts ?? []).filter(({ id }) => id !== debt.id);
  const spareFen = capacity && spareMoney(facts, capacity, firstDayOf(terms, on), others);
  const items = readBack(terms, debt, on);
  const allSafety = safetyOf(terms, {
    debt,
    spareFen,
    nextIncome: nextIncomeOf(facts, on),
    longestMonths: longestTermOf(debt, on, law),
  });
  const affordability = capacity && affordabilityOf({ ...weighed(input, capacity), spareFen, on });
  const neutral = standing.words.set === "neutral" ? standing.words.because : [];
  const safety = neutral.length > 0 ? allSafety.filter(({ check }) => whoAndWhere.includes(check)) : allSafety;
  const missing = [...new Set([...items.flatMap(({ gaps }) => gaps), ...safety.flatMap(gapOf)])];
  const ground = { terms, standing, own: plan?.debts.find(({ id }) => id === debt.id) ?? null, affordability, spareFen, law };
  const found = { items, safety, missing, affordability, capacityMissing: input.capacityMissing, neutral };
  return {
    ...found,
    verdict: verdictOf(found),
    against: neutral.length > 0 ? capacityRow(ground) : compareOffer(ground),
    law: lawPointers({ law, debt, on }, neutral.length > 0 ? lawWhileNeutral : lawOfAgreements),
  };
}

/** What may be weighed while nothing is agreed on: who asks, in which form, for which account, with what pressure. */
const whoAndWhere: readonly SafetyCheck[] = ["confirmed", "written", "signer", "assignment", "payee", "added", "pressure"];

const lawWhileNeutral = ["limitation.restarts-in-detail", "limitation.after-expiry"];
const lawOfAgreements = [
  "limitation.restarts-in-detail",
  "allocation.set-off-order",
  "card.personal-instalments",
  "card.instalment-agreement",
  "card.collection-stops",
];

function verdictOf({
  safety,
  neutral,
  affordability,
  missing,
  capacityMissing,
}: Omit<AgreementCheck, "verdict" | "against" | "law">): Verdict {
  if (safety.some(({ state }) => state === "stop")) return "do-not-pay";
  if (neutral.length > 0) return "verify-first";
  if (affordability !== null && affordability.overCapacityFen > 0) return "not-affordable";
  const isWhole = missing.length === 0 && capacityMissing.length === 0 && affordability !== null;
  return isWhole ? "complete-and-inside" : "missing-before-paying";
}

function gapOf({ check, state, why }: SafetyRow): readonly AgreementGap[] {
  if (state === "ok" || state === "warn" || state === "stop") return [];
  if (check === "payee") return state === "unsaid" || why === "payee-unknown" ? [] : ["payee-safe"]; // else a gap of the ten items
  return [check as AgreementGap]; // charges, term, income day and pressure are ok or a warning
}

const weighed = ({ terms, facts, standing, plan, promises, agreements }: AgreementInput, capacity: Capacity) => ({
  terms,
  debt: standing.debt.id,
  capacity,
  firmFen: firmSumOf(facts, capacity).fen,
  others: { plan, promises, agreements },
});

function firstDayOf(terms: OfferedTerms, on: Day): Day {
  if (terms.firstPayment !== undefined) return terms.firstPayment.day ?? on;
  return (offerTypeOf(terms) === "lump-sum" ? datedInstalments(terms)?.[0]?.day : undefined) ?? on;
}

function nextIncomeOf({ month }: CaseFacts, on: Day): Day | null {
  const days = (month?.income ?? []).map(({ date }) => nextDayOf(on, date));
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
