/**
 * Ask after what was handed in: a complaint once the time for its answer is over, an objection to the credit record likewise. What was
 * answered needs nothing. Where to go next is in escalation-*.ts.
 */

import type { Action } from "./action.ts";
import { complaintClock, objectionClock } from "./complaint-clock.ts";
import type { FollowUpInput } from "./follow-up-input.ts";
import { newAction } from "./new-action.ts";

export const complaintActions = (input: FollowUpInput): Action[] => [...complaints(input), ...objections(input)];

function complaints({ records, facts, law }: FollowUpInput): Action[] {
  return records.complaints.flatMap(({ id, debt, day, answered }) => {
    if (answered !== undefined) return [];
    const lender = facts.debts.find((one) => one.id === debt)?.lender.type ?? null;
    const clock = complaintClock(day, lender, law);
    if (clock === null) return [];
    return [
      newAction({
        id: `complaint:${id}`,
        what: "ask-after-complaint",
        why: clock.binds ? "complaint-clock" : "complaint-made",
        debt: debt ?? null,
        day: clock.until,
        about: day,
      }),
    ];
  });
}

/** The first written word to the other side after the report is taken for the objection. */
function objections({ facts, law, objected = [] }: FollowUpInput): Action[] {
  return facts.debts.flatMap(({ id, recordObjection }) => {
    const sent = recordObjection && objected.find(({ debt, day }) => debt === id && day >= recordObjection.reportOn);
    const clock = sent && objectionClock(sent.day, law);
    if (!sent || !clock) return [];
    return [
      newAction({
        id: `objection:${id}:${sent.day}`,
        what: "ask-after-objection",
        why: "objection-clock",
        debt: id,
        day: clock.until,
        about: sent.day,
      }),
    ];
  });
}
