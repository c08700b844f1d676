import { describe, expect, it } from "vitest";
import { aHousehold } from "../budget/a-household.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { type DebtId, debtId } from "../ids.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { yuan } from "../money.ts";
import { courtDeadline, suitDeadlines } from "../standing/court-deadline.ts";
import { type ActionSettled, splitByTime } from "./action.ts";
import { type Commitment, isComplete, missingOf } from "./commitment.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { nextActions } from "./next-actions.ts";

const bank = debtId("d1");
const nothing: FollowUpRecords = { promises: [], commitments: [], agreements: [], complaints: [], settled: new Map() };
const household = aHousehold().owing(aDebt().paying("500", "2026-11-10").debt);

/** Fifteen days against a payment order (民事诉讼法 227), to answer a claim (128), to answer a complaint (令2020年第3号, 18). */
const fifteen = (id: string) => aParameter(id, [aValue("2024-01-01", { is: "days", days: 15 })], { unknownBefore: day("2024-01-01") });
const book = {
  ...aLawBook(fifteen("court.payment-order-objection"), fifteen("court.answer"), fifteen("complaint.lender-answer")),
  calendar: calendarOf2025And2026,
};

const actionsOn = (on: string, records: Partial<FollowUpRecords> = {}, facts = household.facts, neutral = new Set<DebtId>()) => {
  const paper = facts.urgent.courtPaper;
  const deadline = paper ? courtDeadline(paper, book) : null;
  const suits = suitDeadlines(facts, day(on), book);
  return nextActions({ facts, records: { ...nothing, ...records }, courtDeadline: deadline, suits, law: book, neutral, on: day(on) });
};
const days = (actions: ReturnType<typeof nextActions>) => actions.map(({ day: on, what, about }) => [on, what, about]);

describe("a court paper", () => {
  const received = (kind: "payment-order" | "other", on = "2026-11-20") =>
    household.with({ urgent: { ...household.facts.urgent, courtPaper: { kind, received: day(on) } } }).facts;

  it("has its deadline: the day of receipt not counted, moved from a Saturday to Monday", () => {
    const [action] = actionsOn("2026-11-24", {}, received("payment-order"));
    expect(action).toMatchObject({ what: "answer-court-paper", why: "payment-order", day: "2026-12-07", about: "2026-11-20" });
    expect(action).toMatchObject({ workingDayUnsure: false });
  });

  it("whose last day falls in a year without known holidays says so", () => {
    const [action] = actionsOn("2026-12-24", {}, received("payment-order", "2026-12-18"));
    expect(action).toMatchObject({ what: "answer-court-paper", day: "2027-01-02", workingDayUnsure: true });
  });

  it("is open on its last day; the day after, the court is asked today what is left", () => {
    expect(actionsOn("2026-12-07", {}, received("payment-order"))).toMatchObject([{ what: "answer-court-paper", day: "2026-12-07" }]);
    expect(actionsOn("2026-12-08", {}, received("payment-order"))).toMatchObject([
      { what: "ask-court-what-is-left", day: "2026-12-08", about: "2026-12-07" },
    ]);
  });

  it("of a kind the law book does not know is looked at today", () => {
    expect(actionsOn("2026-11-24", {}, received("other"))).toMatchObject([{ what: "check-court-paper", day: "2026-11-24" }]);
  });
});

