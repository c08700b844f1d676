/** What the journal holds about steps taken, what was good, and ticks on the way to a closed debt, as core/followup wants it. */

import { type Day, day } from "@tanhao/core/day";
import type { ValuedContact } from "@tanhao/core/followup/contact-value";
import type { RungTaken } from "@tanhao/core/followup/escalation-rung";
import type { SettlementTick } from "@tanhao/core/followup/settlement-step";
import type { DebtId } from "@tanhao/core/ids";
import type { CaseRecord, Recorded } from "@tanhao/journal/case-record";
import { dayInChina } from "../followup/follow-up-records.ts";

export const rungsTaken = ({ rungs }: CaseRecord): readonly RungTaken[] =>
  standing(rungs).map(({ entry, payload: { debt, rung, on, number } }) => ({
    id: entry,
    debt,
    rung,
    on,
    ...(number !== undefined && { number }),
  }));

export const valuedContacts = ({ valued }: CaseRecord): readonly ValuedContact[] =>
  standing(valued).map(({ entry, payload: { contact, what } }) => ({ id: entry, contact, what }));

export const settlementTicks = ({ settlement }: CaseRecord): readonly SettlementTick[] =>
  standing(settlement).map(({ entry, payload: { debt, step, on, about, outcome } }) => ({
    id: entry,
    debt,
    step,
    on,
    ...(about !== undefined && { about }),
    ...(outcome !== undefined && { outcome }),
  }));

export const filesOfTick = ({ settlement }: CaseRecord, tick: string): readonly string[] =>
  settlement.find(({ entry }) => entry === tick)?.payload.files ?? [];

/** On which day an entry that shows a step was made: a contact by its own clock. */
export function dayOfEntry({ contacts, rungs }: CaseRecord, entry: string): Day | null {
  const contact = contacts.find((one) => one.entry === entry);
  if (contact) return day(contact.payload.at.slice(0, 10));
  return rungs.find((one) => one.entry === entry)?.payload.on ?? null;
}

/** Days on which a note about the debt was sent, or not wanted. */
export const notedOn = ({ actions }: CaseRecord, debt: DebtId): readonly Day[] =>
  [...actions.values()].flatMap(({ action, state, at }) =>
    state !== "snoozed" && action.startsWith(`relationship:${debt}:`) ? [dayInChina(at)] : [],
  );

const standing = <Payload>(records: readonly Recorded<Payload>[]): readonly Recorded<Payload>[] =>
  records.filter(({ takenBack }) => !takenBack);
