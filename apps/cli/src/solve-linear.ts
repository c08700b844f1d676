/** HiGHS for the lower bound of a plan: loaded only when a plan is made, and given up after a few seconds. */

import type { LinearProgram, Solve } from "@tanhao/core/plan/lower-bound";
import loadHighs from "highs";

const longestSeconds = 5;

export async function loadSolve(): Promise<Solve> {
  const highs = await loadHighs();
  return (program) => {
    const solution = highs.solve(textOf(program), { time_limit: longestSeconds, output_flag: false });
    return solution.Status === "Optimal" ? solution.ObjectiveValue : null;
  };
}

/** The program in the CPLEX LP format, which is what HiGHS reads. */
function textOf({ costs, rows }: LinearProgram): string {
  const sum = (terms: readonly { readonly variable: number; readonly value: number }[]): string =>
    terms.map(({ variable, value }) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} x${variable}`).join("\n ");
  const costed = costs.flatMap((value, variable) => (value === 0 ? [] : [{ variable, value }]));
  const limits = rows.map(({ terms, most }, index) => ` r${index}: ${sum(terms)} <= ${most}`);
  return ["Minimize", ` cost: ${sum(costed)}`, "Subject To", ...limits, "End", ""].join("\n");
}
