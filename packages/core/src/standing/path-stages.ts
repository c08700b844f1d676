/**
 * The stages of one debt before and in court, each from the facts, the account and the findings. What comes after a
 * judgment is in enforcement-stages.ts.
 */

import { parameterId, ruleId } from "../ids.ts";
import { type Deadline, deadlineAfter, periodOf } from "../law/deadline.ts";
import { lookUp } from "../law/look-up.ts";
import { limitationOn } from "../rules/limitation.ts";
import { isOverdue, isSettled } from "./debt-state.ts";
import { lawBehindStage } from "./law-behind.ts";
import { type LawView, lawPointers } from "./law-pointer.ts";
import type { LegalStage, LegalStageName, StageDay, StageDayName, StageState } from "./legal-stage.ts";
import { type StepName, stepsOf } from "./path-steps.ts";
import type { DebtStanding } from "./standing.ts";

export interface StageView extends LawView {
  readonly standing: DebtStanding;
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
export function lastDayOf(
  { law }: LawView,
  what: StageDayName,
  id: string,
  start: StageDay["day"],
  rest: Partial<StageDay>,
): readonly StageDay[] {
  const found = lookUp(law, parameterId(id), start, null);
  const period = found.state === "known" ? periodOf(found.value) : null;
  const deadline = period && deadlineAfter(start, period, law.calendar);
  return deadline ? onDayOf(what, deadline.last, { ...asMoved(deadline), certainty: "computed", ...rest }) : [];
}

export const asMoved = ({ movedFrom, certain }: Deadline): Pick<StageDay, "movedFrom" | "holidaysKnown"> => ({
  movedFrom,
  holidaysKnown: certain,
});

const careful: readonly StepName[] = ["no-payment-to-clear-up", "no-promise-no-signature"];

/** What only comes where something is overdue. */
function whenOverdue(view: StageView, state: StageState): StageState {
  if (isSettled(view.standing)) return "not-for-this-debt";
  const overdue = isOverdue(view.standing);
  return overdue === null ? "unknown" : overdue ? state : "not-reached";
}

function demandStage(view: StageView): LegalStage {
  const { debt, account, words } = view.standing;
  return makeStage(view, "demand", debt.judgment ? "past" : whenOverdue(view, "now"), {
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
    do: ["read-credit-report", "object-if-wrong"],
    avoid: ["no-paid-repair"],
  });
}

function limitationStage(view: StageView): LegalStage {
  const { debt, on, account, words } = view.standing;
  if (debt.judgment || isSettled(view.standing)) return makeStage(view, "limitation", debt.judgment ? "past" : "not-for-this-debt");
  const limitation = limitationOn(debt, on, account, view.law);
  const found = view.standing.findings.find(({ rule }) => rule === "limitation.period");
  const endsOn = found?.outcome === "applies" ? found.day : limitation.endsOn;
  const doubtful = limitation.state !== "running";
  return makeStage(view, "limitation", endsOn === null ? "unknown" : on > endsOn ? "past" : "now", {
    days: onDayOf("limitation-ends", endsOn, { certainty: "computed" }),
    rules: ["limitation.period"],
    do: ["note-limitation-day", ...(doubtful ? (["raise-limitation-yourself", "ask-a-lawyer"] as const) : [])],
    avoid: doubtful || words.set === "neutral" ? careful : [],
  });
}

function paymentOrderStage(view: StageView): LegalStage {
  const { debt, on } = view.standing;
  const state = debt.judgment || debt.suit ? "past" : whenOverdue(view, "possible");
  return makeStage(view, "payment-order", state, {
    days:
      state === "possible"
        ? lastDayOf(view, "payment-order-objection", "court.payment-order-objection", on, { certainty: "if-today", deadline: true })
        : [],
    do: ["check-court-paper", "pay-or-object-in-writing", "ask-a-lawyer"],
    avoid: ["no-cannot-pay-objection", "no-silence"],
  });
}

function suitStage(view: StageView): LegalStage {
  const { debt } = view.standing;
  return makeStage(view, "suit", debt.suit || debt.judgment ? "past" : whenOverdue(view, "possible"), {
    days: onDayOf("suit-filed", debt.suit?.filed),
    do: ["check-court-paper", "keep-papers", "ask-a-lawyer"],
    avoid: ["no-silence"],
  });
}

function answerStage(view: StageView): LegalStage {
  const { debt, on, findings, account } = view.standing;
  const served = debt.suit?.served;
  const rest = { deadline: true } as const;
  const last =
    served === undefined
      ? isOverdue(view.standing) && !debt.judgment
        ? lastDayOf(view, "answer-last-day", "court.answer", on, { ...rest, certainty: "if-today" })
        : []
      : lastDayOf(view, "answer-last-day", "court.answer", served, rest);
  const over = served !== undefined && last.some(({ day }) => day < on);
  const state = debt.judgment || over ? "past" : served !== undefined ? "now" : debt.suit ? "possible" : "not-reached";
  const reducible = findings.some((found) => found.outcome === "applies" && found.asks !== null && found.asks.unpaidFen > 0);
  const doubtful = limitationOn(debt, on, account, view.law).state !== "running";
  return makeStage(view, "answer", state, {
    days: [...onDayOf("suit-served", served), ...last],
    rules: ["court.answer"],
    do: [
      "answer-in-writing",
      "object-to-court",
      ...(reducible ? (["ask-court-to-reduce"] as const) : []),
      ...(doubtful ? (["raise-limitation-yourself"] as const) : []),
      "go-to-the-hearing",
      "offer-mediation",
    ],
    avoid: ["no-silence", "no-false-papers"],
  });
}