describe("what a court wants of one debt", () => {
  const sued = (changes: object, urgent = {}) =>
    aHousehold()
      .owing(aDebt().with({ suit: { filed: day("2026-11-02"), served: day("2026-11-20") }, ...changes }).debt)
      .with({ urgent: { ...household.facts.urgent, ...urgent } }).facts;

  it("has the last day to answer: fifteen days, moved from a Saturday to Monday; after it the court is asked", () => {
    expect(actionsOn("2026-12-07", {}, sued({}))).toMatchObject([
      { what: "answer-court-paper", why: "summons", debt: "d1", day: "2026-12-07", about: "2026-11-20" },
    ]);
    expect(actionsOn("2026-12-08", {}, sued({}))).toMatchObject([{ what: "ask-court-what-is-left", debt: "d1", about: "2026-12-07" }]);
    expect(actionsOn("2026-11-19", {}, sued({}))).toEqual([]);
  });

  it("is looked at where its last day is not known", () => {
    const before = sued({ suit: { filed: day("2023-11-02"), served: day("2023-11-20") } });
    expect(actionsOn("2026-11-24", {}, before)).toMatchObject([{ what: "check-court-paper", debt: "d1" }]);
  });

  it("stands once where the summons in hand is of that day, and twice where it is another", () => {
    const summons = (received: string) => ({ courtPaper: { kind: "summons", received: day(received) } });
    expect(actionsOn("2026-11-24", {}, sued({}, summons("2026-11-20")))).toMatchObject([{ debt: null }]);
    expect(actionsOn("2026-11-24", {}, sued({}, summons("2026-11-18")))).toMatchObject([{ debt: null }, { debt: "d1" }]);
    expect(actionsOn("2026-11-24", {}, sued({}, { courtPaper: { kind: "payment-order", received: day("2026-11-20") } }))).toHaveLength(2);
  });

  it("after a judgment is its time to pay, two days before it ends, until it is over or paid", () => {
    const judgment = { effective: day("2026-11-10"), performBy: day("2026-12-10"), unpaidFen: yuan("6200") };
    expect(actionsOn("2026-12-10", {}, sued({ judgment }))).toMatchObject([
      { what: "perform-judgment", why: "judgment-due", debt: "d1", day: "2026-12-08", about: "2026-12-10", fen: yuan("6200") },
    ]);
    expect(actionsOn("2026-12-11", {}, sued({ judgment }))).toEqual([]);
    expect(actionsOn("2026-11-24", {}, sued({ judgment: { ...judgment, unpaidFen: yuan("0") } }))).toEqual([]);
    expect(actionsOn("2026-11-24", {}, sued({ judgment: { effective: day("2026-11-10"), unpaidFen: yuan("6200") } }))).toEqual([]);
    expect(actionsOn("2026-11-09", {}, sued({ judgment, suit: undefined }))).toEqual([]);
  });
});

describe("a promise of the borrower", () => {
  const promises = [{ id: "p1", debt: bank, fen: yuan("800"), dueDay: day("2026-11-27"), made: day("2026-11-20") }];

  it("is prepared two days before", () => {
    expect(days(actionsOn("2026-11-24", { promises }))).toEqual([["2026-11-25", "prepare-payment", "2026-11-27"]]);
  });

  it("is checked one working day after, if no payment was seen", () => {
    const [action] = actionsOn("2026-11-28", { promises }); // due on a Friday
    expect(action).toMatchObject({ day: "2026-11-30", what: "confirm-payment-booked", workingDayUnsure: false, fen: yuan("800") });
  });

  it("needs nothing once it is kept", () => {
    const kept = aHousehold().owing(aDebt().paying("800", "2026-11-26").debt).facts;
    expect(actionsOn("2026-11-28", { promises }, kept)).toEqual([]);
  });
});

describe("a commitment of the other side", () => {
  const said = (commitment: Commitment) => [{ id: "c1", made: day("2026-11-24"), ...commitment }];

  it("is complete with who, what, amount and day; an amount only where the matter has one", () => {
    expect(missingOf({})).toEqual(["who", "what", "dueDay"]);
    expect(missingOf({ who: "lender", what: "waiver" })).toEqual(["fen", "dueDay"]);
    expect(isComplete({ who: "agent", what: "回电话", dueDay: day("2026-11-26") })).toBe(true);
    expect(missingOf({ who: "agent", what: "  ", dueDay: day("2026-11-26") })).toEqual(["what"]);
  });

  it("is asked after one working day past its day, and completed while it is fresh", () => {
    const commitments = said({ who: "agent", what: "回电话", dueDay: day("2026-11-27"), debt: bank });
    expect(days(actionsOn("2026-11-24", { commitments }))).toEqual([["2026-11-30", "ask-after-commitment", "2026-11-27"]]);
    const vague = said({ who: "lender", what: "waiver", debt: bank });
    expect(actionsOn("2026-11-24", { commitments: vague })).toMatchObject([
      { what: "complete-commitment", day: "2026-11-24", missing: ["fen", "dueDay"], words: "waiver" },
    ]);
  });

  it("that was refused, or is the borrower's own, asks for nothing", () => {
    expect(actionsOn("2026-11-24", { commitments: said({ who: "lender", what: "waiver", status: "refused" }) })).toEqual([]);
    expect(actionsOn("2026-11-24", { commitments: said({ who: "borrower", what: "寄材料" }) })).toEqual([]);
  });
});

