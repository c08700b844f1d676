/** Something to do by a day. `what` and `why` are keys of text/followup; the id stays the same as long as its reason does. */

import { addDays, type Day, laterOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { CommitmentPart } from "./commitment.ts";

export const actionKinds = [
  "answer-court-paper",
  "check-court-paper",
  /** Its last day is over: `about`. */
  "ask-court-what-is-left",
  /** What a judgment orders, within its time: `about`. */
  "perform-judgment",
  "prepare-payment",
  /** Money was promised to somebody of whom it is not clear that it is owed. */
  "verify-before-paying",
  "confirm-payment-booked",
  "ask-after-commitment",
  "complete-commitment",
  "review-deferral",
  "get-settlement-certificate",
  "check-credit-report",
  "ask-after-complaint",
  "ask-after-objection",
  /** Something does not fit what was agreed: breach-watch.ts. */
  "look-into-breach",
  /** The next step of the ladder has opened: escalation-actions.ts. */
  "take-next-rung",
  "object-to-record",
  "archive-debt",
  /** What the person noted at a contact to do by a day: `words`. */
  "do-noted",
  "send-thanks",
] as const;
export type ActionKind = (typeof actionKinds)[number];

export interface Action {
  /** Kind, debt and the day or record it comes from. The journal names actions by it. */
  readonly id: string;
  readonly day: Day;
  readonly what: ActionKind;
  readonly why: ActionReason;
  readonly debt: DebtId | null;
  readonly fen: Fen | null;
  /** The day of the thing itself, where the action comes before or after it. */
  readonly about: Day | null;
  /** The year's holidays are not known: one may move the day. */
  readonly workingDayUnsure: boolean;
  /** For an incomplete commitment: what to ask. */
  readonly missing: readonly CommitmentPart[];
  /** The case's own words: what was committed to. */
  readonly words: string | null;
}

export type ActionReason =
  | "payment-order"
  | "summons"
  | "judgment"
  | "enforcement-notice"
  | "other"
  | "judgment-due"
  | "promise-due"
  | "promise-unseen"
  | "not-cleared-up"
  | "instalment-due"
  | "instalment-unseen"
  | "commitment-due"
  | "commitment-incomplete"
  | "deferral-ends"
  | "settled"
  | "complaint-made"
  /** The law gives this kind of lender days to answer; they are over. */
  | "complaint-clock"
  | "objection-clock"
  | "rung-open"
  /** Of a contact since the last complaint a rule on conduct speaks; or in one somebody was threatened. */
  | "conduct-noted"
  | "harm-threatened"
  | "record-wrong"
  | "debt-closed"
  | "noted-next"
  | `note-${"plan-granted" | "kept-word" | "progress"}`
  | "agreement-differs";

/** What was last said about an action. */
export type ActionSettled = { readonly state: "done" } | { readonly state: "dropped" } | { readonly state: "snoozed"; readonly until: Day };

export type SettledActions = ReadonlyMap<string, ActionSettled>;

/** Done and dropped actions are gone; a snoozed one comes back on its day. */
export function withoutSettled(actions: readonly Action[], settled: SettledActions): Action[] {
  return actions.flatMap((action) => {
    const said = settled.get(action.id);
    if (said === undefined) return [action];
    return said.state === "snoozed" ? [{ ...action, day: laterOf(said.until, action.day) }] : [];
  });
}

/** By day; on one day in the order of `actionKinds`: courts first. */
export const sortActions = (actions: readonly Action[]): Action[] =>
  [...actions].sort((a, b) => compare(a.day, b.day) || actionKinds.indexOf(a.what) - actionKinds.indexOf(b.what) || compare(a.id, b.id));

export interface ActionsByTime {
  /** Due today or before. */
  readonly today: readonly Action[];
  /** In the six days after. */
  readonly thisWeek: readonly Action[];
  readonly later: readonly Action[];
}

export function splitByTime(actions: readonly Action[], on: Day): ActionsByTime {
  const weekEnds = addDays(on, 6);
  return {
    today: actions.filter(({ day }) => day <= on),
    thisWeek: actions.filter(({ day }) => day > on && day <= weekEnds),
    later: actions.filter(({ day }) => day > weekEnds),
  };
}

export interface Folded {
  readonly shown: readonly Action[];
  /** How many more there are: shown when asked for. */
  readonly folded: number;
}

/** What one person can look at: a setting of the program. */
const mostShown = 5;
const neverFolded: ReadonlySet<ActionKind> = new Set([
  "answer-court-paper",
  "check-court-paper",
  "ask-court-what-is-left",
  "perform-judgment",
]);

/** The first few, courts always among them. */
export function fold(actions: readonly Action[]): Folded {
  const courts = actions.filter(({ what }) => neverFolded.has(what)).length;
  let room = Math.max(0, mostShown - courts);
  const shown = actions.filter(({ what }) => neverFolded.has(what) || room-- > 0);
  return { shown, folded: actions.length - shown.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
