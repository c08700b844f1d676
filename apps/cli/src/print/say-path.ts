/**
 * What happens now, for a terminal: the stages a debt is in and those that may come, with the days the law counts; what to
 * do about it, once for all debts where it is the same; a disputed debt's own way.
 */

import type { ConsequenceGround } from "@tanhao/app/standing/consequences-document";
import type { LawBook } from "@tanhao/core/law/law-book";
import { disputePath } from "@tanhao/core/standing/dispute-path";
import { type CasePath, legalPath } from "@tanhao/core/standing/legal-path";
import type { LegalStage } from "@tanhao/core/standing/legal-stage";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { countedDays, type Steps, stagesToShow, stepsInHand } from "@tanhao/core/standing/steps-in-hand";
import { wordDisputeNotes, wordStageDay, wordStep } from "@tanhao/text/word-standing";
import { type SayWords, under } from "./say-words.ts";

/** What stands before all debts: the court paper, then the nearest last day. */
export function caseLines({ courtPaper, nextDeadline, on }: CasePath, { standing: said, texts }: SayWords): string[] {
  const { timeline, path } = texts.standing;
  const { day } = texts.explanation;
  const next = nextDeadline ? [timeline.nextDeadline(day(nextDeadline.day), said.caseEvent(nextDeadline))] : [];
  if (courtPaper === null) return next.length === 0 ? [timeline.noDeadline] : next;
  const { deadline, paper } = courtPaper;
  const received = timeline.paperReceived(day(paper.received), texts.document.court[paper.kind]);
  if (deadline.state !== "known") return [timeline.courtFirst, received, timeline.readThePaper, ...next];
  if (deadline.last < on) return [timeline.courtFirst, received, timeline.paperOver(day(deadline.last)), ...next];
  return [timeline.courtFirst, received, ...next, ...(deadline.certain ? [] : [path.holidaysUnknown])];
}

/** The stages in hand and those that may come, each with the days the law counts; plain facts stand in the timeline. */
export function pathLines(standing: DebtStanding, { lawBook, facts }: ConsequenceGround, { cli, texts }: SayWords): string[] {
  const stages = stagesShown(standing, lawBook);
  const { path } = texts.standing;
  const paper = facts.urgent.courtPaper?.kind ?? null;
  const linesIn = (wanted: LegalStage["state"]): string[] =>
    stages
      .filter(({ state }) => state === wanted)
      .flatMap((stage) => [
        `    ${path.stages[stage.stage]}`,
        ...countedDays(stage, paper).map((day) => `      ${day.day}  ${wordStageDay(day, texts)}`),
      ]);
  const { mayBeOver, pathNow, next } = cli.standing;
  const now = linesIn("now");
  const lacksFacts = standing.account === null && now.length === 0;
  return [
    ...under(`  ${mayBeOver}`, linesIn("may-be-over")),
    ...under(`  ${pathNow}`, lacksFacts ? [`    ${path.states.unknown}`] : now),
    ...under(`  ${next}`, linesIn("possible")),
  ];
}

const stagesShown = (standing: DebtStanding, lawBook: LawBook): readonly LegalStage[] =>
  stagesToShow(legalPath(standing, lawBook).stages, standing.debt);

/** One's own debts: a disputed one has its own way. */
export const stepsFor = (debts: readonly DebtStanding[], lawBook: LawBook) =>
  stepsInHand(debts.filter(({ debt }) => debt.status === "mine").map((standing) => legalPath(standing, lawBook)));

export function stepLines(
  steps: Steps | undefined,
  { texts }: SayWords,
  titles: { readonly do: string; readonly avoid: string },
  indent: string,
) {
  if (steps === undefined) return [];
  const worded = (some: Steps["do"]): string[] => some.map((step) => `${indent}  ${wordStep(step, texts.standing)}`);
  return [...under(`${indent}${titles.do}`, worded(steps.do)), ...under(`${indent}${titles.avoid}`, worded(steps.avoid))];
}

/** What the stages named above are, each once. */
export function glossaryLines(debts: readonly DebtStanding[], lawBook: LawBook, { texts }: SayWords): string[] {
  const { path } = texts.standing;
  const named = debts.flatMap((standing) => stagesShown(standing, lawBook).map(({ stage }) => stage));
  return under(
    path.glossary,
    [...new Set(named)].flatMap((stage) => [`  ${path.stages[stage]}`, `    ${path.about[stage]}`]),
  );
}

export function disputeLines(standing: DebtStanding, { lawBook, facts }: ConsequenceGround, { texts }: SayWords): string[] {
  const path = disputePath(standing, lawBook, facts.urgent.courtPaper !== undefined);
  if (path === null) return [];
  const { dispute, path: words } = texts.standing;
  return [
    `  ${dispute.title[path.status]}`,
    `    ${dispute.off}`,
    ...path.steps.flatMap((step, index) => {
      const notes = wordDisputeNotes(step, texts);
      return [`    ${index + 1}. ${wordStep(step, texts.standing)}`, ...notes.map((note) => `       ${note}`)];
    }),
    `    ${words.avoidThis}`,
    ...path.avoid.map((step) => `      ${wordStep(step, texts.standing)}`),
  ];
}
