/**
 * What to do now over several debts, without saying it twice: what every debt asks for stands once, the rest beside its
 * debt. A disputed debt has its own path instead (dispute-path.ts) and is not passed in.
 */

import type { CourtPaperKind } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import { isDenied } from "./debt-state.ts";
import type { LegalPath } from "./legal-path.ts";
import type { LegalStage, LegalStageName, StageDay, StageDayName } from "./legal-stage.ts";
import type { PathStep } from "./path-steps.ts";

export interface Steps {
  readonly do: readonly PathStep[];
  readonly avoid: readonly PathStep[];
}

export interface StepsInHand {
  /** Nothing where there are less than two debts to do something about. */
  readonly shared: Steps;
  readonly debts: ReadonlyMap<DebtId, Steps>;
}

/** Stages whose steps are for now: those the debt is in, and a period that may be over. */
const isInHand = ({ state }: LegalStage): boolean => state === "now" || state === "may-be-over";

/** Those, what a court waits for first: an answer to it comes before a talk with the lender; and before that talk, a period that may be over. */
function stagesInHand(stages: readonly LegalStage[]): readonly LegalStage[] {
  const inHand = stages.filter(isInHand);
  const outside = inHand.filter(({ stage }) => !inCourt.has(stage));
  const maybeOver = outside.filter(({ state }) => state === "may-be-over");
  return [...inHand.filter(({ stage }) => inCourt.has(stage)).reverse(), ...maybeOver, ...outside.filter(({ state }) => state === "now")];
}

const inCourt: ReadonlySet<LegalStageName> = new Set([
  "answer",
  "judgment",
  "performance",
  "enforcement-application",
  "enforcement",
  "enforcement-settlement",
]);

/** Those in hand, then those that may come. Of a debt that is not owed only what a court may bring: its papers have last days whoever owes. */
export function stagesToShow(stages: readonly LegalStage[], debt: Debt): readonly LegalStage[] {
  const shown = isDenied(debt) ? stages.filter(({ stage }) => !outOfCourt.has(stage)) : stages;
  return [...stagesInHand(shown), ...shown.filter(({ state }) => state === "possible")];
}

const outOfCourt: ReadonlySet<LegalStageName> = new Set(["demand", "credit-record", "limitation"]);

/** The days the law counts, plain facts left out; and no "if it came today" for a paper that is in hand. */
export const countedDays = ({ days }: LegalStage, paper: CourtPaperKind | null): readonly StageDay[] =>
  days.filter(({ what, certainty, deadline }) =>
    certainty === "if-today" ? what !== lastDayFor(paper) : certainty !== "certain" || deadline,
  );

const lastDayFor = (paper: CourtPaperKind | null): StageDayName | null => {
  if (paper === "payment-order") return "payment-order-objection";
  return paper === "summons" ? "answer-last-day" : paper === "judgment" ? "appeal-last-day" : null;
};

export function stepsInHand(paths: readonly LegalPath[]): StepsInHand {
  const each = paths.map(({ debt, stages }) => ({ debt, steps: stepsOfAll(stagesInHand(stages)) }));
  const busy = each.map(({ steps }) => steps).filter((steps) => steps.do.length > 0 || steps.avoid.length > 0);
  const shared = { do: inAll(busy.map((steps) => steps.do)), avoid: inAll(busy.map((steps) => steps.avoid)) };
  return {
    shared,
    debts: new Map(
      each.map(({ debt, steps }) => [debt, { do: without(steps.do, shared.do), avoid: without(steps.avoid, shared.avoid) }] as const),
    ),
  };
}

const stepsOfAll = (stages: readonly LegalStage[]): Steps => ({
  do: eachOnce(stages.flatMap((stage) => stage.do)),
  avoid: eachOnce(stages.flatMap((stage) => stage.avoid)),
});

const eachOnce = (steps: readonly PathStep[]): readonly PathStep[] =>
  steps.filter(({ step }, index) => steps.findIndex((other) => other.step === step) === index);

const has = (steps: readonly PathStep[], { step }: PathStep): boolean => steps.some((other) => other.step === step);

const inAll = ([first = [], ...others]: readonly (readonly PathStep[])[]): readonly PathStep[] =>
  others.length === 0 ? [] : first.filter((step) => others.every((steps) => has(steps, step)));

const without = (steps: readonly PathStep[], taken: readonly PathStep[]): readonly PathStep[] => steps.filter((step) => !has(taken, step));
