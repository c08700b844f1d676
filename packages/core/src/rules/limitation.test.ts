import { describe, expect, it } from "vitest";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { aLawBook, aParameter, aValue, limitationBook } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { lastDayValues } from "./last-day.ts";
import { limitationOn, limitationPeriod } from "./limitation.ts";

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

  it("is unknown where the book holds only one of the two periods on that day", () => {
    const from = (of: string, years: number, first: string) => aParameter(of, [aValue(first, { is: "years", years })]);
    const noLongStop = aLawBook(from("limitation.period", 3, "2021-01-01"), from("limitation.long-stop", 20, "2024-01-01"));
    const noPeriod = aLawBook(from("limitation.period", 3, "2024-01-01"), from("limitation.long-stop", 20, "2021-01-01"));
    for (const book of [noLongStop, noPeriod]) {
      const limitation = limitationOn(due.debt, day("2023-12-31"), null, book);
      expect([limitation.state, limitation.endsOn, limitation.restarts]).toEqual(["unknown", null, []]);
      expect(limitationOn(due.debt, day("2024-01-01"), null, book).endsOn).toBe("2026-05-01");
    }
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

  it("of a debt sued for before its last due day runs from the filing, and its end is the court's", () => {
    const sued = due.with({ suit: { filed: day("2022-10-15") } }).debt;
    expect(on("2024-01-01", sued)).toMatchObject({
      state: "running",
      endsOn: "2025-10-15",
      restartedBy: "suit",
      start: { by: "suit", day: "2022-10-15" },
      restarts: [],
    });
    expect(on("2025-10-16", sued).state).toBe("unknown");
    expect(on("2022-10-14", sued)).toMatchObject({ start: { by: "last-instalment" }, endsOn: "2026-05-01" });
  });

  it("takes the earlier of suit and acceleration, and a suit after the start as a restart", () => {
    const both = (declared: string, filed: string) =>
      due.with({ acceleration: { declared: day(declared) }, suit: { filed: day(filed) } }).debt;
    expect(on("2024-01-01", both("2022-10-15", "2022-12-01"))).toMatchObject({
      start: { by: "acceleration" },
      restartedBy: "suit",
      endsOn: "2025-12-01",
    });
    expect(on("2024-01-01", both("2022-12-01", "2022-10-15"))).toMatchObject({ start: { by: "suit" }, endsOn: "2025-10-15" });
    expect(on("2024-01-01", both("2022-10-15", "2022-10-15"))).toMatchObject({ start: { by: "acceleration" } });
    const onTheLastDueDay = due.with({ suit: { filed: day("2023-05-01") } }).debt;
    expect(on("2024-01-01", onTheLastDueDay).start).toEqual({ by: "last-instalment", day: "2023-05-01" });
  });
});

describe("the last day of limitation", () => {
  // The last instalment is due on 2023-05-01; three years end on 2026-05-01, free until the 5th.
  const book = { ...limitationBook, calendar: calendarOf2025And2026 };
  const within = (text: string, debt = due.debt) => limitationOn(debt, day(text), null, book);

  it("moves behind the holiday it falls in", () => {
    expect(within("2026-05-06")).toMatchObject({ state: "running", ends: { last: "2026-05-06", movedFrom: "2026-05-01", certain: true } });
    expect(within("2026-05-07")).toMatchObject({ state: "may-have-expired", endsOn: "2026-05-06" });
  });

  it("lets a demand in the holiday come in time, and counts anew from that day", () => {
    const demanded = due.with({ demands: [{ day: day("2026-05-05"), how: "短信" }] }).debt;
    expect(within("2026-06-01", demanded)).toMatchObject({
      state: "running",
      ends: { last: "2029-05-05", movedFrom: null, certain: false },
    });
  });

  it("is told with where it moved from, or that it may move", () => {
    expect(lastDayValues({ last: day("2026-05-06"), movedFrom: day("2026-05-01"), certain: true })).toEqual({
      movedFrom: { is: "day", day: "2026-05-01" },
    });
    expect(lastDayValues({ last: day("2029-05-05"), movedFrom: null, certain: false })).toEqual({
      holidaysUnknown: { is: "count", count: 2029 },
    });
    expect(lastDayValues({ last: day("2026-05-08"), movedFrom: null, certain: true })).toEqual({});
  });
});

