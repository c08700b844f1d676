import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { debtId } from "../ids.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { aContact, anAgreement, aPromise, d1, noRecords, paying } from "./an-agreed-case.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { statedWordsOn, type WordsInput } from "./stated-words.ts";

type Given = Partial<Omit<WordsInput, "on" | "records">> & { readonly records?: Partial<FollowUpRecords> };

const wordsOn = (on: string, { records, ...given }: Given) =>
  statedWordsOn({
    facts: paying([]),
    contacts: [],
    takenBack: [],
    calendar: calendarOf2025And2026,
    ...given,
    records: { ...noRecords, ...records },
    on: day(on),
  });
const told = (on: string, given: Given) => wordsOn(on, given).map(({ state, because }) => [state, because]);

/** Due on Friday 20 November 2026; Monday the 23rd is the working day after. */
const theirs = { id: "c1", who: "lender", what: "答复分期方案", debt: d1, made: day("2026-11-17"), dueDay: day("2026-11-20") } as const;
const saying = (...commitments: FollowUpRecords["commitments"]) => ({ records: { commitments } });

describe("the other side's word", () => {
  it("is open until the working day after its day is over, then its day is over without a sign", () => {
    expect(told("2026-11-23", saying(theirs))).toEqual([["open", "day-ahead"]]);
    expect(told("2026-11-24", saying(theirs))).toEqual([["broken", "nothing-seen"]]);
  });

  it("is for the person to confirm where something came from them since and in time", () => {
    const came = (at: string, changes = {}) =>
      told("2026-11-24", { ...saying(theirs), contacts: [aContact("c1", "2026-11-17T10:00"), aContact("x", at, changes)] });
    expect(came("2026-11-23T09:00")).toEqual([["unseen", "answer-may-be-it"]]);
    for (const late of ["2026-11-24T09:00", "2026-11-17T09:00"]) expect(came(late)).toEqual([["broken", "nothing-seen"]]);
    expect(came("2026-11-20T09:00", { direction: "out" })).toEqual([["broken", "nothing-seen"]]);
    expect(came("2026-11-20T09:00", { debt: debtId("d2") })).toEqual([["broken", "nothing-seen"]]);
  });

  it("is what the person says", () => {
    const judged = (outcome: "kept" | "not-kept") =>
      told("2026-11-24", { records: { commitments: [theirs], judged: new Map([["commitment:c1", outcome]]) } });
    expect([judged("kept"), judged("not-kept")]).toEqual([[["kept", "said-kept"]], [["broken", "said-not-kept"]]]);
  });

  it("without its parts is incomplete; taken back, corrected, void or refused it does not stand", () => {
    const { dueDay: _, ...dayless } = theirs;
    expect(told("2026-11-24", saying(dayless))).toEqual([["incomplete", "parts-missing"]]);
    const back = { ...theirs, id: "c2", made: day("2026-11-18"), status: "withdrawn" as const };
    expect(told("2026-11-24", saying(theirs, back)).map(([state]) => state)).toEqual(["withdrawn", "withdrawn"]);
    expect(told("2026-11-24", saying({ ...theirs, status: "not_valid" }))).toEqual([["not-valid", "not-valid"]]);
    expect(told("2026-11-24", saying({ ...theirs, status: "refused" }))).toEqual([]);
    expect(told("2026-11-24", { takenBack: [{ ...theirs, is: "commitment" }] })).toEqual([["withdrawn", "taken-back"]]);
  });

  it("carries how firm it was", () =>
    expect(wordsOn("2026-11-18", saying({ ...theirs, status: "conditional" }))[0]?.held).toBe("conditional"));
});

describe("the borrower's word", () => {
  const promises = [aPromise("p", "500", "2026-11-20")];

  it("of which nothing is seen is never more than unseen, until the person says so", () => {
    expect(told("2027-03-01", { records: { promises } })).toEqual([["unseen", "nothing-seen"]]);
    expect(told("2026-11-24", { records: { promises, judged: new Map([["promise:p", "not-kept"]]) } })).toEqual([
      ["broken", "said-not-kept"],
    ]);
  });

  it("is kept, late or in part as payments show", () => {
    const since = (...paid: readonly (readonly [string, string])[]) => told("2026-11-28", { records: { promises }, facts: paying(paid) });
    expect(since(["500", "2026-11-23"])).toEqual([["kept", "paid"]]);
    expect(since(["500", "2026-11-24"])).toEqual([["late", "paid-late"]]);
    expect(since(["200", "2026-11-20"])).toEqual([["unseen", "paid-in-part"]]);
  });

  it("that is no payment, like sending papers, is unseen when its day is over", () => {
    const papers = { ...theirs, who: "borrower", what: "寄材料" } as const;
    expect(wordsOn("2026-11-24", saying(papers))).toMatchObject([{ side: "mine", state: "unseen" }]);
  });

  it("gives way to a later agreement", () => {
    const agreements = [anAgreement("a", "2026-11-10", ["300", "2026-12-10"])];
    expect(told("2026-11-24", { records: { promises, agreements } })).toEqual([
      ["open", "day-ahead"],
      ["withdrawn", "replaced"],
    ]);
  });
});

it("a payment at another debt of the same lender is pointed at, and counted for neither", () => {
  const facts = paying([], { lender: { name: "青禾消费金融有限公司（虚构）", type: "consumer-finance" } });
  const [one] = facts.debts;
  if (!one) throw new Error("the case has a debt");
  const payment = { day: day("2026-11-19"), fen: aPromise("p", "500", "2026-11-20").fen };
  const two = { ...facts, debts: [one, { ...one, id: debtId("d2"), payments: [payment] }] };
  expect(wordsOn("2026-11-24", { facts: two, records: { promises: [aPromise("p", "500", "2026-11-20")] } })).toMatchObject([
    { state: "unseen", paidFen: 0, elsewhere: { debt: "d2", payment } },
  ]);
});
