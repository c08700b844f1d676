/** Offered terms given as JSON on standard input (docs/formats.md). All wrong places are named at once; nothing is filled in. */

import { type BalancePart, balanceParts } from "@tanhao/core/debt/balance";
import type { FactsFailure } from "@tanhao/core/debt/facts-document-failure";
import {
  dayAt,
  type Fields,
  fieldsAt,
  flagAt,
  isAbsent,
  itemsAt,
  known,
  nameAt,
  oneOfAt,
  type Place,
  required,
  wholeNumberAt,
  wrongType,
} from "@tanhao/core/debt/facts-document-place";
import {
  allocations,
  confirmations,
  courses,
  type DueSum,
  deadlines,
  extras,
  mostInstalments,
  type OfferedInstalments,
  type OfferedTerms,
  offerForms,
  payeeAccounts,
  payMethods,
  signers,
} from "@tanhao/core/followup/offered-terms";
import type { Fen } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import { whole } from "@tanhao/journal/kinds/kind";
import { fenAt } from "@tanhao/journal/kinds/record-members";

export type TermsFailure =
  | { readonly kind: "terms-empty" }
  /** `because`: the parser's own words. */
  | { readonly kind: "terms-not-json"; readonly because: string }
  | { readonly kind: "terms-invalid"; readonly failures: readonly FactsFailure[] };

const keys = [
  "creditor",
  "contract",
  "balance",
  "totalFen",
  "firstPayment",
  "instalments",
  "deferredTo",
  "deferrals",
  "endDay",
  "interest",
  "penalty",
  "ifLate",
  "payee",
  "method",
  "allocation",
  "collectionStops",
  "debitChanged",
  "recordWording",
  "certificate",
  "waivedFen",
  "form",
  "confirmedThrough",
  "signer",
  "assignmentChecked",
  "extras",
  "deadline",
] as const satisfies readonly (keyof OfferedTerms)[];

export function readOfferedTerms(text: string): Result<OfferedTerms, TermsFailure> {
  if (text.trim() === "") return err({ kind: "terms-empty" });
  const document = parseJson(text);
  if (!document.ok) return document;
  const place: Place = { value: document.value, path: [], failures: [] };
  if (place.value === null) wrongType(place, "mapping");
  const member = fieldsAt(place, keys);
  const terms = member && termsOf(member);
  return terms !== undefined && place.failures.length === 0 ? ok(terms) : err({ kind: "terms-invalid", failures: place.failures });
}

function termsOf(member: Fields<(typeof keys)[number]>): OfferedTerms {
  const added = itemsAt(member("extras")).map((place) => oneOfAt(place, extras));
  return known({
    creditor: nameAt(member("creditor")),
    contract: nameAt(member("contract")),
    balance: balanceAt(member("balance")),
    totalFen: fenAt(member("totalFen")),
    firstPayment: firstPaymentAt(member("firstPayment")),
    instalments: instalmentsAt(member("instalments")),
    deferredTo: dayAt(member("deferredTo")),
    deferrals: wholeNumberAt(member("deferrals"), 1, mostInstalments),
    endDay: dayAt(member("endDay")),
    interest: oneOfAt(member("interest"), courses),
    penalty: oneOfAt(member("penalty"), courses),
    ifLate: nameAt(member("ifLate")),
    payee: payeeAt(member("payee")),
    method: oneOfAt(member("method"), payMethods),
    allocation: oneOfAt(member("allocation"), allocations),
    collectionStops: flagAt(member("collectionStops")),
    debitChanged: flagAt(member("debitChanged")),
    recordWording: nameAt(member("recordWording")),
    certificate: nameAt(member("certificate")),
    waivedFen: fenAt(member("waivedFen"), 0),
    form: oneOfAt(member("form"), offerForms),
    confirmedThrough: oneOfAt(member("confirmedThrough"), confirmations),
    signer: oneOfAt(member("signer"), signers),
    assignmentChecked: flagAt(member("assignmentChecked")),
    extras: isAbsent(member("extras")) ? undefined : added.filter((extra) => extra !== undefined),
    deadline: oneOfAt(member("deadline"), deadlines),
  });
}

function balanceAt(place: Place): OfferedTerms["balance"] {
  const member = fieldsAt(place, ["fen", "on", "parts"]);
  const total = member && required(member("fen"), (given) => fenAt(given));
  if (!member || total === undefined) return undefined;
  const part = fieldsAt(member("parts"), balanceParts);
  const parts: Partial<Record<BalancePart, Fen>> = known(
    Object.fromEntries(balanceParts.map((name) => [name, part && fenAt(part(name), 0)])),
  );
  return { fen: total, parts, ...known({ on: dayAt(member("on")) }) };
}

/** Nothing at all is an answer: a deferral may cost nothing. */
function firstPaymentAt(place: Place): OfferedTerms["firstPayment"] {
  const member = fieldsAt(place, ["fen", "day"]);
  const sum = member && required(member("fen"), (given) => fenAt(given, 0));
  return member && sum !== undefined ? { fen: sum, ...known({ day: dayAt(member("day")) }) } : undefined;
}

function payeeAt(place: Place): OfferedTerms["payee"] {
  const member = fieldsAt(place, ["name", "account"]);
  return member && known({ name: nameAt(member("name")), account: oneOfAt(member("account"), payeeAccounts) });
}

/** A list of days and sums, or one sum so many times. */
function instalmentsAt(place: Place): OfferedInstalments | undefined {
  if (isAbsent(place)) return undefined;
  if (Array.isArray(place.value)) {
    const dues = itemsAt(place).map(dueAt);
    return dues.length === 0 ? undefined : { is: "listed", dues: dues.filter((due) => due !== undefined) };
  }
  const member = fieldsAt(place, ["fen", "months", "first"]);
  if (!member) return undefined;
  const level = whole({
    fen: required(member("fen"), (given) => fenAt(given)),
    months: required(member("months"), (given) => wholeNumberAt(given, 1, mostInstalments)),
  });
  return level && { is: "level", ...level, ...known({ first: dayAt(member("first")) }) };
}

function dueAt(place: Place): DueSum | undefined {
  const member = fieldsAt(place, ["day", "fen"]);
  return member && whole({ day: required(member("day"), dayAt), fen: required(member("fen"), (given) => fenAt(given)) });
}

function parseJson(text: string): Result<unknown, TermsFailure> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) return err({ kind: "terms-not-json", because: error.message });
    throw error;
  }
}
