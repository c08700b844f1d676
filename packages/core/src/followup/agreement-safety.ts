/**
 * What has to be safe before a payment under an agreement: who confirmed it, in which form, who signs, who is paid, what
 * was added. `stop` is the mark of a fraud: then nothing is paid and the talk goes on through the official way. `not-yet`
 * is mended first, `unsaid` is asked, `warn` is for the person to weigh.
 *
 * A private lender is a person, so being paid in person is no mark of a fraud there; another name is.
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { Fen } from "../money.ts";
import { creditorsOf, sameName } from "./agreement-items.ts";
import { datedInstalments, type Extra, type OfferedTerms, type OfferForm, paymentCount } from "./offered-terms.ts";

export type SafetyCheck =
  | "confirmed"
  | "written"
  | "signer"
  | "assignment"
  | "payee"
  | "first-payment"
  | "allocation"
  | "charges"
  | "collection"
  | "debit"
  | "added"
  | "income-day"
  | "term"
  | "pressure";

/** From harmless to grave. */
export type SafetyState = "ok" | "warn" | "unsaid" | "not-yet" | "stop";

export type SafetyReason =
  | "callers-number"
  | "not-confirmed"
  | "spoken"
  | "recording"
  | "card-recording"
  | "signer-unknown"
  | "assignment-unchecked"
  | "payee-person"
  | "payee-wallet"
  | "payee-other-person"
  | "payee-other-company"
  | "payee-unknown"
  | "first-before-writing"
  | "first-above-spare"
  | "first-spare-unknown"
  | "interest-goes-on"
  | "penalty-goes-on"
  | "collection-goes-on"
  | "debit-unchanged"
  | `added-${Extra}`
  | "before-income"
  | "term-above-law"
  | "deadline-spoken";

export interface SafetyRow {
  readonly check: SafetyCheck;
  readonly state: SafetyState;
  /** `null` where it is ok, or where it is only not said. */
  readonly why: SafetyReason | null;
}

export interface SafetyGround {
  readonly debt: Debt;
  /** Money above one month of living; `null`: not known. */
  readonly spareFen: Fen | null;
  /** The next day on which money comes; `null`: not known. */
  readonly nextIncome: Day | null;
  /** The longest term the law names for this kind of debt; `null`: it names none. */
  readonly longestMonths: number | null;
}

/** In the order in which to look; a check that has no place in this offer is left out, one may have several rows. */
export function safetyOf(terms: OfferedTerms, ground: SafetyGround): readonly SafetyRow[] {
  const { debt } = ground;
  return [
    confirmedRow(terms),
    writtenRow(terms, debt),
    signerRow(terms),
    ...assignmentRows(terms, debt),
    payeeRow(terms, debt),
    ...firstPaymentRows(terms, ground),
    terms.allocation === undefined ? unsaid("allocation") : ok("allocation"),
    ...chargeRows(terms),
    flagRow("collection", terms.collectionStops, warn("collection", "collection-goes-on")),
    flagRow("debit", terms.debitChanged, notYet("debit", "debit-unchanged")),
    ...addedRows(terms),
    ...incomeDayRows(terms, ground),
    ...(ground.longestMonths !== null && paymentCount(terms) > ground.longestMonths ? [warn("term", "term-above-law")] : []),
    ...(terms.deadline === "spoken" ? [warn("pressure", "deadline-spoken")] : []),
  ];
}

const ok = (check: SafetyCheck): SafetyRow => ({ check, state: "ok", why: null });
const unsaid = (check: SafetyCheck): SafetyRow => ({ check, state: "unsaid", why: null });
const warn = (check: SafetyCheck, why: SafetyReason): SafetyRow => ({ check, state: "warn", why });
const notYet = (check: SafetyCheck, why: SafetyReason): SafetyRow => ({ check, state: "not-yet", why });
const stop = (check: SafetyCheck, why: SafetyReason): SafetyRow => ({ check, state: "stop", why });

function confirmedRow({ confirmedThrough }: OfferedTerms): SafetyRow {
  if (confirmedThrough === undefined) return unsaid("confirmed");
  if (confirmedThrough === "callers-number") return notYet("confirmed", "callers-number");
  return confirmedThrough === "none" ? notYet("confirmed", "not-confirmed") : ok("confirmed");
}

