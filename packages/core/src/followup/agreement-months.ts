/**
 * Whether offered payments can be kept: month by month, beside what the other debts ask for in the same month, against
 * what the household can carry. A first payment, or one that settles everything, may come from money above one month
 * of living; only what that does not cover weighs on the month.
 *
 * For another debt counts the most of what was promised and agreed for it and of the plan's own sum; an agreement
 * replaces the plan. What the plan pays out of sums that come once is no month's money, and such a sum is not at hand a
 * second time. Instalments whose days are not known yet are held against the fullest month.
 */

import type { Capacity } from "../budget/capacity.ts";
import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import { addFen, type Fen, fen, largerFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import type { DebtPlan, Plan } from "../plan/plan.ts";
import { type DueSum, datedInstalments, type OfferedTerms, offerTypeOf } from "./offered-terms.ts";

export interface OfferedMonth {
  /** `YYYY-MM`; `null`: the days are not known, the fullest month of the others stands beside it. */
  readonly month: string | null;
  readonly offeredFen: Fen;
  readonly othersFen: Fen;
  /** Above the limit; never negative. */
  readonly overFen: Fen;
}

export interface Affordability {
  /** What a month can carry, never negative. */
  readonly limitFen: Fen;
  /** What the person stands by in every plan. */
  readonly firmFen: Fen;
  readonly months: readonly OfferedMonth[];
  /** The most loaded month of the offer; `null`: nothing is to be paid. */
  readonly worst: OfferedMonth | null;
  /** The most that any month is above the limit; zero exactly when every month is inside it. */
  readonly overCapacityFen: Fen;
  readonly overFirmFen: Fen;
}

/** What other debts ask for: records that stand, and the plan for what has no agreement. */
export interface OtherDebts {
  readonly plan: Plan | null;
  readonly promises: readonly { readonly debt: DebtId; readonly dueDay: Day; readonly fen: Fen }[];
  readonly agreements: readonly { readonly debt: DebtId; readonly schedule: readonly DueSum[] }[];
}

export interface AffordabilityInput {
  readonly terms: OfferedTerms;
  readonly debt: DebtId;
  readonly capacity: Capacity;
  readonly firmFen: Fen;
  readonly spareFen: Fen | null;
  readonly others: OtherDebts;
  readonly on: Day;
}

/** `null`: no sum was named that could be weighed. */
export function affordabilityOf({ terms, debt, capacity, firmFen, spareFen, others, on }: AffordabilityInput): Affordability | null {
  const limitFen = largerFen(capacity.capacityFen, zeroFen);
  const offered = offeredByMonth(terms, spareFen ?? zeroFen, on);
  if (offered === null) return null;
  const held = heldByMonth(others, debt, on);
  const fullest = [...held.values()].reduce(largerFen, zeroFen);
  const months = offered.map(({ month, fen: offeredFen }): OfferedMonth => {
    const othersFen = month === null ? fullest : (held.get(month) ?? zeroFen);
    return { month, offeredFen, othersFen, overFen: above(addFen(offeredFen, othersFen), limitFen) };
  });
  const worst = months.reduce<OfferedMonth | null>((most, one) => (most === null || loadOf(one) > loadOf(most) ? one : most), null);
  return {
    limitFen,
    firmFen,
    months,
    worst,
    overCapacityFen: months.map(({ overFen }) => overFen).reduce(largerFen, zeroFen),
    overFirmFen: worst === null ? zeroFen : above(loadOf(worst), firmFen),
  };
}

/**
 * Money above one month of living: accounts whose balance is known, savings and funds, less a month's spending or the
 * living floor, the larger; and sums that come once, by `on`, without what the plan keeps of them for `others`. `null`:
 * nothing of it is known.
 */
export function spareMoney(facts: CaseFacts, capacity: Capacity, on: Day, others: readonly DebtPlan[]): Fen | null {
  const balances = (facts.month?.accounts ?? []).flatMap(({ balance }) => (balance ? [balance.fen] : []));
  const savings = (facts.assets ?? []).filter(({ kind }) => kind === "savings" || kind === "fund").map((asset) => asset.fen);
  const once = (facts.lumpSums ?? []).filter((sum) => sum.on <= on).map((sum) => sum.fen);
  if (balances.length + savings.length + once.length === 0) return null;
  const spentFen = sumFen(facts.spending.filter(({ kind }) => kind !== "reserve").map((line) => line.fen));
  const livingFen = largerFen(spentFen, capacity.floorFen ?? zeroFen);
  const keptFen = sumFen(others.flatMap(({ paidFrom }) => paidFrom.filter((part) => part.on <= on).map((part) => part.fen)));
  return addFen(above(sumFen([...balances, ...savings]), livingFen), above(sumFen(once), keptFen));
}

interface MonthSum {
  readonly month: string | null;
  readonly fen: Fen;
}

function offeredByMonth(terms: OfferedTerms, spareFen: Fen, on: Day): readonly MonthSum[] | null {
  const type = offerTypeOf(terms);
  if (type === null && terms.firstPayment === undefined) return null;
  const dues = datedInstalments(terms);
  const { instalments, firstPayment } = terms;
  const first = firstPayment === undefined ? [] : [{ day: firstPayment.day ?? on, fen: uncovered(firstPayment.fen, spareFen) }];
  if (dues === null && instalments?.is === "level") return [...byMonth(first), { month: null, fen: instalments.fen }];
  const rest = (dues ?? []).map(({ day, fen: due }) => ({ day, fen: type === "lump-sum" ? uncovered(due, spareFen) : due }));
  return byMonth([...first, ...rest]);
}

function heldByMonth({ plan, promises, agreements }: OtherDebts, debt: DebtId, on: Day): ReadonlyMap<string, Fen> {
  const ahead = <Dated extends { readonly day: Day }>(dues: readonly Dated[]): readonly Dated[] => dues.filter(({ day }) => day >= on);
  const ids = new Set([
    ...(plan?.debts ?? []).map(({ id }) => id),
    ...promises.map((one) => one.debt),
    ...agreements.map((one) => one.debt),
  ]);
  ids.delete(debt);
  const held = new Map<string, Fen>();
  for (const id of ids) {
    const own = plan?.debts.find((one) => one.id === id);
    const agreed = agreements.filter((one) => one.debt === id);
    const planned = agreed.length > 0 ? [] : (own?.schedule ?? []);
    const promised = promises.filter((one) => one.debt === id).map(({ dueDay, fen: due }) => ({ day: dueDay, fen: due }));
    const sums = [planned, promised, agreed.flatMap(({ schedule }) => schedule)].map((dues) =>
      monthSums(besideSums(ahead(dues), own?.paidFrom ?? [])),
    );
    for (const month of new Set(sums.flatMap((sum) => [...sum.keys()]))) {
      const most = sums.map((sum) => sum.get(month) ?? zeroFen).reduce(largerFen);
      held.set(month, addFen(held.get(month) ?? zeroFen, most));
    }
  }
  return held;
}

/** What of one debt's dues weighs on the months: a due from the day of a sum on is paid out of it as far as it goes. */
function besideSums(dues: readonly DueSum[], sums: DebtPlan["paidFrom"]): readonly DueSum[] {
  let usedFen = zeroFen;
  return [...dues]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, fen: due }) => {
      const hereFen = sumFen(sums.filter((sum) => sum.on <= day).map((sum) => sum.fen));
      const restFen = uncovered(due, subtractFen(hereFen, usedFen));
      usedFen = addFen(usedFen, subtractFen(due, restFen));
      return { day, fen: restFen };
    });
}

function monthSums(dues: readonly DueSum[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { day, fen: due } of dues) sums.set(monthNameOf(day), addFen(sums.get(monthNameOf(day)) ?? zeroFen, due));
  return sums;
}

const byMonth = (dues: readonly DueSum[]): MonthSum[] =>
  [...monthSums(dues)].map(([month, sum]) => ({ month, fen: sum })).sort((a, b) => (a.month < b.month ? -1 : 1));

const loadOf = ({ offeredFen, othersFen }: OfferedMonth): Fen => addFen(offeredFen, othersFen);
const above = (sum: Fen, limit: Fen): Fen => largerFen(subtractFen(sum, limit), zeroFen);
const uncovered = (sum: Fen, spareFen: Fen): Fen => fen(sum - smallerFen(sum, spareFen));

/** `YYYY-MM` */
const monthNameOf = (day: Day): string => day.slice(0, 7);
