/**
 * The yearly cost of a loan from its real cash flows: the rate that makes what was received worth what was paid.
 *
 * Definition: an effective rate r > -1 with Σ amountᵢ · (1 + r)^(-yearsᵢ) = 0; received is positive, paid is negative.
 * Such a rate may not exist, and there may be several; both are said, nothing is picked silently. The search for all
 * of them is in discount-roots.ts. The nominal rate of N periods a year is N · ((1 + r)^(1/N) - 1).
 *
 * Not here: a legal judgment on the rate (rules/), the reading of a list of flows (yearly-cost-input.ts).
 */

import { type Day, dayToNumber } from "../day.ts";
import type { Fen } from "../money.ts";
import { findDiscountRoots } from "./discount-roots.ts";

/** How the time of a flow is given: a day number, the number of a period, or years. */
export type FlowTiming = "days" | "periods" | "years";

export interface CashFlow {
  /** In the unit of the list's timing; only distances matter. */
  readonly at: number;
  /** Received positive, paid negative. Fen from the account; a list typed in may hold parts of a fen. */
  readonly amount: number;
}

export interface CashFlows {
  readonly timing: FlowTiming;
  readonly flows: readonly CashFlow[];
  /** Needed for `periods`; for the other timings it only adds the nominal rate. */
  readonly periodsPerYear: number | null;
}

export interface YearlyCost {
  readonly solutions: "one" | "none" | "several";
  /** A fraction a year (0.24 is 24 %); `null` unless there is one solution and the periods a year are known. */
  readonly nominal: number | null;
  /** A fraction a year; `null` unless there is one solution: with several, none of them is "the" rate. */
  readonly effective: number | null;
  /** Every effective solution, ascending. */
  readonly all: readonly number[];
  /** How time was turned into years: `actual/365`, `periods, 12 a year`, `years`. */
  readonly convention: string;
}

/** Days of the civil year by which a dated list is read: actual/365, whatever the contract's own day count. */
const daysPerYear = 365;

/** Rates that no double can hold are no answer: above it (1 + r) overflows. */
const largestLogarithm = Math.log(Number.MAX_VALUE);

/** The smallest rate above -1 that a double can tell from -1. */
const lowestRate = -1 + 2 ** -53;

export function yearlyCost(list: CashFlows): YearlyCost {
  const perYear = unitsPerYear(list);
  const all = findDiscountRoots(list.flows)
    .map((logarithm) => logarithm * perYear)
    .filter((logarithm) => logarithm < largestLogarithm)
    .map((logarithm) => Math.max(Math.expm1(logarithm), lowestRate));
  const effective = all.length === 1 ? (all[0] ?? null) : null;
  return {
    solutions: all.length === 0 ? "none" : all.length === 1 ? "one" : "several",
    nominal: effective === null || list.periodsPerYear === null ? null : nominalRate(effective, list.periodsPerYear),
    effective,
    all,
    convention: conventionOf(list),
  };
}

/** A dated flow of the account, in fen. */
export const cashFlowOn = (day: Day, fen: Fen): CashFlow => ({ at: dayToNumber(day), amount: fen });

/** The rate a period, times the periods a year. */
export const nominalRate = (effective: number, periodsPerYear: number): number =>
  periodsPerYear * Math.expm1(Math.log1p(effective) / periodsPerYear);

function unitsPerYear(list: CashFlows): number {
  if (list.timing === "days") return daysPerYear;
  return list.timing === "periods" ? periodsOf(list) : 1;
}

function conventionOf(list: CashFlows): string {
  if (list.timing === "days") return "actual/365";
  return list.timing === "periods" ? `periods, ${periodsOf(list)} a year` : "years";
}

function periodsOf(list: CashFlows): number {
  if (list.periodsPerYear === null) throw new Error("Broken invariant: a list by period says how many periods a year has");
  return list.periodsPerYear;
}
