/**
 * Repayments found in files -> proposals which debt each repays, with why and how sure. Nothing is decided here: the
 * person confirms. A failed repayment repays nothing, a second copy of one payment is no second payment, and what the
 * case already holds is said to be known. Where several debts could be meant, the question is which of these.
 */

import { type Day, daysBetween } from "../day.ts";
import type { Debt, Payment } from "../debt/debt.ts";
import type { LenderName } from "../debt/lender-name.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import { type NameSign, nameSign } from "./debt-names.ts";
import { type DueFit, fitToDues } from "./due-fit.ts";
import type { Link } from "./link-transactions.ts";
import { mayBeCopyOf } from "./same-money.ts";
import type { RowReference, Transaction } from "./transaction.ts";

export type MatchReason =
  | "named"
  | "company-reported"
  /** Rows to the same counterparty already stand among this debt's payments. */
  | "as-before"
  | "sum-exact"
  | "sum-of-several"
  | "sum-with-charges"
  | "sum-partial"
  | "sum-above"
  | "due-day-near"
  /** A wallet's row may tell of the same money, and nothing decides. */
  | "may-be-copy";

export interface PaymentProposal {
  readonly row: RowReference;
  readonly day: Day;
  readonly fen: Fen;
  /** `null`: no debt stands out; `candidates` says among which to ask. */
  readonly debt: DebtId | null;
  readonly certainty: "sure" | "likely" | "ask";
  readonly why: readonly MatchReason[];
  readonly candidates: readonly DebtId[];
  /** The instalments it would meet; empty where the schedule is not known. */
  readonly dues: DueFit["dues"];
  /** Other rows that tell of the same money. */
  readonly copies: readonly RowReference[];
  /** The case holds it already, for this debt. */
  readonly recorded: DebtId | null;
}

export interface MatchInput {
  readonly transactions: readonly Transaction[];
  readonly links: readonly Link[];
  readonly debts: readonly Debt[];
  readonly names: readonly LenderName[];
}

export function matchPayments({ transactions, links, debts, names }: MatchInput): readonly PaymentProposal[] {
  const rows = repaymentsOnce(transactions, links);
  const known = recordedIn(rows, debts);
  const before = counterpartiesOf(rows, known);
  // What is proposed counts as paid for the rows after it, so that next month's payment meets next month's instalment.
  const assumed = new Map<DebtId, readonly Payment[]>(debts.map((debt) => [debt.id, debt.payments]));
  return rows.map(({ row, copies }) => {
    const proposal = { row: placeOf(row), day: row.day, fen: row.fen, copies: copies.map(placeOf) };
    const recorded = known.get(row) ?? null;
    if (recorded !== null) return { ...proposal, debt: recorded, certainty: "sure", why: [], candidates: [recorded], dues: [], recorded };
    const signs = debts.flatMap((debt) => signOf(row, { ...debt, payments: assumed.get(debt.id) ?? [] }, names, before));
    const choice = unlessCopy(choose(signs), row, rows);
    if (choice.debt !== null) assumed.set(choice.debt, inOrder([...(assumed.get(choice.debt) ?? []), { day: row.day, fen: row.fen }]));
    return { ...proposal, ...choice, recorded: null };
  });
}

interface Repayment {
  readonly row: Transaction;
  readonly copies: readonly Transaction[];
}

