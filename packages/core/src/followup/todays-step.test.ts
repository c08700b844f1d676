import { describe, expect, it } from "vitest";
import { aHousehold } from "../budget/a-household.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { emptyBalance } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { type DebtId, debtId } from "../ids.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { type CourtPaper, courtDeadline, suitDeadlines } from "../standing/court-deadline.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import { nextActions } from "./next-actions.ts";
import { type StepInput, todaysStep } from "./todays-step.ts";

const on = day("2026-11-24");
const debt = (id: string, changes: Partial<Debt> = {}): Debt => aDebt().with({ id: debtId(id), ...changes }).debt;
const known = (one: Debt, overdueDays = 0, set: "open" | "neutral" = "open"): DebtStanding =>
  ({ debt: one, balance: emptyBalance, account: { overdueDays }, missing: [], words: { set } }) as unknown as DebtStanding; // a step reads nothing else
const lacking = (one: Debt): DebtStanding =>
  ({ debt: one, balance: null, account: null, missing: ["firstDue"] }) as unknown as DebtStanding; // as above

/** Fifteen days to answer a claim (民事诉讼法 128), and a complaint (令2020年第3号, 18). */
const book = {
  ...aLawBook(...["court.answer", "complaint.lender-answer"].map((id) => aParameter(id, [aValue("2024-01-01", { is: "days", days: 15 })]))),
  calendar: calendarOf2025And2026,
};
const court = (paper: CourtPaper | undefined) => ({
  courtDeadline: paper ? courtDeadline(paper, book) : null,
  law: book,
});

const quiet = aHousehold().facts.urgent;
const step = (debts: readonly DebtStanding[], changes: Partial<StepInput> & { urgent?: Partial<typeof quiet> } = {}) => {
  const { urgent = {}, ...input } = changes;
  const facts = aHousehold().with({ urgent: { ...quiet, ...urgent } }).facts;
  const records = {
    promises: [],
    commitments: [],
    agreements: [],
    complaints: [],
    settled: new Map(),
  };
  const suits = suitDeadlines({ ...facts, debts: debts.map((standing) => standing.debt) }, on, book);
  const actions = input.actions ?? nextActions({ facts, records, ...court(facts.urgent.courtPaper), suits, on });
  const contacted: ReadonlySet<DebtId> = new Set();
  return todaysStep({ facts, standing: { debts } as unknown as CaseStanding, capacityMissing: [], contacted, on, ...input, actions });
};

describe("today's one step", () => {
  const paper = { kind: "summons", received: day("2026-11-12") } as const;
  const everything = { inDanger: true, courtPaper: paper, paidAgent: true, collectorsAtDoor: true };

  it("is the person before anything else, then the court, then a fraud, then conduct", () => {
    expect(step([], { urgent: everything }).step).toBe("danger");
    expect(step([], { urgent: { ...everything, inDanger: false } })).toMatchObject({ step: "court-paper", daysLeft: 3 });
    expect(step([], { urgent: { paidAgent: true, collectorsAtDoor: true } }).step).toBe("stop-scam");
    expect(step([], { urgent: { paidAgent: true, collectorsAtDoor: true }, seen: new Set(["stop-scam"]) }).step).toBe("collectors-at-door");
  });

  it("is a debt's own claim to answer, too, before anything but danger, the nearest first", () => {
    const sued = (id: string, served: string) => known(debt(id, { suit: { filed: day("2026-11-02"), served: day(served) } }));
    // served on the 12th: fifteen days end on the 27th, three days from the 24th
    const both = [sued("later", "2026-11-16"), sued("first", "2026-11-12")];
    expect(step(both, { urgent: { paidAgent: true } })).toMatchObject({ step: "court-paper", action: { debt: "first" }, daysLeft: 3 });
    expect(step(both, { urgent: { inDanger: true } }).step).toBe("danger");
  });

  it("says that a court's deadline has passed", () => {
    const late = { courtPaper: { ...paper, received: day("2026-11-05") } };
    expect(step([], { urgent: late })).toMatchObject({ step: "court-paper", daysLeft: -4 });
  });

  it("is what is due today before what is missing", () => {
    const actions = nextActions({
      facts: aHousehold().facts,
      records: { promises: [], commitments: [], agreements: [], complaints: [{ id: "k", day: day("2026-11-09") }], settled: new Map() },
      ...court(undefined),
      suits: [],
      on,
    });
    expect(step([lacking(debt("a"))], { actions })).toMatchObject({ step: "do-action", action: { what: "ask-after-complaint" } });
  });

  it("is the first debt in an empty case", () => {
    expect(step([]).step).toBe("add-first-debt");
  });

  it("is the facts that a debt lacks, before capacity and contact", () => {
    expect(step([known(debt("a")), lacking(debt("b"))], { capacityMissing: ["income"] })).toEqual({
      step: "give-facts",
      debt: "b",
      missing: ["firstDue"],
    });
  });

  it("is to verify a debt that may not be the person's, once", () => {
    const unsure = known(debt("a", { status: "unsure" }));
    expect(step([unsure])).toEqual({ step: "verify-debt", debt: "a" });
    expect(step([unsure], { contacted: new Set([debtId("a")]) })).toEqual({ step: "nothing-today", next: null });
  });

  it("leaves a paid debt alone unless somebody claims it", () => {
    const paid = debt("a", { status: "paid" });
    expect(step([known(paid)]).step).toBe("nothing-today");
    expect(step([known({ ...paid, claimed: { on, totalFen: 1 as never, parts: {} } })]).step).toBe("verify-debt");
  });

  it("is the household before the first conversation, and then the debt in court, else the longest overdue", () => {
    expect(step([known(debt("a"))], { capacityMissing: ["income"] })).toEqual({ step: "state-household", missing: ["income"] });
    expect(step([known(debt("a"), 10), known(debt("b"), 90)])).toEqual({ step: "prepare-contact", debt: "b" });
    // One that may only be asked for proof waits behind one that can be talked over.
    expect(step([known(debt("a"), 10), known(debt("b"), 90, "neutral")])).toEqual({ step: "prepare-contact", debt: "a" });
    const sued = known(debt("c", { suit: { filed: day("2026-11-01") } }), 5);
    expect(step([known(debt("a"), 10), known(debt("b"), 90), sued])).toEqual({ step: "prepare-contact", debt: "c" });
  });
});
