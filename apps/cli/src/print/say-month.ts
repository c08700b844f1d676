/** This month's money and the help to ask for, for a terminal: what presses first, then the days, then the steps. */

import { debitsToChange, type monthDocument } from "@tanhao/app/budget/month-document";
import { lawBehindAuthorisation, stepsToChange } from "@tanhao/core/budget/authorisation-steps";
import { isAtHandKnown, type LivingMonth, toTalkAbout } from "@tanhao/core/budget/living-money";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { LawBook } from "@tanhao/core/law/law-book";
import { showLaw } from "@tanhao/core/law/list-law";
import { sourceText } from "@tanhao/core/materials/benefit";
import type { Fen } from "@tanhao/core/money";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { nameOfDebt } from "../texts/debt-name.ts";
import type { Language } from "../world.ts";
import { columns } from "./columns.ts";
import { yuanFor } from "./yuan.ts";

export interface MonthWords {
  readonly cli: CliText;
  readonly texts: Texts;
  readonly lawBook: LawBook;
}

export function sayMonth(month: LivingMonth, facts: CaseFacts, words: MonthWords): string[] {
  const { month: say } = words.cli;
  const { living, nextIncome, firstAtRisk, unknownAccounts, undated } = month;
  const short = unknownAccounts.length > 0 ? say.shortAtMost : say.short;
  return [
    say.head(month.on, month.until),
    "",
    ...(isAtHandKnown(month) ? [`  ${say.atHand(yuanFor(month.atHandFen))}`] : []),
    `  ${nextIncome === null ? say.noIncome : say.nextIncome(nextIncome.day, nextIncome.name, yuanFor(nextIncome.fen))}`,
    `  ${living === null ? say.livingUnknown : say.living(yuanFor(living.fen), living.days, living.basis)}`,
    `  ${month.shortFen > 0 ? short(yuanFor(month.shortFen)) : say.enough}`,
    ...(firstAtRisk === null ? [] : [`  ${say.firstAtRisk(firstAtRisk.day, firstAtRisk.debit.name)}`]),
    ...(unknownAccounts.length === 0 ? [] : [`  ${say.unknownAccounts(unknownAccounts)}`]),
    ...(undated.length === 0 ? [] : [`  ${say.undated(undated.map(({ names, fen }) => `${names.join("、")} ${yuanFor(fen)}`))}`]),
    "",
    say.claims,
    ...claimRows(month, words),
    ...talkLines(month, say),
    "",
    say.days,
    ...dayRows(month, words),
    `  ${say.notCounted}`,
    ...dueRows(month, facts, say),
    "",
    say.steps,
    ...stepLines(month, facts, words),
  ];
}

export function sayHelp(benefits: ReturnType<typeof monthDocument>["benefits"], lang: Language, { cli }: MonthWords): string[] {
  const { month: say } = cli;
  const entries = benefits.map(({ name, when, decides, needs, ask, source, checked }) => [
    `  ${name}`,
    `    ${say.when(when)}`,
    `    ${say.decides(decides)}`,
    `    ${say.needs(needs)}`,
    `    ${say.ask(ask)}`,
    `    ${say.source(sourceText(source, lang), checked)}`,
  ]);
  return [say.help, `  ${say.helpNote}`, ...entries.flat()];
}

function claimRows({ claims }: LivingMonth, { cli, texts }: MonthWords): string[] {
  const rows = claims.map(({ debit, day, fen, coveredFen }) => [
    debit?.name ?? texts.month.need.living,
    day,
    yuanFor(fen),
    coveredFen === fen ? cli.month.coveredWhole : coveredFen === 0 ? cli.month.coveredNot : cli.month.covered(yuanFor(coveredFen)),
  ]);
  return columns(rows, [2]);
}

function talkLines(month: LivingMonth, say: CliText["month"]): string[] {
  const debits = toTalkAbout(month);
  return debits.length === 0 ? [] : [`  ${say.talk(debits.map(({ debit }) => debit?.name ?? ""))}`];
}

function dueRows({ due }: LivingMonth, facts: CaseFacts, say: CliText["month"]): string[] {
  if (due.length === 0) return [];
  return [
    "",
    say.due,
    ...columns(
      due.map(({ debt, day, fen }) => [day, nameOfDebt(facts, debt), yuanFor(fen)]),
      [2],
    ),
  ];
}

function dayRows({ accounts }: LivingMonth, { cli, texts }: MonthWords): string[] {
  const left = (fen: Fen | null): string => (fen === null ? "—" : yuanFor(fen));
  const rows = accounts.flatMap(({ account, days }) =>
    days.flatMap(({ day, debits, income, leftFen }) => [
      ...debits.map(({ debit, state }) => ({
        day,
        row: [day, account.name, debit.name, `-${yuanFor(debit.fen)}`, texts.month.debit[state], left(leftFen)],
      })),
      ...income.map(({ name, fen }) => ({ day, row: [day, account.name, name, yuanFor(fen), cli.month.comes, left(leftFen)] })),
    ]),
  );
  const inOrder = rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row);
  return columns([[...cli.month.dayHead], ...inOrder], [3, 5]);
}

function stepLines(month: LivingMonth, facts: CaseFacts, { texts, lawBook, cli }: MonthWords): string[] {
  return stepsToChange(debitsToChange(month, facts)).flatMap((step, index) => {
    const law = (lawBehindAuthorisation[step] ?? []).flatMap((id) => {
      const citation = showLaw(lawBook, id)?.values[0]?.citation;
      if (citation === undefined) return [];
      return [cli.month.law(texts.explanation.article(citation.title, citation.article), texts.document.force[citation.force], id)];
    });
    return [`  ${index + 1}. ${texts.month.authorisation[step]}`, ...law.map((one) => `     ${one}`)];
  });
}
