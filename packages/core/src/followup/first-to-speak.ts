/**
 * Which debt the first words of tomorrow are about: the one today's step names, else the next to talk with, else the one
 * that has waited longest. In danger nobody speaks about debts, so it is none. Where an agreement holds and is kept, an
 * opening that asks for a new one would undo it: such a debt is passed over. What may be said is decided elsewhere
 * (words-allowed.ts).
 */

import type { DebtId } from "../ids.ts";
import { isSettled } from "../standing/debt-state.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import { nextToContact, type TodaysStep } from "./todays-step.ts";

/** `agreed`: debts whose agreement is kept so far, or was kept to its end. */
export function firstToSpeak(
  step: TodaysStep,
  { debts }: CaseStanding,
  contacted: ReadonlySet<DebtId>,
  agreed: ReadonlySet<DebtId>,
): DebtId | null {
  if (step.step === "danger") return null;
  const open = debts.filter((one) => one.debt.status !== "paid" && !isSettled(one) && !agreed.has(one.debt.id));
  const named = idOf(step);
  if (named !== null && open.some(({ debt }) => debt.id === named)) return named;
  return (nextToContact(open, contacted) ?? nextToContact(open, new Set()) ?? notClear(open, contacted))?.debt.id ?? null;
}

function idOf(step: TodaysStep): DebtId | null {
  if (step.step === "court-paper" || step.step === "do-action") return step.action.debt;
  return step.step === "verify-debt" || step.step === "give-facts" || step.step === "prepare-contact" ? step.debt : null;
}

/** Of those that are not surely one's own: one not asked yet. */
const notClear = (debts: readonly DebtStanding[], contacted: ReadonlySet<DebtId>): DebtStanding | undefined =>
  debts.find(({ debt }) => !contacted.has(debt.id)) ?? debts[0];
