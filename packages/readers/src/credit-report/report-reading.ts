/** A report as a reading like every other, its account of sentences and rows closed. */

import type { CreditInquiry, CreditReport } from "@tanhao/core/materials/credit-report";
import type { FileCheck, FileFormat, FileReading } from "../file-reading.ts";
import { dayOf } from "./brief-account.ts";
import type { InquiryRow } from "./inquiries.ts";
import type { ReportText } from "./report-text.ts";
import { reportDayPattern } from "./vocabulary.ts";

export interface FoundInReport {
  readonly edition: CreditReport["edition"];
  readonly accounts: CreditReport["accounts"];
  readonly guarantees: CreditReport["guarantees"];
  readonly inquiries: readonly InquiryRow[];
  readonly ignored: FileReading["ignored"];
  readonly unreadable: FileReading["unreadable"];
  readonly checks: readonly FileCheck[];
}

export function reportReading(file: string, format: FileFormat, report: ReportText, found: FoundInReport): FileReading {
  const { edition, accounts, guarantees, ignored, unreadable, checks } = found;
  const inquiries: CreditInquiry[] = found.inquiries.flatMap((row) => (row.is === "inquiry" ? [{ file, ...row.inquiry }] : []));
  const imported = accounts.length + guarantees.length + inquiries.length;
  const day = reportDayPattern.exec(report.text);
  return {
    file,
    format,
    rows: { read: imported + ignored.length + unreadable.length, imported, ignored: ignored.length, unreadable: unreadable.length },
    ignored,
    unreadable,
    checks,
    notes: [],
    transactions: [],
    report: { edition, reportDay: day ? dayOf(day.slice(1).join("-")) : null, accounts, guarantees, inquiries },
    contract: null,
    messages: [],
  };
}
