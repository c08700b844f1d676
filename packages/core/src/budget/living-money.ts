/**
 * The money of this month: what is in each account day by day, which debit is paid and which fails, and what has to be
 * left to live on until money comes again. From what the person listed; nothing is read from a bank.
 *
 * Careful where the day does not decide: money that comes on the day of a debit may come too late for it, and of
 * several debits of one day a bank may take any first. A debit that fails is not tried again here; lenders may.
 *
 * The order of protection: to live until the next income, then home, light, medicine, those who depend, the way to
 * work, what must be paid first, other bills, and debts last. Not here: how an authorisation is changed
 * (authorisation-steps.ts), what the debts are (standing/).
 */

import { type Day, daysBetween, daysInMonth, monthOf, yearOf } from "../day.ts";
import type { CaseFacts, SpendingKind } from "../debt/case-facts.ts";
import type { Debit, IncomeDay } from "../debt/month-facts.ts";
import { fraction } from "../fraction.ts";
import { type Fen, fen, largerFen, multiplyFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { type AccountMonth, runAccount } from "./account-month.ts";
import { endOfMonthFrom, nextDayOf } from "./month-days.ts";

export interface LivingMonth {
  readonly on: Day;
  /** The last day looked at: one month, `on` counted. */
  readonly until: Day;
  readonly accounts: readonly AccountMonth[];
  /** The first debit that is not surely paid, over all accounts; `null`: all are. */
  readonly firstAtRisk: DebitAhead | null;
  /** Tomorrow or later; `null`: no income listed. */
  readonly nextIncome: { readonly name: string; readonly day: Day; readonly fen: Fen } | null;
  /** In all accounts before anything of `on` moves. */
  readonly atHandFen: Fen;
  readonly living: LivingNeed | null;
  /** What comes before the next income, most protected first, and how far the money at hand reaches. */
  readonly claims: readonly Claim[];
  /** What is missing for all claims; zero: enough. */
  readonly shortFen: Fen;
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
  const accounts = month.accounts.map((account) => runAccount(account, month, until));
  const nextIncome = nextIncomeOf(month.income, on);
  const before = nextIncome?.day ?? nextDayOf(until);
  const atHandFen = sumFen(accounts.map((account) => moneyBefore(account, on)));
  const living = livingNeedOf(facts, on, daysBetween(on, before));
  const claims = claimsOf(living, debitsBetween(accounts, on, before), on, atHandFen);
  return {
    on,
    until,
    accounts,
    firstAtRisk: firstAtRiskOf(accounts, on),
    nextIncome,
    atHandFen,
    living,
    claims,
    shortFen: sumFen(claims.map((claim) => subtractFen(claim.fen, claim.coveredFen))),
  };
}

function nextIncomeOf(income: readonly IncomeDay[], on: Day): LivingMonth["nextIncome"] {
  const ahead = income.map((one) => ({ name: one.name, day: nextDayOf(on, one.date), fen: one.fen }));
  return ahead.reduce<LivingMonth["nextIncome"]>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

function moneyBefore({ account, days }: AccountMonth, on: Day): Fen {
  const passed = days.filter(({ day }) => day < on);
  return passed.at(-1)?.leftFen ?? account.fen;
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
      .flatMap(({ day, debits }) => debits.filter(({ state }) => state !== "paid").map(({ debit }) => ({ debit, day }))),
  );
  return atRisk.reduce<DebitAhead | null>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

const dayToDay: readonly SpendingKind[] = ["food", "transport", "medical", "dependants", "utilities", "other"];

/** `null`: neither a living floor nor spending is known. A month's figure counts by the days of the month of `on`. */
function livingNeedOf({ livingFloor, borrower, spending, month }: CaseFacts, on: Day, days: number): LivingNeed | null {
  const share = fraction(days, daysInMonth(yearOf(on), monthOf(on)));
  const billed = new Set(month?.debits.map(({ kind }) => kind));
  const listed = spending.filter(({ kind }) => dayToDay.includes(kind) && !billed.has(kind));
  const spendingFen = multiplyFen(sumFen(listed.map((line) => line.fen)), share);
  const floorFen =
    livingFloor !== undefined && borrower.household !== undefined
      ? multiplyFen(fen(livingFloor.fenPerPerson * borrower.household), share)
      : zeroFen;
  const neededFen = largerFen(floorFen, spendingFen);
  return neededFen === 0 ? null : { fen: neededFen, days, basis: floorFen >= spendingFen ? "floor" : "spending" };
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
  const inOrder = [...debits].sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
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

/** Debits to debts that what must be protected leaves no money for: those to talk about before their day. */
export const toTalkAbout = ({ claims }: LivingMonth): readonly Claim[] =>
  claims.filter((claim) => claim.what === "debt" && claim.coveredFen < claim.fen);
