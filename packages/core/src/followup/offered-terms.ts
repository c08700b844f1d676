/**
 * The terms the other side offers for one debt, as the person read or heard them. What was not said is absent, and
 * absent is an answer: it becomes a question. Nothing here is judged (agreement-check.ts) and nothing is agreed
 * (the journal's `agreement.confirmed`).
 */

import { addMonths, type Day, dateOf } from "../day.ts";
import type { BalancePart } from "../debt/balance.ts";
import { type Fen, fen, sumFen } from "../money.ts";

export const payeeAccounts = ["contract-account", "in-app", "company-account", "person", "wallet", "unknown"] as const;
export const payMethods = ["app", "transfer", "auto-debit", "counter", "other"] as const;
/** What goes on with interest or penalty interest while the agreement is kept. */
export const courses = ["stops", "reduced", "goes-on", "unknown"] as const;
export const offerForms = ["in-app", "stamped", "company-mail", "official-sms", "recording", "spoken"] as const;
export const confirmations = ["app", "contract-number", "callers-number", "none"] as const;
export const signers = ["creditor", "authorised-with-proof", "unknown"] as const;
export const allocations = ["principal-first", "charges-first", "in-proportion"] as const;
/** More is a slip of the hand: fifty years of months. */
export const mostInstalments = 600;
/** Where a last day for saying yes stands, if one was named. */
export const deadlines = ["none", "in-writing", "spoken"] as const;
/** What was added to the payments. The last two are marks of a fraud. */
export const extras = [
  "guarantor",
  "membership",
  "insurance",
  "borrow-to-pay",
  "waive-complaint",
  "admission-clause",
  "new-note",
  "deposit",
  "codes",
] as const;

export type PayeeAccount = (typeof payeeAccounts)[number];
export type PayMethod = (typeof payMethods)[number];
export type Course = (typeof courses)[number];
export type OfferForm = (typeof offerForms)[number];
export type Confirmation = (typeof confirmations)[number];
export type Signer = (typeof signers)[number];
export type Allocation = (typeof allocations)[number];
export type DeadlineSource = (typeof deadlines)[number];
export type Extra = (typeof extras)[number];

export interface DueSum {
  readonly day: Day;
  readonly fen: Fen;
}

export type OfferedInstalments =
  | { readonly is: "listed"; readonly dues: readonly DueSum[] }
  /** So much a month, `months` times; `first` absent: the first day was not said. */
  | { readonly is: "level"; readonly fen: Fen; readonly months: number; readonly first?: Day };

export interface OfferedTerms {
  readonly creditor?: string;
  readonly contract?: string;
  /** What is said to be owed, on which day. */
  readonly balance?: { readonly fen: Fen; readonly on?: Day; readonly parts: Readonly<Partial<Record<BalancePart, Fen>>> };
  /** All that is to be paid from now on, first payment included. */
  readonly totalFen?: Fen;
  /** Asked for before, or with, the plan; for a deferral what it costs. `day` absent: at once. */
  readonly firstPayment?: { readonly fen: Fen; readonly day?: Day };
  readonly instalments?: OfferedInstalments;
  /** A deferral: nothing is due before this day. */
  readonly deferredTo?: Day;
  /** How many deferrals there may be in all. */
  readonly deferrals?: number;
  readonly endDay?: Day;
  readonly interest?: Course;
  readonly penalty?: Course;
  /** In their words: what follows if a payment is late. */
  readonly ifLate?: string;
  readonly payee?: { readonly name?: string; readonly account?: PayeeAccount };
  readonly method?: PayMethod;
  readonly allocation?: Allocation;
  readonly collectionStops?: boolean;
  /** An auto-debit of the old sum is changed; `true` also where there is none. */
  readonly debitChanged?: boolean;
  /** In their words: how the credit report will show it. */
  readonly recordWording?: string;
  /** In their words: when and how the settlement certificate comes. */
  readonly certificate?: string;
  readonly waivedFen?: Fen;
  readonly form?: OfferForm;
  readonly confirmedThrough?: Confirmation;
  readonly signer?: Signer;
  /** A sale of the debt was asked after at the first lender. */
  readonly assignmentChecked?: boolean;
  /** Empty: nothing is added. Absent: not asked yet. */
  readonly extras?: readonly Extra[];
  readonly deadline?: DeadlineSource;
}

export type OfferType = "instalments" | "lump-sum" | "deferral";

/** `null`: no payment and no new day was named. */
export function offerTypeOf(terms: OfferedTerms): OfferType | null {
  const count = paymentCount(terms);
  if (count === 0) return terms.deferredTo === undefined ? null : "deferral";
  return count === 1 && terms.firstPayment === undefined ? "lump-sum" : "instalments";
}

/** Number of instalments, without a first payment. */
export function paymentCount({ instalments }: OfferedTerms): number {
  if (instalments === undefined) return 0;
  return instalments.is === "level" ? instalments.months : instalments.dues.length;
}

/** The instalments with their days, in order; `null`: they have no days yet. A date past the end of a month is its last day. */
export function datedInstalments({ instalments }: OfferedTerms): readonly DueSum[] | null {
  if (instalments === undefined) return [];
  if (instalments.is === "listed") return [...instalments.dues].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const { first, months, fen: sum } = instalments;
  if (first === undefined) return null;
  return Array.from({ length: months }, (_, month) => ({ day: addMonths(first, month, dateOf(first)), fen: sum }));
}

/** All payments summed; `null`: none was named. */
export function paymentsTotal(terms: OfferedTerms): Fen | null {
  const { instalments, firstPayment } = terms;
  if (instalments === undefined && firstPayment === undefined) return null;
  const sums =
    instalments === undefined ? [] : instalments.is === "level" ? levelSums(instalments) : instalments.dues.map((due) => due.fen);
  return sumFen([...sums, ...(firstPayment ? [firstPayment.fen] : [])]);
}

const levelSums = ({ fen: sum, months }: { readonly fen: Fen; readonly months: number }): Fen[] => [fen(sum * months)];
