/**
 * Every dated thing of a case in one order: what was recorded, what was paid, and what comes by contract, agreement and
 * law. Whoever shows it filters and words it; nothing is decided here and nothing is left out. What was taken back stays,
 * marked, for a record that hides its own corrections is worth little.
 */

import { type Day, day, laterOf } from "@tanhao/core/day";
import type { Debt, Payment } from "@tanhao/core/debt/debt";
import type { Action } from "@tanhao/core/followup/action";
import type { DebtId } from "@tanhao/core/ids";
import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import type { CaseRecord, Correction, Recorded } from "@tanhao/journal/case-record";
import type { EntryId } from "@tanhao/journal/entry";
import type { AgreementConfirmed } from "@tanhao/journal/kinds/agreement-confirmed";
import type { CommitmentHeard } from "@tanhao/journal/kinds/commitment-heard";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { PromiseMade } from "@tanhao/journal/kinds/promise-made";
import { dayInChina } from "../followup/follow-up-records.ts";

export const dayGroups = ["contact", "letter", "payment", "promise", "due", "law", "step", "correction"] as const;
export type DayGroup = (typeof dayGroups)[number];

export interface CaseDay {
  /** Unique in the case. */
  readonly key: string;
  readonly day: Day;
  /** `10:05` where the person noted it. */
  readonly time: string | null;
  /** `null`: of no single debt. */
  readonly debt: DebtId | null;
  readonly group: DayGroup;
  /** Still ahead, today included; of what was recorded never. */
  readonly ahead: boolean;
  /** `false`: worked out from something that may change. */
  readonly certain: boolean;
  readonly takenBack: boolean;
  readonly what: DayMatter;
}

export type DayMatter =
  | { readonly is: "contact"; readonly contact: ContactLogged }
  | { readonly is: "payment"; readonly payment: Payment }
  | { readonly is: "promise"; readonly promise: PromiseMade }
  | { readonly is: "commitment"; readonly commitment: CommitmentHeard }
  | { readonly is: "agreement"; readonly agreement: AgreementConfirmed }
  | { readonly is: "instalment"; readonly due: AgreementConfirmed["schedule"][number] }
  | { readonly is: "event"; readonly event: CaseTimelineEvent }
  | { readonly is: "action"; readonly action: Action }
  /** `of`: the entry it corrects. */
  | { readonly is: "correction"; readonly of: EntryId; readonly because: string; readonly takesBack: boolean };

export interface CaseDaysInput {
  readonly record: CaseRecord;
  readonly debts: readonly Debt[];
  /** From core/standing: legal-path.ts. */
  readonly timeline: readonly CaseTimelineEvent[];
  readonly actions: readonly Action[];
  readonly on: Day;
}

/** Oldest first; on one day by time, then as listed above. */
export function caseDays({ record, debts, timeline, actions, on }: CaseDaysInput): readonly CaseDay[] {
  /** What was settled inside a contact is told with the contact. */
  const contacts = new Set(record.contacts.map(({ entry }) => entry));
  const days = [
    ...record.contacts.map(contactDay),
    ...record.promises.map((made) => ofRecord(made, "promise", { is: "promise", promise: made.payload })),
    ...record.commitments
      .filter(({ entry }) => !contacts.has(entry))
      .map((heard) => ofRecord(heard, "promise", { is: "commitment", commitment: heard.payload })),
    ...record.agreements.flatMap((agreed) => agreementDays(agreed, on)),
    ...[...record.contacts, ...record.promises, ...record.commitments, ...record.agreements].flatMap(correctionDays),
    ...debts.flatMap(paymentDays),
    ...timeline.filter(({ event }) => event !== "last-payment").map((event) => eventDay(event, on)),
    ...actions.map((action) => actionDay(action, on)),
  ];
  return days.sort(
    (a, b) => compare(a.day, b.day) || compare(a.time ?? "", b.time ?? "") || groupOf(a) - groupOf(b) || compare(a.key, b.key),
  );
}

const groupOf = ({ group }: CaseDay): number => dayGroups.indexOf(group);

const inWriting: readonly string[] = ["letter", "email", "complaint"];
const past = { ahead: false, certain: true, takenBack: false, time: null } as const;

const contactDay = ({ entry, payload, takenBack }: Recorded<ContactLogged>): CaseDay => ({
  ...past,
  key: `contact:${entry}`,
  day: day(payload.at.slice(0, 10)),
  time: payload.at.slice(11, 16),
  debt: payload.debt ?? null,
  group: inWriting.includes(payload.channel) ? "letter" : "contact",
  takenBack,
  what: { is: "contact", contact: payload },
});

const ofRecord = ({ entry, at, payload, takenBack }: Recorded<{ readonly debt?: DebtId }>, group: DayGroup, what: DayMatter): CaseDay => ({
  ...past,
  key: `${what.is}:${entry}`,
  day: dayInChina(at),
  debt: payload.debt ?? null,
  group,
  takenBack,
  what,
});

/** With the sums it names that are still to come; what came of the earlier ones is told by the payments. */
function agreementDays({ entry, payload, takenBack }: Recorded<AgreementConfirmed>, on: Day): CaseDay[] {
  const own = { ...past, debt: payload.debt };
  const agreed: CaseDay = {
    ...own,
    key: `agreement:${entry}`,
    day: payload.on,
    group: "promise",
    takenBack,
    what: { is: "agreement", agreement: payload },
  };
  if (takenBack) return [agreed];
  const dues = payload.schedule.filter((due) => due.day >= on);
  return [
    agreed,
    ...dues.map(
      (due, place): CaseDay => ({
        ...own,
        key: `instalment:${entry}:${place}`,
        day: due.day,
        group: "due",
        ahead: true,
        what: { is: "instalment", due },
      }),
    ),
  ];
}

const correctionDays = ({ entry, payload, corrections }: Recorded<{ readonly debt?: DebtId }>): CaseDay[] =>
  corrections.map((correction: Correction<unknown>) => ({
    ...past,
    key: `correction:${correction.entry}`,
    day: dayInChina(correction.at),
    debt: payload.debt ?? null,
    group: "correction",
    what: { is: "correction", of: entry, because: correction.because, takesBack: correction.payload === null },
  }));

const paymentDays = ({ id, payments }: Debt): CaseDay[] =>
  payments.map((payment, place) => ({
    ...past,
    key: `payment:${id}:${place}`,
    day: payment.day,
    debt: id,
    group: "payment",
    what: { is: "payment", payment },
  }));

/** What happened today has happened; what falls due or ends today is still ahead. */
const eventDay = (event: CaseTimelineEvent, on: Day): CaseDay => ({
  ...past,
  key: `event:${event.debt ?? ""}:${event.event}:${event.day}`,
  day: event.day,
  debt: event.debt,
  group: event.event === "due" ? "due" : "law",
  ahead: event.day > on || (event.day === on && (event.event === "due" || event.deadline || !event.certain)),
  certain: event.certain,
  what: { is: "event", event },
});

/** What is over its day is to be done all the same: it stands with today. */
const actionDay = (action: Action, on: Day): CaseDay => ({
  ...past,
  key: `action:${action.id}`,
  day: laterOf(action.day, on),
  debt: action.debt,
  group: "step",
  ahead: true,
  certain: !action.workingDayUnsure,
  what: { is: "action", action },
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
