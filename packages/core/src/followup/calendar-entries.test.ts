import { expect, it } from "vitest";
import { day } from "../day.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import type { Plan } from "../plan/plan.ts";
import { calendarEntries } from "./calendar-entries.ts";

it("holds every payment day once, with a reminder two days before, reviews, and the next actions, by day", () => {
  const plan = {
    debts: [
      {
        id: debtId("a"),
        schedule: [
          { day: day("2026-12-24"), fen: yuan("100") },
          { day: day("2027-01-24"), fen: yuan("50") },
        ],
        review: null,
      },
      { id: debtId("b"), schedule: [{ day: day("2026-12-24"), fen: yuan("70") }], review: day("2026-12-30") },
    ],
  } as unknown as Plan; // a calendar reads nothing else
  const action = { id: "complaint:k", day: day("2026-12-05"), what: "ask-after-complaint", debt: null, fen: null } as never;
  expect(calendarEntries({ plan, actions: [action] })).toEqual([
    { id: "action:complaint:k", day: "2026-12-05", what: "ask-after-complaint", debt: null, fen: null, remindDaysBefore: 0 },
    { id: "pay:2026-12-24", day: "2026-12-24", what: "pay", debt: null, fen: yuan("170"), remindDaysBefore: 2 },
    { id: "review:b:2026-12-30", day: "2026-12-30", what: "review", debt: "b", fen: null, remindDaysBefore: 2 },
    { id: "pay:2027-01-24", day: "2027-01-24", what: "pay", debt: null, fen: yuan("50"), remindDaysBefore: 2 },
  ]);
  expect(calendarEntries({ plan: null, actions: [] })).toEqual([]);
});