/** Oldest first; a row that only repeats another is its copy. A payment is a repayment if any of its rows says so. */
function repaymentsOnce(transactions: readonly Transaction[], links: readonly Link[]): readonly Repayment[] {
  const byPlace = new Map(transactions.map((one) => [keyOf(one), one]));
  const countsFor = new Map(links.filter(({ why }) => why !== "refund-of").map(({ a, b }) => [keyOf(b), keyOf(a)]));
  const firstOf = (place: string, steps = countsFor.size): string => {
    const next = countsFor.get(place);
    return next === undefined || steps === 0 ? place : firstOf(next, steps - 1);
  };
  const groups = new Map<string, Transaction[]>();
  for (const one of transactions) {
    const first = firstOf(keyOf(one));
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  const repayments = [...groups].flatMap(([place, rows]): Repayment[] => {
    const row = byPlace.get(place);
    return row && rows.some(({ kind }) => kind === "repayment") ? [{ row, copies: rows.filter((one) => one !== row) }] : [];
  });
  return repayments.sort((a, b) => (a.row.day < b.row.day ? -1 : a.row.day > b.row.day ? 1 : 0));
}

/**
 * By file, line and day: next month's bill often has the name of this month's. Else by day and sum, one payment of the
 * case answering one row, which may be the bank's copy a day later.
 */
function recordedIn(rows: readonly Repayment[], debts: readonly Debt[]): ReadonlyMap<Transaction, DebtId> {
  const left = debts.flatMap(({ id, payments }) => payments.map((payment) => ({ id, payment })));
  const known = new Map<Transaction, DebtId>();
  const answer = (isSame: (payment: Payment, row: Transaction) => boolean): void => {
    for (const { row, copies } of rows) {
      if (known.has(row)) continue;
      const index = left.findIndex(({ payment }) => [row, ...copies].some((one) => isSame(payment, one)));
      const found = left[index];
      if (found === undefined) continue;
      known.set(row, found.id);
      left.splice(index, 1);
    }
  };
  const isSameRow = (payment: Payment, row: Transaction): boolean =>
    payment.line === row.line && payment.file !== undefined && isSamePath(payment.file, row.file);
  answer((payment, row) => isSameRow(payment, row) && payment.day === row.day);
  answer((payment, row) => payment.day === row.day && payment.fen === row.fen);
  return known;
}

/** A case names its files by folder: files/alipay.csv. */
const isSamePath = (inCase: string, read: string): boolean => inCase === read || nameOf(inCase) === nameOf(read);
const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

function counterpartiesOf(rows: readonly Repayment[], known: ReadonlyMap<Transaction, DebtId>): ReadonlyMap<string, ReadonlySet<DebtId>> {
  const debtsBy = new Map<string, Set<DebtId>>();
  for (const { row } of rows) {
    const debt = known.get(row);
    if (debt === undefined || row.counterparty === null) continue;
    debtsBy.set(row.counterparty, (debtsBy.get(row.counterparty) ?? new Set()).add(debt));
  }
  return debtsBy;
}

interface Signs {
  readonly id: DebtId;
  readonly name: NameSign;
  readonly asBefore: boolean;
  readonly fit: DueFit | null;
  /** Days to the nearest instalment it would meet. */
  readonly daysFromDue: number | null;
}

/** A debt is owed in yuan; one that is not the person's, or was paid out after the row, is not meant. */
function signOf(
  row: Transaction,
  debt: Debt,
  names: readonly LenderName[],
  before: ReadonlyMap<string, ReadonlySet<DebtId>>,
): readonly Signs[] {
  const { paidOut } = debt.principal;
  if (row.currency !== homeCurrency || debt.status === "not-mine" || (paidOut !== undefined && row.day < paidOut)) return [];
  const name = nameSign(row, debt, names);
  if (name === "another") return [];
  const fit = fitToDues(debt, row.day, row.fen);
  const distances = (fit?.dues ?? []).map(({ due }) => Math.abs(daysBetween(due, row.day)));
  const asBefore = row.counterparty !== null && (before.get(row.counterparty)?.has(debt.id) ?? false);
  return [{ id: debt.id, name, asBefore, fit, daysFromDue: distances.length === 0 ? null : Math.min(...distances) }];
}

/** Equal payments of one card of which the bank told only some: booked twice, one would be paid that never was. */
function unlessCopy(choice: Choice, row: Transaction, rows: readonly Repayment[]): Choice {
  if (choice.debt === null || !rows.some(({ row: other }) => mayBeCopyOf(other, row))) return choice;
  return { ...choice, debt: null, certainty: "ask", why: [...choice.why, "may-be-copy"], dues: [] };
}

type Choice = Pick<PaymentProposal, "debt" | "certainty" | "why" | "candidates" | "dues">;

/** From the strongest sign to the weakest; a sum alone is a sign only to the fen and close to the due day. */
function choose(signs: readonly Signs[]): Choice {
  const named = signs.filter(({ name, asBefore }) => name === "named" || asBefore);
  if (named.length > 0) return chooseAmong(named, "sure", "likely");
  const reported = signs.filter(({ name }) => name === "company-reported");
  if (reported.length > 0) return chooseAmong(reported, "likely", "ask");
  const bySum = signs.filter((sign) => meetsWhole(sign) && (sign.daysFromDue ?? mostDaysBySum + 1) <= mostDaysBySum);
  return bySum.length > 0 ? chooseAmong(bySum, "likely", "ask") : asked([]);
}

const homeCurrency = "CNY";
const mostDaysBySum = 3;

/** One is meant if it is the only one, or the only one whose instalments the sum meets. */
function chooseAmong(signs: readonly Signs[], ifSumFits: "sure" | "likely", otherwise: "likely" | "ask"): Choice {
  const fitting = signs.filter(meetsWhole);
  const [only] = signs.length === 1 ? signs : fitting;
  if (only === undefined || (signs.length > 1 && fitting.length !== 1)) return asked(signs);
  const certainty = signs.length > 1 ? "likely" : meetsWhole(only) ? ifSumFits : otherwise;
  return certainty === "ask"
    ? asked(signs)
    : { debt: only.id, certainty, why: reasonsOf(only), candidates: [only.id], dues: only.fit?.dues ?? [] };
}

const asked = (signs: readonly Signs[]): Choice => ({
  debt: null,
  certainty: "ask",
  why: [...new Set(signs.flatMap(reasonsOf))],
  candidates: signs.map(({ id }) => id),
  dues: [],
});

const meetsWhole = ({ fit }: Signs): boolean => fit !== null && ["exact", "several", "with-charges"].includes(fit.fits);

const reasonOfFit: Readonly<Record<DueFit["fits"], MatchReason | null>> = {
  exact: "sum-exact",
  several: "sum-of-several",
  "with-charges": "sum-with-charges",
  partial: "sum-partial",
  over: "sum-above",
  other: null,
};

function reasonsOf({ name, asBefore, fit, daysFromDue }: Signs): readonly MatchReason[] {
  const byFit = fit && reasonOfFit[fit.fits];
  return [
    ...(name === "named" || name === "company-reported" ? [name] : []),
    ...(asBefore ? (["as-before"] as const) : []),
    ...(byFit ? [byFit] : []),
    ...(daysFromDue !== null && daysFromDue <= mostDaysBySum ? (["due-day-near"] as const) : []),
  ];
}

const inOrder = (payments: readonly Payment[]): readonly Payment[] =>
  [...payments].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
const placeOf = ({ file, line }: Transaction): RowReference => ({ file, line });
const keyOf = ({ file, line }: RowReference): string => `${file}\n${line}`;
