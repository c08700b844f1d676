/** What is kept is used only while nothing it was worked out from has changed. */

import { aDebt } from "@tanhao/core/debt/a-debt";
import type { Debt } from "@tanhao/core/debt/debt";
import { debtId } from "@tanhao/core/ids";
import { expect, test } from "vitest";
import { oncePerDebt } from "./once-per-debt.ts";

function counting() {
  let worked = 0;
  const once = oncePerDebt((debt: Debt, day: string, beside: readonly Debt[]) => {
    worked += 1;
    return `${debt.id} on ${day} beside ${beside.length}`;
  });
  return { once, worked: () => worked };
}

const named = (id: string): Debt => aDebt().with({ id: debtId(id) }).debt;
const [debt, other, third] = [named("d1"), named("d2"), named("d3")];

test("the same debt on the same day beside the same debts is worked out once, in whatever list they come", () => {
  const { once, worked } = counting();
  expect(once(debt, "2026-11-24", [other])).toBe("d1 on 2026-11-24 beside 1");
  expect(once(debt, "2026-11-24", [other])).toBe("d1 on 2026-11-24 beside 1");
  expect(worked()).toBe(1);
});

test.each([
  ["another debt", { ...debt }, "2026-11-24", [other]],
  ["another day", debt, "2026-11-25", [other]],
  ["another debt beside it", debt, "2026-11-24", [third]],
  ["one more beside it", debt, "2026-11-24", [other, third]],
  ["none beside it", debt, "2026-11-24", []],
])("%s is worked out anew", (_, changed, day, beside) => {
  const { once, worked } = counting();
  once(debt, "2026-11-24", [other]);
  once(changed, day, beside);
  expect(worked()).toBe(2);
});

test("two questions asked in turn are both kept", () => {
  const { once, worked } = counting();
  for (const day of ["2026-11-24", "2026-11-25", "2026-11-24", "2026-11-25"]) once(debt, day, []);
  expect(worked()).toBe(2);
});
