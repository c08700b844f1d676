/**
 * The stages of one debt before and in court, each from the facts, the account and the findings. What comes after a
 * judgment is in enforcement-stages.ts.
 */

import { parameterId, ruleId } from "../ids.ts";
import { type Deadline, deadlineAfter, periodOf } from "../law/deadline.ts";
import { lookUp } from "../law/look-up.ts";
import type { Finding } from "../rules/finding.ts";
import { limitationOn, standsStillSince } from "../rules/limitation.ts";
import { type CourtFacts, isOverdue, isSettled } from "./debt-state.ts";
import { lawBehindStage } from "./law-behind.ts";
import { type LawView, lawPointers } from "./law-pointer.ts";
import type { LegalStage, LegalStageName, StageDay, StageDayName, StageState } from "./legal-stage.ts";
import { type StepName, stepsOf } from "./path-steps.ts";
import type { DebtStanding } from "./standing.ts";

export interface StageView extends LawView {
  readonly standing: DebtStanding;
  readonly court: CourtFacts;
}

export const stagesBeforeJudgment = (view: StageView): readonly LegalStage[] => [
  demandStage(view),
  creditStage(view),
  limitationStage(view),
  paymentOrderStage(view),
  suitStage(view),
  answerStage(view),
];

type Told = Partial<Pick<LegalStage, "days">> & {
  readonly rules?: readonly string[];
  readonly do?: readonly StepName[];
  readonly avoid?: readonly StepName[];
};

/** While only neutral words are safe, no step that admits is offered. */
export function makeStage(view: StageView, stage: LegalStageName, state: StageState, told: Told = {}): LegalStage {
  const neutral = view.standing.words.set === "neutral";
  return {
    stage,
    state,
    days: told.days ?? [],
    rules: (told.rules ?? []).map(ruleId),
    law: lawPointers(view, lawBehindStage[stage]),
    do: stepsOf(...(told.do ?? [])).filter(({ warns }) => !neutral || warns.length === 0),
    avoid: stepsOf(...(told.avoid ?? [])),
  };
}

export const onDayOf = (what: StageDayName, day: StageDay["day"] | null | undefined, rest: Partial<StageDay> = {}): readonly StageDay[] =>
  day === null || day === undefined
    ? []
    : [{ what, day, certainty: "certain", deadline: false, movedFrom: null, holidaysKnown: true, ...rest }];

/** The last day of a period of the law that began on `start`; nothing where the book has none for that day. */
function lastDayOf({ law }: LawView, what: StageDayName, id: string, start: StageDay["day"], rest: Partial<StageDay>): readonly StageDay[] {
  const found = lookUp(law, parameterId(id), start, null);
  const period = found.state === "known" ? periodOf(found.value) : null;
  const deadline = period && deadlineAfter(start, period, law.calendar);
  return deadline ? onDayOf(what, deadline.last, { ...asMoved(deadline), certainty: "computed", ...rest }) : [];
}

const asMoved = ({ movedFrom, certain }: Deadline): Pick<StageDay, "movedFrom" | "holidaysKnown"> => ({
  movedFrom,
  holidaysKnown: certain,
});

/** What a finding says about the day it yields: moved from a holiday, or in a year whose holidays are not known. */
export function movedIn(finding: Finding): Partial<StageDay> {
  if (finding.outcome !== "applies") return {};
  const { movedFrom, holidaysUnknown } = finding.says.values;
  return { movedFrom: movedFrom?.is === "day" ? movedFrom.day : null, holidaysKnown: holidaysUnknown === undefined };
}

const careful: readonly StepName[] = ["no-payment-to-clear-up", "no-promise-no-signature"];

/** What only comes where something is overdue. */
function whenOverdue(view: StageView, state: StageState): StageState {
  if (isSettled(view.standing)) return "not-for-this-debt";
  const overdue = isOverdue(view.standing);
  return overdue === null ? "unknown" : overdue ? state : "not-reached";
}

function demandStage(view: StageView): LegalStage {
  const { debt, account, words } = view.standing;
  return makeStage(view, "demand", view.court.judgment ? "past" : whenOverdue(view, "now"), {
    days: [
      ...onDayOf("overdue-since", account ? account.overdueSince : debt.overdueSince),
      ...debt.demands.flatMap(({ day }) => onDayOf("demanded", day)),
    ],
    rules: ["assignment.notice", "allocation.designation", "hardship.negotiation", "card.personal-instalments"],
    do: ["verify-creditor", "ask-items", "keep-papers", "stay-reachable", "propose-plan"],
    avoid: [...(words.set === "neutral" ? careful : []), "no-silence", "no-new-loan", "no-codes-to-callers"],
  });
}

