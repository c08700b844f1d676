/** How long a piece of work takes, in milliseconds, and the middle of several numbers. */

import { performance } from "node:perf_hooks";

export function time(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
