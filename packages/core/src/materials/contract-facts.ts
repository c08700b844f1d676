/**
 * Terms of a contract the person has looked at and confirmed -> the members of a debt as case.yaml holds them. Only the
 * confirmed terms are passed in. A term that is no fact of a debt, or cannot be written as one without a guess, is
 * given back: the published rate with points, a share of a sum nobody named, another value for one fact.
 */

import { lenderTypes, repaymentMethods } from "../debt/debt.ts";
import type { ContractTerm, ContractTermName } from "./contract-reading.ts";

export interface ContractFacts {
  /** To be merged into a debt; every value as facts-document-debt.ts reads it. */
  readonly debt: Readonly<Record<string, unknown>>;
  readonly notTaken: readonly ContractTerm[];
}

export function termsToFacts(confirmed: readonly ContractTerm[]): ContractFacts {
  const debt: Members = {};
  const notTaken: ContractTerm[] = [];
  const known = new Set(confirmed.map(({ name }) => name));
  for (const term of confirmed) {
    const members = membersOf(term, known);
    if (members === null || !mergeInto(debt, members)) notTaken.push(term);
  }
  return { debt, notTaken };
}

type Members = Record<string, unknown>;

function membersOf({ name, value }: ContractTerm, known: ReadonlySet<ContractTermName>): Members | null {
  switch (name) {
    case "number":
      return { contract: { number: value } };
    case "signed":
      return { contract: { signed: value } };
    case "lender":
      return { lender: { name: value } };
    case "lender-type":
      return lenderTypes.some((type) => type === value) ? { lender: { type: value } } : null;
    case "platform":
      return { platform: value };
    case "principal":
      return { principal: { stated: value } };
    case "received":
      return { principal: { received: value } };
    case "paid-out":
      return { principal: { paidOut: value } };
    case "first-due":
      return { firstDue: value };
    case "rate": {
      const rate = rateOf(value);
      return rate && { rate };
    }
    case "day-count":
      return { dayCount: value };
    case "term":
      return periodsOf(value, known);
    case "method":
      return repaymentMethods.some((method) => method === value) ? { method: value } : null;
    case "fee":
      return feeOf(value);
    default: {
      const overdue = overdueOf(name, value);
      return overdue && { overdue };
    }
  }
}

/** What holds when a payment is late. A fee by the day or without its "each" is asked, not guessed. */
function overdueOf(name: ContractTermName, value: string): Members | null {
  switch (name) {
    case "grace-days":
      return { graceDays: Number(value) };
    case "penalty": {
      const [number, unit] = value.split(" ");
      if (unit === "times") return { penalty: { multiplier: number } };
      const rate = rateOf(value);
      return rate && { penalty: { rate } };
    }
    case "penalty-base":
      return { base: value };
    case "compound":
      return { compound: value === "true" };
    case "default-fee":
      return isSum(value) ? { defaultFee: { yuan: value } } : null;
    case "set-off":
      return { setOff: value.split(" ") };
    default:
      return null;
  }
}

function rateOf(value: string): Members | null {
  const [number, unit, per] = value.split(" ");
  const isRate = /^(?:percent|permille|per-ten-thousand)$/.test(unit ?? "") && /^(?:year|month|day)$/.test(per ?? "");
  return isRate ? { value: number, per, unit } : null;
}

/** Months are due days only where the contract names a day of the month to pay on. */
function periodsOf(value: string, known: ReadonlySet<ContractTermName>): Members | null {
  const [count, unit] = value.split(" ");
  return unit === "periods" || (unit === "months" && known.has("due-day")) ? { periods: Number(count) } : null;
}

function feeOf(value: string): Members | null {
  const [sum = "", when, ...name] = value.split(" ");
  return isSum(sum) && (when === "upfront" || when === "each-period") ? { fees: [{ name: name.join(" "), yuan: sum, when }] } : null;
}

const isSum = (value: string): boolean => /^\d+\.\d\d$/.test(value);

/** False, and nothing changed, where a fact already has another value; what only says it again is no clash. Fees and other lists of rows grow. */
function mergeInto(target: Members, members: Members): boolean {
  const clashes = Object.entries(members).some(([key, value]) => key in target && !mayJoin(target[key], value));
  if (clashes) return false;
  for (const [key, value] of Object.entries(members)) {
    const before = target[key];
    if (key === "fees" && Array.isArray(before) && Array.isArray(value)) target[key] = [...before, ...notYetIn(before, value)];
    else if (isMembers(before) && isMembers(value)) mergeInto(before, value);
    else target[key] = value;
  }
  return true;
}

/** A fee named alike in the clause and in the annex is one. */
const notYetIn = (before: readonly unknown[], rows: readonly unknown[]): readonly unknown[] =>
  rows.filter((row) => !before.some((one) => isSame(one, row)));

/** One level of members joins another as long as no leaf gets a second value; rates and penalties are leaves. */
function mayJoin(before: unknown, value: unknown): boolean {
  if (isSame(before, value)) return true;
  if (Array.isArray(before)) return Array.isArray(value) && isRows(value);
  if (!isMembers(before) || !isMembers(value) || "unit" in value) return false;
  return Object.entries(value).every(([key, leaf]) => !(key in before) || isSame(before[key], leaf));
}

/** Both were made here, so their members stand in one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isRows = (value: readonly unknown[]): boolean => value.every(isMembers);
const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
