/**
 * Plans for twenty debts over some sixty months: how long all four take and the lower bound after them, and what the
 * least cost saves beside the two orders every debt adviser knows, highest rate first (avalanche) and smallest first
 * (snowball), each run by a program of its own. `truth` is the lower bound: no plan costs less.
 */

import { median, time } from "./timing.mjs";

const limitMs = 1000;

export async function run(subject) {
  const { name, lines, ratio } = speed(subject);
  const saved = saving(subject, await subject.loadSolve());
  return { name, peerName: "limit, or avalanche and snowball", lines: [...lines, ...saved], ratio };
}

const planFor = ({ plansFor, portfolioDebts }, portfolio, solve) =>
  plansFor(`${portfolio.budget / 100}`, portfolioDebts(portfolio), undefined, solve);

/** The first portfolios of that size for which a plan fits. */
function fitting(subject, howMany, size) {
  const found = [];
  for (let seed = 1; found.length < howMany; seed += 1) {
    const portfolio = subject.portfolioOf(seed, size);
    if (planFor(subject, portfolio).plans.some(({ objective }) => objective === "least-cost")) found.push({ seed, portfolio });
  }
  return found;
}

function speed(subject) {
  const portfolios = fitting(subject, 5, { count: 20, months: 42 }).map(({ portfolio }) => portfolio);
  const plan = (portfolio) => planFor(subject, portfolio);
  plan(portfolios[0]);
  const times = portfolios.map((portfolio) => time(() => plan(portfolio)));
  const months = portfolios.map((portfolio) => Math.max(...plan(portfolio).plans.map((one) => one.months)));
  return {
    name: `plans for 20 debts over ${Math.min(...months)} to ${Math.max(...months)} months`,
    lines: [
      { what: "median ms", ours: median(times).toFixed(0), peer: `${limitMs}`, truth: "" },
      { what: "slowest ms", ours: Math.max(...times).toFixed(0), peer: `${limitMs}`, truth: "" },
    ],
    ratio: limitMs / Math.max(...times),
  };
}

function saving(subject, solve) {
  const { planBy, interestInOrder, highestRateFirst, smallestFirst } = subject;
  const yuan = (fen) => (fen === null ? "not in time" : (fen / 100).toFixed(2));
  const lines = [];
  for (const [count, months] of [
    [4, 18],
    [8, 24],
    [20, 42],
  ])
    for (const { seed, portfolio } of fitting(subject, 3, { count, months })) {
      const { costFen, totalFen, lowerBoundFen } = planBy(planFor(subject, portfolio, solve), "least-cost");
      const [avalanche, snowball] = [highestRateFirst, smallestFirst].map((order) => interestInOrder(portfolio, order));
      const bound = lowerBoundFen === null ? null : lowerBoundFen - (totalFen - costFen);
      lines.push({
        what: `yuan of interest, ${count} debts, seed ${seed}`,
        ours: yuan(costFen),
        peer: [avalanche, snowball]
          .map((cost) => (cost === null ? "misses a term" : `${yuan(cost)} (${yuan(cost - costFen)} saved)`))
          .join("  "),
        truth: yuan(bound),
      });
    }
  return lines;
}
