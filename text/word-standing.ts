/**
 * A standing in sentences, the same for terminal, JSON, paper and screen: what may be said about an amount, a range, a
 * step with its warning. Composed here from the words of one language; the core decides what may be said.
 */

import type { Citation } from "@tanhao/core/explain/citation";
import type { AskedAmount, SayAbout } from "@tanhao/core/standing/charged-lawful";
import type { DisputeStep } from "@tanhao/core/standing/dispute-path";
import type { Clock } from "@tanhao/core/standing/law-pointer";
import type { StageDay } from "@tanhao/core/standing/legal-stage";
import type { PathStep } from "@tanhao/core/standing/path-steps";
import type { ReadingRange } from "@tanhao/core/standing/reading-ranges";
import type { ExplanationWords } from "./word-explanation.ts";
import type { document as documentText } from "./zh-CN/document.ts";
import type { law as lawText } from "./zh-CN/law.ts";
import type { standing as standingText } from "./zh-CN/standing.ts";

export interface StandingTexts {
  readonly standing: typeof standingText;
  readonly document: typeof documentText;
  readonly law: typeof lawText;
  readonly explanation: ExplanationWords;
}

/** What a person can say to the other side. Neutral words hold no figure. */
export function wordSay(say: SayAbout, texts: StandingTexts): string {
  const { say: words, sentenceGap } = texts.standing;
  if (say.set === "neutral") return words.neutral;
  const { day, money } = texts.explanation;
  const { compare, ask } = say;
  return [
    ...(compare ? [words.compare(day(compare.on), money(compare.claimedFen), money(compare.contractFen))] : []),
    ...(ask ? [wordAsk(ask, texts)] : []),
    words.items,
  ].join(sentenceGap);
}

function wordAsk(ask: AskedAmount, texts: StandingTexts): string {
  const { say } = texts.standing;
  const may = ask.citation.borrowerMay;
  const told = may === "demand" ? say.demand : may === "ask-court" ? say.ask : say.check;
  return told(wordParts(ask, texts), texts.explanation.money(ask.unpaidFen), wordSource(ask.citation, texts));
}

/** The article and its force; what is only reported is named as reported. */
function wordSource(citation: Citation, { standing, law, explanation }: StandingTexts): string {
  const article = explanation.article(citation.title, citation.article);
  const source = citation.confidence === "secondary" ? standing.say.reportedSource : standing.say.source;
  return source(article, law.force[citation.force]);
}

/** Where something of it is owed; where all is paid, where it lay. */
const wordParts = ({ parts, owedParts }: AskedAmount, { standing, document }: StandingTexts): string =>
  (owedParts.length > 0 ? owedParts : parts).map((part) => document.part[part]).join(standing.listSeparator);

/** One amount to ask about, for the person: where it lies, what of it is paid, what the balance would be without it. */
export function wordAsked(ask: AskedAmount, texts: StandingTexts): readonly string[] {
  const { charged } = texts.standing;
  const { money } = texts.explanation;
  const where =
    ask.without === null
      ? [charged.outside]
      : [
          charged.lyingOn(wordParts(ask, texts)),
          ...(ask.paidFen > 0 ? [charged.paid(money(ask.paidFen))] : []),
          ...(ask.unpaidFen > 0 ? [charged.unpaid(money(ask.unpaidFen)), charged.without(money(ask.without.totalFen))] : []),
        ];
  return [...where, ...(ask.conditional === null ? [] : [charged.onEnteredValue])];
}

export function wordRange(range: ReadingRange, { standing, explanation }: StandingTexts): string {
  const { money } = explanation;
  if (range.leastFen === range.mostFen) return standing.readings.same(money(range.leastFen));
  return standing.readings.range(money(range.leastFen), money(range.mostFen));
}

/** The step, after its warnings. */
export function wordStep({ step, warns }: PathStep, { path, listSeparator, sentenceGap }: typeof standingText): string {
  const warned = warns.map((warning) => path.warnings[warning]);
  const avoided = step.startsWith("no-"); // what is to be avoided says why itself
  return avoided || warned.length === 0 ? path.steps[step] : [path.warning(warned.join(listSeparator)), path.steps[step]].join(sentenceGap);
}

/** What the day is, with how sure it is. */
export function wordStageDay({ what, certainty, movedFrom, holidaysKnown }: StageDay, { standing, explanation }: StandingTexts): string {
  const { path, clauseSeparator } = standing;
  const notes = [
    path.certainty[certainty],
    ...(movedFrom === null ? [] : [path.movedFrom(explanation.day(movedFrom))]),
    ...(holidaysKnown ? [] : [path.holidaysUnknown]),
  ];
  return path.dayNote(path.days[what], notes.join(clauseSeparator));
}

/** What goes with a step of a dispute: the other side's time, what to keep, what it rests on; articles of one law together. */
export function wordDisputeNotes({ clock, keep, law }: DisputeStep, texts: StandingTexts): readonly string[] {
  const { dispute, path, labelled, listSeparator } = texts.standing;
  const sources = new Map<string, Citation>();
  const articlesOf = new Map<string, readonly string[]>();
  for (const { citation } of law) {
    const same = `${citation.title} ${citation.force} ${citation.confidence}`;
    const articles = [...(articlesOf.get(same) ?? []), ...(citation.article ? [citation.article] : [])];
    articlesOf.set(same, articles);
    sources.set(same, { ...citation, article: articles.length === 0 ? null : inOrder(articles).join(listSeparator) });
  }
  return [
    ...(clock ? [dispute.clock(wordPeriod(clock, texts.standing))] : []),
    ...(keep.length === 0 ? [] : [labelled(dispute.keepThis, keep.map((what) => dispute.keep[what]).join(listSeparator))]),
    ...(sources.size === 0
      ? []
      : [labelled(path.lawBehind, [...sources.values()].map((citation) => wordSource(citation, texts)).join(listSeparator))]),
  ];
}

/** Each article once, by its number; one entry may rest on several. */
const inOrder = (articles: readonly string[]): readonly string[] =>
  [...new Set(articles.flatMap((article) => article.split("、")))].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

export const wordPeriod = ({ period }: Clock, { dispute }: typeof standingText): string => dispute.periods[period.unit](period.count);
