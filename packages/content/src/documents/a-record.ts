/** What was recorded of a case, for the tests of letters: contacts as they were noted down, and what follows from them. The people are invented. */

import { day } from "@tanhao/core/day";
import type { DocumentRecords } from "@tanhao/core/document/document-input";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import { debtId } from "@tanhao/core/ids";

type Noted = Partial<NotedContact> & Pick<NotedContact, "at" | "channel">;

/** About the first debt of the case unless it says otherwise. */
export function aRecord(noted: readonly Noted[], settled: DocumentRecords["followUp"]["settled"] = new Map()): DocumentRecords {
  const contacts = noted.map((contact, index): NotedContact => ({ id: `c${index}`, debt: debtId("d1"), ...contact }));
  const commitments = contacts.flatMap(({ id, at, debt, commitments: made }) =>
    (made ?? []).map((commitment) => ({ ...commitment, id, made: day(at.slice(0, 10)), ...(debt !== undefined && { debt }) })),
  );
  return { contacts, followUp: { promises: [], commitments, agreements: [], complaints: [], settled } };
}

/** At 22:40, to the borrower, with a file. */
export const lateCall: Noted = {
  at: "2026-11-18T22:40",
  channel: "phone",
  direction: "in",
  with: { staffNumber: "0217", number: "12012345678" },
  said: [{ who: "A", text: "今晚必须给个说法" }],
  files: ["files/1118-2240.m4a"],
};

/** By day, to a relative, who was told. */
export const callToFamily: Noted = {
  at: "2026-11-19T10:05",
  channel: "phone",
  direction: "in",
  called: "relative",
  said: [{ who: "A", text: "他欠钱不还，让他马上回电话" }],
};

/** A plain call that ended with a no. */
export const refusal: Noted = {
  at: "2026-11-20T10:05",
  channel: "phone",
  direction: "out",
  said: [{ who: "A", text: "这个方案我们不同意" }],
};

/** Their word, due on Friday 13 November 2026: open on Monday the 16th. */
export const brokenWord: Noted = {
  at: "2026-11-10T10:05",
  channel: "phone",
  direction: "out",
  said: [{ who: "A", text: "三个工作日内书面答复" }],
  commitments: [{ who: "lender", what: "书面答复", dueDay: day("2026-11-13") }],
};
