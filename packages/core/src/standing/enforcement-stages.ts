/**
 * The stages of one debt from the judgment on: the judgment itself, performance and the doubled interest, application
 * for enforcement, enforcement with what stays protected, settlement in it; and what the criminal law says, calmly.
 */

import type { Day } from "../day.ts";
import { firstDayOfDelay, lastDayToPerform } from "../rules/judged.ts";
import { isOverdue } from "./debt-state.ts";
import type { LegalStage, StageState } from "./legal-stage.ts";
import { ifToday, makeStage, movedIn, onDayOf, type StageView } from "./path-stages.ts";

export const stagesFromJudgment = (view: StageView): readonly LegalStage[] => [
  judgmentStage(view),
  performanceStage(view),
  applicationStage(view),
  enforcementStage(view),
  settlementStage(view),
  criminalStage(view),
];

function judgmentStage(view: StageView): LegalStage {
  const { filed, judgment } = view.court;
  const state = judgment ? "past" : filed ? "possible" : "not-reached";
  return makeStage(view, "judgment", state, {
    days: [
      ...onDayOf("judgment-effective", judgment?.effective),
      ...(state === "possible" ? ifToday(view, "appeal-last-day", "court.appeal") : []),
    ],
    do: judgment ? ["keep-papers", "ask-a-lawyer"] : ["go-to-the-hearing", "appeal-in-time"],
    avoid: ["no-silence"],
  });
}

const performUntil = ({ court: { judgment } }: StageView): Day | null => judgment && lastDayToPerform(judgment);

const isPaidOff = ({ court: { judgment } }: StageView): boolean => judgment?.unpaidFen === 0;

function performanceStage(view: StageView): LegalStage {
  const until = performUntil(view);
  const state = until === null ? "not-reached" : isPaidOff(view) ? "past" : "now";
  const isLate = until !== null && view.standing.on > until;
  return makeStage(view, "performance", state, {
    days: [
      ...onDayOf("perform-by", view.court.judgment?.performBy, { deadline: state === "now" }),
      ...onDayOf("doubled-interest-from", view.court.judgment && state === "now" ? firstDayOfDelay(view.court.judgment) : null, {
        certainty: "computed",
      }),
    ],
    rules: ["enforcement.doubled-interest"],
    do: [isLate ? "tell-court-after-time" : "perform-in-time", "pay-the-judgment-first", "ask-a-lawyer"],
    avoid: ["no-silence", "no-hiding"],
  });
}

function applicationStage(view: StageView): LegalStage {
  const { on, findings } = view.standing;
  const found = findings.find(({ rule }) => rule === "enforcement.application-period");
  const until = found?.outcome === "applies" ? found.day : null;
  return makeStage(view, "enforcement-application", afterPerformance(view, until !== null && on > until ? "may-be-over" : "possible"), {
    days: found ? onDayOf("enforcement-application-until", until, { ...movedIn(found), certainty: "computed" }) : [],
    rules: ["enforcement.application-period"],
    do: ["keep-papers", "ask-a-lawyer"],
  });
}

const enforcementStage = (view: StageView): LegalStage =>
  makeStage(view, "enforcement", afterPerformance(view, "possible"), {
    do: ["check-court-paper", "report-property", "ask-for-living-costs", "ask-for-an-exception", "correct-the-list"],
    avoid: ["no-hiding", "no-silence"],
  });

const settlementStage = (view: StageView): LegalStage =>
  makeStage(view, "enforcement-settlement", afterPerformance(view, "possible"), {
    do: ["settle-in-writing", "keep-papers"],
    avoid: ["no-silence"],
  });

function afterPerformance(view: StageView, state: StageState): StageState {
  const until = performUntil(view);
  if (until === null || view.standing.on <= until) return "not-reached";
  return isPaidOff(view) ? "past" : state;
}

/** The only criminal matter of not paying itself is about bank cards, and only with more than that; for a loan it is said that there is none. */
function criminalStage(view: StageView): LegalStage {
  const found = view.standing.findings.find(({ rule }) => rule === "card.criminal-threshold");
  return makeStage(view, "criminal", criminalState(found, view), {
    rules: ["card.criminal-threshold"],
    do: found?.outcome === "applies" ? ["answer-collection", "ask-a-lawyer"] : [],
    avoid: ["no-false-papers", "no-hiding"],
  });
}

function criminalState(found: StageView["standing"]["findings"][number] | undefined, view: StageView): StageState {
  if (found === undefined || found.outcome === "outside-knowledge") return "unknown";
  if (found.outcome === "not-applicable") return "not-for-this-debt";
  if (found.outcome === "needs-facts") return "unknown";
  return found.says.sentence === "reached" && isOverdue(view.standing) !== false ? "possible" : "not-for-this-debt";
}
