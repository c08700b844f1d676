/**
 * Which papers a case has and which it lacks, for each debt and for the household. A paper is had when the case names
 * its file, nothing more: whether the file is the right one the person sees.
 *
 * Codes only: what a paper is for and where to get it is worded in text/.
 */

import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";

const paperKinds = [
  "contract",
  "payments",
  "claim",
  "assignment-notice",
  "court-paper",
  "credit-report",
  "income-proof",
  "hardship-proof",
  "statement",
] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface Paper {
  readonly kind: PaperKind;
  /** `null`: a paper of the whole case. */
  readonly debt: DebtId | null;
  readonly state: "have" | "missing";
  /** Files of the case that are it. */
  readonly files: readonly string[];
}

/** Those of the case first, then debt by debt; what is missing before what is there. */
export function papersOf(facts: CaseFacts): readonly Paper[] {
  const listed = (as: string): readonly string[] => facts.files.filter((file) => file.as === as).map(({ path }) => path);
  const ofCase: PaperKind[] = [
    ...(facts.urgent.courtPaper === undefined ? [] : (["court-paper"] as const)),
    "credit-report",
    "income-proof",
    ...(facts.hardship === undefined ? [] : (["hardship-proof"] as const)),
    "statement",
  ];
  const forCase = ofCase.map((kind) => paper(kind, null, listed(kind)));
  return [...missingFirst(forCase), ...facts.debts.flatMap((debt) => missingFirst(papersOfDebt(debt)))];
}

function papersOfDebt(debt: Debt): Paper[] {
  const { id, contract, payments, claimed, assigned } = debt;
  const from = payments.flatMap(({ file }) => (file === undefined ? [] : [file]));
  return [
    paper("contract", id, contract.file === undefined ? [] : [contract.file]),
    paper("payments", id, [...new Set(from)]),
    { kind: "claim", debt: id, state: claimed === undefined ? "missing" : "have", files: [] },
    ...(assigned === undefined
      ? []
      : [{ kind: "assignment-notice", debt: id, state: assigned.noticed === undefined ? "missing" : "have", files: [] } as const]),
  ];
}

const paper = (kind: PaperKind, debt: DebtId | null, files: readonly string[]): Paper => ({
  kind,
  debt,
  state: files.length > 0 ? "have" : "missing",
  files,
});

const missingFirst = (papers: readonly Paper[]): Paper[] => [
  ...papers.filter(({ state }) => state === "missing"),
  ...papers.filter(({ state }) => state === "have"),
];
