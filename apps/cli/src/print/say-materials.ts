/** What a contract, messages and a credit report say, for a terminal: each finding beside the words it rests on. */

import type { CollectionText } from "@tanhao/core/materials/collection-text";
import type { ContractReading } from "@tanhao/core/materials/contract-reading";
import type { CreditReport } from "@tanhao/core/materials/credit-report";
import { wordTerm } from "@tanhao/text/word-term";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { columns } from "./columns.ts";
import { yuanFor } from "./yuan.ts";

type ImportText = CliText["import"];
type MaterialsText = Texts["materials"];

export function sayContract({ terms, flags }: ContractReading, text: ImportText, words: MaterialsText): readonly string[] {
  return [
    ...(flags.length === 0 ? [] : [`  ${text.lookFirst}`]),
    ...flags.flatMap(({ flag, sentence, page }) => [`    ${words.flags[flag]}`, ...quoted(sentence, page, text, "      ")]),
    `  ${text.terms(terms.length)}`,
    ...terms.flatMap((term, index) => [
      ...(term.sentence === terms[index - 1]?.sentence ? [] : quoted(term.sentence, term.page, text, "    ")),
      `      ${words.terms[term.name]}  ${shortened(wordTerm(term, words))}`,
    ]),
  ];
}

export function sayMessages(messages: readonly CollectionText[], text: ImportText, words: MaterialsText): readonly string[] {
  const said = messages.flatMap((message) => {
    const facts = [
      message.receivedDay,
      message.sender,
      message.amountFen === null ? null : text.claims(yuanFor(message.amountFen)),
      message.overdueDays === null ? null : text.overdueFor(message.overdueDays),
      message.dueText === null ? null : text.dueSaid(message.dueText),
    ].filter((fact) => fact !== null);
    return [
      `    ${text.line(message.line)}  ${facts.join("  ")}`.trimEnd(),
      ...message.signals.map(({ signal, quote }) => `      ${words.signals[signal]}${text.quote(shortened(quote))}`),
    ];
  });
  return [`  ${text.messages}`, ...said];
}

export function sayReport({ accounts, guarantees, inquiries }: CreditReport, text: ImportText, words: MaterialsText): readonly string[] {
  const rows = accounts.map(({ lender, product, currency, balanceFen, overdueFen, state, doubtful }) => [
    lender,
    product ?? "",
    `${balanceFen === null ? "" : yuanFor(balanceFen)}${currency === "CNY" ? "" : ` ${currency}`}`,
    words.accountStates[state],
    overdueFen === null || overdueFen === 0 ? "" : text.overdueSum(yuanFor(overdueFen)),
    doubtful.length === 0 ? "" : text.toCompare,
  ]);
  return [
    `  ${text.accounts(accounts.length, guarantees.length, inquiries.length)}`,
    ...columns(rows, [2], "    "),
    ...guarantees.map(({ lender, balanceFen }) => `    ${text.vouched(lender, balanceFen === null ? null : yuanFor(balanceFen))}`),
  ];
}

/** Several findings of one sentence stand under it. */
function quoted(sentence: string, page: number | null, text: ImportText, indent: string): readonly string[] {
  if (sentence === "") return [];
  const words = text.quote(shortened(sentence.replace(/\s+/g, " "))).trim();
  return [`${indent}${page === null ? "" : text.page(page)}${words}`];
}

const mostCharacters = 80;

const shortened = (words: string): string => (words.length > mostCharacters ? `${words.slice(0, mostCharacters)}…` : words);
