/**
 * What reading one file gives: every row accounted for, the money in it, and the checks the file allows. The shape of
 * `tanhao import` (docs/formats.md), typed. Not here: which debt a payment belongs to.
 */

import type { Day } from "@tanhao/core/day";
import type { Fen } from "@tanhao/core/money";

/** The generations of Alipay's own export by the year they began, its web query, the bills of WeChat, JD (up to and since 2024) and Meituan, and any table read by a mapping. */
export type FileFormat =
  | "alipay-web"
  | "alipay-2021"
  | "alipay-2023"
  | "alipay-2026"
  | "wechat"
  | "jd-2023"
  | "jd-2024"
  | "meituan"
  | "table";

export type TransactionKind =
  | "repayment"
  | "drawdown"
  | "fee"
  | "spending"
  | "income"
  | "transfer"
  | "refund"
  | "authorisation"
  | "failed"
  | "unclassified";

/** Where the money went as the file says; `neutral` is neither income nor spending (a repayment, a transfer to oneself). */
export type Direction = "in" | "out" | "neutral";

export interface Transaction {
  readonly file: string;
  /** From 1, as a text editor counts. */
  readonly line: number;
  readonly day: Day;
  /** "10:11:12+08:00", China wall time; `null` where the file gives days only. */
  readonly time: string | null;
  /** Always above zero. */
  readonly fen: Fen;
  readonly direction: Direction;
  readonly kind: TransactionKind;
  readonly counterparty: string | null;
  readonly description: string | null;
  readonly status: string | null;
  /** The account or card the money moved on, as the file names it. */
  readonly account: string | null;
  readonly orderId: string | null;
  /** The merchant's number: a refund carries the one of its purchase. */
  readonly merchantOrderId: string | null;
  readonly currency: string;
  /** The product or platform as the file names it. Never a statement about who the legal lender is. */
  readonly lender: string | null;
}

export type IgnoredReason = "closed-unpaid" | "waiting-for-payment" | "no-money" | "total-line";

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
  | "amount-twice";

export type CheckName = "rows" | "income-count" | "income-fen" | "spending-count" | "spending-fen" | "neutral-count" | "neutral-fen";

/** A figure the file states about itself beside what its rows say. A difference is reported and explained, never a gate. */
export interface FileCheck {
  readonly name: CheckName;
  readonly expected: number;
  readonly found: number;
  readonly ok: boolean;
  /** Why they may differ; `null` where they agree. */
  readonly note: "rows-unreadable" | "counted-differently" | "file-edited" | null;
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
}
