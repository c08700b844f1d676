/** What comes of a debt, for a terminal: short blocks, most pressing first. What does not apply is in the JSON. */

import type { ConsequenceGround } from "@tanhao/app/standing/consequences-document";
import type { LawBook } from "@tanhao/core/law/law-book";
import { chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { disputePath } from "@tanhao/core/standing/dispute-path";
import { type CasePath, legalPath } from "@tanhao/core/standing/legal-path";
import type { LegalStage } from "@tanhao/core/standing/legal-stage";
import { readingRanges } from "@tanhao/core/standing/reading-ranges";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { wordAsked, wordPeriod, wordRange, wordStageDay, wordStep } from "@tanhao/text/word-standing";
import type { SayWords } from "./say-standing.ts";

/** Claim, contract and the part to ask about, with what may be said of it. Nothing where there is no figure at all. */
export function chargedLines(standing: DebtStanding, { standing: said, texts }: SayWords): string[] {
  const { asks, headline, notAdditive, say } = chargedLawful(standing);
  const { charged, say: words } = texts.standing;
  const title = (rule: string): string => texts.law.rules[rule]?.title ?? rule;
  const rows = asks.map((ask) => {
    const told = wordAsked(ask, texts).join(texts.standing.listSeparator);
    return `    ${title(ask.rule)}: ${texts.explanation.money(ask.valueFen)} (${told})`;
  });
  const asked = rows.length === 0 ? [] : [`  ${charged.asked}`, ...rows];
  return [
    ...asked,
    ...(headline ? [`    ${charged.headline(texts.explanation.money(headline.unpaidFen))}`] : []),
    ...(notAdditive ? [`    ${charged.notAdditive}`] : []),
    ...(asks.some(({ onlyCourt }) => onlyCourt) ? [`    ${charged.onlyCourt}`] : []),
    `  ${words.title}: ${said.say(say)}`,
  ];
}

/** Only where the readings differ. */
export function rangeLines(standing: DebtStanding, { lawBook, rules, facts }: ConsequenceGround, { texts }: SayWords): string[] {
  const beside = facts.debts.filter((other) => other !== standing.debt);
  const { total, asked } = readingRanges(standing.debt, standing.on, lawBook, rules, beside);
  const { readings } = texts.standing;
  const differing = [
    ...(total ? [{ title: readings.total, range: total }] : []),
    ...asked.map(({ rule, unpaid }) => ({ title: texts.law.rules[rule]?.title ?? rule, range: unpaid })),
  ].filter(({ range }) => range.leastFen !== range.mostFen);
  const lines = differing.map(({ title, range }) => {
    const ends = readings.ends(readings.names[range.least], readings.names[range.most]);
    return `    ${title}: ${wordRange(range, texts)} (${ends})`;
  });
  return lines.length === 0 ? [] : [`  ${readings.title}`, ...lines, `    ${readings.why}`];
}

/** The stages the debt is in, with what to do; those that may come, with their days alone. */
export function pathLines(standing: DebtStanding, lawBook: LawBook, words: SayWords): string[] {
  const { stages } = legalPath(standing, lawBook);
  const inIt = stages.filter(({ state }) => state === "now");
  const coming = stages.filter(({ state }) => state === "possible");
  const { pathNow, next } = words.cli.standing;
  return [
    ...(inIt.length === 0 ? [] : [`  ${pathNow}`, ...inIt.flatMap((stage) => stageLines(stage, words))]),
    ...doLines(inIt, standing, words),
    ...(coming.length === 0 ? [] : [`  ${next}`, ...coming.flatMap((stage) => stageLines(stage, words))]),
  ];
}

function stageLines({ stage, days }: LegalStage, { texts }: SayWords): string[] {
  const { path } = texts.standing;
  return [`    ${path.stages[stage]}: ${path.about[stage]}`, ...days.map((day) => `      ${day.day}  ${wordStageDay(day, texts)}`)];
}

/** A disputed debt has its own steps in place of these. */
function doLines(stages: readonly LegalStage[], { debt }: DebtStanding, { texts }: SayWords): string[] {
  const { path } = texts.standing;
  const once = (steps: LegalStage["do"]): string[] => [...new Set(steps.map((step) => `      ${wordStep(step, texts.standing)}`))];
  const steps = debt.status === "mine" ? once(stages.flatMap((stage) => stage.do)) : [];
  const avoid = debt.status === "mine" ? once(stages.flatMap((stage) => stage.avoid)) : [];
  return [
    ...(steps.length === 0 ? [] : [`    ${path.doThis}`, ...steps]),
    ...(avoid.length === 0 ? [] : [`    ${path.avoidThis}`, ...avoid]),
  ];
}

export function disputeLines(standing: DebtStanding, { lawBook, facts }: ConsequenceGround, { texts }: SayWords): string[] {
  const path = disputePath(standing, lawBook, facts.urgent.courtPaper !== undefined);
  if (path === null) return [];
  const { dispute, path: words, listSeparator } = texts.standing;
  return [
    `  ${dispute.title[path.status]}`,
    `    ${dispute.off}`,
    ...path.steps.flatMap((step, index) => {
      const clock = step.clock ? [dispute.clock(wordPeriod(step.clock, texts.standing))] : [];
      const kept =
        step.keep.length === 0 ? [] : [`${dispute.keepThis}: ${step.keep.map((keep) => dispute.keep[keep]).join(listSeparator)}`];
      const notes = [...clock, ...kept];
      return [`    ${index + 1}. ${wordStep(step, texts.standing)}`, ...(notes.length === 0 ? [] : [`       ${notes.join(" · ")}`])];
    }),
    `    ${words.avoidThis}`,
    ...path.avoid.map((step) => `      ${wordStep(step, texts.standing)}`),
  ];
}

export function creditLines(standing: DebtStanding, lawBook: LawBook, { texts }: SayWords): string[] {
  const block = creditRecordBlock(standing, lawBook);
  const { creditRecord } = texts.standing;
  const { day, days } = texts.explanation;
  if (block.state !== "overdue" && block.state !== "settled-late") return [];
  const shown = block.mark === null || block.overdueDays === null ? [] : [creditRecord.mark(days(block.overdueDays), block.mark)];
  const next =
    shown.length === 0 ? [] : [block.nextMarkFrom === null ? creditRecord.highest : creditRecord.nextMark(day(block.nextMarkFrom))];
  return [
    `  ${creditRecord.title}: ${creditRecord.states[block.state]}`,
    ...[
      ...shown,
      ...next,
      block.leaves === null ? creditRecord.staysWhileOwed : creditRecord.leaves(day(block.leaves)),
      ...(block.objection ? [creditRecord.objection(wordPeriod(block.objection, texts.standing))] : []),
      ...(block.complaint ? [creditRecord.complaint(wordPeriod(block.complaint, texts.standing))] : []),
      creditRecord.notForSale,
      creditRecord.onlyReport,
    ].map((line) => `    ${line}`),
  ];
}

/** What stands before all debts: the court paper and the nearest last day. */
export function caseLines({ courtPaper, nextDeadline }: CasePath, { standing: said, texts }: SayWords): string[] {
  const { timeline } = texts.standing;
  const { day } = texts.explanation;
  const paper = courtPaper ? [timeline.courtFirst, ...(courtPaper.deadline.state === "known" ? [] : [timeline.readThePaper])] : [];
  return [...paper, ...(nextDeadline ? [timeline.nextDeadline(day(nextDeadline.day), said.caseEvent(nextDeadline))] : [])];
}
