/**
 * The one next step of the first screen. First what cannot wait (danger, a court's deadline, a fraud), then what was
 * promised, then what is missing to see clearly, then the next conversation. One step only: a frightened person can do
 * one thing.
 */

import type { Day } from "../day.ts";
import { daysBetween } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { Action, ActionKind } from "./action.ts";

export type TodaysStep =
  /** Help lines before anything else. */
  | { readonly step: "danger" }
  /** `daysLeft` below zero: the deadline has passed; `null`: not known, look today. */
  | { readonly step: "court-paper"; readonly action: Action; readonly daysLeft: number | null }
  | { readonly step: "stop-scam" }
  | { readonly step: "collectors-at-door" }
  | { readonly step: "do-action"; readonly action: Action }
  | { readonly step: "add-first-debt" }
  /** Not surely the person's own: verify before paying or talking terms. */
  | { readonly step: "verify-debt"; readonly debt: DebtId }
  | { readonly step: "give-facts"; readonly debt: DebtId; readonly missing: readonly string[] }
  | { readonly step: "state-household"; readonly missing: readonly string[] }
  | { readonly step: "prepare-contact"; readonly debt: DebtId }
  /** Nothing today; the next action, if there is one. */
  | { readonly step: "nothing-today"; readonly next: Action | null };

export interface StepInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  /** From next-actions.ts: sorted, without what is settled. */
  readonly actions: readonly Action[];
  /** What the capacity lacks; empty when it is known. */
  readonly capacityMissing: readonly string[];
  /** Debts with a contact logged. */
  readonly contacted: ReadonlySet<DebtId>;
  readonly on: Day;
  /** Door answers the person has dealt with: `stop-scam`, `collectors-at-door`. */
  readonly seen?: ReadonlySet<string>;
}

export function todaysStep({ facts, standing, actions, capacityMissing, contacted, on, seen = new Set() }: StepInput): TodaysStep {
  if (facts.urgent.inDanger) return { step: "danger" };
  const court = actions.find(({ what }) => courtActions.has(what));
  if (court) return { step: "court-paper", action: court, daysLeft: daysLeftFor(court, on) };
  if (facts.urgent.paidAgent && !seen.has("stop-scam")) return { step: "stop-scam" };
  if (facts.urgent.collectorsAtDoor && !seen.has("collectors-at-door")) return { step: "collectors-at-door" };
  const due = actions.find(({ day }) => day <= on);
  if (due) return { step: "do-action", action: due };
  if (standing.debts.length === 0) return { step: "add-first-debt" };
  const lacking = standing.debts.find(({ debt, balance }) => debt.status === "mine" && balance === null);
  if (lacking) return { step: "give-facts", debt: lacking.debt.id, missing: lacking.missing };
  const unclear = standing.debts.find(({ debt }) => isUnclear(debt) && !contacted.has(debt.id));
  if (unclear) return { step: "verify-debt", debt: unclear.debt.id };
  const hasOwn = standing.debts.some(({ debt }) => debt.status === "mine");
  if (hasOwn && capacityMissing.length > 0) return { step: "state-household", missing: capacityMissing };
  const talk = nextToContact(standing.debts, contacted);
  return talk ? { step: "prepare-contact", debt: talk.debt.id } : { step: "nothing-today", next: actions[0] ?? null };
}

const courtActions: ReadonlySet<ActionKind> = new Set(["answer-court-paper", "check-court-paper", "ask-court-what-is-left"]);

function daysLeftFor({ what, day, about }: Action, on: Day): number | null {
  if (what === "answer-court-paper") return daysBetween(on, day);
  return what === "ask-court-what-is-left" && about !== null ? daysBetween(on, about) : null;
}

/** A paid debt that nobody claims needs nothing. */
const isUnclear = ({ status, claimed }: Debt): boolean => status !== "mine" && (status !== "paid" || claimed !== undefined);

/** Not spoken to yet: in court first, then those that may be spoken to openly, then the longest overdue. */
export function nextToContact(debts: readonly DebtStanding[], contacted: ReadonlySet<DebtId>): DebtStanding | null {
  const open = debts.filter(({ debt }) => debt.status === "mine" && !contacted.has(debt.id));
  return open.length === 0 ? null : open.reduce((a, b) => (before(b, a) ? b : a));
}

function before(a: DebtStanding, b: DebtStanding): boolean {
  const [suedA, suedB] = [a.debt.suit !== undefined, b.debt.suit !== undefined];
  if (suedA !== suedB) return suedA;
  const [openA, openB] = [a.words.set === "open", b.words.set === "open"];
  if (openA !== openB) return openA;
  return (a.account?.overdueDays ?? 0) > (b.account?.overdueDays ?? 0);
}
