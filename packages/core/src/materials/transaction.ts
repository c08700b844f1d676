/**
 * One movement of money as a bill or statement tells it. Only what the file says: which debt it belongs to is proposed
 * elsewhere (match-payments.ts) and confirmed by the person.
 */

import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";

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

/** Where in which file a row stands. */
export interface RowReference {
  readonly file: string;
  readonly line: number;
}