function creditStage(view: StageView): LegalStage {
  const { findings } = view.standing;
  const status = findings.find(({ rule }) => rule === "credit-record.status");
  const retention = findings.find(({ rule }) => rule === "credit-record.retention");
  const settledLate = retention?.outcome === "applies" && retention.day !== null;
  const reported = !(status?.outcome === "not-applicable" && status.because === "lender-not-named");
  return makeStage(view, "credit-record", !reported ? "not-for-this-debt" : settledLate ? "now" : whenOverdue(view, "now"), {
    days: [
      ...(status?.outcome === "applies" ? onDayOf("credit-next-mark", status.day, { certainty: "computed" }) : []),
      ...(retention?.outcome === "applies" ? onDayOf("credit-leaves", retention.day, { certainty: "computed" }) : []),
    ],
    rules: ["credit-record.status", "credit-record.one-off", "credit-record.retention", "credit-record.objection"],
    do: ["read-credit-report", "object-if-wrong", ...(settledLate ? (["ask-for-settlement-certificate"] as const) : [])],
    avoid: ["no-paid-repair"],
  });
}

function limitationStage(view: StageView): LegalStage {
  const { debt, on, account, words } = view.standing;
  if (view.court.judgment || isSettled(view.standing)) return makeStage(view, "limitation", "not-for-this-debt");
  const limitation = limitationOn(debt, on, account, view.law);
  const { state, ends } = limitation;
  if (standsStillSince(debt, on, limitation) !== null) return makeStage(view, "limitation", "not-reached");
  if (isOverdue(view.standing) === false) return makeStage(view, "limitation", "not-reached");
  const doubtful = state !== "running";
  return makeStage(view, "limitation", ends === null ? "unknown" : on > ends.last ? "may-be-over" : "now", {
    days: ends ? onDayOf("limitation-ends", ends.last, { ...asMoved(ends), certainty: "computed" }) : [],
    rules: ["limitation.period"],
    do: doubtful ? ["raise-limitation-yourself", "ask-a-lawyer"] : ["note-limitation-day"],
    avoid: doubtful || words.set === "neutral" ? careful : [],
  });
}

function paymentOrderStage(view: StageView): LegalStage {
  const state = view.court.judgment || view.court.filed ? "past" : whenOverdue(view, "possible");
  return makeStage(view, "payment-order", state, {
    days: state === "possible" ? ifToday(view, "payment-order-objection", "court.payment-order-objection") : [],
    do: ["check-court-paper", "pay-or-object-in-writing", "ask-a-lawyer"],
    avoid: ["no-cannot-pay-objection", "no-silence"],
  });
}

function suitStage(view: StageView): LegalStage {
  const { filed, judgment } = view.court;
  return makeStage(view, "suit", filed || judgment ? "past" : whenOverdue(view, "possible"), {
    days: onDayOf("suit-filed", filed),
    do: ["check-court-paper", "keep-papers", "ask-a-lawyer"],
    avoid: ["no-silence"],
  });
}

function answerStage(view: StageView): LegalStage {
  const { debt, on, account } = view.standing;
  const { filed, served, judgment } = view.court;
  const last = served ? lastDayOf(view, "answer-last-day", "court.answer", served, { deadline: true }) : [];
  const over = last.some(({ day }) => day < on);
  const state = judgment ? "past" : over ? "may-be-over" : served ? "now" : filed ? "possible" : whenOverdue(view, "not-reached");
  const mayCome = filed !== null || whenOverdue(view, "possible") === "possible";
  return makeStage(view, "answer", state, {
    days: [
      ...onDayOf("suit-served", served),
      ...(served || judgment || !mayCome ? last : ifToday(view, "answer-last-day", "court.answer")),
    ],
    rules: ["court.answer"],
    do: [
      ...(over ? (["check-court-paper", "ask-a-lawyer"] as const) : (["answer-in-writing", "object-to-court"] as const)),
      ...(mayBeReduced(view.standing) ? (["ask-court-to-reduce"] as const) : []),
      ...(limitationOn(debt, on, account, view.law).state === "running" ? [] : (["raise-limitation-yourself"] as const)),
      "go-to-the-hearing",
      "offer-mediation",
    ],
    avoid: ["no-silence", "no-false-papers"],
  });
}

const mayBeReduced = ({ findings }: DebtStanding): boolean =>
  findings.some((found) => found.outcome === "applies" && found.asks !== null && found.asks.unpaidFen > 0);

/** What the last day would be if the paper came on the day of the standing. */
export const ifToday = (view: StageView, what: StageDayName, id: string): readonly StageDay[] =>
  lastDayOf(view, what, id, view.on, { certainty: "if-today", deadline: true });
