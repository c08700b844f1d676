/**
 * What was worked out of a debt, kept while the debt and everything it was worked out from stay the same: after one debt
 * has changed, the others need no second look. Facts, law and rules never change in place, so the same object says the same.
 */

import type { Debt } from "@tanhao/core/debt/debt";

/** With rules and without are asked in turn; more are of days gone by. */
const mostKept = 4;

/** Inputs are compared one by one; of a list, its members. */
export function oncePerDebt<Inputs extends readonly unknown[], Value>(
  workOut: (debt: Debt, ...inputs: Inputs) => Value,
): (debt: Debt, ...inputs: Inputs) => Value {
  const kept = new WeakMap<Debt, readonly { readonly inputs: Inputs; readonly value: Value }[]>();
  return (debt, ...inputs) => {
    const before = kept.get(debt) ?? [];
    const found = before.find(
      (one) => one.inputs.length === inputs.length && one.inputs.every((input, index) => isSame(input, inputs[index])),
    );
    if (found) return found.value;
    const value = workOut(debt, ...inputs);
    kept.set(debt, [{ inputs, value }, ...before].slice(0, mostKept));
    return value;
  };
}

const isSame = (before: unknown, now: unknown): boolean =>
  before === now ||
  (Array.isArray(before) && Array.isArray(now) && before.length === now.length && before.every((item, index) => item === now[index]));
