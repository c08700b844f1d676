/**
 * Whether the balances of a statement prove that no row is missing: each is the one before it and what moved, from the
 * top down or, where the newest row stands first, from the bottom up. A break is shown and never stops the reading: some
 * banks sort the rows of one day in an order of their own.
 */

import type { FileCheck } from "../file-reading.ts";

export interface BalanceStep {
  readonly line: number;
  readonly currency: string;
  /** Out of the account below zero. */
  readonly movedFen: number;
  /** `null` where the row does not tell it. */
  readonly afterFen: number | null;
}

/** No check where fewer than two rows tell a balance. */
export function checkBalances(steps: readonly BalanceStep[], unreadableRows: number): readonly FileCheck[] {
  const ways = [chainOf(steps), chainOf([...steps].reverse())];
  const [down, up] = ways;
  if (!down || !up || down.links === 0) return [];
  const best = up.holding > down.holding ? up : down;
  const check = { name: "balance-chain", expected: best.links, found: best.holding } as const;
  if (best.firstBreak === null) return [{ ...check, ok: true, note: null }];
  return [{ ...check, ok: false, note: unreadableRows > 0 ? "rows-unreadable" : "balance-broken", line: best.firstBreak }];
}

interface Chain {
  readonly links: number;
  readonly holding: number;
  /** The row whose balance does not follow. */
  readonly firstBreak: number | null;
}

/** A row without a balance is carried to the next that has one. Each currency is an account of its own. */
function chainOf(steps: readonly BalanceStep[]): Chain {
  const balances = new Map<string, number>();
  let [links, holding, firstBreak]: [number, number, number | null] = [0, 0, null];
  for (const { line, currency, movedFen, afterFen } of steps) {
    const before = balances.get(currency);
    const expected = before === undefined ? null : before + movedFen;
    if (afterFen === null) {
      if (expected !== null) balances.set(currency, expected);
      continue;
    }
    balances.set(currency, afterFen);
    if (expected === null) continue;
    links += 1;
    if (expected === afterFen) holding += 1;
    else firstBreak ??= line;
  }
  return { links, holding, firstBreak };
}
