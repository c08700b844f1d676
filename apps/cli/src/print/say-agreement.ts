/**
 * A checked offer for a terminal: the verdict, what to ask, the ten items, what is not safe, the figures side by side, the
 * law. Where nothing is to be agreed on, nothing is read back as if it were.
 */

import type { AgreementWords } from "@tanhao/app/agreement/agreement-document";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import { wordLawSays } from "@tanhao/text/word-agreement";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { columns } from "./columns.ts";
import { under } from "./say-words.ts";

export function sayAgreement(check: AgreementCheck, words: AgreementWords, cli: CliText, texts: Texts): string {
  const { agreement: say } = cli;
  const isFraud = check.verdict === "do-not-pay";
  const mayAgree = !isFraud && check.verdict !== "verify-first";
  const parts = [
    [words.verdict, ...words.because.map((sentence) => `  ${sentence}`)],
    under(
      say.ask,
      words.questions.map((question, index) => `  ${index + 1}. ${question}`),
    ),
    under(say.safety, safetyLines(check, words, texts)),
    mayAgree ? [say.readBack, ...itemLines(check, words, cli)] : [],
    under(say.against, isFraud ? [] : againstLines(check, words, texts)),
    under(say.law, isFraud ? [] : check.law.flatMap((pointer) => lawLines(pointer, texts, "  "))),
    under(say.afterwards, check.verdict === "complete-and-inside" ? texts.agreement.afterwards.map((line) => `  ${line}`) : []),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** What is ok is not listed: the reader looks for what is not. What was only not said is among the questions. */
const safetyLines = ({ safety }: AgreementCheck, words: AgreementWords, texts: Texts): string[] =>
  safety.flatMap((row) => {
    const { title, text } = words.safety(row);
    return text === null ? [] : [`  ${texts.agreement.marked(title, texts.agreement.states[row.state])}`, `    ${text}`];
  });

const itemLines = ({ items }: AgreementCheck, words: AgreementWords, { agreement: say }: CliText): string[] =>
  columns(
    items.map((item) => {
      const { title, said } = words.item(item);
      return [item.gaps.length === 0 ? say.said : say.missing, title, said ?? (item.gaps.length === 0 ? "" : say.notSaid)];
    }),
    [],
  );

function againstLines({ against }: AgreementCheck, words: AgreementWords, texts: Texts): string[] {
  return against.flatMap((row) => [
    `  ${row.attention ? "! " : "  "}${words.against(row)}`,
    ...(row.law === null ? [] : lawLines(row.law, texts, "      ")),
  ]);
}

function lawLines(pointer: LawPointer, { law, explanation, document }: Texts, indent: string): string[] {
  const { citation, id } = pointer;
  const source = [explanation.article(citation.title, citation.article), document.force[citation.force], id].join("  ");
  return [`${indent}${wordLawSays(pointer, law)}`, `${indent}  ${law.borrowerMay[citation.borrowerMay]}`, `${indent}  ${source}`];
}
