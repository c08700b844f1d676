/**
 * What comes of a debt, as JSON: charged against lawful, the range over readings, the legal path, the path of a disputed
 * debt, the credit record. Codes as they are, and beside each code its sentence.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { InBothLanguages, LawBook } from "@tanhao/core/law/law-book";
import type { Rule } from "@tanhao/core/rules/finding";
import { type AskedAmount, caseCharged, chargedLawful, type SayAbout } from "@tanhao/core/standing/charged-lawful";
import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { disputePath } from "@tanhao/core/standing/dispute-path";
import type { Clock } from "@tanhao/core/standing/law-pointer";
import { type CaseTimelineEvent, casePath, legalPath } from "@tanhao/core/standing/legal-path";
import type { LawPointer, LegalStage, StageDay } from "@tanhao/core/standing/legal-stage";
import type { PathStep } from "@tanhao/core/standing/path-steps";
import { type ReadingRange, readingRanges } from "@tanhao/core/standing/reading-ranges";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";

export interface ConsequenceWords {
  readonly say: (of: SayAbout) => string;
  readonly asked: (of: AskedAmount) => readonly string[];
  readonly range: (of: ReadingRange) => string;
  readonly step: (of: PathStep) => string;
  readonly stage: (of: LegalStage) => { readonly title: string; readonly about: string; readonly stateText: string };
  readonly stageDay: (of: StageDay) => string;
  readonly period: (of: Clock) => string;
  readonly lawBook: (of: InBothLanguages) => string;
  readonly caseEvent: (of: CaseTimelineEvent) => string;
}

/** What the standing alone does not hold. */
export interface ConsequenceGround {
  readonly lawBook: LawBook;
  readonly rules: readonly Rule[];
  readonly facts: CaseFacts;
}

export const debtConsequences = (standing: DebtStanding, { lawBook, rules, facts }: ConsequenceGround, words: ConsequenceWords) => ({
  charged: chargedDocument(standing, words),
  ranges: rangesDocument(
    readingRanges(
      standing.debt,
      standing.on,
      lawBook,
      rules,
      facts.debts.filter((other) => other !== standing.debt),
    ),
    words,
  ),
  path: pathDocument(standing, lawBook, words),
  dispute: disputeDocument(standing, lawBook, facts.urgent.courtPaper !== undefined, words),
  creditRecord: creditDocument(standing, lawBook, words),
});

/** The case as a whole: totals that may be added, the court paper first, one timeline, the next deadline. */
export function caseConsequences(standing: CaseStanding, { lawBook, facts }: ConsequenceGround, words: ConsequenceWords) {
  const { courtPaper, timeline, nextDeadline } = casePath(standing, facts.urgent, lawBook);
  const event = (of: CaseTimelineEvent) => ({ ...of, text: words.caseEvent(of) });
  return {
    charged: caseCharged(standing).totals,
    path: { courtPaper, timeline: timeline.map(event), nextDeadline: nextDeadline && event(nextDeadline) },
  };
}

function chargedDocument(standing: DebtStanding, words: ConsequenceWords) {
  const { contract, claimed, asks, headline, mostFen, notAdditive, judged, say } = chargedLawful(standing);
  return {
    contractFen: contract?.totalFen ?? null,
    claimed: claimed && {
      on: claimed.on,
      totalFen: claimed.totalFen,
      unsplitFen: claimed.unsplitFen,
      /** By contract on the claim's own day. */
      contractFen: claimed.contractFen,
    },
    asks: asks.map((ask) => ({ ...ask, text: words.asked(ask) })),
    /** The rule with the largest unpaid amount. Amounts of several rules lie on the same money and are never added. */
    headline: headline?.rule ?? null,
    mostFen,
    notAdditive,
    /** A judgment is in effect: it decides. */
    judged,
    say: { set: say.set, text: words.say(say) },
  };
}

const rangesDocument = ({ total, asked }: ReturnType<typeof readingRanges>, words: ConsequenceWords) => ({
  total: total && rangeDocument(total, words),
  asked: asked.map(({ rule, value, unpaid }) => ({ rule, value: rangeDocument(value, words), unpaid: rangeDocument(unpaid, words) })),
});

const rangeDocument = (range: ReadingRange, words: ConsequenceWords) => ({ ...range, text: words.range(range) });

function pathDocument(standing: DebtStanding, lawBook: LawBook, words: ConsequenceWords) {
  const { stages, now } = legalPath(standing, lawBook);
  return {
    now,
    stages: stages.map((stage) => ({
      ...stage,
      ...words.stage(stage),
      days: stage.days.map((day) => ({ ...day, text: words.stageDay(day) })),
      law: lawDocuments(stage.law, words),
      do: stepDocuments(stage.do, words),
      avoid: stepDocuments(stage.avoid, words),
    })),
  };
}

function disputeDocument(standing: DebtStanding, lawBook: LawBook, courtPaper: boolean, words: ConsequenceWords) {
  const path = disputePath(standing, lawBook, courtPaper);
  return (
    path && {
      status: path.status,
      steps: path.steps.map(({ step, warns, law, clock, keep }) => ({
        step,
        warns,
        keep,
        text: words.step({ step, warns }),
        clock: clock && clockDocument(clock, words),
        law: lawDocuments(law, words),
      })),
      avoid: stepDocuments(path.avoid, words),
    }
  );
}

function creditDocument(standing: DebtStanding, lawBook: LawBook, words: ConsequenceWords) {
  const block = creditRecordBlock(standing, lawBook);
  return {
    ...block,
    objection: block.objection && clockDocument(block.objection, words),
    complaint: block.complaint && clockDocument(block.complaint, words),
    law: lawDocuments(block.law, words),
    do: stepDocuments(block.do, words),
    avoid: stepDocuments(block.avoid, words),
  };
}

const stepDocuments = (steps: readonly PathStep[], words: ConsequenceWords) => steps.map((step) => ({ ...step, text: words.step(step) }));

const clockDocument = (clock: Clock, words: ConsequenceWords) => ({ ...clock, text: words.period(clock) });

const lawDocuments = (law: readonly LawPointer[], words: ConsequenceWords) =>
  law.map(({ id, title, says, citation }) => ({ id, title: words.lawBook(title), text: words.lawBook(says), citation }));
