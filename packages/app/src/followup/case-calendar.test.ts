/** Two debts with the same agreement, of which one is not the person's: no day to pay that one comes into a calendar, only the step to verify it. */

import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { aLawBook, limitationBook } from "@tanhao/core/law/a-law-book";
import { calendarOf2025And2026 } from "@tanhao/core/law/a-work-calendar";
import { yuan } from "@tanhao/core/money";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { aLoan } from "../case/a-loan.ts";
import { caseCalendar } from "./case-calendar.ts";
import { nextActionsOf } from "./next-actions.ts";

const on = day("2026-11-24");
const lawBook = { ...aLawBook(...Object.values(limitationBook.parameters)), calendar: calendarOf2025And2026 };

const added = (id: string, status: string): NewEntry => ({ kind: "debt.added", payload: { debt: aLoan(id, { status }) } });
const agreed = (id: string): NewEntry => ({
  kind: "agreement.confirmed",
  payload: {
    debt: debtId(id),
    on: day("2026-11-20"),
    form: "message",
    type: "instalments",
    schedule: ["2026-12-10", "2027-01-10"].map((due) => ({ day: day(due), fen: yuan("300") })),
  },
});

it("holds the days to pay of one's own debt, and of another's only that it is verified first", async () => {
  const filled = await aCaseToFill();
  const kept = await filled.ports.journal.append(added("d1", "mine"), added("d2", "not-mine"), agreed("d1"), agreed("d2"));
  if (!kept.ok) throw new Error(kept.error.kind);
  const record = await filled.record();
  const facts = record.facts ?? noFacts;
  const actions = nextActionsOf(facts, record, lawBook, on);
  const entries = caseCalendar({ facts, record, lawBook, plan: null, actions, on });
  expect(entries.filter(({ what }) => what === "pay").map((entry) => [entry.day, entry.fen])).toEqual([
    ["2026-12-10", 30_000],
    ["2027-01-10", 30_000],
  ]);
  expect(entries.filter(({ debt }) => debt === "d2").map(({ day: when, what, fen }) => [when, what, fen])).toEqual([
    ["2026-12-08", "verify-before-paying", null],
  ]);
});
