/**
 * What others say about the debt since the agreement: a claim above what the agreement leaves, a claim that has not fallen
 * although instalments were paid, an entry of the credit record against the terms, and no certificate after the last
 * payment. Only what was noted with its day counts; what the record does not hold is not concluded.
 */

import { addDays, type Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { type Fen, subtractFen, sumFen } from "../money.ts";
import { type Breach, breachOf, nothingSeen, type Seen, type WatchedAgreement } from "./breach.ts";
import { isDone, type StatedDuty } from "./duties.ts";

export interface WatchedRecords {
  readonly debt: Debt;
  readonly agreement: WatchedAgreement;
  readonly dues: readonly StatedDuty[];
  readonly seenOnCredit: readonly SeenOnCredit[];
  /** The day from which a settlement certificate is asked for: `null` while something is open, or once the person has it. */
  readonly certificateFrom: Day | null;
  readonly on: Day;
}

/** The account of this debt in a credit report the person has. */
export interface SeenOnCredit {
  readonly debt: Debt["id"];
  /** The day of the report's word. */
  readonly on: Day;
  readonly state: "normal" | "overdue" | "settled" | "bad-debt";
  readonly overdueFen?: Fen;
  readonly file?: string;
}

export const recordBreaches = (watched: WatchedRecords): Breach[] => [
  ...claimBreaches(watched),
  ...creditBreaches(watched),
  ...certificateBreaches(watched),
];

/** Against the instalments left on the claim's day. A pause names no sum, so no claim can be above it. */
function claimBreaches({ debt: { claimed }, agreement, dues, on }: WatchedRecords): Breach[] {
  if (claimed === undefined || claimed.on <= agreement.on || claimed.on > on || dues.length === 0) return [];
  const whole = sumFen(dues.map(({ promise }) => promise.fen));
  const paid = sumFen(dues.flatMap(({ payments }) => payments.filter(({ day }) => day < claimed.on).map(({ fen }) => fen)));
  const left = subtractFen(whole, paid);
  const seen = { ...nothingSeen, day: claimed.on, fen: claimed.totalFen };
  if (claimed.totalFen <= left) return [];
  const hasNotMoved = paid > 0 && claimed.totalFen >= whole;
  return [breachOf(hasNotMoved ? "balance-unmoved" : "claimed-more", agreement, { fen: left }, seen)];
}

/**
 * A report is of a day weeks before: it counts from a month after the agreement, or after the last payment. What was
 * reported overdue before the agreement may rightly stay; who made the agreement knows what it says.
 */
const daysToReport = 31;

function creditBreaches({ debt, agreement, dues, seenOnCredit, on }: WatchedRecords): Breach[] {
  const since = (day: Day): boolean => day >= addDays(agreement.on, daysToReport) && day <= on;
  const objection = debt.recordObjection;
  const own =
    objection !== undefined && since(objection.reportOn) ? [{ ...nothingSeen, day: objection.reportOn, words: objection.shows }] : [];
  const read = seenOnCredit
    .filter(({ debt: about, state, on: day }) => about === debt.id && since(day) && isAgainst(state, day, dues))
    .map(({ on: day, overdueFen, file }): Seen => ({ ...nothingSeen, day, fen: overdueFen ?? null, file: file ?? null }));
  const newest = [...own, ...read].reduce<Seen | null>((last, one) => (last !== null && last.day >= one.day ? last : one), null);
  return newest === null ? [] : [breachOf("credit-entry", agreement, {}, newest)];
}

/** Overdue or written off although all that had fallen due was paid by then. */
function isAgainst(state: SeenOnCredit["state"], day: Day, dues: readonly StatedDuty[]): boolean {
  if (state !== "overdue" && state !== "bad-debt") return false;
  const due = dues.filter(({ promise }) => promise.dueDay < day);
  return due.length > 0 && due.every((one) => one.said === "kept" || (isDone(one) && one.paidOn !== null && one.paidOn < day));
}

/** All of the agreement is paid, and the time to send the certificate is over without the person saying that it came. */
function certificateBreaches({ agreement, dues, certificateFrom, on }: WatchedRecords): Breach[] {
  const last = dues.at(-1);
  if (certificateFrom === null || last === undefined || on < certificateFrom) return [];
  return [breachOf("certificate-open", agreement, { day: last.paidOn ?? last.promise.dueDay }, { ...nothingSeen, day: certificateFrom })];
}
