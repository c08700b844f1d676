/** What was left without an answer. Fifteen days after 2 November 2026 is the 17th; the working day after Friday the 6th is Monday the 9th. */

import { expect, it } from "vitest";
import { day } from "../day.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { aContact, d1, noRecords } from "./an-agreed-case.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { leftUnanswered } from "./left-unanswered.ts";
import type { NotedContact } from "./noted-contact.ts";

/** Fifteen days to answer a complaint (令2020年第3号, 18). */
const law = {
  ...aLawBook(
    aParameter("complaint.lender-answer", [aValue("2020-03-01", { is: "days", days: 15 })], { unknownBefore: day("2020-03-01") }),
  ),
  calendar: calendarOf2025And2026,
};
const letter = aContact("c1", "2026-11-02T09:00", { channel: "letter", direction: "out" });
const word = { id: "w1", who: "lender", what: "答复", debt: d1, made: day("2026-11-02"), dueDay: day("2026-11-06") } as const;

const leftOn = (on: string, contacts: readonly NotedContact[], followUp: Partial<FollowUpRecords> = {}) =>
  leftUnanswered({ contacts, followUp: { ...noRecords, ...followUp } }, d1, day(on), law).map(({ is }) => is);

it("a letter waits as long as a complaint; pressing to pay is no answer, a refusal is one", () => {
  const pressed = aContact("c2", "2026-11-05T09:00", { channel: "sms", heard: ["FULL_PAY", "URGENT"] });
  const refused = aContact("c3", "2026-11-06T09:00", { heard: ["REFUSE", "FULL_PAY"] });
  const unheard = aContact("c4", "2026-11-06T09:00");
  expect(leftOn("2026-11-16", [letter, pressed])).toEqual([]);
  expect(leftOn("2026-11-17", [letter, pressed])).toEqual(["request"]);
  expect(leftOn("2026-11-17", [letter, pressed, refused])).toEqual([]);
  expect(leftOn("2026-11-17", [letter, unheard])).toEqual([]);
});

it("their word is over on the working day after its day, unless something came in time or the person says it was kept", () => {
  const commitments = [word];
  expect(leftOn("2026-11-08", [], { commitments })).toEqual([]);
  expect(leftOn("2026-11-09", [], { commitments })).toEqual(["commitment"]);
  const came = aContact("c5", "2026-11-06T15:00");
  expect(leftOn("2026-11-09", [came], { commitments })).toEqual([]);
  expect(leftOn("2026-11-09", [came], { commitments, judged: new Map([["commitment:w1", "not-kept"]]) })).toEqual(["commitment"]);
  expect(leftOn("2026-11-09", [], { commitments, judged: new Map([["commitment:w1", "kept"]]) })).toEqual([]);
});

it("a word that was taken back is not waited for", () => {
  const back = { id: "w2", who: "lender", what: "答复", debt: d1, made: day("2026-11-04"), status: "withdrawn" } as const;
  expect(leftOn("2026-11-20", [], { commitments: [word, back] })).toEqual([]);
});
