/** A case's standing for a terminal: each debt in a block, figures aligned, the law in short sentences. */

import type { ConsequenceGround } from "@tanhao/app/standing/consequences-document";
import type { StandingWords } from "@tanhao/app/standing/standing-document";
import { balanceParts, totalOf } from "@tanhao/core/debt/balance";
import type { Finding } from "@tanhao/core/rules/finding";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import { casePath } from "@tanhao/core/standing/legal-path";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import { wordRefusedValue } from "@tanhao/text/word-finding";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { columns } from "./columns.ts";
import { caseLines, chargedLines, creditLines, disputeLines, pathLines, rangeLines } from "./say-consequences.ts";
import { percentFor, yuanFor } from "./yuan.ts";

export interface SayWords {
  readonly standing: StandingWords;
  readonly cli: CliText;
  readonly texts: Texts;
}

export function sayStanding(standing: CaseStanding, ground: ConsequenceGround, words: SayWords): string {
  const { standing: text } = words.cli;
  const { totals } = standing;
  const sums = columns(
    [
      [text.computed, yuanFor(totalOf(totals.balance))],
      [text.claimed, yuanFor(totals.claimedFen)],
      [text.perDay, yuanFor(totals.perDayFen)],
    ],
    [1],
  );
  return [
    text.head(standing.on, standing.debts.length),
    ...listOf(caseLines(casePath(standing, ground.facts.urgent, ground.lawBook), words)),
    ...standing.debts.map((debt) => sayDebt(debt, ground, words)),
    ...standing.refusedLawValues.map((refused) => wordRefusedValue(refused, words.texts.law, words.texts.explanation)),
    [text.totals, ...sums, ...(totals.withoutBalance > 0 ? [`  ${text.withoutBalance(totals.withoutBalance)}`] : [])].join("\n"),
  ].join("\n\n");
}

const listOf = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [lines.join("\n")]);

function sayDebt(standing: DebtStanding, ground: ConsequenceGround, words: SayWords): string {
  const { debt } = standing;
  const { document } = words.texts;
  const { standing: text } = words.cli;
  const name = debt.lender.name ?? debt.platform ?? "";
  const paragraphs = [
    [`${debt.id}  ${name}  ${document.lender[debt.lender.type]}  ${document.status[debt.status]}`],
    balanceLines(standing, words),
    costLines(standing, words),
    wordsLines(standing, words),
    chargedLines(standing, words),
    rangeLines(standing, ground, words),
    listed(
      text.findings,
      standing.findings.filter(({ outcome }) => outcome === "applies").flatMap((finding) => findingLines(finding, words)),
    ),
    openLines(standing, words),
    listed(
      text.notKnown,
      standing.findings.filter(({ outcome }) => outcome === "outside-knowledge").flatMap((finding) => findingLines(finding, words)),
    ),
    disputeLines(standing, ground, words),
    pathLines(standing, ground.lawBook, words),
    creditLines(standing, ground.lawBook, words),
    listed(
      text.timeline,
      columns(
        standing.timeline.map((event) => [
          event.day,
          words.standing.event(event),
          event.fen === null ? "" : yuanFor(event.fen),
          event.certain ? "" : text.uncertain,
        ]),
        [2],
        "    ",
      ),
    ),
  ];
  return paragraphs.flat().join("\n");
}

const listed = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`  ${title}`, ...lines]);

/** The difference is the one on the claim's own day; the day is in its heading where it is another one. */
function balanceLines({ debt, balance, difference, missing, on }: DebtStanding, { cli, texts }: SayWords): string[] {
  const { standing: text } = cli;
  const { claimed } = debt;
  if (balance === null) {
    const claim = claimed ? [`  ${text.onlyClaimed(yuanFor(claimed.totalFen), claimed.on)}`] : [];
    return [`  ${text.missing(missing.map(cli.fact))}`, ...claim];
  }
  const compared = onOwnDay(difference);
  const differenceHead = claimed && claimed.on !== on ? text.differenceOn(claimed.on) : text.difference;
  const rows = balanceParts
    .filter((part) => balance[part] !== 0 || claimed?.parts[part] !== undefined)
    .map((part) => {
      const found = compared.find((row) => row.part === part);
      return [
        texts.document.part[part],
        yuanFor(balance[part]),
        found ? yuanFor(found.claimedFen) : "",
        found ? text.because(yuanFor(found.fen), texts.document.because[found.because]) : "",
      ];
    });
  const whole = compared.find((row) => row.part === "total");
  const total = [
    text.total,
    yuanFor(totalOf(balance)),
    claimed ? yuanFor(claimed.totalFen) : "",
    whole ? text.because(yuanFor(whole.fen), texts.document.because[whole.because]) : "",
  ];
  const head = ["", text.byContract(on), claimed ? text.byClaim(claimed.on) : "", claimed ? differenceHead : ""];
  return columns([head, ...rows, total], [1, 2]);
}

function costLines({ perDayFen, perMonthFen, yearlyCost }: DebtStanding, { cli }: SayWords): string[] {
  const { standing: text, cost } = cli;
  const growing = perDayFen !== null && perMonthFen !== null ? [`  ${text.growth(yuanFor(perDayFen), yuanFor(perMonthFen))}`] : [];
  if (yearlyCost === null) return growing;
  if (yearlyCost.solutions === "none") return [...growing, `  ${cost.none}`];
  if (yearlyCost.effective === null) return [...growing, `  ${cost.several(yearlyCost.all.map(percentFor).join(", "))}`];
  const nominal = yearlyCost.nominal === null ? [] : [cost.nominal(percentFor(yearlyCost.nominal))];
  return [...growing, `  ${[cost.one(percentFor(yearlyCost.effective)), ...nominal].join("  ")}`];
}

function wordsLines({ words }: DebtStanding, { cli, texts }: SayWords): string[] {
  return words.set === "open" ? [] : [`  ${cli.standing.neutral(words.because.map((reason) => texts.document.neutral[reason]))}`];
}

/** The facts that any rule still asks for, once, in one line; those the balance itself lacks are named there already. */
function openLines({ findings, missing }: DebtStanding, { cli }: SayWords): string[] {
  const asked = findings.flatMap((finding) => (finding.outcome === "needs-facts" ? finding.missing : []));
  const open = [...new Set(asked)].filter((path) => !missing.includes(path));
  return open.length === 0 ? [] : [`  ${cli.standing.openFacts(open.map(cli.fact))}`];
}

function findingLines(finding: Finding, { standing, texts }: SayWords): string[] {
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
  return [`    ${said.title}: ${said.sentence}`, ...(source.length > 0 ? [`      ${source.join(" · ")}`] : [])];
}
