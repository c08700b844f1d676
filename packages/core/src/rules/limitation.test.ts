import { describe, expect, it } from "vitest";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { limitationOn } from "./limitation.ts";

const due = aDebt().repaidBy("equal-instalments", 12, "2022-06-01");
const on = (text: string, debt = due.debt) => limitationOn(debt, day(text), null, limitationBook);

describe("the limitation period", () => {
  it("runs before the last instalment is due", () => {
    expect(on("2022-07-01")).toMatchObject({ state: "running", endsOn: "2026-05-01", restartedBy: null });
  });

  it.each([
    ["2026-05-01", "running"],
    ["2026-05-02", "may-have-expired"],
  ])("three years after the last due day of 2023-05-01, on %s, is %s", (text, state) => {
    expect(on(text).state).toBe(state);
  });

  it("does not count what happened before it began", () => {
    const paid = due.paying("500.00", "2022-12-01").debt;
    expect(on("2026-05-02", paid)).toMatchObject({ state: "may-have-expired", endsOn: "2026-05-01", restarts: [] });
  });

  it("is unknown without the due days, and says which facts are missing", () => {
    expect(limitationOn(aDebt().debt, day("2026-05-02"), null, limitationBook)).toMatchObject({
      state: "unknown",
      endsOn: null,
      start: { missing: ["firstDue", "periods"] },
    });
  });

  it("is unknown on a day before the law book", () => {
    expect(on("2020-12-31").state).toBe("unknown");
  });

  it("takes no account of what lies after the day asked", () => {
    const demanded = due.with({ demands: [{ day: day("2026-04-01"), how: "短信" }] }).debt;
    expect(on("2026-03-31", demanded).endsOn).toBe("2026-05-01");
    expect(on("2026-04-01", demanded).endsOn).toBe("2029-04-01");
  });

  it("keeps a payment after it was over, but does not start anew by it", () => {
    const paid = due.paying("10.00", "2026-06-01").debt;
    expect(on("2026-07-01", paid)).toMatchObject({ state: "may-have-expired", restarts: [{ by: "payment", inTime: false }] });
  });

  it("names the row of the bill a restart was read from", () => {
    const paid = due.paying("10.00", "2025-06-01", { file: "files/alipay.csv", line: 57 }).debt;
    expect(on("2026-07-01", paid)).toMatchObject({
      restartedBy: "payment",
      restarts: [{ origin: { from: "row", file: "files/alipay.csv", line: 57 } }],
    });
  });

  it("is the same with and without the account", () => {
    const { debt } = due.lent("12000.00", "2022-05-01").at("12", 365).overdueAt(null);
    const account = runAccount(debt, day("2026-01-01"));
    expect(account.ok).toBe(true);
    const withAccount = limitationOn(debt, day("2026-01-01"), account.ok ? account.value : null, limitationBook);
    expect(withAccount).toEqual(on("2026-01-01", debt));
  });
});
