/** A linear program in the CPLEX LP format, which is what HiGHS reads, here and in the browser. */

import type { LinearProgram } from "@tanhao/core/plan/lower-bound";

export function linearProgramText({ costs, rows }: LinearProgram): string {
  const sum = (terms: readonly { readonly variable: number; readonly value: number }[]): string =>
    terms.map(({ variable, value }) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} x${variable}`).join("\n ");
  const costed = costs.flatMap((value, variable) => (value === 0 ? [] : [{ variable, value }]));
  const limits = rows.map(({ terms, most }, index) => ` r${index}: ${sum(terms)} <= ${most}`);
  return ["Minimize", ` cost: ${sum(costed)}`, "Subject To", ...limits, "End", ""].join("\n");
}
