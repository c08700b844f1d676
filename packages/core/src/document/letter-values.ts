/**
 * The names that letters with one purpose may use beside those of a debt: what was said and recorded, the law they rest
 * on, the entry of the credit record objected to, the court paper in hand. Only letters ask for them.
 */

import type { Debt } from "../debt/debt.ts";
import { onDay, term, words } from "../explain/explanation.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { agreementValues } from "./agreement-values.ts";
import type { Document } from "./block.ts";
import { breachValues } from "./breach-values.ts";
import { complaintValues } from "./complaint-values.ts";
import { conductFacts, conductValues, evidenceOf, partyOf } from "./conduct-values.ts";
import { contactValues } from "./contact-values.ts";
import { courtCaseValues, courtPaperValues } from "./court-paper-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { lawValues } from "./law-values.ts";
import { proposalValues } from "./proposal-values.ts";
import { talkValues } from "./talk-values.ts";
import { fact, flag, type Values } from "./values.ts";

export interface LetterParts {
  readonly values: Values;
  /** The files kept with the contacts a letter lists as evidence. */
  readonly evidence: Document["annexes"];
}

/** The same for every letter about one debt, so worked out once: a page of letters makes all of them. */
const made = new WeakMap<DocumentInput, Map<number, LetterParts>>();

export function letterParts(standing: DebtStanding, index: number, input: DocumentInput): LetterParts {
  const ofInput = made.get(input) ?? new Map<number, LetterParts>();
  const parts = ofInput.get(index) ?? makeLetterParts(standing, index, input);
  made.set(input, ofInput.set(index, parts));
  return parts;
}

function makeLetterParts(standing: DebtStanding, index: number, input: DocumentInput): LetterParts {
  const { debt, on } = standing;
  const facts = conductFacts(debt, input);
  const why = input.wording.value(term("annex-evidence"));
  const party: Debt = { ...debt, lender: { ...debt.lender, type: partyOf(debt) } };
  const values = {
    ...lawValues({ law: input.lawBook, debt: party, on }, input.wording),
    ...talkValues(debt, input),
    ...conductValues(facts, input.wording),
    ...complaintValues(debt, facts.spokenOf, input),
    ...recordValues(debt, `debts[${index}].recordObjection`),
    ...courtPaperValues(input.facts.urgent.courtPaper),
    ...courtCaseValues(standing, input),
    ...contactValues(debt, index, input),
    ...proposalValues(standing, input),
    ...agreementValues(standing, input),
    ...breachValues(standing, input),
  };
  return { values, evidence: evidenceOf(facts.spokenOf).map(({ file }) => ({ file, why })) };
}

function recordValues({ recordObjection: objection }: Debt, path: string): Values {
  return {
    "record.objected": flag(objection !== undefined),
    "record.on": fact(objection?.reportOn, `${path}.reportOn`, onDay),
    "record.shows": fact(objection?.shows, `${path}.shows`, words),
    "record.should": fact(objection?.should, `${path}.should`, words),
  };
}
