/**
 * One payment told by two houses: the wallet it was made with and the bank whose card paid, or a shop's own wallet and
 * the wallet behind it. Equal sums alone prove nothing: card, time and the words must agree, one row answers one row,
 * and where several could be meant and neither time nor words decide, none is linked.
 */

import { dayToNumber } from "../day.ts";
import type { Transaction } from "./transaction.ts";

/** The payment houses whose names stand in a text, as codes; the readers know their words. */
export type HousesIn = (text: string) => readonly string[];

export type SameMoneyBecause =
  /** The same card, both with times, at most five minutes apart. */
  | "card-and-time"
  /** The same card, the same or the next day, and the bank's words name whom the wallet paid. */
  | "card-and-name"
  /** The same card, the same or the next day; nothing else could be meant. */
  | "card-and-day"
  /** A shop's wallet says another wallet paid, which names the shop. */
  | "wallet-and-wallet";

export interface SameMoney {
  /** The richer row, which counts. */
  readonly one: Transaction;
  readonly other: Transaction;
  readonly because: SameMoneyBecause;
}

export function findSameMoney(transactions: readonly Transaction[], housesIn: HousesIn): readonly SameMoney[] {
  const moved = transactions.filter(({ kind }) => kind !== "failed" && kind !== "authorisation");
  return [...acrossCards(moved), ...acrossWallets(moved, housesIn)];
}

/** Wallet and bank. */
function acrossCards(transactions: readonly Transaction[]): readonly SameMoney[] {
  const groups = groupsBy(transactions, (one) => {
    const tail = cardTail(one);
    return tail === null ? null : `${tail} ${one.fen} ${one.currency}`;
  });
  return groups.flatMap((group) => {
    const [wallet, bank] = [group.filter(isWallet), group.filter((one) => !isWallet(one))];
    if (wallet.length === 0 || bank.length === 0) return [];
    return matchRows(wallet, bank, mayBeSame).map(({ one, other }) => ({ one, other, because: becauseOf(one, other) }));
  });
}

/** A shop's wallet and the one behind it: the first says which house paid, the second names the shop, and both tell the time. */
function acrossWallets(transactions: readonly Transaction[], housesIn: HousesIn): readonly SameMoney[] {
  const wallets = transactions.filter((one) => isWallet(one) && one.time !== null);
  const housesOfAccount = ({ account }: Transaction): readonly string[] =>
    account === null || cardTail({ account }) !== null ? [] : housesIn(account);
  return groupsBy(wallets, ({ fen, currency }) => `${fen} ${currency}`).flatMap((group) => {
    if (group.length < 2) return [];
    const shop = group.filter((one) => housesOfAccount(one).length > 0);
    if (shop.length === 0) return [];
    const behind = group.filter((one) => !shop.includes(one) && housesIn(wordsOf(one)).length > 0);
    const fits: Fits = (one, other) => {
      const paidBy = housesOfAccount(one);
      const isOther = !housesIn(wordsOf(other)).some((house) => paidBy.includes(house));
      return one.file !== other.file && isOther && isNear(one, other) && mayMove(one, other);
    };
    return matchRows(shop, behind, fits).map(({ one, other }) => ({ one, other, because: "wallet-and-wallet" as const }));
  });
}

type Fits = (one: Transaction, other: Transaction) => boolean;

interface Part {
  readonly ones: readonly Transaction[];
  readonly others: readonly Transaction[];
}

interface Pair {
  readonly one: Transaction;
  readonly other: Transaction;
}

/**
 * Pairs inside what hangs together. One row on each side is a pair. Several on each side are paired by the words first;
 * the rest in the order of their moments, if there are equally many and no two share a moment.
 */
function matchRows(ones: readonly Transaction[], others: readonly Transaction[], fits: Fits): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const part of connected(ones, others, fits)) {
    const named = part.ones.flatMap((one): Pair[] => {
      const called = part.others.filter((other) => fits(one, other) && namesPayee(one, other));
      const [other] = called;
      const back = other === undefined ? [] : part.ones.filter((rival) => fits(rival, other) && namesPayee(rival, other));
      return other !== undefined && called.length === 1 && back.length === 1 ? [{ one, other }] : [];
    });
    const left = (rows: readonly Transaction[]) =>
      inOrder(rows.filter((row) => !named.some(({ one, other }) => one === row || other === row)));
    pairs.push(...named, ...pairsInOrder(left(part.ones), left(part.others), fits));
  }
  return pairs;
}

function pairsInOrder(ones: readonly Transaction[], others: readonly Transaction[], fits: Fits): readonly Pair[] {
  if (ones.length !== others.length || (ones.length > 1 && (haveTies(ones) || haveTies(others)))) return [];
  const pairs = ones.flatMap((one, index): Pair[] => {
    const other = others[index];
    return other !== undefined && fits(one, other) ? [{ one, other }] : [];
  });
  return pairs.length === ones.length ? pairs : [];
}

