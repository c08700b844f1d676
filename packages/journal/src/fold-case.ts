/**
 * Makes the case of its entries. Pure, and independent of the order in which entries of several devices arrive: they are
 * first put in the one order that clock and knowledge give them (entry.ts, `order`), the same on every device.
 *
 * A correction replaces what the named entry says, at that entry's place; both stay readable. A redacted entry says
 * nothing any more. What this version cannot use is listed in `unread`, never dropped and never thrown on.
 */

import type { ActionState, CaseRecord, Choice, Recorded } from "./case-record.ts";
import { collectRecords, type KindRecord, recordsOf } from "./collect-records.ts";
import type { Entry } from "./entry.ts";
import { foldFacts } from "./fold-facts.ts";
import type { CommitmentHeard } from "./kinds/commitment-heard.ts";
import type { WarningRead } from "./kinds/warning-read.ts";
import { nameFiles } from "./name-files.ts";

export function foldCase(entries: readonly Entry[]): CaseRecord {
  const inOrder = putInOrder(entries);
  const { records, redactions, unread } = collectRecords(inOrder);
  const standing = records.filter(({ record }) => !record.takenBack);
  const files = nameFiles(recordsOf(records, "file.attached"));
  const { facts, homeless } = foldFacts(standing, files);
  const homelessByEntry = new Map(homeless.map(({ entry, debt }) => [entry, debt]));
  const unused = inOrder.flatMap(({ id, kind, v, at }) => {
    const debt = homelessByEntry.get(id);
    const said = unread.find(({ entry }) => entry === id);
    if (debt !== undefined) return [{ entry: id, kind, v, at, why: { because: "names-absent-debt", debt } as const }];
    return said ? [said] : [];
  });
  return {
    facts,
    contacts: recordsOf(records, "contact.logged"),
    promises: recordsOf(records, "promise.made"),
    commitments: records.flatMap(commitmentsOf),
    agreements: recordsOf(records, "agreement.confirmed"),
    valued: recordsOf(records, "contact.valued"),
    rungs: recordsOf(records, "rung.taken"),
    settlement: recordsOf(records, "settlement.ticked"),
    judged: new Map(recordsOf(standing, "word.judged").map(({ entry, at, payload }) => [payload.word, { entry, at, ...payload }])),
    creditEntries: recordsOf(records, "credit-entry.seen"),
    choices: recordsOf(standing, "warning.read").map(choiceOf),
    notes: recordsOf(records, "helper.noted"),
    rehearsals: recordsOf(standing, "rehearsal.done"),
    actions: actionStates(standing),
    files,
    redactions,
    unread: unused,
  };
}

/** The order of the fold: by `order`, between devices that did not know of each other by device, each entry once. */
export function putInOrder(entries: readonly Entry[]): readonly Entry[] {
  const once = new Map<string, Entry>();
  for (const entry of entries) if (!once.get(entry.id)?.content) once.set(entry.id, entry); // of two copies, the one with content
  return [...once.values()].sort(
    (a, b) => a.order - b.order || compare(a.device, b.device) || a.sequence - b.sequence || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A commitment of its own, or those written down inside a contact. */
function commitmentsOf({ kind, record }: KindRecord): readonly Recorded<CommitmentHeard>[] {
  if (kind === "commitment.heard") return [record];
  if (kind !== "contact.logged") return [];
  const { debt, commitments = [] } = record.payload;
  return commitments.map((commitment) => {
    const payload: CommitmentHeard = { ...commitment, ...(debt !== undefined && { debt }), contact: record.entry };
    return { ...record, payload, original: payload, corrections: [] };
  });
}

const choiceOf = ({ entry, at, payload }: Recorded<WarningRead>): Choice => ({
  entry,
  at,
  warning: payload.warning,
  debt: payload.debt ?? null,
});

function actionStates(records: readonly KindRecord[]): ReadonlyMap<string, ActionState> {
  const states = new Map<string, ActionState>();
  for (const { kind, record } of records) {
    const { entry, at } = record;
    if (kind === "action.done") states.set(record.payload.action, { entry, at, state: "done", ...record.payload });
    if (kind === "action.snoozed") states.set(record.payload.action, { entry, at, state: "snoozed", ...record.payload });
    if (kind === "action.dropped") states.set(record.payload.action, { entry, at, state: "dropped", ...record.payload });
  }
  return states;
}
