/**
 * What the other side may grant, and what it grants. Every utterance that grants is held to the policy here, whatever was said
 * before it: begging, anger and threats do not widen it. A breach is a bug, not an outcome.
 */

import { assert } from "../../assert.ts";
import { divide, type Fraction, fraction, multiply } from "../../fraction.ts";
import { addFen, type Fen, largerFen, multiplyFen, subtractFen, toFraction, yuan, zeroFen } from "../../money.ts";
import { drawWithin } from "./draw.ts";
import type { AgentSheet, Want } from "./rehearsal-book.ts";

export interface Policy {
  /** By who is speaking. 0: no instalments. */
  readonly months: Readonly<Record<Level, number>>;
  readonly leastInstalmentFen: Fen;
  readonly firstFen: Fen;
  readonly deferral: number;
  readonly waiverPercent: number;
  readonly needs: readonly Want[];
  readonly decides: boolean;
  readonly writes: boolean;
  readonly extension: boolean;
}

export type Level = "desk" | "supervisor";

/** Instalments, or time alone (`months` 0). */
export interface Terms {
  readonly firstFen: Fen;
  readonly monthlyFen: Fen;
  readonly months: number;
  readonly deferral: number;
}

const oneYuan = yuan("1");

export function drawPolicy({ policy }: AgentSheet, seed: number, owedFen: Fen): Policy {
  const within = (purpose: string, span: { readonly least: number; readonly most: number }): number => drawWithin(seed, 0, purpose, span);
  const desk = within("months", policy.months);
  return {
    months: { desk, supervisor: Math.max(desk, within("supervisor", policy.supervisorMonths)) },
    leastInstalmentFen: multiplyFen(oneYuan, fraction(drawWithin(seed, 0, "instalment", policy.leastInstalmentYuan, 50))),
    firstFen: wholeYuan(multiply(toFraction(owedFen), fraction(within("first", policy.firstPercent), 100))),
    deferral: within("deferral", policy.deferral),
    waiverPercent: drawWithin(seed, 0, "waiver", policy.waiverPercent, 10),
    needs: policy.needs,
    decides: policy.decides,
    writes: policy.writes,
    extension: policy.extension,
  };
}

/** Instalments as proposed, where the policy allows them; else `null`. The desk asks for a first sum, which is part of what is owed. */
export function termsFor(policy: Policy, level: Level, owedFen: Fen, monthlyFen: Fen): Terms | null {
  const firstFen = level === "supervisor" || policy.firstFen <= monthlyFen ? zeroFen : policy.firstFen;
  const months = monthlyFen === 0 ? 0 : instalmentsFor(subtractFen(owedFen, firstFen), monthlyFen);
  if (months === 0 || months > policy.months[level] || monthlyFen < policy.leastInstalmentFen) return null;
  return { firstFen, monthlyFen, months, deferral: 0 };
}

/** The longest the policy allows; `null` where it allows no instalments. */
export function longestTerms(policy: Policy, level: Level, owedFen: Fen): Terms | null {
  const most = policy.months[level];
  if (most === 0) return null;
  const monthlyFen = largerFen(policy.leastInstalmentFen, wholeYuan(divide(toFraction(owedFen), fraction(most))));
  return { firstFen: zeroFen, monthlyFen, months: instalmentsFor(owedFen, monthlyFen), deferral: 0 };
}

export function isWithin({ monthlyFen, months, deferral, firstFen }: Terms, policy: Policy, level: Level, owedFen: Fen): boolean {
  if (months === 0) return deferral > 0 && deferral <= policy.deferral;
  const paid = addFen(firstFen, multiplyFen(monthlyFen, fraction(months)));
  return deferral <= policy.deferral && months <= policy.months[level] && monthlyFen >= policy.leastInstalmentFen && paid >= owedFen;
}

/** Given back as they came. */
export function granted(terms: Terms, policy: Policy, level: Level, owedFen: Fen): Terms {
  assert(isWithin(terms, policy, level, owedFen), "nothing is granted beyond the policy");
  return terms;
}

/** How many sums of `monthlyFen` pay what is owed; the last may be smaller. */
export const instalmentsFor = (owedFen: Fen, monthlyFen: Fen): number => upwards(divide(toFraction(owedFen), toFraction(monthlyFen)));

/** Up to the next whole yuan. */
export const wholeYuan = (amount: Fraction): Fen => multiplyFen(oneYuan, fraction(upwards(divide(amount, toFraction(oneYuan)))));

/** The next whole number that is not smaller. */
const upwards = ({ numerator, denominator }: Fraction): number => Number((numerator + denominator - 1n) / denominator);
