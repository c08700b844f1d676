/**
 * The names the standing paper may use about what comes of the debts: the part to ask about, the range over readings, the
 * legal path with its days, a disputed debt's own steps, the credit record. Read from core/standing; nothing is computed here.
 */

import { inDays, money, onDay, words } from "../explain/explanation.ts";
import { caseCharged, chargedLawful } from "../standing/charged-lawful.ts";
import { creditRecordBlock } from "../standing/credit-record-block.ts";
import { isDenied } from "../standing/debt-state.ts";
import { disputePath } from "../standing/dispute-path.ts";
import { casePath, legalPath } from "../standing/legal-path.ts";
import type { LegalStage } from "../standing/legal-stage.ts";
import type { PathStep } from "../standing/path-steps.ts";
import { readingRanges } from "../standing/reading-ranges.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { countedDays, stagesToShow, stepsInHand } from "../standing/steps-in-hand.ts";
import { nameOfDebt } from "./debt-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { findingRows } from "./finding-values.ts";
import { flag, fromEngine, known, rows, type Value, type Values } from "./values.ts";

const engine = fromEngine("standing");
const said = (text: string): Value => known(words(text), engine);
const orNot = <Of>(of: Of | null | undefined, make: (of: Of) => Value): Value => (of === null || of === undefined ? flag(false) : make(of));

export interface Consequences {
  readonly ofCase: Values;
  readonly ofDebt: (standing: DebtStanding) => Values;
}

export function consequenceValues(input: DocumentInput): Consequences {
  const { standing, facts, lawBook, wording } = input;
  const { debts, timeline } = casePath(standing, facts.urgent, lawBook);
  const ofPaper = input.courtDeadline?.state === "known" ? input.courtDeadline.last : null;
  /** The last day of a court paper in hand stands in its own paragraph; a debt's on the same day is most likely the same paper's. */
  const next = timeline.find(({ debt, day, deadline, passed }) => debt !== null && deadline && !passed && day !== ofPaper);
  const own = debts.filter((_, index) => standing.debts[index]?.debt.status === "mine");
  const { shared, debts: steps } = stepsInHand(own);
  const credit = standing.debts.map((debt) => creditRecordBlock(debt, lawBook)).filter(isShown);
  const titles = new Set(debts.flatMap(({ stages }, index) => shownOf(stages, standing.debts[index]).map(({ stage }) => stage)));
  const stepRows = (some: readonly PathStep[] = []): Value => rows(some.map((step) => ({ "do.text": said(wording.standing.step(step)) })));
  return {
    ofCase: {
      "deadline.day": orNot(next, ({ day }) => known(onDay(day), engine)),
      "deadline.debt": orNot(
        standing.debts.find(({ debt }) => debt.id === next?.debt),
        ({ debt }) => said(nameOfDebt(debt)),
      ),
      "asked.total": orNot(caseCharged(standing).totals.askedFen || null, (fen) => known(money(fen), engine)),
      "shared.do-rows": stepRows(shared.do),
      "shared.avoid-rows": stepRows(shared.avoid),
      "stages.rows": rows(
        [...titles].map((stage) => {
          const { title, about } = wording.standing.stage(stage);
          return { "stage.title": said(title), "stage.about": said(about) };
        }),
      ),
      "credit.any": flag(credit.length > 0),
      "credit.objection": orNot(credit[0]?.objection, (clock) => said(wording.standing.period(clock))),
      "credit.complaint": orNot(credit[0]?.complaint, (clock) => said(wording.standing.period(clock))),
    },
    ofDebt: (debt) => ({
      ...askedValues(debt, input),
      "ranges.rows": rows(rangeRows(debt, input)),
      ...disputeValues(debt, input, stepRows),
      ...pathValues(debt, input),
      "steps.do-rows": stepRows(steps.get(debt.debt.id)?.do),
      "steps.avoid-rows": stepRows(steps.get(debt.debt.id)?.avoid),
      ...creditValues(debt, input),
    }),
  };
}

