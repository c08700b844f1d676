/** The check of an offer as the JSON document of `tanhao agreement`. */

import type { BalancePart } from "@tanhao/core/debt/balance";
import type { AgainstRow, Measure } from "@tanhao/core/followup/agreement-against";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { ReadBackItem } from "@tanhao/core/followup/agreement-items";
import type { SafetyRow } from "@tanhao/core/followup/agreement-safety";
import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import type { DebtStanding } from "@tanhao/core/standing/standing";

export interface AgreementWords {
  readonly verdict: string;
  readonly because: readonly string[];
  readonly questions: readonly string[];
  readonly item: (of: ReadBackItem) => { readonly title: string; readonly said: string | null };
  readonly safety: (of: SafetyRow) => { readonly title: string; readonly text: string | null };
  readonly against: (of: AgainstRow) => string;
  readonly law: (of: LawPointer) => { readonly title: string; readonly says: string };
}

export function agreementDocument(check: AgreementCheck, { debt, on }: DebtStanding, words: AgreementWords) {
  const { verdict, neutral, missing, affordability, capacityMissing } = check;
  return {
    on,
    debt: debt.id,
    verdict,
    verdictText: [words.verdict, ...words.because],
    neutral,
    missing,
    questions: words.questions,
    overCapacityFen: affordability?.overCapacityFen ?? null,
    capacityFen: affordability?.limitFen ?? null,
    firmFen: affordability?.firmFen ?? null,
    capacityMissing,
    months: affordability?.months ?? [],
    items: check.items.map((item) => ({
      item: item.item,
      ...words.item(item),
      state: item.gaps.length === 0 ? "said" : "missing",
      gaps: item.gaps,
    })),
    safety: check.safety.map((row) => ({ ...row, ...words.safety(row) })),
    against: check.against.map((row) => ({
      point: row.part === null ? row.point : partPoint(row.part),
      offered: plain(row.offered),
      plan: row.plan && plain(row.plan),
      unit: row.offered.is,
      attention: row.attention,
      text: words.against(row),
      ...pointed(row.law),
    })),
    law: check.law.map((pointer) => ({ ...pointed(pointer), ...words.law(pointer) })),
  };
}

/** `balance.principal` */
const partPoint = (part: BalancePart): string => `balance.${part}`;

/** Fen, days and months as they are; a yearly cost with both its names. */
function plain(measure: Measure): number | string | { readonly nominal: string; readonly effective: string } {
  switch (measure.is) {
    case "fen":
      return measure.fen;
    case "day":
      return measure.day;
    case "months":
      return measure.months;
    case "percent":
      return measure.effective === null ? measure.nominal : { nominal: measure.nominal, effective: measure.effective };
  }
}

const pointed = (law: LawPointer | null) => ({
  rule: law?.id ?? null,
  force: law?.citation.force ?? null,
  borrowerMay: law?.citation.borrowerMay ?? null,
  confidence: law?.citation.confidence ?? null,
  checked: law?.citation.checked ?? null,
  citation: law && { title: law.citation.title, article: law.citation.article },
});
