/** The legal path of one debt and of the whole case: every stage with where it stands, and one timeline with the next deadline first. */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { type CourtDeadline, type CourtPaper, courtDeadline } from "./court-deadline.ts";
import { courtFactsOn } from "./debt-state.ts";
import { stagesFromJudgment } from "./enforcement-stages.ts";
import type { LegalStage, LegalStageName } from "./legal-stage.ts";
import { stagesBeforeJudgment } from "./path-stages.ts";
import type { CaseStanding, DebtStanding } from "./standing.ts";

export interface LegalPath {
  readonly debt: DebtId;
  readonly on: Day;
  /** In order, all of them. */
  readonly stages: readonly LegalStage[];
  /** The furthest stage the debt is in; `null`: in none, nothing is overdue. */
  readonly now: LegalStageName | null;
}

export interface CasePath {
  readonly on: Day;
  /** A court paper in hand comes before everything. It is not tied to a debt. */
  readonly courtPaper: { readonly paper: CourtPaper; readonly deadline: CourtDeadline } | null;
  readonly debts: readonly LegalPath[];
  /** By day, oldest first. */
  readonly timeline: readonly CaseTimelineEvent[];
  /** The nearest deadline that has not passed; `null`: none is known. */
  readonly nextDeadline: CaseTimelineEvent | null;
}

export interface CaseTimelineEvent {
  readonly day: Day;
  /** `null`: of the case, as a court paper is. */
  readonly debt: DebtId | null;
  /** An event of a debt's timeline, the id of a rule, `court-paper-received` or `court-paper-last-day`. */
  readonly event: string;
  readonly certain: boolean;
  /** A last day on which the borrower has to have acted. */
  readonly deadline: boolean;
  readonly passed: boolean;
}

export function legalPath(standing: DebtStanding, law: LawBook): LegalPath {
  const { debt, on } = standing;
  const view = { standing, law, debt, on, court: courtFactsOn(debt, on) };
  const stages = [...stagesBeforeJudgment(view), ...stagesFromJudgment(view)];
  return { debt: debt.id, on, stages, now: stages.findLast(({ state }) => state === "now")?.stage ?? null };
}

export function casePath({ debts, on }: CaseStanding, { courtPaper: paper }: CaseFacts["urgent"], law: LawBook): CasePath {
  const courtPaper = paper ? { paper, deadline: courtDeadline(paper, law) } : null;
  const timeline = [...(courtPaper ? paperEvents(courtPaper, on) : []), ...debts.flatMap(debtEvents)].sort(byDay);
  return {
    on,
    courtPaper,
    debts: debts.map((standing) => legalPath(standing, law)),
    timeline,
    nextDeadline: timeline.find(({ deadline, passed }) => deadline && !passed) ?? null,
  };
}

/** Events by which the borrower has to have acted. An instalment due is no such day: it is paid or talked about. */
const deadlines: ReadonlySet<string> = new Set(["court.answer", "perform-by", "court-paper-last-day"]);

/** What a judgment orders and is paid has no last day any more. */
const debtEvents = ({ debt, on, timeline }: DebtStanding): readonly CaseTimelineEvent[] =>
  timeline
    .map(({ day, event, certain }) => eventOf({ day, debt: debt.id, event, certain }, on))
    .map((event) => (event.event === "perform-by" && debt.judgment?.unpaidFen === 0 ? { ...event, deadline: false } : event));

function paperEvents({ paper, deadline }: NonNullable<CasePath["courtPaper"]>, on: Day): readonly CaseTimelineEvent[] {
  const received = eventOf({ day: paper.received, debt: null, event: "court-paper-received", certain: true }, on);
  if (deadline.state !== "known") return [received];
  return [received, eventOf({ day: deadline.last, debt: null, event: "court-paper-last-day", certain: false }, on)];
}

const eventOf = (event: Pick<CaseTimelineEvent, "day" | "debt" | "event" | "certain">, on: Day): CaseTimelineEvent => ({
  ...event,
  deadline: deadlines.has(event.event),
  passed: event.day < on,
});

const byDay = (a: CaseTimelineEvent, b: CaseTimelineEvent): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
