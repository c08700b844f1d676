/**
 * The rungs of the ladder from the first conversation to help from outside, as directory/escalation.yaml holds them: whom
 * each is for, what has to stand before it, how long one waits, which days of the law run there, what to have in hand.
 * Data only; which rung is open in a case is escalation-ladder.ts.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { DebtId, ParameterId } from "../ids.ts";

/** In the order of the climb; after them what stands beside it. */
export const rungIds = [
  "verify",
  "agent",
  "supervisor",
  "other-shift",
  "written-request",
  "lender-complaint",
  "regulator",
  "mediation",
  "record-objection",
  "record-complaint",
  "court-help",
  "police",
] as const;
export type RungId = (typeof rungIds)[number];

/** Of what has to be noted before a step. `contract` and `court-paper` are facts of the case, the others entries of the log. */
export const evidenceKinds = [
  "own-contact",
  "staff-number",
  "written-request",
  "proof-of-sending",
  "complaint",
  "case-number",
  "silence",
  "conduct",
  "conduct-proof",
  "contract",
  "objected-entry",
  "court-paper",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** `conduct`: contacts of which a rule speaks. `silence`: its own word, or a written request, left without an answer. */
export const grounds = ["conduct", "silence"] as const;
export type Ground = (typeof grounds)[number];

export interface EscalationRung {
  readonly id: RungId;
  /** `main`: one after the other. `beside`: of its own, whatever else was done. */
  readonly line: "main" | "beside";
  readonly lenders: readonly LenderType[];
  /** Whether it may be taken while only neutral words are allowed. */
  readonly whileNeutral: boolean;
  /** One of these has to be there; empty: none is asked for. A mere no is never among them. */
  readonly grounds: readonly Ground[];
  /** One of these comes before; empty: nothing does. */
  readonly after: readonly RungId[];
  /** What does not wait for `after`: any conduct a rule speaks of, or only what breaks a binding rule for certain. */
  readonly skippedFor: "conduct" | "binding-conduct" | null;
  /** Working days from the first of `after`, to leave the other side time. */
  readonly gapWorkingDays: number;
  /** `answer`: the one asked before has its time to answer. */
  readonly waitsFor: "nothing" | "answer";
  /** Contacts that went out by these channels of the log show that it was taken. */
  readonly shownBy: readonly string[];
  /** Of directory/bodies.yaml, those competent for the lender are named. */
  readonly bodies: readonly string[];
  /** Parameters of the law book with the days that run once it is taken. */
  readonly clocks: readonly ParameterId[];
  /** Of documents/, what can be prefilled from the log. */
  readonly letters: readonly string[];
  readonly evidence: readonly EvidenceKind[];
}

/** The person says that a step was taken, where the log cannot show it by itself. */
export interface RungTaken {
  readonly id: string;
  readonly debt: DebtId;
  readonly rung: RungId;
  readonly on: Day;
  /** The number under which it was taken down. */
  readonly number?: string;
}
