/**
 * From an agreement to a closed debt: what is looked at before paying, each instalment with its payment and its proof, what
 * is left, then the certificate, the credit report, an objection where it is wrong, and putting it away. States come from
 * records and payments; what only the person can see is ticked, and a tick is an entry. Where a newer agreement took the place
 * of one before, what was ticked for that one does not count for it.
 */

import { addDays, type Day, laterOf } from "../day.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { type Fen, subtractFen, sumFen } from "../money.ts";
import { isSettled } from "../standing/debt-state.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { Action } from "./action.ts";
import { type AgreementCourse, agreementCourse, type CourseInstalment } from "./agreement-course.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { newAction } from "./new-action.ts";
import { type BeforePaying, beforePaying, type RecordOutcome, type SettlementStep, type SettlementTick } from "./settlement-step.ts";

export interface PathInstalment extends CourseInstalment {
  /** Of the payments that count for it, and what was kept as its proof. */
  readonly files: readonly string[];
  readonly proof: SettlementTick | null;
}

/** `not-yet`: from its day on. */
export type AfterState =
  | { readonly is: "not-yet"; readonly from: Day | null }
  | { readonly is: "open"; readonly from: Day }
  | { readonly is: "asked"; readonly on: Day }
  | { readonly is: "done"; readonly on: Day };

export interface SettledPath {
  readonly course: AgreementCourse | null;
  readonly before: readonly { readonly item: BeforePaying; readonly tick: SettlementTick | null }[];
  readonly instalments: readonly PathInstalment[];
  /** Of the agreement. */
  readonly leftFen: Fen;
  readonly leftCount: number;
  /** The last payment of an agreement that is fulfilled, or of a debt whose account is at nothing. */
  readonly paidOff: Day | null;
  readonly certificate: AfterState;
  readonly record: AfterState & { readonly outcome?: RecordOutcome };
  /** `null`: nothing was found wrong. */
  readonly objection: AfterState | null;
  /** `open`: certificate in hand and record right, or none kept. */
  readonly archive: AfterState;
}

export interface SettledGround {
  readonly standing: DebtStanding;
  readonly followUp: FollowUpRecords;
  readonly ticks: readonly SettlementTick[];
  /** Files of a tick by its id. */
  readonly filesOf: (tick: string) => readonly string[];
  readonly calendar: WorkCalendar;
}

/** Time for the lender to book, and for the report to follow: product settings, not law. */
const daysToCertificate = 30;
const daysToCreditReport = 60;

export function settledPath({ standing, followUp, ticks, filesOf, calendar }: SettledGround): SettledPath {
  const { debt, on } = standing;
  const own = ticks.filter((tick) => tick.debt === debt.id && tick.on <= on);
  const course = agreementCourse(followUp, debt, on, calendar);
  const anew = followUp.agreements.some((each) => each.debt === debt.id && each.on < (course?.agreement.on ?? each.on));
  const last = (step: SettlementStep, since: Day | undefined = anew ? course?.agreement.on : undefined): SettlementTick | null =>
    own.filter((tick) => tick.step === step && (since === undefined || tick.on >= since)).reduce<SettlementTick | null>(newer, null);
  const instalments = (course?.instalments ?? []).map((one): PathInstalment => {
    const proof = own
      .filter((tick) => tick.step === "proof" && tick.about === one.promise.dueDay)
      .reduce<SettlementTick | null>(newer, null);
    const paid = one.payments.flatMap(({ file }) => (file === undefined ? [] : [file]));
    return { ...one, proof, files: [...new Set([...paid, ...(proof === null ? [] : filesOf(proof.id))])] };
  });
  const left = instalments.filter(({ isPaid }) => !isPaid);
  const paidOff = paidOffOn(standing, course);
  const checked = last("record-checked");
  const record = {
    ...after(paidOff, daysToCreditReport, on, null, checked),
    ...(checked?.outcome !== undefined && { outcome: checked.outcome }),
  };
  const certificate = after(paidOff, daysToCertificate, on, last("certificate-asked"), last("certificate-received"));
  const isWrong = checked?.outcome === "wrong";
  return {
    course,
    before: beforePaying.map((item) => ({ item, tick: last(item) })),
    instalments,
    leftFen: sumFen(left.map(({ promise, paidFen }) => subtractFen(promise.fen, paidFen))),
    leftCount: left.length,
    paidOff,
    certificate,
    record,
    objection: isWrong ? objectionOf(checked, last("objection-sent", checked.on)) : null,
    archive: archiveOf({
      paidOff,
      certificate,
      checked,
      archived: last("archived"),
      reopened: last("reopened"),
      isPrivate: debt.lender.type === "private",
    }),
  };
}

/** Of two ticks of one day the one with the later id, so that the order in which they arrive changes nothing. */
const newer = (latest: SettlementTick | null, each: SettlementTick): SettlementTick =>
  latest === null || each.on > latest.on || (each.on === latest.on && each.id > latest.id) ? each : latest;

function paidOffOn(standing: DebtStanding, course: AgreementCourse | null): Day | null {
  const paid = standing.debt.payments.filter(({ day }) => day <= standing.on).map(({ day }) => day);
  if (course?.is === "fulfilled") return course.instalments.map(({ paidOn, promise }) => paidOn ?? promise.dueDay).reduce(laterOf);
  return isSettled(standing) && paid.length > 0 ? paid.reduce(laterOf) : null;
}

function after(paidOff: Day | null, days: number, on: Day, asked: SettlementTick | null, done: SettlementTick | null): AfterState {
  if (done !== null) return { is: "done", on: done.on };
  if (asked !== null) return { is: "asked", on: asked.on };
  if (paidOff === null) return { is: "not-yet", from: null };
  const from = addDays(paidOff, days);
  return on < from ? { is: "not-yet", from } : { is: "open", from };
}

const objectionOf = (checked: SettlementTick, sent: SettlementTick | null): AfterState =>
  sent === null ? { is: "open", from: checked.on } : { is: "asked", on: sent.on };

interface ArchiveGround {
  readonly paidOff: Day | null;
  readonly certificate: AfterState;
  readonly checked: SettlementTick | null;
  readonly archived: SettlementTick | null;
  readonly reopened: SettlementTick | null;
  /** Nothing of a private loan stands in a credit report. */
  readonly isPrivate: boolean;
}

function archiveOf({ paidOff, certificate, checked, archived, reopened, isPrivate }: ArchiveGround): AfterState {
  if (archived !== null && (reopened === null || newer(archived, reopened) === archived)) return { is: "done", on: archived.on };
  const isRight = isPrivate || checked?.outcome === "right";
  if (paidOff === null || certificate.is !== "done" || !isRight) return { is: "not-yet", from: null };
  return { is: "open", from: laterOf(certificate.on, checked?.on ?? certificate.on) };
}

/** What the agreement's own actions do not say: an entry found wrong is objected to, and what is closed is put away. */
export function settledActions({ standing, path }: { readonly standing: DebtStanding; readonly path: SettledPath }): readonly Action[] {
  const { id } = standing.debt;
  const { objection, archive } = path;
  return [
    ...(objection?.is === "open"
      ? [
          newAction({
            id: `objection:${id}:${objection.from}`,
            what: "object-to-record",
            why: "record-wrong",
            debt: id,
            day: objection.from,
          }),
        ]
      : []),
    ...(archive.is === "open"
      ? [newAction({ id: `archive:${id}:${archive.from}`, what: "archive-debt", why: "debt-closed", debt: id, day: archive.from })]
      : []),
  ];
}
