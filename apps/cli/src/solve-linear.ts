/** HiGHS for the lower bound of a plan: loaded only when a plan is made, and given up after a few seconds. */

import { linearProgramText } from "@tanhao/app/plan/linear-program-text";
import type { Solve } from "@tanhao/core/plan/lower-bound";
import loadHighs from "highs";

const longestSeconds = 5;

export async function loadSolve(): Promise<Solve> {
  const highs = await loadHighs();
  return (program) => {
    const solution = highs.solve(linearProgramText(program), { time_limit: longestSeconds, output_flag: false });
    return solution.Status === "Optimal" ? solution.ObjectiveValue : null;
  };
}
