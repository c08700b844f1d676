/**
 * A credit report of the central bank's reference centre, from its text, into accounts, guarantees and inquiries. Every
 * sentence and every row of the inquiries ends as imported, ignored with a reason, or unreadable with its line. A report
 * of an enterprise is refused. Nothing here is a debt of the case: the person confirms proposals made of it.
 */

import type { CreditAccount, GuarantorLiability } from "@tanhao/core/materials/credit-report";
import { err, ok, type Result } from "@tanhao/core/result";
import type { FileReading, IgnoredReason, UnreadableReason } from "../file-reading.ts";
import { type BriefAccount, readBriefAccount } from "./brief-account.ts";
import { type BriefSentence, briefSentences } from "./brief-sentences.ts";
import { readFullReport } from "./full-report.ts";
import { readInquiries } from "./inquiries.ts";
import { readGuarantee } from "./read-guarantee.ts";
import { reportReading } from "./report-reading.ts";
import { type ReportPages, type ReportText, reportText } from "./report-text.ts";
import { type CountedAccount, summaryChecks } from "./summary-table.ts";
import { accountStart, isGuarantee, reportDayPattern, titles } from "./vocabulary.ts";
import { fullMarks } from "./vocabulary-full.ts";
import { lenderTypeOf } from "./vocabulary-lender-types.ts";

/** `null`: no credit report of a person. */
export function readCreditReport({ file, pages }: Omit<ReportPages, "paged">): FileReading | null {
  const input = { file, pages, paged: pages.length > 1 };
  const report = reportText(input);
  const { text } = report;
  if (isEnterpriseReport(pages)) return null;
  if (fullMarks.every((mark) => mark.test(text))) return readFullReport(input, report);
  const begins = text.search(new RegExp(accountStart.source)) >= 0;
  const isBrief =
    (begins && titles.brief.test(text)) || titles.empty.test(text) || (titles.person.test(text) && reportDayPattern.test(text));
  return isBrief ? readBriefReport(file, report) : null;
}

/** The report of a company is another document, and no business of this. */
export function isEnterpriseReport(pages: readonly string[]): boolean {
  const head = (pages[0] ?? "").slice(0, titleLength).replace(/\s/g, "");
  return titles.enterprise.test(head) && !titles.person.test(head);
}

/** A title stands at the head. */
const titleLength = 400;

function readBriefReport(file: string, report: ReportText): FileReading {
  const accounts: CountedAccount[] = [];
  const guarantees: GuarantorLiability[] = [];
  const ignored: { line: number; reason: IgnoredReason }[] = [];
  const unreadable: { line: number; text: string; reason: UnreadableReason }[] = [];
  for (const sentence of briefSentences(report)) {
    const place = { file, line: report.lineAt(sentence.from), page: report.pageAt(sentence.from) };
    const words = report.original(sentence.from, sentence.to);
    if (sentence.is === "other-record" || sentence.is === "remark") {
      ignored.push({ line: place.line, reason: sentence.is === "remark" ? "remark" : "no-account" });
      continue;
    }
    const read = readSentence(sentence);
    if (!read.ok) unreadable.push({ line: place.line, text: words, reason: read.error });
    else if ("account" in read.value)
      accounts.push({ account: asPrinted(place, sentence.text, words, read.value.account), group: sentence.group });
    else
      guarantees.push({ ...place, ...read.value.guarantee, ...printedNames(sentence.text, words, read.value.guarantee), sentence: words });
  }
  const inquiries = readInquiries(report);
  unreadable.push(...inquiries.flatMap((row) => (row.is === "unreadable" ? [{ line: row.line, text: row.text, reason: row.reason }] : [])));
  const found = { edition: "brief" as const, accounts: accounts.map(({ account }) => account), guarantees };
  return reportReading(file, "credit-report-brief", report, {
    ...found,
    inquiries,
    ignored,
    unreadable,
    checks: summaryChecks(report, accounts, guarantees, unreadable.length),
  });
}

type ReadSentence =
  | { readonly account: BriefAccount }
  | { readonly guarantee: Omit<GuarantorLiability, "file" | "line" | "page" | "sentence"> };

function readSentence(sentence: BriefSentence): Result<ReadSentence, UnreadableReason> {
  if (sentence.is === "unknown") return err("sentence-unknown");
  if (isGuarantee.test(sentence.text)) {
    const guarantee = readGuarantee(sentence.text);
    return guarantee.ok ? ok({ guarantee: guarantee.value }) : guarantee;
  }
  const account = readBriefAccount(sentence);
  return account.ok ? ok({ account: account.value }) : account;
}

function asPrinted(
  place: Pick<CreditAccount, "file" | "line" | "page">,
  text: string,
  sentence: string,
  account: BriefAccount,
): CreditAccount {
  return { ...place, ...account, lenderType: lenderTypeOf(account.lender), ...printedNames(text, sentence, account), sentence };
}

/** Names in the report's own brackets: the sentence was read with ASCII ones, letter for letter. */
function printedNames(
  text: string,
  sentence: string,
  { lender, product }: Pick<BriefAccount, "lender" | "product">,
): Pick<BriefAccount, "lender" | "product"> {
  const printed = (name: string): string => {
    const at = text.indexOf(name);
    return text.length === sentence.length && at >= 0 ? sentence.slice(at, at + name.length) : name;
  };
  return { lender: printed(lender), product: product === null ? null : printed(product) };
}
