/** Promises, commitments, agreements and payments of a package, as tables. They repeat what was recorded and judge nothing. */

import { type Day, day } from "@tanhao/core/day";
import type { Block } from "@tanhao/core/document/block";
import { promiseStatesOn } from "@tanhao/core/followup/promise-state";
import type { WorkCalendar } from "@tanhao/core/law/work-calendar";
import { fen } from "@tanhao/core/money";
import type { Recorded } from "@tanhao/journal/case-record";
import type { AgreementConfirmed } from "@tanhao/journal/kinds/agreement-confirmed";
import type { PromiseMade } from "@tanhao/journal/kinds/promise-made";
import type { EvidenceCase, Said } from "./evidence-case.ts";

export function promiseBlocks(of: EvidenceCase, said: Said, calendar: WorkCalendar): readonly Block[] {
  const { promises: words } = said.words;
  if (of.record.promises.length === 0) return [{ is: "paragraph", text: words.none }];
  const states = promiseStates(of, said, calendar);
  const rows = of.record.promises.map(({ entry, payload, takenBack }) => [
    payload.dueDay,
    said.debt(payload.debt),
    said.money(payload.fen),
    takenBack ? words.takenBack : (states.get(entry) ?? ""),
    said.place(entry),
  ]);
  return [
    { is: "paragraph", text: words.lead },
    { is: "table", head: words.head, rows, numeric: [2] },
  ];
}

function promiseStates(of: EvidenceCase, said: Said, calendar: WorkCalendar): ReadonlyMap<string, string> {
  const standing = of.record.promises.filter(({ takenBack }) => !takenBack);
  const states = new Map<string, string>();
  for (const debt of new Set(standing.map(({ payload }) => payload.debt))) {
    const payments = (of.debts.find(({ id }) => id === debt)?.payments ?? []).map((payment) => ({
      day: day(payment.day),
      fen: fen(payment.fen),
    }));
    const promises = standing
      .filter(({ payload }) => payload.debt === debt)
      .map(({ entry, at, payload }: Recorded<PromiseMade>) => ({ ...payload, entry, made: dayOf(said.moment(at)) }));
    for (const { promise, state, paidFen, paidOn } of promiseStatesOn(promises, payments, day(of.about.on), calendar)) {
      states.set(promise.entry, said.words.promises.states[state](said.money(paidFen), paidOn));
    }
  }
  return states;
}

const dayOf = (moment: string): Day => day(moment.slice(0, 10));

export function commitmentBlocks({ record }: EvidenceCase, said: Said): readonly Block[] {
  const { commitments: words, promises } = said.words;
  if (record.commitments.length === 0) return [{ is: "paragraph", text: words.none }];
  const rows = record.commitments.map(({ entry, payload, takenBack }) => [
    words.parties[payload.who],
    payload.what,
    payload.fen === undefined ? "" : said.money(payload.fen),
    payload.dueDay ?? "",
    takenBack ? promises.takenBack : payload.status === undefined ? "" : words.statuses[payload.status],
    said.place(entry),
  ]);
  return [{ is: "table", head: words.head, rows, numeric: [2] }];
}

export function agreementBlocks({ record }: EvidenceCase, said: Said): readonly Block[] {
  const { agreements: words } = said.words;
  if (record.agreements.length === 0) return [{ is: "paragraph", text: words.none }];
  return record.agreements.map((agreement) => ({ is: "table", head: [], rows: agreementRows(agreement, said), numeric: [] }));
}

function agreementRows(
  { entry, payload, original, takenBack, corrections: made }: Recorded<AgreementConfirmed>,
  said: Said,
): readonly (readonly [string, string])[] {
  const { agreements: words, contacts, corrections } = said.words;
  const rowsOf = ({ debt, on, type, form, schedule, waivedFen, deferredTo, files, note }: AgreementConfirmed) =>
    [
      [contacts.debt, said.debt(debt)],
      [words.day, on],
      [words.type, words.types[type]],
      [words.form, words.forms[form]],
      ...schedule.map((due) => [words.schedule, words.due(due.day, said.money(due.fen))] as const),
      waivedFen === undefined ? null : [words.waived, said.money(waivedFen)],
      deferredTo === undefined ? null : [words.deferredTo, deferredTo],
      ...(files ?? []).map((file) => [contacts.files, file] as const),
      note === undefined ? null : [contacts.note, note],
    ].filter((row): row is readonly [string, string] => row !== null);
  const told = (one: AgreementConfirmed): string => said.words.join(rowsOf(one).map(([label, text]) => `${label} ${text}`));
  const changed = made.map(({ at, because, payload: now }): readonly [string, string] => [
    now === null ? corrections.takenBack(said.moment(at)) : corrections.corrected(said.moment(at)),
    corrections.because(because, null),
  ]);
  const isChanged = made.some(({ payload: now }) => now !== null);
  return [
    ...(isChanged ? [[corrections.first, original === null ? corrections.firstGone : told(original)] as const] : []),
    ...(isChanged && !takenBack ? [[corrections.now, ""] as const] : []),
    ...rowsOf(payload),
    ...changed,
    [contacts.recorded, said.place(entry)],
  ];
}

export function paymentBlocks({ debts }: EvidenceCase, said: Said): readonly Block[] {
  const { payments: words } = said.words;
  const rows = debts
    .flatMap(({ name, payments }) => payments.map((payment) => ({ ...payment, name })))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((payment) => [payment.day, payment.name, said.money(payment.fen), payment.from ?? ""]);
  if (rows.length === 0) return [{ is: "paragraph", text: words.none }];
  return [
    { is: "paragraph", text: words.lead },
    { is: "table", head: words.head, rows, numeric: [2] },
  ];
}
