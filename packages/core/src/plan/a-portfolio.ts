/**
 * Portfolios of debts from a seed, and what the cheapest plan for one costs, found apart from the planner: month by
 * month over payments, not closing by closing over orders. For tests and the gap measured by scripts/plan-gap.ts.
 *
 * Each month every debt gets nothing, its least, or all it owes, and one debt the rest: the corners of what a month
 * allows. Cost is concave in the payments, so corners hold a cheapest plan; only a longest term may ask for a part
 * between corners, and there the planner can come out below.
 */

import { fen } from "../money.ts";
import type { Owed } from "./a-plan.ts";

export interface PortfolioDebt {
  readonly principal: number;
  readonly charges: number;
  /** Whole percent a year. */
  readonly rate: number;
  readonly minimum: number;
  readonly maxMonths: number;
}

export interface Portfolio {
  readonly debts: readonly PortfolioDebt[];
  /** Whole yuan, in fen. */
  readonly budget: number;
}

/** Two to eight debts and some months, unless a size is given; `months` is what paying would take without interest. */
export function portfolioOf(seed: number, size?: { readonly count: number; readonly months: number }): Portfolio {
  const next = generator(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const debts = Array.from({ length: size?.count ?? 2 + (seed % 7) }, () => {
    const principal = between(100_000, 2_000_000);
    const charges = next() < 0.5 ? 0 : Math.floor((principal * between(1, 25)) / 100);
    const minimum = next() < 0.4 ? Math.floor((principal * between(2, 8)) / 100) : 0;
    return { principal, charges, rate: between(0, 36), minimum, maxMonths: next() < 0.2 ? between(12, 60) : 60 };
  });
  const owed = debts.reduce((sum, { principal, charges }) => sum + principal + charges, 0);
  return { debts, budget: Math.ceil(owed / (size?.months ?? between(5, 24)) / 100) * 100 };
}

/** mulberry32, a published generator of 32 bits. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Standing {
  readonly principal: readonly number[];
  readonly charges: readonly number[];
  readonly started: readonly boolean[];
  readonly interest: number;
}

export interface Cheapest {
  /** The least interest found, never above `known`. */
  readonly interest: number;
  /** Everything cheaper than that was ruled out. */
  readonly proved: boolean;
}

/** Looks for less interest than is `known`; gives up where a month has more than `limit` standings. */
export function cheapestBelow({ debts, budget }: Portfolio, known: number, limit: number): Cheapest {
  let best = known;
  let layer: Standing[] = [
    {
      principal: debts.map(({ principal }) => principal),
      charges: debts.map(({ charges }) => charges),
      started: debts.map(() => false),
      interest: 0,
    },
  ];
  for (let month = 1; month <= 60 && layer.length > 0; month += 1) {
    const next: Standing[] = [];
    for (const before of layer) {
      const accrued = before.principal.map((principal, index) => Math.floor((principal * (debts[index]?.rate ?? 0) * 2 + 1200) / 2400));
      const standing = {
        ...before,
        charges: before.charges.map((charges, index) => charges + (accrued[index] ?? 0)),
        interest: before.interest + accrued.reduce((sum, one) => sum + one, 0),
      };
      if (standing.interest >= best) continue;
      for (const after of corners(standing, debts, budget, month)) {
        if (after.principal.every((principal, index) => principal + (after.charges[index] ?? 0) === 0))
          best = Math.min(best, after.interest);
        else if (after.interest + leastToCome(after, debts, budget) < best) next.push(after);
      }
    }
    layer = unbeaten(next);
    if (layer.length > limit) return { interest: best, proved: false };
  }
  return { interest: best, proved: true };
}

function corners(standing: Standing, debts: readonly PortfolioDebt[], budget: number, month: number): Standing[] {
  const owed = standing.principal.map((principal, index) => principal + (standing.charges[index] ?? 0));
  const least = owed.map((sum, index) => Math.min(sum, debts[index]?.minimum ?? 0));
  const found: Standing[] = [];
  const choose = (index: number, paid: readonly number[], left: number, rest: number): void => {
    if (left < 0) return;
    const debt = debts[index];
    if (debt === undefined) {
      const amounts = rest < 0 ? paid : paid.map((one, at) => (at === rest ? left : one));
      const wasted = rest < 0 ? left : 0;
      const restIsCorner = rest < 0 || (left > 0 && left >= (least[rest] ?? 0) && left < (owed[rest] ?? 0));
      const couldTake =
        wasted > 0 &&
        owed.some((sum, at) => {
          const given = amounts[at] ?? 0;
          return given < sum && (given > 0 || wasted >= (least[at] ?? 0));
        });
      if (restIsCorner && !couldTake) found.push(paying(standing, amounts));
      return;
    }
    const sum = owed[index] ?? 0;
    if (sum === 0) {
      choose(index + 1, [...paid, 0], left, rest);
      return;
    }
    choose(index + 1, [...paid, sum], left - sum, rest);
    if (debt.maxMonths <= month) return;
    const must = debt.minimum > 0 && standing.started[index] === true;
    if (!must) choose(index + 1, [...paid, 0], left, rest);
    const smallest = least[index] ?? 0;
    if (smallest > 0 && smallest < sum) choose(index + 1, [...paid, smallest], left - smallest, rest);
    if (rest < 0) choose(index + 1, [...paid, 0], left, index);
  };
  choose(0, [], budget, -1);
  return found;
}

