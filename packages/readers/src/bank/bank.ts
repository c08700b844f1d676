/** What is told of a bank so that its statements can be read: names of columns and the way money is written. Data, no code. */

import type { ColumnSpellings } from "../bill/find-columns.ts";
import type { FileFormat } from "../file-reading.ts";

export type BankColumn =
  | "day"
  /** The day the bank booked it, where the day of the purchase is empty. */
  | "posted"
  | "time"
  | "amount"
  | "in"
  | "out"
  | "direction"
  | "balance"
  | "counterparty"
  | "summary"
  | "detail"
  | "place"
  | "currency"
  /** Whose last four digits name the card. */
  | "card";

export interface Bank {
  readonly format: FileFormat;
  /** As a wallet names the account: 某某银行(1234). */
  readonly name: string;
  readonly card: boolean;
  readonly marks: readonly string[];
  readonly columns: Partial<ColumnSpellings<BankColumn>>;
  readonly money: "signed" | "positive-is-spending" | "two-columns" | "by-direction" | "by-first-word" | "marked";
}
