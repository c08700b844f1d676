/** A case's standing for a terminal: what is most pressing, each debt in a block, then what is the same for all. */

import type { ConsequenceGround } from "@tanhao/app/standing/consequences-document";
import { totalOf } from "@tanhao/core/debt/balance";
import { isDenied } from "@tanhao/core/standing/debt-state";
import { casePath } from "@tanhao/core/standing/legal-path";
import type { CaseStanding, DebtStanding, TimelineEvent } from "@tanhao/core/standing/standing";
import type { StepsInHand } from "@tanhao/core/standing/steps-in-hand";
import { wordRefusedValue } from "@tanhao/text/word-finding";
import { columns } from "./columns.ts";
import { balanceLines, costLines } from "./say-balance.ts";
import { chargedLines, creditLines, otherLaw, rangeLines } from "./say-law.ts";
import { caseLines, disputeLines, glossaryLines, pathLines, stepLines, stepsFor } from "./say-path.ts";
import { type SayWords, under } from "./say-words.ts";
import { yuanFor } from "./yuan.ts";

export function sayStanding(standing: CaseStanding, ground: ConsequenceGround, words: SayWords): string {
  const { debts, on } = standing;
  const { path } = words.texts.standing;
  const steps = stepsFor(debts, ground.lawBook);
  const paragraphs = [
    [words.cli.standing.head(on, debts.length)],
    caseLines(casePath(standing, ground.facts.urgent, ground.lawBook), words),
    ...debts.map((debt) => debtLines(debt, ground, steps, words)),
    stepLines(steps.shared, words, { do: path.sharedDo, avoid: path.sharedAvoid }, ""),
    glossaryLines(debts, ground.lawBook, words),
    standing.refusedLawValues.map((refused) => wordRefusedValue(refused, words.texts.law, words.texts.explanation)),
    totalLines(standing, words),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function debtLines(standing: DebtStanding, ground: ConsequenceGround, steps: StepsInHand, words: SayWords): string[] {
  const { debt } = standing;
  const { document } = words.texts;
  const { path } = words.texts.standing;
  const { lawBook } = ground;
  const name = debt.lender.name ?? debt.platform ?? "";
  return [
    [debt.id, name, document.lender[debt.lender.type], document.status[debt.status]].filter((part) => part !== "").join("  "),
    ...wordsLines(standing, words),
    ...balanceLines(standing, words),
    ...(debt.status === "mine" ? costLines(standing, words) : []),
    ...disputeLines(standing, ground, words),
    ...pathLines(standing, ground, words),
    ...stepLines(steps.debts.get(debt.id), words, { do: path.doThis, avoid: path.avoidThis }, "  "),
    ...chargedLines(standing, words),
    ...(isDenied(debt) ? [] : rangeLines(standing, ground, words)),
    ...otherLaw(standing, words),
    ...creditLines(standing, lawBook, words),
    ...under(`  ${words.cli.standing.timeline}`, timelineLines(standing, words)),
  ];
}

function wordsLines({ words }: DebtStanding, { cli, texts }: SayWords): string[] {
  return words.set === "open" ? [] : [`  ${cli.standing.neutral(words.because.map((reason) => texts.document.neutral[reason]))}`];
}

/** What happened and what the contract says comes; of the instalments only the next. Days of the law stand with the path. */
function timelineLines({ timeline, on }: DebtStanding, words: SayWords): string[] {
  const isComing = ({ event, day }: TimelineEvent): boolean => event === "due" && day >= on;
  const facts = timeline.filter(({ certain }) => certain);
  const coming = facts.filter(isComing);
  const shown = facts.filter((event) => !isComing(event) || event === coming[0]);
  const rows = columns(
    shown.map((event) => [event.day, words.standing.event(event), event.fen === null ? "" : yuanFor(event.fen)]),
    [2],
    "    ",
  );
  const last = coming.at(-1);
  return coming.length > 1 && last ? [...rows, `    ${words.cli.standing.moreDue(coming.length - 1, last.day)}`] : rows;
}

function totalLines({ debts, totals }: CaseStanding, { cli }: SayWords): string[] {
  if (debts.every(({ debt }) => debt.status !== "mine")) return [];
  const { standing: text } = cli;
  const sums = columns(
    [
      [text.computed, yuanFor(totalOf(totals.balance))],
      [text.claimed, yuanFor(totals.claimedFen)],
      [text.perDay, yuanFor(totals.perDayFen)],
    ],
    [1],
  );
  return [text.totals, ...sums, ...(totals.withoutBalance > 0 ? [`  ${text.withoutBalance(totals.withoutBalance)}`] : [])];
}
