/** The facts a letter lacks that may be asked of this person, each once; and where each is typed. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { Document } from "@tanhao/core/document/block";
import { factName } from "../language/explain-words.ts";
import { isSigned, type LetterField } from "./letter-fields.ts";

export interface MissingFact {
  readonly path: string;
  readonly name: string;
  /** Beside the letter; `null`: on the page of the debt or the household. */
  readonly field: LetterField | null;
  readonly ofDebt: boolean;
}

export function missingToAsk(document: Document, debt: Debt): readonly MissingFact[] {
  const found = new Map<string, MissingFact>();
  for (const path of document.missing) {
    const ofDebt = path.startsWith("debts[");
    const field = fieldOf(path.replace(/^debts\[\d+\]\./, ""));
    if (ofDebt && !isSigned(debt) && field !== "record") continue;
    const name = factName(path);
    if (!found.has(name)) found.set(name, { path, name, field, ofDebt });
  }
  return [...found.values()];
}

const fieldOfPath: readonly (readonly [start: string, field: LetterField])[] = [
  ["borrower.name", "name"],
  ["lender.name", "lender"],
  ["contract.number", "contract"],
  ["hardship", "hardship"],
  ["demands", "demand"],
  ["recordObjection", "record"],
  ["urgent.courtPaper", "court"],
  ["lumpSums", "lump"],
];

const fieldOf = (path: string): LetterField | null => fieldOfPath.find(([start]) => path.startsWith(start))?.[1] ?? null;
