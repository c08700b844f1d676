/** An agreement about the first debt of a-case.ts and what was paid of it, and a plain contact, for the tests of letters. */

import { day } from "@tanhao/core/day";
import type { DocumentInput, DocumentRecords } from "@tanhao/core/document/document-input";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { consumerLoan, type PlainDebt } from "./a-case.ts";

const d1 = debtId("d1");

export const aContact = (at: string, channel: string, more: Partial<NotedContact> = {}): NotedContact => ({
  id: `${at} ${channel}`,
  at,
  channel,
  debt: d1,
  direction: "in",
  ...more,
});

/** Agreed on 10 October 2026: 720 yuan on the 20th of October, November and December. */
export const anAgreement = {
  id: "a1",
  debt: d1,
  on: day("2026-10-10"),
  schedule: ["2026-10-20", "2026-11-20", "2026-12-20"].map((on) => ({ day: day(on), fen: yuan("720.00") })),
};

export const paidOn = (debt: PlainDebt, ...days: readonly string[]): PlainDebt => ({
  ...debt,
  payments: [...(debt["payments"] as object[]), ...days.map((on) => ({ day: on, yuan: "720.00" }))],
});

/** The first two instalments are paid, the second a day early. */
export const loanWithAgreementKept = paidOn(consumerLoan, "2026-10-20", "2026-11-19");

export function recorded(
  input: DocumentInput,
  contacts: readonly NotedContact[],
  agreements: DocumentRecords["followUp"]["agreements"] = [],
): DocumentInput {
  return { ...input, records: { contacts, followUp: { ...input.records.followUp, agreements } } };
}
