/**
 * The names a complaint may use: whether there is something to complain about, what was tried with the lender before, who
 * supervises this kind of lender, and whether the lender's own time is over. A mere "no" is nothing to complain about.
 */

import type { PublicBody } from "../channel/channel-directory.ts";
import { bodiesFor } from "../channel/competent-bodies.ts";
import { type Day, day as dayOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { onDay, term, words } from "../explain/explanation.ts";
import { complaintClock } from "../followup/complaint-clock.ts";
import { type LeftUnanswered, leftUnanswered } from "../followup/left-unanswered.ts";
import { type ConductFact, partyOf } from "./conduct-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromEngine, fromFact, known, rows, type Values } from "./values.ts";

const recorded = fromFact("contacts");

/** `facts`: contacts of which a rule speaks. */
export function complaintValues(debt: Debt, facts: readonly ConductFact[], input: DocumentInput): Values {
  const { records, standing, lawBook, wording } = input;
  const unanswered = leftUnanswered(records, debt.id, standing.on, lawBook);
  const hasGround = facts.length > 0 || unanswered.length > 0;
  const made = complaintMade(debt, input);
  const body = supervisorOf(debt, facts.length > 0, input);
  const noWait = facts.some((fact) => fact.noWait);
  const until = made === null || made.answered ? null : (complaintClock(made.day, null, lawBook)?.until ?? null);
  const waits = until !== null && standing.on <= until;
  return {
    "complaint.ground": flag(hasGround),
    "silence.rows": rows(unanswered.map(silenceRow)),
    "tried.rows": rows(triedRows(debt, input)),
    "tried.unanswered": flag(made !== null && !made.answered),
    "complaint.answer-by": until === null ? flag(false) : known(onDay(until), fromEngine("law")),
    "regulator.known": flag(body !== null),
    "regulator.name": body === null ? flag(false) : known(words(body.name[wording.lang]), fromEngine("law")),
    "regulator.forwards": flag(body?.competence === forwarding),
    // Each says only what the ones before it leave open, so that one reason is given and not four.
    "regulator.asked-lender": flag(body === null || !hasGround || noWait || made !== null),
    "regulator.time-over": flag(body === null || !hasGround || noWait || !waits),
  };
}

const silenceRow = (left: LeftUnanswered): Values =>
  left.is === "commitment"
    ? {
        "silence.word": known(words(left.what), recorded),
        "silence.day": known(onDay(left.made), recorded),
        "silence.due": known(onDay(left.due), recorded),
      }
    : {
        "silence.word": flag(false),
        "silence.day": known(onDay(left.day), recorded),
        "silence.channel": known(term(`channel-${left.channel}`), recorded),
      };

/** What went to the lender in writing or as a complaint, oldest first. */
const triedRows = (debt: Debt, { records }: DocumentInput): Values[] =>
  records.contacts
    .filter(
      ({ debt: about, direction, channel }) =>
        about === debt.id && direction === "out" && ["letter", "email", "complaint"].includes(channel),
    )
    .map(({ at, channel }) => ({
      "tried.day": known(onDay(dayOf(at.slice(0, 10))), recorded),
      "tried.channel": known(term(`channel-${channel}`), recorded),
    }));

/** The first complaint to the lender, and whether anything came from it since. */
function complaintMade(debt: Debt, { records }: DocumentInput): { readonly day: Day; readonly answered: boolean } | null {
  const own = records.contacts.filter((contact) => contact.debt === debt.id);
  const first = own.find(({ channel, direction }) => channel === "complaint" && direction !== "in");
  if (first === undefined) return null;
  const answered = own.some(({ at, channel, direction }) => direction === "in" && channel === "complaint" && at > first.at);
  return { day: dayOf(first.at.slice(0, 10)), answered };
}

const forwarding = "complaint.financial-regulator";
const supervisors: readonly (string | null)[] = [forwarding, "complaint.local-financial-authority"];

function supervisorOf(debt: Debt, isConduct: boolean, { directory, lawBook, standing }: DocumentInput): PublicBody | null {
  const bodies = bodiesFor(directory.bodies, isConduct ? "conduct" : "no-answer", partyOf(debt), lawBook, standing.on);
  return bodies.find(({ competence }) => supervisors.includes(competence)) ?? null;
}
