import { describe, expect, it } from "vitest";
import { aHousehold } from "../budget/a-household.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { debtId } from "../ids.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { yuan } from "../money.ts";
import { standCaseOn } from "../standing/stand-on.ts";
import { type ProgressInput, progressOf } from "./progress.ts";
import type { StatedWord } from "./stated-words.ts";

const [bank, app] = [debtId("d1"), debtId("d2")];
const loan = aDebt().lent("10000", "2026-01-01").at("12", 365).repaidBy("bullet", 1, "2026-07-01").overdueAt("1.5");

const progress = (given: Partial<ProgressInput> = {}, debts = [loan.debt], on = "2026-11-24") =>
  progressOf({
    standing: standCaseOn(aHousehold().owing(...debts).facts, day(on), limitationBook, []),
    words: [],
    contacts: [],
    ...given,
  });
const call = (at: string, more: object = {}) => ({ id: at, at, channel: "phone", debt: bank, ...more });

describe("progress", () => {
  it("of a case in which nothing has happened is nothing", () =>
    expect(progress()).toEqual({ closed: [], avoided: [], kept: { mine: [], theirs: [] }, conversations: 0, lastContacts: [] }));

  it("counts a debt as closed when it is noted as paid, or when the account owes nothing any more", () => {
    // 10,000 at 12 % from 1 January to 1 July 2026 are 595.07 of interest.
    const settled = loan.paying("10595.07", "2026-07-01").debt;
    const noted = aDebt().with({ id: app, status: "paid" }).debt;
    expect(progress({}, [settled, noted]).closed).toEqual([bank, app]);
    expect(progress({}, [loan.paying("10595.06", "2026-07-01").debt]).closed).toEqual([]);
  });

  it("does not call a debt closed that was never lent, or that is not surely one's own", () => {
    expect(progress({}, [loan.debt], "2025-12-01").closed).toEqual([]);
    expect(progress({}, [loan.paying("10595.07", "2026-07-01").with({ status: "unsure" }).debt]).closed).toEqual([]);
  });

  it("counts the words that were kept, apart by side, and no others", () => {
    const word = (id: string, side: StatedWord["side"], state: StatedWord["state"]): StatedWord => ({
      id,
      is: "promise",
      side,
      who: null,
      record: id,
      debt: bank,
      what: null,
      fen: yuan("800"),
      dueDay: day("2026-11-15"),
      made: day("2026-10-01"),
      state,
      because: "paid",
      held: null,
      missing: [],
      paidFen: yuan("800"),
      payments: [],
      answers: [],
      elsewhere: null,
    });
    const words = [word("a", "mine", "kept"), word("b", "mine", "late"), word("c", "theirs", "kept"), word("d", "theirs", "open")];
    const { kept } = progress({ words });
    expect([kept.mine, kept.theirs].map((some) => some.map(({ id }) => id))).toEqual([["a"], ["c"]]);
  });

  it("counts conversations with the borrower, not those with others, and not what lies ahead", () => {
    const contacts = [
      call("2026-11-10T10:00"),
      call("2026-11-12T10:00", { called: "relative" }),
      call("2026-11-20T10:00", { called: "debtor" }),
      call("2026-11-30T10:00"),
    ];
    expect(progress({ contacts }).conversations).toBe(2);
  });

  it("says for each debt how long ago the last contact was, the longest silence first", () => {
    const other = aDebt().with({ id: app }).debt;
    const contacts = [call("2026-11-20T10:00"), call("2026-10-01T10:00"), call("2026-11-14T23:59", { debt: app })];
    expect(progress({ contacts }, [loan.debt, other]).lastContacts).toEqual([
      { debt: app, day: "2026-11-14", days: 10 },
      { debt: bank, day: "2026-11-20", days: 4 },
    ]);
  });
});
