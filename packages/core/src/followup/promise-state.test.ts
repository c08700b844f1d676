import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { debtId } from "../ids.ts";
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
  promiseStatesOn(promises, payments, day(on)).map(({ state, paidFen }) => [state, paidFen]);

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

  it("is kept by a payment that arrives on the next working day, over a weekend", () => {
    const friday = promise("500", "2026-11-20");
    expect(states([friday], [payment("500", "2026-11-23")], "2026-11-24")).toEqual([["kept", 50000]]); // Monday
    expect(states([friday], [payment("500", "2026-11-24")], "2026-11-24")).toEqual([["unseen", 0]]);
  });

  it("shares no payment with another promise: the earlier one takes it", () => {
    const two = [promise("500", "2026-12-20"), promise("500", "2026-11-20")];
    expect(states(two, [payment("700", "2026-11-19")], "2026-12-01")).toEqual([
      ["kept", 50000],
      ["open", 20000],
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
])("the working day after %s is %s, unsure of holidays", (after, next) => {
  expect(nextWorkingDay(day(after))).toEqual({ day: next, unsure: true });
});
