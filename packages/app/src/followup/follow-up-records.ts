/** What the journal holds, as core/followup wants it: promises, commitments, agreements, complaints, and what was settled. */

import { type Day, day } from "@tanhao/core/day";
import type { FollowUpRecords } from "@tanhao/core/followup/follow-up-records";
import type { CaseRecord, Recorded } from "@tanhao/journal/case-record";
import type { CommitmentHeard } from "@tanhao/journal/kinds/commitment-heard";

const madeBefore = new WeakMap<CaseRecord, FollowUpRecords>();

/** A record never changes, and every debt asks. */
export function followUpRecords(record: CaseRecord): FollowUpRecords {
  const made = madeBefore.get(record) ?? makeRecords(record);
  madeBefore.set(record, made);
  return made;
}

function makeRecords(record: CaseRecord): FollowUpRecords {
  const commitments = namedCommitments(
    record.commitments.filter(({ takenBack }) => !takenBack),
    record,
  );
  return {
    promises: [
      ...standing(record.promises).map(({ entry, at, payload }) => ({ ...payload, id: entry, made: dayInChina(at) })),
      ...commitments.flatMap(({ id, who, debt, fen, dueDay, made }) =>
        who === "borrower" && debt !== undefined && fen !== undefined && dueDay !== undefined ? [{ id, debt, fen, dueDay, made }] : [],
      ),
    ],
    commitments,
    agreements: standing(record.agreements).map(({ entry, payload }) => ({ ...payload, id: entry })),
    complaints: complaintsIn(record),
    noted: standing(record.contacts).flatMap(({ entry, payload: { next, debt } }) =>
      next?.day === undefined ? [] : [{ id: entry, day: next.day, what: next.what, ...(debt !== undefined && { debt }) }],
    ),
    settled: record.actions,
    judged: new Map([...record.judged].map(([word, { outcome }]) => [word, outcome])),
  };
}

/** Answered by the first word about a complaint that came in since, of the same debt. */
function complaintsIn(record: CaseRecord): FollowUpRecords["complaints"] {
  const about = standing(record.contacts).filter(({ payload }) => payload.channel === "complaint");
  const answers = about.filter(({ payload }) => payload.direction === "in");
  return about
    .filter(({ payload }) => payload.direction !== "in")
    .map(({ entry, payload: { at, debt } }) => {
      const answer = answers.find(({ payload }) => payload.debt === debt && payload.at >= at);
      return {
        id: entry,
        day: dayOfContact(at),
        ...(debt !== undefined && { debt }),
        ...(answer !== undefined && { answered: dayOfContact(answer.payload.at) }),
      };
    });
}

/** Each under a name of its own, made on the day of the contact in which it was said. */
export function namedCommitments(
  commitments: readonly Recorded<CommitmentHeard>[],
  record: CaseRecord,
): readonly (CommitmentHeard & { readonly id: string; readonly made: Day })[] {
  const contacts = new Map(record.contacts.map(({ entry, payload }) => [entry, payload.at]));
  return numbered(commitments).map(({ id, of: { at, payload } }) => {
    const said = payload.contact === undefined ? undefined : contacts.get(payload.contact);
    return { ...payload, id, made: said === undefined ? dayInChina(at) : dayOfContact(said) };
  });
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

/** By the borrower's own clock, as it was written down. */
const dayOfContact = (at: string): Day => day(at.slice(0, 10));

export const dayInChina = (moment: string): Day => day(new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10));
