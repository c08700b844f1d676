import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { debtId } from "../ids.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { emptyCalendar } from "../law/work-calendar.ts";
import { yuan } from "../money.ts";
import { promiseStatesOn } from "./promise-state.ts";
import { nextWorkingDay } from "./working-day.ts";

const promise = (amount: string, dueDay: string, made = "2026-11-02") => ({
  debt: debtId("d1"),
  fen: yuan(amount),
  dueDay: day(dueDay),
  made: day(made),
});
const payment = (amount: string, on: string) => ({ day: day(on), fen: yuan(amount) });
const states = (promises: ReturnType<typeof promise>[], payments: ReturnType<typeof payment>[], on: string) =>
  promiseStatesOn(promises, payments, day(on), calendarOf2025And2026).map(({ state, paidFen }) => [state, paidFen]);

describe("a promise", () => {
  it("is open until its day, then unseen", () => {
    expect(states([promise("500", "2026-11-20")], [], "2026-11-20")).toEqual([["open", 0]]);
    expect(states([promise("500", "2026-11-20")], [], "2026-11-21")).toEqual([["unseen", 0]]);
  });

  it("is kept by one payment or several, since it was made", () => {
    const payments = [payment("200", "2026-11-03"), payment("300", "2026-11-19")];
    expect(states([promise("500", "2026-11-20")], payments, "2026-11-24")).toEqual([["kept", 50000]]);
    expect(states([promise("500", "2026-11-20", "2026-11-04")], payments, "2026-11-24")).toEqual([["unseen", 30000]]);
  });

  it("names the day of the last payment that counts for it, and none where nothing does", () => {
    const payments = [payment("200", "2026-11-03"), payment("300", "2026-11-19"), payment("50", "2026-11-20")];
    const days = promiseStatesOn(
      [promise("500", "2026-11-20"), promise("400", "2026-12-20")],
      [...payments],
      day("2026-11-24"),
      calendarOf2025And2026,
    ).map(({ paidOn }) => paidOn);
    expect(days).toEqual(["2026-11-19", "2026-11-20"]);
    expect(promiseStatesOn([promise("500", "2026-11-20")], [], day("2026-11-24"), calendarOf2025And2026)[0]?.paidOn).toBeNull();
  });

  it("is kept by a payment that arrives on the next working day, over a weekend", () => {
    const friday = promise("500", "2026-11-20");
    expect(states([friday], [payment("500", "2026-11-23")], "2026-11-24")).toEqual([["kept", 50000]]); // Monday
    expect(states([friday], [payment("500", "2026-11-24")], "2026-11-24")).toEqual([["late", 50000]]);
  });

  it("is kept by a payment on the first working day after a holiday", () => {
    const before = promise("500", "2026-09-30", "2026-09-01"); // free from 1 to 7 October
    expect(states([before], [payment("500", "2026-10-08")], "2026-10-09")).toEqual([["kept", 50000]]);
    expect(states([before], [payment("500", "2026-10-09")], "2026-10-09")).toEqual([["late", 50000]]);
  });

  it("shares no payment with another promise: the earlier one takes it", () => {
    const two = [promise("500", "2026-12-20"), promise("500", "2026-11-20")];
    expect(states(two, [payment("700", "2026-11-19")], "2026-12-01")).toEqual([
      ["kept", 50000],
      ["open", 20000],
    ]);
  });

  // 500 due on Tuesday 10 November and on Thursday 10 December: in time up to the 11th of each.
  it("that was missed takes what is paid before the next is due, and what is left counts for the next", () => {
    const two = [promise("500", "2026-11-10"), promise("500", "2026-12-10")];
    const on = "2026-12-20";
    expect(states(two, [payment("500", "2026-11-24")], on)).toEqual([
      ["late", 50000],
      ["unseen", 0],
    ]);
    expect(states(two, [payment("500", "2026-11-24"), payment("500", "2026-12-10")], on)).toEqual([
      ["late", 50000],
      ["kept", 50000],
    ]);
    expect(states(two, [payment("700", "2026-11-24")], on)).toEqual([
      ["late", 50000],
      ["unseen", 20000],
    ]);
  });

  it("that was missed leaves what is paid on the day of the next to the next", () => {
    const two = [promise("500", "2026-11-10"), promise("500", "2026-12-10")];
    for (const paid of ["2026-12-10", "2026-12-11"])
      expect(states(two, [payment("500", paid)], "2026-12-20")).toEqual([
        ["unseen", 0],
        ["kept", 50000],
      ]);
  });

  it("that was kept leaves what is paid early to the next", () => {
    const two = [promise("500", "2026-11-10"), promise("500", "2026-12-10")];
    expect(states(two, [payment("500", "2026-11-09"), payment("500", "2026-11-24")], "2026-12-20")).toEqual([
      ["kept", 50000],
      ["kept", 50000],
    ]);
  });

  it("is not kept by money of tomorrow", () => {
    expect(states([promise("500", "2026-11-20")], [payment("500", "2026-11-20")], "2026-11-19")).toEqual([["open", 0]]);
  });
});

it.each([
  ["2026-11-23", "2026-11-24"], // Monday
  ["2026-11-26", "2026-11-27"], // Thursday
  ["2026-11-27", "2026-11-30"], // Friday
  ["2026-11-28", "2026-11-30"], // Saturday
  ["2026-11-29", "2026-11-30"], // Sunday
])("in a year whose holidays are not known, the working day after %s is %s by weekdays alone, and it says so", (after, next) => {
  expect(nextWorkingDay(day(after), emptyCalendar)).toEqual({ day: next, unsure: true });
});

// The State Council's notice for 2026: free from 1 to 7 October, worked on Saturday 10 October.
it.each([
  ["2026-09-30", "2026-10-08"],
  ["2026-10-09", "2026-10-10"],
  ["2026-11-27", "2026-11-30"],
])("in a year whose holidays are known, the working day after %s is %s", (after, next) => {
  expect(nextWorkingDay(day(after), calendarOf2025And2026)).toEqual({ day: next, unsure: false });
});

it("the last working days of the known years look into a year that is not known", () => {
  expect(nextWorkingDay(day("2026-12-31"), calendarOf2025And2026)).toEqual({ day: "2027-01-01", unsure: true });
});
