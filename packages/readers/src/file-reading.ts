/**
 * What reading one file gives: every row accounted for, the money in it, and the checks the file allows. The shape of
 * `tanhao import` (docs/formats.md), typed. Not here: which debt a payment belongs to.
 */

import type { CollectionText } from "@tanhao/core/materials/collection-text";
import type { ContractReading } from "@tanhao/core/materials/contract-reading";
import type { CreditReport } from "@tanhao/core/materials/credit-report";
import type { Transaction } from "@tanhao/core/materials/transaction";
import type { PictureRow } from "./image/picture-rows.ts";

/**
 * The generations of Alipay's own export by the year they began, its web query, the bills of WeChat, JD (up to and since
 * 2024) and Meituan, statements of a bank account and of a card by the bank that wrote them, any table read by a
 * mapping, both editions of the credit report, a contract, and messages.
 */
export type FileFormat =
  | "alipay-web"
  | "alipay-2021"
  | "alipay-2023"
  | "alipay-2026"
  | "wechat"
  | "jd-2023"
  | "jd-2024"
  | "meituan"
  | "abc"
  | "boc"
  | "boc-card"
  | "bocom"
  | "bocom-card"
  | "ccb"
  | "cgb-card"
  | "citic-card"
  | "cmb"
  | "cmb-card"
  | "cmbc"
  | "icbc"
  | "icbc-card"
  | "spdb"
  | "table"
  | "credit-report-brief"
  | "credit-report-full"
  | "contract"
  | "messages"
  | "picture";

export type IgnoredReason =
  | "closed-unpaid"
  | "waiting-for-payment"
  | "no-money"
  | "total-line"
  /** Of a credit report: a record of another kind (taxes, judgments, telephone bills), and what somebody declared about an account. */
  | "no-account"
  | "remark"
  /** Of messages: a delivery, a code, an advertisement. */
  | "not-about-debt"
  /** Writing in a picture that belongs to no material we know. */
  | "picture-text";

export type UnreadableReason =
  | "too-few-cells"
  | "day-missing"
  | "day-malformed"
  | "day-impossible"
  | "time-malformed"
  | "time-impossible"
  | "amount-missing"
  | "amount-malformed"
  | "amount-too-large"
  | "amount-negative"
  | "amount-twice"
  /** 01/12 without a year, and no line of the file tells of which year the bill is. */
  | "year-missing"
  /** Of a credit report: a sentence, a row of the inquiries or an account's table whose form is not known. */
  | "sentence-unknown"
  | "inquiry-unknown"
  | "account-incomplete";

export type CheckName =
  | "rows"
  | "income-count"
  | "income-fen"
  | "spending-count"
  | "spending-fen"
  | "neutral-count"
  | "neutral-fen"
  | "balance-chain"
  | SummaryCheckName;

/** The summary table of a credit report: how many accounts of a kind it counts. */
const summaryRowNames = ["all", "open", "overdue", "over90"] as const;
export type SummaryRow = (typeof summaryRowNames)[number];
export type SummaryColumn = "cards" | "housing" | "loans" | "business";
export type SummaryCheckName = `${SummaryRow}-${SummaryColumn}` | "guarantees-person" | "guarantees-enterprise";

/** A figure the file states about itself beside what its rows say. A difference is reported and explained, never a gate. */
export interface FileCheck {
  readonly name: CheckName;
  readonly expected: number;
  readonly found: number;
  readonly ok: boolean;
  /** Why they may differ; `null` where they agree. */
  readonly note: "rows-unreadable" | "counted-differently" | "file-edited" | "balance-broken" | "report-counts-otherwise" | null;
  /** Where the first difference stands, where one row tells it. */
  readonly line?: number;
}

/** What happened to the file on its way: a spreadsheet shortens long numbers and drops seconds. */
export type ReadingNote = "saved-by-spreadsheet" | "re-saved";

export interface FileReading {
  readonly file: string;
  readonly format: FileFormat;
  /** read = imported + ignored + unreadable. */
  readonly rows: { readonly read: number; readonly imported: number; readonly ignored: number; readonly unreadable: number };
  readonly ignored: readonly { readonly line: number; readonly reason: IgnoredReason }[];
  readonly unreadable: readonly { readonly line: number; readonly text: string; readonly reason: UnreadableReason }[];
  readonly checks: readonly FileCheck[];
  readonly notes: readonly ReadingNote[];
  readonly transactions: readonly Transaction[];
  /** What a credit report says; `null` for every other file. */
  readonly report: CreditReport | null;
  readonly contract: ContractReading | null;
  readonly messages: readonly CollectionText[];
  /** Of a picture: every row seen in it, with its place. A line of a reading is one of these; nothing of it counts before the person has compared it. */
  readonly picture?: readonly PictureRow[];
}
