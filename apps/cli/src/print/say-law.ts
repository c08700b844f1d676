/**
 * What the law says about one debt, for a terminal: each finding once, with its source, force and day of checking. What
 * can be asked about first, the credit record in a block of its own, then the rest. What does not apply is in the JSON.
 */

import type { ConsequenceGround } from "@tanhao/app/standing/consequences-document";
import { addDays } from "@tanhao/core/day";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Finding } from "@tanhao/core/rules/finding";
import { chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { isDenied } from "@tanhao/core/standing/debt-state";
import { readingRanges } from "@tanhao/core/standing/reading-ranges";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { wordAsked, wordPeriod, wordRange } from "@tanhao/text/word-standing";
import { type SayWords, under } from "./say-words.ts";

/** The part to ask about, rule by rule, and what may be said of it. */
export function chargedLines(standing: DebtStanding, words: SayWords): string[] {
  const { texts } = words;
  const all = chargedLawful(standing);
  const { claimed, contract, mostFen, notAdditive, judged, say } = all;
  const denied = isDenied(standing.debt);
  const asks = denied ? [] : all.asks;
  const { charged, say: sayWords, clauseSeparator } = texts.standing;
  const { money } = texts.explanation;
  const rows = asks.flatMap((ask) => {
    const finding = standing.findings.find(({ rule }) => rule === ask.rule);
    return finding ? findingLines(finding, words, { sum: money(ask.valueFen), where: wordAsked(ask, texts).join(clauseSeparator) }) : [];
  });
  const notes = [
    ...(mostFen > 0 && !denied ? [charged.headline(money(mostFen))] : []),
    ...(judged && asks.length > 0 ? [charged.judged] : []),
    ...(notAdditive && asks.length > 0 ? [charged.notAdditive] : []),
    ...(asks.some(({ onlyCourt }) => onlyCourt) ? [charged.onlyCourt] : []),
  ].map((line) => `    ${line}`);
  const below = !denied && claimed !== null && claimed.contractFen !== null && claimed.totalFen < claimed.contractFen;
  const nothingOpen = claimed === null && contract?.totalFen === 0;
  return [
    ...under(`  ${charged.asked}`, [...rows, ...notes]),
    ...(nothingOpen ? [] : [`  ${sayWords.title}`, `    ${words.standing.say(say)}`]),
    ...(below ? [`    ${charged.belowContract}`] : []),
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
  const lines = differing.flatMap(({ title, range }) => [
    `    ${title}  ${wordRange(range, texts)}`,
    `      ${readings.ends(readings.names[range.least], readings.names[range.most])}`,
  ]);
  return lines.length === 0 ? [] : [`  ${readings.title}`, ...lines, `    ${readings.why}`];
}

/** A lender that no rule names among those that report has no such block. */
export function creditLines(standing: DebtStanding, lawBook: LawBook, words: SayWords): string[] {
  const { complaint, state } = creditRecordBlock(standing, lawBook);
  const { creditRecord } = words.texts.standing;
  const mine = standing.debt.status === "mine";
  if (mine ? state !== "overdue" && state !== "settled-late" : state === "not-reported") return [];
  const found = standing.findings.filter(
    (finding) => finding.outcome === "applies" && isAboutCredit(finding) && (mine || finding.rule === "credit-record.objection"),
  );
  return [
    mine ? `  ${creditRecord.title}  ${creditRecord.states[state]}` : `  ${creditRecord.title}`,
    ...found.flatMap((finding) => findingLines(finding, words)),
    ...(complaint ? [`    ${creditRecord.complaint(wordPeriod(complaint, words.texts.standing))}`] : []),
  ];
}

/** Limitation first: it decides what may be said at all. */
export function otherLaw(standing: DebtStanding, words: SayWords): string[] {
  const asked = new Set<string>(chargedLawful(standing).asks.map(({ rule }) => rule));
  const others = standing.findings.filter((finding) => !asked.has(finding.rule) && !isAboutCredit(finding) && maySay(finding, standing));
  const applying = others.filter(({ outcome }) => outcome === "applies");
  const sorted = [...applying.filter(isLimitation), ...applying.filter((finding) => !isLimitation(finding))];
  const outside = standing.findings.flatMap((finding) => (finding.outcome === "outside-knowledge" ? [finding] : []));
  const { standing: text } = words.cli;
  const series = outside.flatMap((finding) =>
    finding.knownTo === null ? [] : [{ parameter: finding.parameter, knownTo: finding.knownTo }],
  );
  const supply = [...new Map(series.map(({ parameter, knownTo }) => [parameter, knownTo]))].map(
    ([parameter, knownTo]) => `    ${text.supplyLawValue(parameter, addDays(knownTo, 1))}`,
  );
  return [
    ...under(
      `  ${text.findings}`,
      sorted.flatMap((finding) => findingLines(finding, words)),
    ),
    ...openLines(standing, words),
    ...under(
      `  ${text.notKnown}`,
      isDenied(standing.debt) ? [] : [...outside.flatMap((finding) => findingLines(finding, words)), ...supply],
    ),
  ];
}

/** Of a debt that is not owed only its court; an arrangement is spoken of only where one may be proposed. */
function maySay({ rule }: Finding, { debt, words }: DebtStanding): boolean {
  if (isDenied(debt)) return rule.startsWith("court.") || rule.startsWith("enforcement.") || rule === "assignment.notice";
  return words.set === "open" || !proposes.has(rule);
}

const proposes: ReadonlySet<string> = new Set(["hardship.negotiation", "card.personal-instalments"]);

const isAboutCredit = ({ rule }: Finding): boolean => rule.startsWith("credit-record.");
const isLimitation = ({ rule }: Finding): boolean => rule === "limitation.period";

/** The facts that any rule still asks for, once, in one line; those the balance itself lacks are named there already. */
function openLines({ findings, missing }: DebtStanding, { cli }: SayWords): string[] {
  const asked = findings.flatMap((finding) => (finding.outcome === "needs-facts" ? finding.missing : []));
  const open = [...new Set(asked)].filter((path) => !missing.includes(path));
  return open.length === 0 ? [] : [`  ${cli.standing.openFacts(open.map(cli.fact))}`];
}

/** `told`: the sum to ask about and where it lies, before the sentence. */
function findingLines(finding: Finding, { standing, texts }: SayWords, told?: { readonly sum: string; readonly where: string }): string[] {
  const said = standing.finding(finding);
  if (said === null) return [];
  const { citation } = finding;
  const source = citation
    ? [
        texts.explanation.article(citation.title, citation.article),
        texts.law.force[citation.force],
        texts.law.borrowerMay[citation.borrowerMay],
        texts.law.checked(citation.checked),
      ]
    : [];
  return [
    ...(told ? [`    ${said.title}  ${told.sum}`, `      ${told.where}`] : [`    ${said.title}`]),
    `      ${said.sentence}`,
    ...(source.length > 0 ? [`      ${source.join(" · ")}`] : []),
  ];
}