const writtenForms: readonly OfferForm[] = ["in-app", "stamped", "company-mail", "official-sms"];
const isWritten = ({ form }: OfferedTerms): boolean => form !== undefined && writtenForms.includes(form);

/** A bank card's plan may be agreed by voice and the recording is kept; everything else has to be written. */
function writtenRow(terms: OfferedTerms, debt: Debt): SafetyRow {
  if (terms.form === undefined) return unsaid("written");
  if (isWritten(terms)) return ok("written");
  if (terms.form === "spoken") return notYet("written", "spoken");
  const isCard = debt.kind === "card" && debt.lender.type === "bank";
  return isCard ? warn("written", "card-recording") : notYet("written", "recording");
}

function signerRow({ signer }: OfferedTerms): SafetyRow {
  if (signer === undefined) return unsaid("signer");
  return signer === "unknown" ? notYet("signer", "signer-unknown") : ok("signer");
}

function assignmentRows({ assignmentChecked }: OfferedTerms, { assigned, lender }: Debt): readonly SafetyRow[] {
  if (assigned === undefined && lender.type !== "assignee") return [];
  return [flagRow("assignment", assignmentChecked, notYet("assignment", "assignment-unchecked"))];
}

function payeeRow({ payee }: OfferedTerms, debt: Debt): SafetyRow {
  const { account, name } = payee ?? {};
  const known = creditorsOf(debt);
  const isCreditor = name !== undefined && known.some((one) => sameName(one, name));
  switch (account) {
    case undefined:
      return unsaid("payee");
    case "unknown":
      return notYet("payee", "payee-unknown");
    case "in-app":
      return ok("payee");
    case "person":
    case "wallet":
      if (debt.lender.type !== "private") return stop("payee", account === "person" ? "payee-person" : "payee-wallet");
      return isCreditor ? ok("payee") : notYet("payee", "payee-other-person");
    default:
      return name === undefined || isCreditor || known.length === 0 ? ok("payee") : notYet("payee", "payee-other-company");
  }
}

function firstPaymentRows(terms: OfferedTerms, { spareFen }: SafetyGround): readonly SafetyRow[] {
  const { firstPayment } = terms;
  if (firstPayment === undefined || firstPayment.fen === 0) return [];
  const rows = [
    ...(terms.form !== undefined && !isWritten(terms) ? [notYet("first-payment", "first-before-writing")] : []),
    ...(spareFen === null ? [warn("first-payment", "first-spare-unknown")] : []),
    ...(spareFen !== null && firstPayment.fen > spareFen ? [warn("first-payment", "first-above-spare")] : []),
  ];
  return rows.length > 0 ? rows : [ok("first-payment")];
}

/** What was not said is a gap of the ten items already. */
function chargeRows({ interest, penalty }: OfferedTerms): readonly SafetyRow[] {
  return [
    ...(interest === "goes-on" ? [warn("charges", "interest-goes-on")] : []),
    ...(penalty === "goes-on" ? [warn("charges", "penalty-goes-on")] : []),
  ];
}

const flagRow = (check: SafetyCheck, flag: boolean | undefined, otherwise: SafetyRow): SafetyRow =>
  flag === undefined ? unsaid(check) : flag ? ok(check) : otherwise;

const fraudMarks: readonly Extra[] = ["deposit", "codes"];

function addedRows({ extras }: OfferedTerms): readonly SafetyRow[] {
  if (extras === undefined) return [unsaid("added")];
  if (extras.length === 0) return [ok("added")];
  return extras.map((extra) => (fraudMarks.includes(extra) ? stop : notYet)("added", `added-${extra}`));
}

/** The first payment that is not made at once, against the day money comes. */
function incomeDayRows(terms: OfferedTerms, { nextIncome }: SafetyGround): readonly SafetyRow[] {
  const first = datedInstalments(terms)?.[0]?.day;
  if (first === undefined || nextIncome === null) return [];
  return [first < nextIncome ? warn("income-day", "before-income") : ok("income-day")];
}
