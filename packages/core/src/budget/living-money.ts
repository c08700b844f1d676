/**
 * The money of this month: what is in each account day by day, which debit is paid and which fails, and what has to be
 * left to live on until money comes again. From what the person listed; nothing is read from a bank.
 *
 * Careful where the day does not decide: money that comes on the day of a debit may come too late for it, and of
 * several debits of one day a bank may take any first. A debit that fails is not tried again here; lenders may. What
 * nobody wrote down (a balance, the day of a rent) is named as not counted, never guessed.
 *
 * The order of protection: to live until the next income, then home, light, medicine, those who depend, the way to
 * work, what must be paid first, other bills, and debts last. Not here: how an authorisation is changed
 * (authorisation-steps.ts), what the debts are (standing/).
 */

import { type Day, daysBetween, daysInMonth, monthOf, yearOf } from "../day.ts";
import { type CaseFacts, type SpendingKind, spendingKinds } from "../debt/case-facts.ts";
import type { Debit, IncomeDay } from "../debt/month-facts.ts";
import { fraction } from "../fraction.ts";
import { type Fen, fen, largerFen, multiplyFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { type AccountMonth, runAccount } from "./account-month.ts";
import { type DebtDue, debtsDue } from "./debts-due.ts";
import { endOfMonthFrom, nextDayOf } from "./month-days.ts";

export interface LivingMonth {
  readonly on: Day;
  /** The last day looked at: one month, `on` counted. */
  readonly until: Day;
  readonly accounts: readonly AccountMonth[];
  /** The first debit that is not surely paid, over the accounts whose balance is known; `null`: all are. */
  readonly firstAtRisk: DebitAhead | null;
  /** Tomorrow or later; `null`: no income listed. */
  readonly nextIncome: { readonly name: string; readonly day: Day; readonly fen: Fen } | null;
  /** In the accounts whose balance is known: before the debits of `on`, with what comes that day. Zero where none is known. */
  readonly atHandFen: Fen;
  /** Accounts whose balance nobody wrote down: what is in them is in no figure here. */
  readonly unknownAccounts: readonly string[];
  readonly living: LivingNeed | null;
  /** What comes before the next income, most protected first, and how far the money at hand reaches. */
  readonly claims: readonly Claim[];
  /** What is missing for all claims; zero: enough. With unknown accounts it is the most that can be missing. */
  readonly shortFen: Fen;
  /** Spending whose day nobody wrote down, like a rent paid by hand, less what is debited of its kind: in no figure here. */
  readonly undated: readonly { readonly kind: SpendingKind; readonly names: readonly string[]; readonly fen: Fen }[];
  /** What contracts make due until `until` without a debit listed: in no figure here either. */
  readonly due: readonly DebtDue[];
}

export interface LivingNeed {
  readonly fen: Fen;
  /** Days without income, `on` counted. */
  readonly days: number;
  /** Which of the two is larger: the living floor, or what is listed as spent from day to day. */
  readonly basis: "floor" | "spending";
}

export interface DebitAhead {
  readonly debit: Debit;
  readonly day: Day;
}

export interface Claim {
  readonly what: "living" | "bill" | "debt";
  /** `null` for what is needed to live. */
  readonly debit: Debit | null;
  readonly day: Day;
  readonly fen: Fen;
  readonly coveredFen: Fen;
}

/** `null`: the case says nothing about the month. */
export function livingMonthOf(facts: CaseFacts, on: Day): LivingMonth | null {
  const { month } = facts;
  if (month === undefined) return null;
  const until = endOfMonthFrom(on);
  const accounts = month.accounts.map((account) => runAccount(account, month, on, until));
  const nextIncome = nextIncomeOf(month.income, on);
  const before = nextIncome?.day ?? nextDayOf(until);
  const atHandFen = sumFen(accounts.map((account) => atHandIn(account, on)));
  const living = livingNeedOf(facts, on, daysBetween(on, before));
  const claims = claimsOf(living, debitsBetween(accounts, on, before), on, atHandFen);
  return {
    on,
    until,
    accounts,
    firstAtRisk: firstAtRiskOf(accounts, on),
    nextIncome,
    atHandFen,
    unknownAccounts: accounts.flatMap(({ account: { name, balance } }) => (balance ? [] : [name])),
    living,
    claims,
    undated: undatedOf(facts),
    due: debtsDue(facts, on, until),
    shortFen: sumFen(claims.map((claim) => subtractFen(claim.fen, claim.coveredFen))),
  };
}

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function nextIncomeOf(income: readonly IncomeDay[], on: Day): LivingMonth["nextIncome"] {
  const ahead = income.map((one) => ({ name: one.name, day: nextDayOf(on, one.date), fen: one.fen }));
  return ahead.reduce<LivingMonth["nextIncome"]>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

function atHandIn({ account, days }: AccountMonth, on: Day): Fen {
  const beforeFen = days.findLast(({ day }) => day < on)?.leftFen ?? account.balance?.fen;
  if (beforeFen === undefined) return zeroFen;
  const today = days.find(({ day }) => day === on)?.income ?? [];
  return sumFen([beforeFen, ...today.map(({ fen }) => fen)]);
}

function debitsBetween(accounts: readonly AccountMonth[], from: Day, before: Day): DebitAhead[] {
  return accounts.flatMap(({ days }) =>
    days.filter(({ day }) => day >= from && day < before).flatMap(({ day, debits }) => debits.map(({ debit }) => ({ debit, day }))),
  );
}

function firstAtRiskOf(accounts: readonly AccountMonth[], on: Day): DebitAhead | null {
  const atRisk = accounts.flatMap(({ days }) =>
    days
      .filter(({ day }) => day >= on)
      .flatMap(({ day, debits }) =>
        debits.filter(({ state }) => state !== "paid" && state !== "unknown").map(({ debit }) => ({ debit, day })),
      ),
  );
  return atRisk.reduce<DebitAhead | null>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

const dayToDay: readonly SpendingKind[] = ["food", "transport", "medical", "dependants", "utilities", "other"];

/** `null`: neither a living floor nor spending is known. A month's figure counts by the days of the month of `on`. */
function livingNeedOf({ livingFloor, borrower, spending, month }: CaseFacts, on: Day, days: number): LivingNeed | null {
  const share = fraction(days, daysInMonth(yearOf(on), monthOf(on)));
  const notBilledFen = (kind: SpendingKind): Fen =>
    largerFen(zeroFen, subtractFen(sumOf(spending, kind), sumOf(month?.debits ?? [], kind)));
  const spendingFen = multiplyFen(sumFen(dayToDay.map(notBilledFen)), share);
  const floorFen =
    livingFloor !== undefined && borrower.household !== undefined
      ? multiplyFen(fen(livingFloor.fenPerPerson * borrower.household), share)
      : zeroFen;
  const neededFen = largerFen(floorFen, spendingFen);
  return neededFen === 0 ? null : { fen: neededFen, days, basis: floorFen >= spendingFen ? "floor" : "spending" };
}

const sumOf = (all: readonly { readonly kind?: SpendingKind; readonly fen: Fen }[], of: SpendingKind): Fen =>
  sumFen(all.filter(({ kind }) => kind === of).map((one) => one.fen));

/** Neither spent from day to day nor debited on a day: it will be paid, and nobody said when. A reserve is not paid. */
function undatedOf({ spending, month }: CaseFacts): LivingMonth["undated"] {
  return spendingKinds.flatMap((kind) => {
    if (kind === "reserve" || dayToDay.includes(kind)) return [];
    const restFen = subtractFen(sumOf(spending, kind), sumOf(month?.debits ?? [], kind));
    const names = spending.filter((line) => line.kind === kind).map(({ name }) => name);
    return restFen > 0 ? [{ kind, names, fen: restFen }] : [];
  });
}

/** Most protected first; what is not listed here comes behind it, debts last of all. */
const protection: readonly (SpendingKind | "debt")[] = [
  "housing",
  "utilities",
  "food",
  "medical",
  "dependants",
  "transport",
  "prior",
  "other",
  "reserve",
  "debt",
];

function claimsOf(living: LivingNeed | null, debits: readonly DebitAhead[], on: Day, atHandFen: Fen): Claim[] {
  const rank = ({ debit }: DebitAhead) => protection.indexOf(debit.kind ?? "debt");
  const inOrder = [...debits].sort((a, b) => rank(a) - rank(b) || byDay(a, b));
  const asked: Omit<Claim, "coveredFen">[] = [
    ...(living === null ? [] : [{ what: "living", debit: null, day: on, fen: living.fen } as const]),
    ...inOrder.map(({ debit, day }) => ({ what: debit.debt === undefined ? "bill" : "debt", debit, day, fen: debit.fen }) as const),
  ];
  let leftFen = atHandFen;
  return asked.map((claim) => {
    const coveredFen = smallerFen(claim.fen, leftFen);
    leftFen = subtractFen(leftFen, coveredFen);
    return { ...claim, coveredFen };
  });
}

/** Of no account anything is known: then a sum at hand is not sayable. */
export const isAtHandKnown = ({ accounts }: LivingMonth): boolean => accounts.some(({ account }) => account.balance !== undefined);

/**
 * Debits to debts that no money is left for: those to talk about before their day. Until money comes, what must be
 * protected goes before; after that, those their account surely cannot pay.
 */
export function toTalkAbout({ claims, accounts, nextIncome }: LivingMonth): readonly Claim[] {
  const later = accounts.flatMap(({ days }) =>
    days
      .filter(({ day }) => nextIncome !== null && day >= nextIncome.day)
      .flatMap(({ day, debits }) =>
        debits
          .filter(({ debit, state }) => debit.debt !== undefined && state === "fails")
          .map(({ debit }): Claim => ({ what: "debt", debit, day, fen: debit.fen, coveredFen: zeroFen })),
      ),
  );
  return [...claims.filter((claim) => claim.what === "debt" && claim.coveredFen < claim.fen), ...later.sort(byDay)];
}
