/** The stage of a path to look at first: what a court has begun, else a period that may be over, else the first the debt is in. Limitation and credit record run beside it. */

import type { LegalPath } from "@tanhao/core/standing/legal-path";
import type { LegalStageName } from "@tanhao/core/standing/legal-stage";

const beforeCourt: ReadonlySet<LegalStageName> = new Set(["demand", "credit-record", "limitation"]);

export function pressingStage({ stages }: LegalPath): LegalStageName | null {
  const now = stages.filter(({ state }) => state === "now").map(({ stage }) => stage);
  const maybeOver = stages.find(({ state }) => state === "may-be-over")?.stage;
  return now.find(isAtCourt) ?? maybeOver ?? now[0] ?? null;
}

export const isAtCourt = (stage: LegalStageName): boolean => !beforeCourt.has(stage);