/** Each amount with the finding it comes from, so that its law stands beside it. */
function askedValues(standing: DebtStanding, { wording }: DocumentInput): Values {
  const { asks, mostFen, notAdditive, judged } = chargedLawful(standing);
  if (isDenied(standing.debt)) return nothingAsked;
  return {
    "asks.rows": rows(
      asks.flatMap((ask) => {
        const findings = standing.findings.filter(({ rule }) => rule === ask.rule);
        const parts = ask.owedParts.length > 0 ? ask.owedParts : ask.parts;
        return findingRows({ ...standing, findings }, wording).map((row) => ({
          ...row,
          "ask.parts":
            parts.length === 0
              ? flag(false)
              : said(wording.standing.list(parts.map((part) => wording.value({ is: "term", term: `part-${part}` })))),
          "ask.unpaid": known(money(ask.unpaidFen), engine),
          "ask.without": orNot(ask.unpaidFen > 0 ? ask.without : null, ({ totalFen }) => known(money(totalFen), engine)),
        }));
      }),
    ),
    "asks.headline": orNot(mostFen || null, (fen) => known(money(fen), engine)),
    "asks.not-additive": flag(notAdditive),
    "asks.judged": flag(judged && asks.length > 0),
  };
}

/** Of what is not owed at all no part is asked about. */
const nothingAsked: Values = {
  "asks.rows": rows([]),
  "asks.headline": flag(false),
  "asks.not-additive": flag(false),
  "asks.judged": flag(false),
};

/** Only where the readings differ. */
function rangeRows({ debt, on }: DebtStanding, { facts, lawBook, rules, wording }: DocumentInput): Values[] {
  if (isDenied(debt)) return [];
  const { total, asked } = readingRanges(
    debt,
    on,
    lawBook,
    rules,
    facts.debts.filter((other) => other !== debt),
  );
  const each = [...(total ? [{ what: null, range: total }] : []), ...asked.map(({ rule, unpaid }) => ({ what: rule, range: unpaid }))];
  return each
    .filter(({ range }) => range.leastFen !== range.mostFen)
    .map(({ what, range }) => ({
      "range.of-balance": flag(what === null),
      "range.what": orNot(what, (rule) => said(wording.standing.rule(rule))),
      "range.least": known(money(range.leastFen), engine),
      "range.most": known(money(range.mostFen), engine),
      "range.least-by": said(wording.standing.reading(range.least)),
      "range.most-by": said(wording.standing.reading(range.most)),
    }));
}

function disputeValues(
  standing: DebtStanding,
  { facts, lawBook, wording }: DocumentInput,
  stepRows: (some?: readonly PathStep[]) => Value,
): Values {
  const path = disputePath(standing, lawBook, facts.urgent.courtPaper !== undefined);
  return {
    "dispute.rows": rows(
      (path?.steps ?? []).map((step) => ({
        "do.text": said(wording.standing.step(step)),
        "do.notes": orNot(wording.standing.disputeNotes(step) || null, said),
      })),
    ),
    "dispute.avoid-rows": stepRows(path?.avoid),
  };
}

function pathValues(standing: DebtStanding, { facts, lawBook, wording }: DocumentInput): Values {
  const stages = shownOf(legalPath(standing, lawBook).stages, standing);
  const paper = facts.urgent.courtPaper?.kind ?? null;
  const titles = (state: LegalStage["state"]): Value => {
    const some = stages.filter((stage) => stage.state === state);
    return some.length === 0 ? flag(false) : said(wording.standing.clauses(some.map(({ stage }) => wording.standing.stage(stage).title)));
  };
  return {
    "path.now": titles("now"),
    "path.may-be-over": titles("may-be-over"),
    "path.next": titles("possible"),
    "path.rows": rows(
      stages
        .flatMap((stage) => countedDays(stage, paper))
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .map((day) => ({ "path.day": known(onDay(day.day), engine), "path.what": said(wording.standing.stageDay(day)) })),
    ),
  };
}

function creditValues(standing: DebtStanding, { lawBook }: DocumentInput): Values {
  const block = creditRecordBlock(standing, lawBook);
  const shown = isShown(block) && standing.debt.status === "mine";
  return {
    "credit.shown": flag(shown),
    "credit.days": orNot(shown ? block.overdueDays : null, (days) => known(inDays(days), engine)),
    "credit.mark": orNot(shown ? block.mark : null, said),
    "credit.next-from": orNot(shown ? block.nextMarkFrom : null, (day) => known(onDay(day), engine)),
    "credit.leaves": orNot(shown ? block.leaves : null, (day) => known(onDay(day), engine)),
  };
}

const isShown = ({ state }: { readonly state: string }): boolean => state === "overdue" || state === "settled-late";

const shownOf = (stages: readonly LegalStage[], standing: DebtStanding | undefined): readonly LegalStage[] =>
  standing ? stagesToShow(stages, standing.debt) : [];