describe("an agreement", () => {
  const agreements = [
    {
      id: "a1",
      debt: bank,
      on: day("2026-11-01"),
      schedule: [
        { day: day("2026-11-10"), fen: yuan("500") },
        { day: day("2026-12-10"), fen: yuan("500") },
        { day: day("2027-01-10"), fen: yuan("500") },
      ],
    },
  ];

  it("shows the next instalment two days before, not all of them", () => {
    expect(days(actionsOn("2026-11-24", { agreements }))).toEqual([["2026-12-08", "prepare-payment", "2026-12-10"]]);
  });

  it("shows an instalment that was not seen beside the next", () => {
    expect(days(actionsOn("2026-12-20", { agreements }))).toEqual([
      ["2026-12-11", "confirm-payment-booked", "2026-12-10"],
      ["2027-01-08", "prepare-payment", "2027-01-10"],
    ]);
  });

  it("of a debt that is not cleared up asks for no money, before a day or after it: first it is verified", () => {
    const said = (on: string) =>
      actionsOn(on, { agreements }, household.facts, new Set([bank])).map(({ what, day: when, fen }) => [what, when, fen]);
    expect(said("2026-11-24")).toEqual([["verify-before-paying", "2026-12-08", null]]);
    expect(said("2026-12-14")).toEqual([["verify-before-paying", "2027-01-08", null]]);
  });

  it("once paid asks for the certificate after 30 days and the credit report after 60", () => {
    const paid = aHousehold().owing(aDebt().paying("500", "2026-11-10").paying("500", "2026-12-10").paying("500", "2027-01-10").debt).facts;
    expect(days(actionsOn("2027-01-11", { agreements }, paid))).toEqual([
      ["2027-02-09", "get-settlement-certificate", "2027-01-10"],
      ["2027-03-11", "check-credit-report", "2027-01-10"],
    ]);
  });

  it("to wait is looked at two days before it ends", () => {
    const deferral = [{ id: "a2", debt: bank, on: day("2026-11-20"), schedule: [], deferredTo: day("2027-02-20") }];
    expect(days(actionsOn("2026-11-24", { agreements: deferral }))).toEqual([["2027-02-18", "review-deferral", "2027-02-20"]]);
  });
});

it("a complaint is asked after in 15 days", () => {
  const complaints = [{ id: "k1", debt: bank, day: day("2026-11-20") }];
  expect(days(actionsOn("2026-11-24", { complaints }))).toEqual([["2026-12-05", "ask-after-complaint", "2026-11-20"]]);
});

describe("what the person said about an action", () => {
  const complaints = [{ id: "k1", debt: bank, day: day("2026-11-20") }];
  const saying = (said: ActionSettled) => actionsOn("2026-11-24", { complaints, settled: new Map([["complaint:k1", said]]) });

  it("is heeded: done and dropped are gone, put off comes back on its day", () => {
    expect(saying({ state: "done" })).toEqual([]);
    expect(saying({ state: "dropped" })).toEqual([]);
    expect(saying({ state: "snoozed", until: day("2026-12-20") })).toMatchObject([{ day: "2026-12-20" }]);
  });
});

it("actions are today's with all that is late, this week's, or later", () => {
  const complaints = ["2026-11-08", "2026-11-09", "2026-11-10", "2026-11-15", "2026-11-16"].map((on, index) => ({
    id: `k${index}`,
    day: day(on),
  }));
  const split = splitByTime(actionsOn("2026-11-24", { complaints }), day("2026-11-24"));
  expect(split.today.map((action) => action.day)).toEqual(["2026-11-23", "2026-11-24"]);
  expect(split.thisWeek.map((action) => action.day)).toEqual(["2026-11-25", "2026-11-30"]);
  expect(split.later.map((action) => action.day)).toEqual(["2026-12-01"]);
});

it("money promised for a debt that is not cleared up is never to be had ready: first it is verified, two days before", () => {
  const promises = [{ id: "p1", debt: bank, fen: yuan("800"), dueDay: day("2026-11-28"), made: day("2026-11-20") }];
  const said = (on: string) =>
    actionsOn(on, { promises }, household.facts, new Set([bank])).map(({ what, day: when, fen }) => [what, when, fen]);
  expect(said("2026-11-24")).toEqual([["verify-before-paying", "2026-11-26", null]]);
  expect(said("2026-11-30")).toEqual([]);
  expect(actionsOn("2026-11-24", { promises }).map(({ what }) => what)).toEqual(["prepare-payment"]);
});
