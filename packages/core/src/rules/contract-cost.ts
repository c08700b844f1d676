/**
 * What a contract kept on time costs a year, as a sentence and an explanation name it: rounded half up to a hundredth of
 * a percentage point, nominal and effective always together, since the texts leave open which of them they mean.
 */

import { lentPrincipal } from "../accrual/lent-principal.ts";
import type { YearlyCost } from "../accrual/yearly-cost.ts";
import type { Debt } from "../debt/debt.ts";
import { type Explanation, explain, money, type Origin, percent, words } from "../explain/explanation.ts";
import { type Fraction, fraction, toDecimal } from "../fraction.ts";
import type { Saying } from "./finding.ts";

export interface CostPercents {
  /** 23.87 for 23.87 % a year. */
  readonly nominal: Fraction;
  readonly effective: Fraction;
}

/** `null`: the flows give no rate, or several, so that none is "the" cost. */
export const costPercents = ({ nominal, effective }: YearlyCost): CostPercents | null =>
  nominal === null || effective === null ? null : { nominal: toPercent(nominal), effective: toPercent(effective) };

export const costWords = ({ nominal, effective }: CostPercents): Saying["values"] => ({
  nominal: percent(toDecimal(nominal, 2)),
  effective: percent(toDecimal(effective, 2)),
});

/** Ends in the facts the flows are made of, and in the convention by which they are discounted. */
export function explainContractCost(debt: Debt, cost: CostPercents | null): Explanation {
  const lent = lentPrincipal(debt);
  const lentBy = lent === debt.principal.received ? "principal.received" : "principal.stated";
  const fact = (path: string): Origin => ({ from: "fact", path: `${debt.id}.${path}` });
  return explain(cost ? "law.contract-cost" : "law.contract-cost-unclear", cost ? costWords(cost) : {}, {
    parts: [
      ...(lent === null ? [] : [explain("law.cost-received", {}, { result: money(lent), origin: fact(lentBy) })]),
      explain("law.cost-interest", {}, { origin: fact("rate") }),
      ...debt.fees.map((fee) => explain("law.cost-fee", { name: words(fee.name) }, { result: money(fee.fen), origin: fact("fees") })),
      explain("law.cost-by-days", {}, { origin: { from: "convention", convention: "contract-kept-on-time" } }),
    ],
  });
}

/** Beyond a million billion percent a double no longer tells hundredths apart. */
const largest = 1e13;

const toPercent = (share: number): Fraction => fraction(Math.floor(Math.min(share, largest) * 10_000 + 0.5), 100);