/** Equal sums on one card within three days. Of more than these nothing could tell which is which. */
const mostAlike = 50;

/** Rows that could be meant for one another, directly or through a third. Only neighbouring days are looked at. */
function connected(ones: readonly Transaction[], others: readonly Transaction[], fits: Fits): readonly Part[] {
  const othersByDay = new Map<number, Transaction[]>();
  for (const other of others) {
    const number = dayToNumber(other.day);
    othersByDay.set(number, [...(othersByDay.get(number) ?? []), other]);
  }
  const partOf = new Map<Transaction, Part>();
  for (const one of ones) {
    const number = dayToNumber(one.day);
    const near = [number - 1, number, number + 1].flatMap((day) => othersByDay.get(day) ?? []);
    if (near.length > mostAlike) continue;
    const reached = near.filter((other) => fits(one, other));
    if (reached.length === 0) continue;
    const joined = [...new Set(reached.flatMap((other) => partOf.get(other) ?? []))];
    const together = {
      ones: [...joined.flatMap((part) => part.ones), one],
      others: [...new Set([...joined.flatMap((part) => part.others), ...reached])],
    };
    for (const other of together.others) partOf.set(other, together);
  }
  return [...new Set(partOf.values())];
}

const inOrder = (rows: readonly Transaction[]): readonly Transaction[] => [...rows].sort((a, b) => momentOf(a) - momentOf(b));
const haveTies = (rows: readonly Transaction[]): boolean => new Set(rows.map(momentOf)).size < rows.length;

const becauseOf = (one: Transaction, other: Transaction): SameMoneyBecause =>
  one.time !== null && other.time !== null ? "card-and-time" : namesPayee(one, other) ? "card-and-name" : "card-and-day";

function mayBeSame(wallet: Transaction, bank: Transaction): boolean {
  if (wallet.file === bank.file || !mayMove(wallet, bank)) return false;
  if (wallet.time !== null && bank.time !== null) return isNear(wallet, bank);
  const days = dayToNumber(bank.day) - dayToNumber(wallet.day);
  return days === 0 || days === 1; // a bank books what was paid late the next day
}

/** What was not linked because several rows could be meant, or because a voucher paid part of the wallet's sum. */
export function mayBeCopyOf(wallet: Transaction, bank: Transaction): boolean {
  if (isWallet(bank) || !isWallet(wallet) || wallet.fen < bank.fen) return false;
  if (wallet.fen !== bank.fen && (wallet.day !== bank.day || !isNear(wallet, bank))) return false;
  return cardTail(wallet) !== null && cardTail(wallet) === cardTail(bank) && mayBeSame(wallet, bank);
}

/** What a wallet calls neutral is in or out on the card. */
/** A loan paid out and one paid back both stand as neither income nor spending, and are never one payment. */
const mayMove = (one: Transaction, other: Transaction): boolean => {
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  return side === otherSide || side === "neutral" || otherSide === "neutral";
};

const sideOf = ({ kind, direction }: Transaction): Transaction["direction"] =>
  kind === "drawdown" ? "in" : kind === "repayment" ? "out" : direction;

const mostSecondsApart = 300;

const isNear = (one: Transaction, other: Transaction): boolean =>
  one.time !== null && other.time !== null && Math.abs(momentOf(one) - momentOf(other)) <= mostSecondsApart;

/** Seconds; a row without a time counts from midnight. */
function momentOf({ day, time }: Transaction): number {
  const [hour = 0, minute = 0, second = 0] = (time?.split("+")[0] ?? "").split(":").map(Number);
  return dayToNumber(day) * 86_400 + hour * 3600 + minute * 60 + second;
}

/** The bank's words hold the name of whom the wallet paid: 支付宝-童悦衣橱. */
function namesPayee(wallet: Transaction, bank: Transaction): boolean {
  const { counterparty } = wallet;
  return counterparty !== null && counterparty.length > 1 && wordsOf(bank).includes(counterparty);
}

const wordsOf = ({ counterparty, description }: Transaction): string => `${counterparty ?? ""} ${description ?? ""}`;

/** A wallet's row has an order number of the wallet's and a state. */
const isWallet = ({ orderId, status }: Transaction): boolean => orderId !== null && status !== null;

const cardTail = ({ account }: Pick<Transaction, "account">): string | null => /(\d{4})\D*$/.exec(account ?? "")?.[1] ?? null;

function groupsBy(rows: readonly Transaction[], keyOf: (row: Transaction) => string | null): readonly (readonly Transaction[])[] {
  const groups = new Map<string, Transaction[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
