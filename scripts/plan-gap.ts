/**
 * How far the cheapest plan is from the optimum: a thousand portfolios of two to eight debts, each against a search of
 * its own over payments (packages/core/src/plan/a-portfolio.ts), and against highest rate first and smallest first.
 *
 * `npm run plan-gap [-- COUNT]` prints the figures and fails beyond what docs/figures.md promises.
 */

import { planBy, plansFor } from "@tanhao/core/plan/a-plan";
import {
  cheapestBelow,
  highestRateFirst,
  interestInOrder,
  type Portfolio,
  portfolioDebts,
  portfolioOf,
  smallestFirst,
} from "@tanhao/core/plan/a-portfolio";

/** Standings a month may have before the other search gives up proving; it keeps what it found. */
const standings = 400;

const count = Number(process.argv[2] ?? 1000);
const gaps: number[] = [];
let [unplanned, proved, above, dearer, slowestMs] = [0, 0, 0, 0, 0];
for (let seed = 1; seed <= count; seed += 1) measure(portfolioOf(seed));

gaps.sort((a, b) => a - b);
const percent = (share: number): string =>
  `${(100 * (gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))] ?? 0)).toFixed(4)} %`;
console.log(`portfolios ${count}, of which no plan fits ${unplanned}`);
console.log(`gap: median ${percent(0.5)}, 95th percentile ${percent(0.95)}, 99th ${percent(0.99)}, largest ${percent(1)}`);
console.log(`no gap found ${gaps.filter((gap) => gap <= 0).length}, of all the optimum was proved for ${proved}`);
console.log(
  `above the sum a month ${above}, dearer than highest rate or smallest first ${dearer}, slowest four plans ${slowestMs.toFixed(0)} ms`,
);
process.exitCode =
  gaps.length > 0 && percent(0.5) === percent(0) && Number.parseFloat(percent(0.95)) <= 0.5 && above + dearer === 0 ? 0 : 1;

function measure(portfolio: Portfolio): void {
  const begun = performance.now();
  const made = plansFor(`${portfolio.budget / 100}`, portfolioDebts(portfolio));
  slowestMs = Math.max(slowestMs, performance.now() - begun);
  if (made.plans.length === 0) {
    unplanned += 1;
    return;
  }
  const { costFen, totalFen, monthlyFen } = planBy(made, "least-cost");
  const cheapest = cheapestBelow(portfolio, costFen, standings);
  gaps.push((costFen - cheapest.interest) / (totalFen - costFen + cheapest.interest));
  if (cheapest.proved) proved += 1;
  if (monthlyFen > portfolio.budget) above += 1;
  if ([highestRateFirst, smallestFirst].some((order) => (interestInOrder(portfolio, order) ?? costFen) < costFen)) dearer += 1;
}
