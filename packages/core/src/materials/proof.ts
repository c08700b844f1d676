/**
 * A paper that shows a hardship: who issues it, what may stand in for it, what to cover before it is shown, how fresh it
 * should be. Data of directory/proofs.yaml: what lenders usually take, not what they must.
 */

import type { HardshipReason } from "../debt/case-facts.ts";
import type { Bilingual } from "./bilingual.ts";

export interface Proof {
  readonly id: string;
  readonly reasons: readonly HardshipReason[];
  readonly paper: Bilingual;
  readonly issuer: Bilingual;
  readonly substitute: Bilingual;
  readonly cover: Bilingual;
  readonly fresh: Bilingual;
}

/** Those of the reason, and those of every reason; the reason's own first. */
export function proofsFor(all: readonly Proof[], reason: HardshipReason | undefined): readonly Proof[] {
  const fitting = all.filter(({ reasons }) => reasons.includes(reason ?? "other"));
  return [...fitting].sort((a, b) => a.reasons.length - b.reasons.length);
}
