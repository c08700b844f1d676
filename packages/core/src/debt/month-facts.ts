/** What happens to the household's money in a month, and what it owns, as case.yaml holds them (docs/formats.md). */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { SpendingKind } from "./spending-kind.ts";

export interface MonthFacts {
  readonly accounts: readonly MoneyAccount[];
  readonly debits: readonly Debit[];
  readonly income: readonly IncomeDay[];
}

/** A card, bank account or wallet. Only the tail of its number: the whole number is needed nowhere. */
export interface MoneyAccount {
  readonly name: string;
  readonly tail?: string;
  /** What was there on a day; absent: not known, which is an answer. */
  readonly balance?: { readonly fen: Fen; readonly on: Day };
}

export const authorisationHolders = ["bank", "wallet", "lender"] as const;
/** Where the authorisation to debit was given, and is changed. */
export type AuthorisationHolder = (typeof authorisationHolders)[number];

/** What is taken every month without being asked. A payment to a debt of the case, or a bill of the household. */
export type Debit = {
  readonly name: string;
  /** By the name of the account. */
  readonly account: string;
  /** Day of the month, 1 to 31; a shorter month's last day stands in. */
  readonly date: number;
  readonly fen: Fen;
  readonly held?: AuthorisationHolder;
} & DebitPays;

type DebitPays = { readonly debt: DebtId; readonly kind?: never } | { readonly debt?: never; readonly kind: SpendingKind };

export interface IncomeDay {
  readonly name: string;
  readonly account: string;
  readonly date: number;
  readonly fen: Fen;
}

export const assetKinds = ["home", "vehicle", "tools", "savings", "fund", "insurance", "household", "other"] as const;
export type AssetKind = (typeof assetKinds)[number];

export interface Asset {
  readonly name: string;
  readonly kind: AssetKind;
  /** As the person estimates it. */
  readonly fen: Fen;
  /** The person takes it for property that may not be seized; the law decides, not this mark. */
  readonly exempt?: boolean;
}
