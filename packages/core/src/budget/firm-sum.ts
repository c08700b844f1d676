/**
 * The sum a month the person stands by in every plan: what they chose, or the capacity; never more than the capacity
 * and never below zero. For irregular income the middle between the stressed figure and the capacity is recommended,
 * not taken.
 */

import type { CaseFacts } from "../debt/case-facts.ts";
import { type Explanation, explain, money } from "../explain/explanation.ts";
import { type Fen, fen, largerFen, smallerFen, zeroFen } from "../money.ts";
import { type Capacity, explainCapacity } from "./capacity.ts";

export interface FirmSum {
  readonly fen: Fen;
  readonly because: "chosen" | "capacity" | "chosen-above-capacity" | "capacity-zero";
  /** Capacity for a fixed income, else the middle between stressed and capacity (whole yuan, rounded down). */
  readonly recommendedFen: Fen;
}

export function firmSumOf(facts: CaseFacts, capacity: Capacity): FirmSum {
  const limitFen = largerFen(capacity.capacityFen, zeroFen);
  const recommendedFen = recommendedOf(capacity, limitFen);
  if (limitFen === 0) return { fen: zeroFen, because: "capacity-zero", recommendedFen };
  if (facts.firm === undefined) return { fen: limitFen, because: "capacity", recommendedFen };
  const because = facts.firm > limitFen ? "chosen-above-capacity" : "chosen";
  return { fen: smallerFen(facts.firm, limitFen), because, recommendedFen };
}

export const explainFirmSum = (firm: FirmSum, capacity: Capacity): Explanation =>
  explain(`budget.firm-${firm.because}`, {}, { result: money(firm.fen), parts: [...chosen(firm), explainCapacity(capacity)] });

const chosen = ({ because }: FirmSum): Explanation[] =>
  because === "chosen" || because === "chosen-above-capacity"
    ? [explain("budget.firm-fact", {}, { origin: { from: "fact", path: "firm" } })]
    : [];

function recommendedOf(capacity: Capacity, limitFen: Fen): Fen {
  if (capacity.incomeType === "fixed") return limitFen;
  const middle = Math.floor((largerFen(capacity.stressedFen, zeroFen) + limitFen) / 200) * 100;
  return fen(middle);
}
