/** What the other side offers, as a form holds it, and the terms it makes. What is wrong is named at its field; the rest is read all the same, so that the check is live. */

import { type BalancePart, balanceParts } from "@tanhao/core/debt/balance";
import type { FactsFailure } from "@tanhao/core/debt/facts-document-failure";
import { dayAt, known, moneyAt, nameAt, oneOfAt, type Place, wholeNumberAt } from "@tanhao/core/debt/facts-document-place";
import {
  allocations,
  confirmations,
  courses,
  deadlines,
  type Extra,
  extras,
  mostInstalments,
  type OfferedInstalments,
  type OfferedTerms,
  offerForms,
  payeeAccounts,
  payMethods,
  signers,
} from "@tanhao/core/followup/offered-terms";

export const offerShapes = ["level", "listed", "once", "deferral"] as const;
export type OfferShape = (typeof offerShapes)[number];

/** Every field as it is typed; empty: not said. `"yes"` and `"no"` answer a question. */
export interface AgreementForm {
  shape: OfferShape;
  each: string;
  months: string;
  first: string;
  dues: { day: string; yuan: string }[];
  once: string;
  onceDay: string;
  deferredTo: string;
  deferrals: string;
  total: string;
  endDay: string;
  firstPayment: string;
  firstPaymentDay: string;
  creditor: string;
  contract: string;
  balance: string;
  balanceDay: string;
  parts: Record<BalancePart, string>;
  waived: string;
  interest: string;
  penalty: string;
  ifLate: string;
  payee: string;
  payeeName: string;
  method: string;
  allocation: string;
  collectionStops: string;
  debitChanged: string;
  record: string;
  certificate: string;
  form: string;
  confirmed: string;
  signer: string;
  assignmentChecked: string;
  /** `"no"`: nothing is added. */
  added: string;
  extras: Record<Extra, boolean>;
  deadline: string;
}

const blankFields = {
  each: "",
  months: "",
  first: "",
  once: "",
  onceDay: "",
  deferredTo: "",
  deferrals: "",
  total: "",
  endDay: "",
  firstPayment: "",
  firstPaymentDay: "",
  creditor: "",
  contract: "",
  balance: "",
  balanceDay: "",
  waived: "",
  interest: "",
  penalty: "",
  ifLate: "",
  payee: "",
  payeeName: "",
  method: "",
  allocation: "",
  collectionStops: "",
  debitChanged: "",
  record: "",
  certificate: "",
  form: "",
  confirmed: "",
  signer: "",
  assignmentChecked: "",
  added: "",
  deadline: "",
} as const;

export const blankAgreement = (): AgreementForm => ({
  ...blankFields,
  shape: "level",
  dues: [{ day: "", yuan: "" }],
  parts: Object.fromEntries(balanceParts.map((part) => [part, ""])) as Record<BalancePart, string>, // every part is present
  extras: Object.fromEntries(extras.map((extra) => [extra, false])) as Record<Extra, boolean>, // every extra is present
});

export interface ReadAgreement {
  readonly terms: OfferedTerms;
  readonly failures: readonly FactsFailure[];
}

export function readAgreementForm(form: AgreementForm): ReadAgreement {
  const failures: FactsFailure[] = [];
  const at = (key: keyof typeof blankFields): Place => placeOf(form[key], [key], failures);
  const flag = (key: keyof typeof blankFields): boolean | undefined => (form[key] === "" ? undefined : form[key] === "yes");
  const balance = moneyAt(at("balance"), "zero");
  const balanceOn = dayAt(at("balanceDay"));
  const parts = known(
    Object.fromEntries(balanceParts.map((part) => [part, moneyAt(placeOf(form.parts[part], ["parts", part], failures))])),
  );
  const first = moneyAt(at("firstPayment"));
  const firstDay = dayAt(at("firstPaymentDay"));
  const payee = known({ account: oneOfAt(at("payee"), payeeAccounts), name: nameAt(at("payeeName")) });
  const isDeferral = form.shape === "deferral";
  const terms = known({
    creditor: nameAt(at("creditor")),
    contract: nameAt(at("contract")),
    balance: balance === undefined ? undefined : { fen: balance, parts, ...known({ on: balanceOn }) },
    totalFen: moneyAt(at("total"), "zero"),
    firstPayment: first === undefined ? undefined : { fen: first, ...known({ day: firstDay }) },
    instalments: instalmentsOf(form, failures),
    deferredTo: isDeferral ? dayAt(at("deferredTo")) : undefined,
    deferrals: isDeferral ? wholeNumberAt(at("deferrals"), 1, mostInstalments) : undefined,
    endDay: dayAt(at("endDay")),
    interest: oneOfAt(at("interest"), courses),
    penalty: oneOfAt(at("penalty"), courses),
    ifLate: nameAt(at("ifLate")),
    payee: Object.keys(payee).length > 0 ? payee : undefined,
    method: oneOfAt(at("method"), payMethods),
    allocation: oneOfAt(at("allocation"), allocations),
    collectionStops: flag("collectionStops"),
    debitChanged: flag("debitChanged"),
    recordWording: nameAt(at("record")),
    certificate: nameAt(at("certificate")),
    waivedFen: moneyAt(at("waived")),
    form: oneOfAt(at("form"), offerForms),
    confirmedThrough: oneOfAt(at("confirmed"), confirmations),
    signer: oneOfAt(at("signer"), signers),
    assignmentChecked: flag("assignmentChecked"),
    extras: extrasOf(form),
    deadline: oneOfAt(at("deadline"), deadlines),
  });
  return { terms, failures };
}

/** An untouched field is absent; blanks around what was typed do not count. */
const placeOf = (typed: string, path: readonly string[], failures: FactsFailure[]): Place => ({
  value: typed.trim() === "" ? undefined : typed.trim(),
  path,
  failures,
});

/** Only the fields of the shape that is chosen count; the others keep what was typed. */
function instalmentsOf(form: AgreementForm, failures: FactsFailure[]): OfferedInstalments | undefined {
  const money = (typed: string, ...path: readonly string[]) => moneyAt(placeOf(typed, path, failures), "zero");
  const day = (typed: string, ...path: readonly string[]) => dayAt(placeOf(typed, path, failures));
  if (form.shape === "level") {
    const [each, first] = [money(form.each, "each"), day(form.first, "first")];
    const months = wholeNumberAt(placeOf(form.months, ["months"], failures), 1, mostInstalments);
    return each === undefined || months === undefined ? undefined : { is: "level", fen: each, months, ...known({ first }) };
  }
  if (form.shape === "deferral") return undefined;
  const rows = form.shape === "once" ? [{ day: form.onceDay, yuan: form.once }] : form.dues;
  const dues = rows.flatMap((row, index) => {
    const path = form.shape === "once" ? [] : ["dues", `${index}`];
    const fen = form.shape === "once" ? money(row.yuan, "once") : money(row.yuan, ...path, "yuan");
    const on = form.shape === "once" ? day(row.day, "onceDay") : day(row.day, ...path, "day");
    return fen === undefined || on === undefined ? [] : [{ day: on, fen }];
  });
  return dues.length === 0 ? undefined : { is: "listed", dues };
}

/** Added, but nothing ticked yet: still a question. */
function extrasOf(form: AgreementForm): readonly Extra[] | undefined {
  if (form.added === "no") return [];
  const ticked = extras.filter((extra) => form.extras[extra]);
  return form.added === "" || ticked.length === 0 ? undefined : ticked;
}