describe("the rule", () => {
  const decide = (debt: Debt) =>
    limitationPeriod.decide({ debt, account: null, law: limitationBook, on: day("2026-11-25"), yearlyCost: null, beside: [] });

  it("gives way to a judgment once that has taken effect", () => {
    const judged = (effective: string) => due.with({ judgment: { effective: day(effective), unpaidFen: yuan("100") } }).debt;
    expect(decide(judged("2026-11-25"))).toMatchObject({ outcome: "not-applicable", because: "judged" });
    expect(decide(judged("2026-11-26"))).toMatchObject({ outcome: "applies" });
  });
});

describe("the rule opened", () => {
  const said = (id: string, article: string) =>
    aParameter(id, [aValue("2021-01-01", { is: "said" }, { source: { instrument: "invented", article } })]);
  const years = (id: string, count: number, article: string) =>
    aParameter(id, [aValue("2021-01-01", { is: "years", years: count }, { source: { instrument: "invented", article } })]);
  const parameters = [
    years("limitation.period", 3, "188"),
    years("limitation.long-stop", 20, "188(2)"),
    said("limitation.start-of-instalments", "189"),
    said("limitation.restarts", "195"),
    said("limitation.restarts-in-detail", "8"),
    said("limitation.defence", "192"),
    said("time.holiday-moves-last-day", "203"),
  ];
  const book = { ...aLawBook(...parameters), calendar: calendarOf2025And2026 };
  const told = (builder: DebtBuilder, text: string) => toldFinding(ask(limitationPeriod, book, builder, text));

  it("ends in the due days, the articles, what restarted it and what is not known", () => {
    const lived = due.with({ demands: [{ day: day("2023-06-30"), how: "短信" }] }).paying("10", "2026-08-01");
    // From the demand of 30 June 2023 three years: 30 June 2026, a Tuesday that is worked. The payment came later.
    expect(told(lived, "2026-11-25")).toEqual([
      "applies 2026-06-30 (188)",
      "says may-have-expired",
      "law.limitation-may-have-expired day=2026-06-30 on=2026-11-25 = 2026-06-30",
      "  law.limitation-start day=2023-05-01 [d1.firstDue]",
      "    law.article [虚构规定 189]",
      "  law.article [虚构规定 188]",
      '  law.limitation-restart day=2023-06-30 by=<restart-demand> how="短信" [d1.demands[0]]',
      '  law.limitation-event-too-late day=2026-08-01 by=<restart-payment> how="" [d1.payments[0]]',
      "  law.limitation-restarts",
      "    law.article [虚构规定 195]",
      "    law.article [虚构规定 8]",
      "  law.limitation-warning",
      "    law.article [虚构规定 192]",
      "  law.limitation-unknown-events [convention only-known-restarts]",
    ]);
  });

  it("says where the last day moved from, with the article by which it moves", () => {
    // 1 May 2026 is free until the 5th.
    const lines = told(due, "2026-11-25");
    expect(lines.slice(0, 3)).toEqual([
      "applies 2026-05-06 (188)",
      "says may-have-expired movedFrom=2026-05-01",
      "law.limitation-may-have-expired day=2026-05-06 on=2026-11-25 = 2026-05-06",
    ]);
    const moved = lines.indexOf("  law.last-day-moved movedFrom=2026-05-01");
    expect(lines.slice(moved + 1, moved + 3)).toEqual([
      "    law.article [虚构规定 203]",
      "    law.calendar [convention holidays-by-notice]",
    ]);
  });

  it("cites for the moved day the article in force on the day asked", () => {
    const by = (article: string) => ({ source: { instrument: "invented", article } });
    const moves = (...values: readonly (readonly [string, string])[]) =>
      aParameter(
        "time.holiday-moves-last-day",
        values.map(([from, article]) => aValue(from, { is: "said" }, by(article))),
      );
    const citing = (...values: readonly (readonly [string, string])[]) => {
      const mixed = { ...book, parameters: { ...book.parameters, "time.holiday-moves-last-day": moves(...values) } };
      const lines = toldFinding(ask(limitationPeriod, mixed, due, "2026-11-25"));
      return lines[lines.indexOf("  law.last-day-moved movedFrom=2026-05-01") + 1];
    };
    expect(citing(["2030-01-01", "203 new"], ["2021-01-01", "203 old"])).toBe("    law.article [虚构规定 203 old]");
    expect(citing(["2030-01-01", "203 new"])).toBe("    law.article [虚构规定 203 new]");
  });

  it("says that the last day may move where the holidays of its year are not known", () => {
    const lines = told(due.with({ demands: [{ day: day("2026-04-01"), how: "短信" }] }), "2026-11-25");
    expect(lines.slice(0, 2)).toEqual(["applies 2029-04-01 (188)", "says running holidaysUnknown=2029"]);
    expect(lines).toContain("  law.last-day-may-move holidaysUnknown=2029");
  });

  it("has no last day while a suit filed in time is pending, and is asked about three years after it", () => {
    // Due on 2023-05-01; sued for on 2026-04-30, in time. Three years from the filing: 2029-04-30, holidays not known.
    const sued = due.with({ suit: { filed: day("2026-04-30") } });
    expect(told(sued, "2026-11-25").slice(0, 3)).toEqual([
      "applies (188)",
      "says in-court filed=2026-04-30",
      "law.limitation-in-court on=2026-11-25 filed=2026-04-30",
    ]);
    expect(told(sued, "2026-04-29").slice(0, 2)).toEqual(["applies 2026-05-06 (188)", "says running movedFrom=2026-05-01"]);
    expect(told(sued, "2026-04-30")[1]).toBe("says in-court filed=2026-04-30");
    expect(told(sued, "2029-05-01").slice(0, 2)).toEqual(["applies 2029-04-30 (188)", "says unknown holidaysUnknown=2029"]);
    expect(told(due.with({ suit: { filed: day("2026-05-07") } }), "2026-11-25")[1]).toBe("says may-have-expired movedFrom=2026-05-01");
  });

  it("begins with the declaration or the suit where that came first", () => {
    const declared = due.with({ acceleration: { declared: day("2022-10-15") } });
    expect(told(declared, "2026-11-25")).toContain("  law.limitation-start-accelerated day=2022-10-15 [d1.acceleration.declared]");
    const sued = due.with({ suit: { filed: day("2022-10-15") } });
    expect(told(sued, "2026-11-25")).toContain("  law.limitation-start-sued day=2022-10-15 [d1.suit.filed]");
  });

  it("cites the article in force on the day asked, and the newest where none was yet", () => {
    const by = (article: string) => ({ source: { instrument: "invented", article } });
    const changed = aParameter("limitation.defence", [
      aValue("2030-01-01", { is: "said" }, by("192 new")),
      aValue("2021-01-01", { is: "said" }, by("192 old")),
    ]);
    const later = aParameter("limitation.restarts-in-detail", [aValue("2028-01-01", { is: "said" }, by("8 to come"))]);
    const mixed = { ...book, parameters: { ...book.parameters, [changed.id]: changed, [later.id]: later } };
    const lines = toldFinding(ask(limitationPeriod, mixed, due, "2026-11-25"));
    expect(lines.filter((line) => /192|8 to come/.test(line))).toEqual([
      "    law.article [虚构规定 8 to come]",
      "    law.article [虚构规定 192 old]",
    ]);
  });

  it("is no question once everything is paid, and is one while nothing is lent yet or something is left", () => {
    const loan = due.lent("1200", "2022-05-01").at("0", 365).repaidBy("interest-first", 1, "2023-05-01").overdueAt(null);
    expect(told(loan.paying("1200", "2023-05-01"), "2026-11-25")).toEqual(["not-applicable nothing-owed (188)"]);
    expect(told(loan.paying("1199.99", "2023-05-01"), "2026-11-25")[0]).toBe("applies 2026-05-06 (188)");
    expect(told(loan, "2022-04-30")[0]).toBe("applies 2026-05-06 (188)");
  });
});
