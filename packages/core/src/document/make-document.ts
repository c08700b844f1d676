/**
 * The documents of a case: from what was computed and a template to blocks. The open or the neutral words are chosen
 * here, from the standing of the debt; no caller can ask for open words.
 *
 * A case document speaks about all debts: it names figures only of debts with open words, and is neutral as a whole
 * when no debt has them. Nothing is computed here.
 */

import { assert } from "../assert.ts";
import type { Capacity } from "../budget/capacity.ts";
import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Citation } from "../explain/citation.ts";
import { term } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import type { Plan, Plans } from "../plan/plan.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { Document } from "./block.ts";
import { caseValues, planProposed } from "./case-values.ts";
import { debtValues } from "./debt-values.ts";
import { fillTemplate } from "./fill-template.ts";
import type { CaseDocumentName, DebtDocumentName, Templates } from "./template.ts";
import { rows, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

/** Everything a document may say, already computed. */
export interface DocumentInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  /** `null`: facts for it are missing, and `capacityMissing` names them by path. */
  readonly capacity: Capacity | null;
  readonly capacityMissing: readonly string[];
  /** The first affordable plan is proposed unless `planChosen` names another. `null`: none could be made. */
  readonly plans: Plans | null;
  readonly planChosen?: string;
  /** The last day to answer the court paper in hand; `null`: no paper, or the law book has no period for its kind. */
  readonly courtDeadline: CourtDeadline | null;
  readonly templates: Templates;
  readonly wording: Wording;
  /** What the financial statement is called where it is put, for the list of annexes: `statement.pdf`. */
  readonly statementFile: string;
}

export interface CourtDeadline {
  readonly days: number;
  readonly lastDay: Day;
  readonly citation: Citation;
}

export function makeCaseDocument(name: CaseDocumentName, input: DocumentInput): Document {
  const plan = planOf(input);
  const anyOpen = input.standing.debts.some(isOpen);
  return fillTemplate({
    template: input.templates[name],
    words: anyOpen ? "open" : "neutral",
    values: { ...caseValues(input, plan), ...listsOfDebts(input, plan) },
    wording: input.wording,
  });
}

export function makeDebtDocument(name: DebtDocumentName, debt: DebtId, input: DocumentInput): Document {
  const index = input.facts.debts.findIndex(({ id }) => id === debt);
  const standing = input.standing.debts[index];
  assert(standing?.debt.id === debt, `debt ${debt} has a standing, in the order of the facts`);
  const plan = planOf(input);
  const document = fillTemplate({
    template: input.templates[name],
    words: isOpen(standing) ? "open" : "neutral",
    values: { ...caseValues(input, plan), ...debtValues({ standing, index, plan, wording: input.wording }) },
    wording: input.wording,
    annexes: isOpen(standing) ? annexesFor(standing, input) : [],
  });
  const missing = new Set([...document.missing, ...standing.missing.map((path) => `debts[${index}].${path}`)]);
  return { ...document, missing: [...missing] };
}

const isOpen = ({ words }: DebtStanding): boolean => words.set === "open";

/** A plan that holds a debt with neutral words would propose a payment on it; such a plan is not used at all. */
function planOf({ plans, planChosen, standing }: DocumentInput): Plan | null {
  const closed = new Set(standing.debts.filter((debt) => !isOpen(debt)).map(({ debt }) => debt.id));
  const allowed = plans && { ...plans, plans: plans.plans.filter(({ debts }) => !debts.some(({ id }) => closed.has(id))) };
  return planProposed(allowed, planChosen);
}

function listsOfDebts(input: DocumentInput, plan: Plan | null): Values {
  const each = input.standing.debts.map((standing, index) => ({
    standing,
    values: debtValues({ standing, index, plan, wording: input.wording }),
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
 * What goes with a letter: the statement, this debt's own contract, papers that prove hardship or income. Bills stay
 * at home: they tell of a whole life.
 */
function annexesFor({ debt }: DebtStanding, { facts, statementFile, wording }: DocumentInput): Document["annexes"] {
  const why = (key: string) => wording.value(term(`annex-${key}`));
  const proofs = facts.files.filter(({ as }) => as === "hardship-proof" || as === "income-proof");
  return [
    { file: statementFile, why: why("statement") },
    ...(debt.contract.file === undefined ? [] : [{ file: debt.contract.file, why: why("contract") }]),
    ...proofs.map(({ path, as }) => ({ file: path, why: why(as) })),
  ];
}
