/** Cash flows made ready for discount-roots.ts: in the order of time, one flow a time, from time zero, none of them zero. */

import { assert } from "../assert.ts";

export interface DatedAmount {
  readonly at: number;
  readonly amount: number;
}

/** Two columns of equal length: times from zero upwards, all different; amounts without zeros. */
export interface Terms {
  readonly times: readonly number[];
  readonly amounts: readonly number[];
}

export function termsOf(flows: readonly DatedAmount[]): Terms {
  const times: number[] = [];
  const amounts: number[] = [];
  let start = Number.NaN;
  for (const { at, amount } of inOrder(flows)) {
    const last = times.length - 1;
    if (last >= 0 && times[last] === at - start) amounts[last] = valueIn(amounts, last) + amount;
    else if (amount !== 0) {
      if (last < 0) start = at;
      times.push(at - start);
      amounts.push(amount);
    }
  }
  return amounts.includes(0) ? termsOf(times.flatMap((at, index) => ({ at, amount: valueIn(amounts, index) }))) : { times, amounts };
}

/** Time runs the other way: the zeros change their sign. */
export function mirror({ times, amounts }: Terms): Terms {
  const end = times.at(-1) ?? 0;
  return { times: times.map((time) => end - time).reverse(), amounts: [...amounts].reverse() };
}

export function countSignChanges(numbers: readonly number[]): number {
  let [changes, last] = [0, 0];
  for (const number of numbers) {
    if (number === 0) continue;
    if (last !== 0 && number > 0 !== last > 0) changes += 1;
    last = number;
  }
  return changes;
}

export function partialSums(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => {
    sum += amount;
    return sum;
  });
}

export function sumOf(amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** For an index that is inside the list. */
export const valueIn = (numbers: readonly number[], index: number): number => numbers[index] as number; // by the caller's word

function inOrder(flows: readonly DatedAmount[]): readonly DatedAmount[] {
  let before = Number.NEGATIVE_INFINITY;
  let ascending = true;
  for (const { at, amount } of flows) {
    assert(Number.isFinite(at) && Number.isFinite(amount), "a flow has a time and an amount");
    if (at < before) ascending = false;
    before = at;
  }
  return ascending ? flows : [...flows].sort((a, b) => a.at - b.at);
}
