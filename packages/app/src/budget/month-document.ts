/** This month's money and the help that may be asked for, as the JSON document of `tanhao month`. */

import { lawBehindAuthorisation, stepsToChange } from "@tanhao/core/budget/authorisation-steps";
import { type Claim, type DebitAhead, type LivingMonth, livingMonthOf, toTalkAbout } from "@tanhao/core/budget/living-money";
import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Debit } from "@tanhao/core/debt/month-facts";
import { type Benefit, benefitsFor, sourceIn } from "@tanhao/core/materials/benefit";

export type DocumentLanguage = "zh-CN" | "en";

/** Without facts about the month its part is `null` and `missing` names them; help is listed all the same. */
export function monthDocument(facts: CaseFacts, on: Day, benefits: readonly Benefit[], lang: DocumentLanguage) {
  const month = livingMonthOf(facts, on);
  return {
    on,
    month: month === null ? null : monthPart(month, facts),
    benefits: benefitsFor(benefits, facts.hardship?.reason).map((benefit) => benefitIn(benefit, lang)),
    missing: [...(month === null ? ["month"] : []), ...(facts.hardship === undefined ? ["hardship.reason"] : [])],
  };
}

/** Whose authorisations the steps are about: those no money is left for, else all to debts. */
export function debitsToChange(month: LivingMonth, facts: CaseFacts): readonly Debit[] {
  const pressed = toTalkAbout(month).flatMap(({ debit }) => (debit === null ? [] : [debit]));
  return pressed.length > 0 ? pressed : (facts.month?.debits ?? []).filter(({ debt }) => debt !== undefined);
}

function monthPart(month: LivingMonth, facts: CaseFacts) {
  const { until, atHandFen, unknownAccounts, nextIncome, living, shortFen, claims, firstAtRisk, undated, due } = month;
  return {
    until,
    atHandFen,
    unknownAccounts,
    nextIncome,
    living,
    shortFen,
    firstAtRisk: firstAtRisk && ahead(firstAtRisk),
    accounts: month.accounts.map(({ account, days }) => ({
      name: account.name,
      tail: account.tail ?? null,
      fen: account.balance?.fen ?? null,
      on: account.balance?.on ?? null,
      days: days.map(({ day, income, debits, leftFen }) => ({
        day,
        income: income.map(({ name, fen }) => ({ name, fen })),
        debits: debits.map(({ debit, state }) => ({ ...plain(debit), state })),
        leftFen,
      })),
    })),
    claims: claims.map(claim),
    talkAbout: toTalkAbout(month).map(claim),
    undated,
    due,
    steps: stepsToChange(debitsToChange(month, facts)).map((step) => ({ step, law: lawBehindAuthorisation[step] ?? [] })),
  };
}

const plain = ({ name, fen, debt, kind, held }: Debit) => ({ name, fen, debt: debt ?? null, kind: kind ?? null, held: held ?? null });
const ahead = ({ debit, day }: DebitAhead) => ({ ...plain(debit), day });
const claim = ({ what, debit, day, fen, coveredFen }: Claim) => ({
  what,
  name: debit?.name ?? null,
  debt: debit?.debt ?? null,
  day,
  fen,
  coveredFen,
});

const benefitIn = ({ id, name, when, decides, needs, ask, source, confidence, checked }: Benefit, lang: DocumentLanguage) => ({
  id,
  name: name[lang],
  when: when[lang],
  decides: decides[lang],
  needs: needs.map((need) => need[lang]),
  ask: ask[lang],
  source: sourceIn(source, lang),
  confidence,
  checked,
});
