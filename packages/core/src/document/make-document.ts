/**
 * The documents of a case: from what was computed and a template to blocks. The open or the neutral words are chosen
 * here, from the standing of the debt; no caller can ask for open words.
 *
 * A case document speaks about all debts: it names figures only of debts with open words, and is neutral as a whole
 * when no debt has them. Nothing is computed here.
 */

import { assert } from "../assert.ts";
import { term, words } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import type { Ladder } from "../plan/ladder.ts";
import { offerLadder } from "../plan/offer-ladder.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { aidValues } from "./aid-values.ts";
import type { Document } from "./block.ts";
import { caseValues } from "./case-values.ts";
import { type Consequences, consequenceValues } from "./consequence-values.ts";
import { type DebtSource, debtValues } from "./debt-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { fillTemplate } from "./fill-template.ts";
import { ladderValues } from "./ladder-values.ts";
import { letterParts } from "./letter-values.ts";
import { monthValues } from "./month-values.ts";
import { planProposed, planValues } from "./plan-values.ts";
import type { CaseDocumentName, DebtDocumentName } from "./template.ts";
import { fromFact, known, rows, type Value, type Values } from "./values.ts";

export function makeCaseDocument(name: CaseDocumentName, input: DocumentInput): Document {
  const anyOpen = input.standing.debts.some(isOpen);
  const consequences = name === "standing" ? consequenceValues(input) : null;
  return fillTemplate({
    template: input.templates[name],
    words: anyOpen ? "open" : "neutral",
    values: { ...commonValues(input), ...consequences?.ofCase, ...listsOfDebts(input, consequences?.ofDebt) },
    wording: input.wording,
  });
}

export function makeDebtDocument(name: DebtDocumentName, debt: DebtId, input: DocumentInput): Document {
  const index = input.facts.debts.findIndex(({ id }) => id === debt);
  const standing = input.standing.debts[index];
  assert(standing?.debt.id === debt, `debt ${debt} has a standing, in the order of the facts`);
  const { needs, group } = input.templates[name];
  const lists = needs.includes("annexes.rows");
  const letter = group === null ? null : letterParts(standing, index, input);
  const evidence = letter !== null && needs.includes("evidence.rows") ? letter.evidence : [];
  const annexes = isOpen(standing) && lists ? annexesFor(standing, input) : evidence;
  const document = fillTemplate({
    template: input.templates[name],
    words: isOpen(standing) ? "open" : "neutral",
    values: {
      ...commonValues(input),
      ...debtValues(sourceOf(standing, index, input)),
      ...letter?.values,
      ...(needs.includes("ladder.rungs") ? ladderValues(ladderOf(standing, input), standing, input.wording) : {}),
      "annexes.rows": annexRows(annexes),
    },
    wording: input.wording,
    annexes,
  });
  const ofAccount = needs.some(restsOnAccount) ? standing.missing.map((path) => `debts[${index}].${path}`) : [];
  return { ...document, missing: [...new Set([...document.missing, ...ofAccount])] };
}

/** Families of names that only an account gives: without it their paragraphs are left out. */
const accountFamilies = [
  "balance.",
  "overdue.",
  "claim.computed",
  "difference.",
  "offer.",
  "findings.",
  "letter-findings.",
  "court-findings.",
];
const restsOnAccount = (name: string): boolean => accountFamilies.some((family) => name.startsWith(family));

const isOpen = ({ words }: DebtStanding): boolean => words.set === "open";

/** The same in every document of one input, so worked out once: a page of letters makes all of them. */
const commonMade = new WeakMap<DocumentInput, Values>();

function commonValues(input: DocumentInput): Values {
  const values = commonMade.get(input) ?? makeCommonValues(input);
  commonMade.set(input, values);
  return values;
}

function makeCommonValues(input: DocumentInput): Values {
  const open = new Set(input.standing.debts.filter(isOpen).map(({ debt }) => debt.id));
  return {
    ...caseValues(input),
    ...monthValues(input),
    ...aidValues(input),
    ...planValues(input.plans, planProposed(input.plans, input.facts.planChosen), open),
  };
}

const sourceOf = (standing: DebtStanding, index: number, { plans, facts, wording }: DocumentInput): DebtSource => ({
  standing,
  index,
  plan: planProposed(plans, facts.planChosen),
  shortfall: plans?.shortfall ?? null,
  wording,
});

function ladderOf(standing: DebtStanding, { plans, capacity, facts, lawBook: law }: DocumentInput): Ladder | null {
  if (plans === null || capacity === null) return null;
  return offerLadder(standing, { plans, plan: planProposed(plans, facts.planChosen), capacity, law });
}

function listsOfDebts(input: DocumentInput, more?: Consequences["ofDebt"]): Values {
  const each = input.standing.debts.map((standing, index) => ({
    standing,
    values: { ...debtValues(sourceOf(standing, index, input)), ...more?.(standing) },
  }));
  const only = (keep: (of: DebtStanding) => boolean) => rows(each.filter(({ standing }) => keep(standing)).map(({ values }) => values));
  return {
    "debts.all": only(() => true),
    "debts.open": only(isOpen),
    "debts.neutral": only((standing) => !isOpen(standing)),
    "debts.with-findings": only(({ findings }) => findings.length > 0),
  };
}

/**
 * What goes with a letter: the statement, which its words refer to; and what the person chose, else this debt's own
 * contract and papers that prove hardship or income. Bills stay at home: they tell of a whole life.
 */
function annexesFor({ debt }: DebtStanding, { facts, statementFile, wording, annexes }: DocumentInput): Document["annexes"] {
  const why = (key: string) => wording.value(term(`annex-${key}`));
  const proofs = facts.files.filter(({ as }) => as === "hardship-proof" || as === "income-proof");
  const statement = { file: statementFile, why: why("statement") };
  if (annexes) return [statement, ...annexes.filter(({ file }) => file !== statementFile)];
  return [
    statement,
    ...(debt.contract.file === undefined ? [] : [{ file: debt.contract.file, why: why("contract") }]),
    ...proofs.map(({ path, as }) => ({ file: path, why: why(as) })),
  ];
}

const annexRows = (annexes: Document["annexes"]): Value =>
  rows(
    annexes.map(({ file, why }) => ({
      "annex.file": known(words(file), fromFact("files")),
      "annex.why": known(words(why), fromFact("files")),
    })),
  );
