/**
 * What the borrower is to pay by a day: sums promised, and the instalments of agreements. One payment is never counted for
 * two of them, so they are matched together. An agreement takes the place of what was promised or agreed before about
 * the same debt and falls due after it. A promise of the same sum by the same day, said again, stands once.
 *
 * What the other side is to do is in stated-words.ts.
 */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { addFen, type Fen, zeroFen } from "../money.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { type MadePromise, type PromiseState, promiseStatesOn, type StatedPromise } from "./promise-state.ts";

export interface Duty extends MadePromise {
  /** `promise:<record>` or `instalment:<agreement>:<day>`: the next action about it and the person's word on it carry this name. */
  readonly id: string;
  readonly is: "promise" | "instalment";
  /** The entry it was recorded with. */
  readonly record: string;
}

export interface StatedDuty extends StatedPromise<Duty> {
  /** The person's own word, where a payment is not in the case: it stands above what is seen. */
  readonly said: "kept" | "not-kept" | null;
}

type Agreement = FollowUpRecords["agreements"][number];

/** Of one debt, those that still hold, by due day, each with the payments that count for it. */
export function dutiesOn(
  facts: CaseFacts,
  records: FollowUpRecords,
  debt: DebtId,
  { on, calendar }: { readonly on: Day; readonly calendar: WorkCalendar },
): StatedDuty[] {
  const payments = facts.debts.find(({ id }) => id === debt)?.payments ?? [];
  return promiseStatesOn(standingDuties(records, debt), payments, on, calendar).map((stated) => ({
    ...stated,
    said: records.judged?.get(stated.promise.id) ?? null,
  }));
}

/** Nothing more is to be done about it. */
export const isDone = ({ state, said }: { readonly state: PromiseState; readonly said: StatedDuty["said"] }): boolean =>
  said !== null || state === "kept" || state === "late";

/** What a later agreement took the place of. */
export const replacedDuties = (records: FollowUpRecords, debt: DebtId): Duty[] => {
  const standing = new Set(standingDuties(records, debt).map(({ id }) => id));
  return allDuties(records, debt).filter((duty) => !standing.has(duty.id) && laterAgreement(duty, records, debt) !== undefined);
};

/** The debts of which something was promised or agreed, in the order of the records. */
export const debtsWithDuties = ({ promises, agreements }: FollowUpRecords): DebtId[] => [
  ...new Set([...promises, ...agreements].map(({ debt }) => debt)),
];

/** The newest: it takes the place of the ones before. */
export const holdingAgreement = ({ agreements }: FollowUpRecords, debt: DebtId, on: Day): Agreement | undefined =>
  agreements
    .filter((agreement) => agreement.debt === debt && agreement.on <= on)
    .reduce<Agreement | undefined>((latest, each) => (latest === undefined || each.on >= latest.on ? each : latest), undefined);

function standingDuties(records: FollowUpRecords, debt: DebtId): Duty[] {
  const standing = allDuties(records, debt).filter((duty) => laterAgreement(duty, records, debt) === undefined);
  const first = new Map<string, Duty>();
  for (const duty of [...standing].sort(byStrength)) {
    const same = `${duty.dueDay} ${duty.fen}`;
    if (!first.has(same)) first.set(same, duty);
  }
  return [...first.values()];
}

/** An instalment before a promise of the same sum and day, then the word said first. */
const byStrength = (a: Duty, b: Duty): number => compare(a.is, b.is) || compare(a.made, b.made) || compare(a.id, b.id);

function allDuties({ promises, agreements }: FollowUpRecords, debt: DebtId): Duty[] {
  return [
    ...promises
      .filter((promise) => promise.debt === debt)
      .map(({ id, fen, dueDay, made }): Duty => ({ id: `promise:${id}`, is: "promise", record: id, debt, fen, dueDay, made })),
    ...agreements.filter((agreement) => agreement.debt === debt).flatMap(instalmentsOf),
  ];
}

/** Sums of one day are one instalment. */
function instalmentsOf({ id, debt, on, schedule }: Agreement): Duty[] {
  const sums = new Map<Day, Fen>();
  for (const { day, fen } of schedule) sums.set(day, addFen(sums.get(day) ?? zeroFen, fen));
  return [...sums].map(([dueDay, fen]) => ({
    id: `instalment:${id}:${dueDay}`,
    is: "instalment",
    record: id,
    debt,
    fen,
    dueDay,
    made: on,
  }));
}

/** Made after the duty and before its day; of two agreements of one day the later record. */
function laterAgreement(duty: Duty, { agreements }: FollowUpRecords, debt: DebtId): Agreement | undefined {
  const own = agreements.findIndex(({ id }) => id === duty.record);
  return agreements.find(({ debt: about, on }, index) => {
    const isLater = on > duty.made || (on === duty.made && index !== own && (own === -1 || index > own));
    return about === debt && on < duty.dueDay && isLater;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
