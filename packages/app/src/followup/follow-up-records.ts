/** What the journal holds, as core/followup wants it: promises, commitments, agreements, complaints, and what was settled. */

import { type Day, day } from "@tanhao/core/day";
import type { FollowUpRecords } from "@tanhao/core/followup/next-actions";
import type { CaseRecord, Recorded } from "@tanhao/journal/case-record";
import type { CommitmentHeard } from "@tanhao/journal/kinds/commitment-heard";

export function followUpRecords(record: CaseRecord): FollowUpRecords {
  const commitments = numbered(record.commitments.filter(({ takenBack }) => !takenBack)).map(({ id, of }) => ({
    ...of.payload,
    id,
    made: dayMade(of, record),
  }));
  return {
    promises: [
      ...standing(record.promises).map(({ entry, at, payload }) => ({ ...payload, id: entry, made: dayInChina(at) })),
      ...commitments.flatMap(({ id, who, debt, fen, dueDay, made }) =>
        who === "borrower" && debt !== undefined && fen !== undefined && dueDay !== undefined ? [{ id, debt, fen, dueDay, made }] : [],
      ),
    ],
    commitments,
    agreements: standing(record.agreements).map(({ entry, payload }) => ({ ...payload, id: entry })),
    complaints: standing(record.contacts).flatMap(({ entry, payload }) =>
      payload.channel === "complaint" && payload.direction !== "in"
        ? [{ id: entry, day: dayOfContact(payload.at), ...(payload.debt !== undefined && { debt: payload.debt }) }]
        : [],
    ),
    settled: record.actions,
  };
}

const standing = <Payload>(records: readonly Recorded<Payload>[]): readonly Recorded<Payload>[] =>
  records.filter(({ takenBack }) => !takenBack);

/** Several commitments of one contact share its entry; their place in it tells them apart. */
function numbered(
  commitments: readonly Recorded<CommitmentHeard>[],
): readonly { readonly id: string; readonly of: Recorded<CommitmentHeard> }[] {
  const seen = new Map<string, number>();
  return commitments.map((of) => {
    const place = seen.get(of.entry) ?? 0;
    seen.set(of.entry, place + 1);
    return { id: place === 0 ? of.entry : `${of.entry}.${place}`, of };
  });
}

function dayMade({ at, payload }: Recorded<CommitmentHeard>, record: CaseRecord): Day {
  const contact = record.contacts.find(({ entry }) => entry === payload.contact);
  return contact ? dayOfContact(contact.payload.at) : dayInChina(at);
}

/** By the borrower's own clock, as it was written down. */
const dayOfContact = (at: string): Day => day(at.slice(0, 10));

const dayInChina = (moment: string): Day => day(new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10));
