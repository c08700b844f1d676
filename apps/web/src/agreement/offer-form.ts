/** What the fields of the offer share: the form, how one of them is set, and what is wrong at each. */

import { type AgreementForm, blankAgreement } from "@tanhao/app/agreement/agreement-form";
import type { AgreementGap } from "@tanhao/core/followup/agreement-check";
import type { Choice } from "../design/Field.tsx";
import type { Draft } from "../shell/draft.ts";

export interface OfferFields {
  readonly draft: Draft<AgreementForm>;
  /** By place: `total`, `dues.0.yuan`. */
  readonly errors: Readonly<Record<string, string>>;
}

export const choicesOf = <Value extends string>(names: Readonly<Record<Value, string>>, but: readonly Value[] = []): Choice[] =>
  (Object.keys(names) as Value[]).filter((value) => !but.includes(value)).map((value) => ({ value, label: names[value] })); // its own keys

export type OfferGroup = "payments" | "who" | "charges" | "pay" | "proof" | "after" | "added";

/** In which group of the form a gap is closed. */
const groupOf: Readonly<Record<AgreementGap, OfferGroup>> = {
  creditor: "who",
  "creditor-differs": "who",
  contract: "who",
  "contract-differs": "who",
  balance: "who",
  "balance-day": "who",
  "balance-parts": "who",
  "parts-differ": "who",
  total: "payments",
  "sum-differs": "payments",
  instalments: "payments",
  "first-day": "payments",
  "day-past": "payments",
  "deferral-cost": "payments",
  "deferral-times": "payments",
  end: "payments",
  "end-differs": "payments",
  "first-payment": "proof",
  interest: "charges",
  penalty: "charges",
  late: "charges",
  "payee-account": "pay",
  "payee-name": "pay",
  "payee-safe": "pay",
  method: "pay",
  allocation: "pay",
  confirmed: "proof",
  written: "proof",
  signer: "proof",
  assignment: "proof",
  collection: "after",
  debit: "after",
  record: "after",
  certificate: "after",
  added: "added",
};

/** But for the first group, which is always open. */
const fieldsOf: Readonly<Record<Exclude<OfferGroup, "payments">, readonly (keyof AgreementForm)[]>> = {
  who: ["creditor", "contract", "balance", "balanceDay", "parts", "waived"],
  charges: ["interest", "penalty", "ifLate"],
  pay: ["payee", "payeeName", "method", "allocation"],
  proof: ["form", "confirmed", "signer", "assignmentChecked"],
  after: ["collectionStops", "debitChanged", "record", "certificate"],
  added: ["added", "extras", "deadline"],
};

/** Something stands in the group: it is not folded away. */
export const isBegun = (group: OfferGroup, form: AgreementForm): boolean =>
  group === "payments" || fieldsOf[group].some((field) => JSON.stringify(form[field]) !== JSON.stringify(blankAgreement()[field]));

export const gapsIn = (group: OfferGroup, missing: readonly AgreementGap[]): number =>
  missing.filter((gap) => groupOf[gap] === group).length;
