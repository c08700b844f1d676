/** Of one debt: the nearest last day that has not passed, and the latest one that has. A court paper in hand is not tied to a debt and stands apart. */

import { type CaseTimelineEvent, casePath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { OpenCase } from "../case/open-case.ts";

export interface DebtDays {
  readonly timeline: readonly CaseTimelineEvent[];
  readonly next: CaseTimelineEvent | null;
  /** `null` while another last day lies ahead. */
  readonly missed: CaseTimelineEvent | null;
}

export function daysOfDebt(standing: DebtStanding, open: OpenCase): DebtDays {
  const whole = casePath({ ...open.standing(), debts: [standing] }, open.facts().urgent, open.law().lawBook);
  const timeline = whole.timeline.filter(({ debt }) => debt !== null);
  const deadlines = timeline.filter(({ deadline }) => deadline);
  const next = deadlines.find(({ passed }) => !passed) ?? null;
  return { timeline, next, missed: next === null ? (deadlines.at(-1) ?? null) : null };
}
