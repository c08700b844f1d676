/**
 * One recomputation as the app does it: twenty debts over five years of daily accrual, claim, readings of the law and
 * timeline included. A frame of a screen is 16 ms. There is no peer that does this; the frame is what it is held to.
 */

import { performance } from "node:perf_hooks";

export const name = "standing of 20 debts over 5 years, law findings included";

export async function run(subject) {
  const { standCaseOn, allRules, lawBook, day } = subject;
  const facts = { version: 1, borrower: {}, income: [], spending: [], urgent: {}, debts: twentyDebts(subject), files: [] };
  const on = day("2026-06-15");
  for (let warm = 0; warm < 30; warm += 1) standCaseOn(facts, on, lawBook, allRules);
  const times = Array.from({ length: 51 }, () => {
    const begun = performance.now();
    standCaseOn(facts, on, lawBook, allRules);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const medianMs = times[25];
  return {
    name,
    peerName: "one 16 ms frame",
    lines: [{ what: "median ms", ours: medianMs.toFixed(2), peer: "16.00", truth: "" }],
    ratio: 16 / medianMs,
  };
}

function twentyDebts({ aDebt }) {
  const types = ["bank", "consumer-finance", "microloan", "private"];
  const methods = ["equal-instalments", "equal-principal", "flat-rate", "interest-first"];
  return Array.from({ length: 20 }, (_, index) => {
    let debt = aDebt()
      .from(types[index % 4])
      .lent(String(8000 + index * 500), "2021-06-02", String(8000 + index * 500 - (index % 3) * 200))
      .at("23.76", index % 2 === 0 ? 365 : 360)
      .repaidBy(methods[Math.floor(index / 4) % 4], 60, "2021-07-02")
      .overdueAt("1.5", { compound: index % 5 === 0, graceDays: index % 4 });
    for (let month = 0; month < 20 + index; month += 1)
      debt = debt.paying("310", `${2021 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, "0")}-02`);
    return debt.with({ id: `d${index}`, claimed: { on: "2026-06-15", totalFen: 1_500_000, parts: {} } }).debt;
  });
}
