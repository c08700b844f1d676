/**
 * The names a letter may use while an agreement is kept and after the last payment: what was paid of the newest agreement,
 * what comes next, and whether all of the contract is paid. An instalment nobody saw paid is not told as paid.
 */

import type { Debt } from "../debt/debt.ts";
import { money, onDay } from "../explain/explanation.ts";
import { type MadePromise, promiseStatesOn, type StatedPromise } from "../followup/promise-state.ts";
import { isSettled } from "../standing/debt-state.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { DocumentInput, DocumentRecords } from "./document-input.ts";
import { flag, fromEngine, fromFact, known, rows, type Values } from "./values.ts";

type Agreement = DocumentRecords["followUp"]["agreements"][number];

const recorded = fromFact("agreements");

export function agreementValues(standing: DebtStanding, input: DocumentInput): Values {
  const { debt } = standing;
  const agreement = newestAgreement(debt, input);
  const states = agreement === undefined ? [] : statesOf(agreement, debt, input);
  const kept = states.filter(({ state }) => state === "kept" || state === "late");
  const next = states.find(({ state }) => state === "open")?.promise;
  const fulfilled = states.length > 0 && kept.length === states.length;
  return {
    "agreement.on": agreement === undefined ? flag(false) : known(onDay(agreement.on), recorded),
    "agreement.on-course": flag(states.every(({ state }) => state !== "unseen")),
    "agreement.kept-rows": rows(kept.map(keptRow)),
    "agreement.next-on": next === undefined ? flag(false) : known(onDay(next.dueDay), recorded),
    "agreement.next-fen": next === undefined ? flag(false) : known(money(next.fen), recorded),
    ...settledValues(standing, fulfilled ? agreement : undefined),
  };
}

const newestAgreement = ({ id }: Debt, { records, standing }: DocumentInput): Agreement | undefined =>
  records.followUp.agreements
    .filter(({ debt, on }) => debt === id && on <= standing.on)
    .reduce<Agreement | undefined>((latest, each) => (latest === undefined || each.on >= latest.on ? each : latest), undefined);

const statesOf = ({ on, schedule, debt: id }: Agreement, debt: Debt, { standing, lawBook }: DocumentInput): StatedPromise<MadePromise>[] =>
  promiseStatesOn(
    schedule.map(({ day, fen }) => ({ debt: id, fen, dueDay: day, made: on })),
    debt.payments,
    standing.on,
    lawBook.calendar,
  );

const keptRow = ({ promise, paidOn }: StatedPromise<MadePromise>): Values => ({
  "kept.due": known(onDay(promise.dueDay), recorded),
  "kept.fen": known(money(promise.fen), recorded),
  "kept.paid": paidOn === null ? flag(false) : known(onDay(paidOn), fromFact("payments")),
});

/** Paid off by the account, or as agreed: a settlement for less leaves a balance that nobody claims any more. */
function settledValues(standing: DebtStanding, fulfilled: Agreement | undefined): Values {
  const last = standing.debt.payments.filter(({ day }) => day <= standing.on).at(-1);
  return {
    "settled.done": flag(last !== undefined && (fulfilled !== undefined || isSettled(standing))),
    "settled.agreed-on": fulfilled === undefined ? flag(false) : known(onDay(fulfilled.on), recorded),
    "settled.last-on": last === undefined ? flag(false) : known(onDay(last.day), fromFact("payments")),
    "settled.last-fen": last === undefined ? flag(false) : known(money(last.fen), fromEngine("standing")),
  };
}