function paying({ principal, charges, started, interest }: Standing, amounts: readonly number[]): Standing {
  const toCharges = charges.map((sum, index) => Math.min(sum, amounts[index] ?? 0));
  return {
    principal: principal.map((sum, index) => sum - ((amounts[index] ?? 0) - (toCharges[index] ?? 0))),
    charges: charges.map((sum, index) => sum - (toCharges[index] ?? 0)),
    started: started.map((was, index) => was || (amounts[index] ?? 0) > 0),
    interest,
  };
}

/** No plan bears less from here: every fen of the months to come put to principal, the highest rate first, half a fen a month rounded off. */
function leastToCome({ principal }: Standing, debts: readonly PortfolioDebt[], budget: number): number {
  const left = principal.map((sum, index) => ({ sum, rate: debts[index]?.rate ?? 0 })).sort((a, b) => b.rate - a.rate);
  let interest = 0;
  for (;;) {
    const monthly = left.reduce((sum, one) => sum + Math.max(0, (one.sum * one.rate) / 1200 - 0.5), 0);
    if (monthly === 0) return interest;
    interest += monthly;
    let free = budget;
    for (const one of left) {
      const paid = Math.min(free, one.sum);
      one.sum -= paid;
      free -= paid;
    }
  }
}

function unbeaten(standings: readonly Standing[]): Standing[] {
  const kept = new Map<string, Standing[]>();
  for (const one of [...standings].sort((a, b) => a.interest - b.interest)) {
    const key = one.started.join();
    const rivals = kept.get(key) ?? [];
    if (!rivals.some((rival) => beats(rival, one))) kept.set(key, [...rivals, one]);
  }
  return [...kept.values()].flat();
}

const beats = (a: Standing, b: Standing): boolean =>
  a.interest <= b.interest &&
  a.principal.every((sum, index) => {
    const other = b.principal[index] ?? 0;
    return sum <= other && sum + (a.charges[index] ?? 0) <= other + (b.charges[index] ?? 0);
  });

/** Every debt its least, all else to the first of the order; `null` where the least sums do not fit or a term is missed. */
export function interestInOrder({ debts, budget }: Portfolio, order: (a: PortfolioDebt, b: PortfolioDebt) => number): number | null {
  const open = [...debts].sort(order).map((debt) => ({ ...debt }));
  let interest = 0;
  for (let month = 1; month <= 60; month += 1) {
    let left = budget;
    for (const debt of open) {
      const accrued = Math.floor((debt.principal * debt.rate * 2 + 1200) / 2400);
      interest += accrued;
      debt.charges += accrued;
      left -= settle(debt, debt.minimum);
    }
    if (left < 0) return null;
    for (const debt of open) left -= settle(debt, left);
    const owing = open.filter(({ principal, charges }) => principal + charges > 0);
    if (owing.length === 0) return interest;
    if (owing.some(({ maxMonths }) => maxMonths <= month)) return null;
  }
  return null;
}

function settle(debt: { principal: number; charges: number }, sum: number): number {
  const paid = Math.min(sum, debt.principal + debt.charges);
  const toCharges = Math.min(paid, debt.charges);
  debt.charges -= toCharges;
  debt.principal -= paid - toCharges;
  return paid;
}

export const highestRateFirst = (a: PortfolioDebt, b: PortfolioDebt): number => b.rate - a.rate;
export const smallestFirst = (a: PortfolioDebt, b: PortfolioDebt): number => a.principal + a.charges - b.principal - b.charges;

export const portfolioDebts = ({ debts }: Portfolio): Owed[] =>
  debts.map(({ principal, charges, rate, minimum, maxMonths }, index) => ({
    id: `d${index}`,
    principal: (principal / 100).toFixed(2),
    charges: (charges / 100).toFixed(2),
    rate: `${rate}`,
    with: { limits: { ...(minimum === 0 ? {} : { minimum: fen(minimum) }), ...(maxMonths === 60 ? {} : { maxMonths }) } },
  }));
