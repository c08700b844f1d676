/** The records an account keeps beside its balance: dues, rows to come, stretches of principal, and the days ahead of it. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "../day.ts";
import { aDebt, type DebtBuilder, defaultFeeOf } from "../debt/a-debt.ts";
import { penaltyBases, repaymentMethods } from "../debt/debt.ts";
import { fen, toYuan, yuan } from "../money.ts";
import type { Account } from "./account.ts";
import { runAccount, runAhead } from "./run-account.ts";
import type { ScheduleRow } from "./schedule.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

/** number | due | principal | interest | unpaid principal | unpaid interest | settled */
const duesOf = (account: Account): readonly string[] =>
  account.instalments.map((due) =>
    [
      due.number,
      due.due,
      ...[due.principalFen, due.interestFen, due.unpaidPrincipalFen, due.unpaidInterestFen].map(toYuan),
      due.settled ?? "open",
    ].join(" | "),
  );

/** number | from | due | principal | interest | remaining */
const rowsOf = (rows: readonly ScheduleRow[]): readonly string[] =>
  rows.map((row) => [row.number, row.from, row.due, ...[row.principalFen, row.interestFen, row.remainingFen].map(toYuan)].join(" | "));

/** day | part | amount */
const feesOf = (account: Account): readonly string[] =>
  account.postings
    .filter(({ part }) => part === "default-fee" || part === "other-fees")
    .map((posting) => [posting.day, posting.part, toYuan(posting.fen)].join(" | "));

/** 1,200 at 1 % a month in three parts of 400: dues of 412, 408 and 404 on the 15th. */
const parts = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
/** 1,000 drawn on 1 January, interest by days at 12 % by 365, three due days. */
const line = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 3, "2025-02-01").overdueAt(null);

describe("the dues of an account", () => {
  it("keep what fell due, what is unpaid of it and the day it was met", () => {
    const account = accountOn(parts.paying("412", "2025-02-15").paying("100", "2025-03-15"), "2025-03-20");
    expect(duesOf(account)).toEqual([
      "1 | 2025-02-15 | 400.00 | 12.00 | 0.00 | 0.00 | 2025-02-15",
      "2 | 2025-03-15 | 400.00 | 8.00 | 308.00 | 0.00 | open",
    ]);
  });

  it("are settled on their own day where nothing falls due", () => {
    const free = aDebt().lent("1000", "2025-01-15").at("0", 365).repaidBy("interest-first", 2, "2025-02-15").overdueAt(null);
    expect(duesOf(accountOn(free, "2025-03-01"))).toEqual(["1 | 2025-02-15 | 0.00 | 0.00 | 0.00 | 0.00 | 2025-02-15"]);
  });

  it("stay open while as much principal as interest is unpaid", () => {
    const principalFirst = parts.overdueAt(null, { setOff: ["principal", "interest"] });
    expect(duesOf(accountOn(principalFirst.paying("388", "2025-02-15"), "2025-02-20"))).toEqual([
      "1 | 2025-02-15 | 400.00 | 12.00 | 12.00 | 12.00 | open",
    ]);
    // A third a month on the whole 1,200: 400 of each.
    const flat = parts.at("400", 365).repaidBy("flat-rate", 3, "2025-02-15");
    expect(duesOf(accountOn(flat, "2025-02-20"))).toEqual(["1 | 2025-02-15 | 400.00 | 400.00 | 400.00 | 400.00 | open"]);
  });

  it("become one when everything is declared due inside a period", () => {
    // Eleven days of March on 800: 800 x 0.12 x 11 / 365 = 2.893…
    const declared = accountOn(parts.with({ acceleration: { declared: day("2025-02-26") } }), "2025-02-26");
    expect(duesOf(declared)).toEqual([
      "1 | 2025-02-15 | 400.00 | 12.00 | 400.00 | 12.00 | open",
      "2 | 2025-02-26 | 800.00 | 2.89 | 800.00 | 2.89 | open",
    ]);
    expect(declared.coming).toEqual([]);
  });

  it("take the whole month first when everything is declared due on a due day", () => {
    const declared = accountOn(parts.with({ acceleration: { declared: day("2025-02-15") } }), "2025-02-15");
    expect(duesOf(declared)).toEqual([
      "1 | 2025-02-15 | 400.00 | 12.00 | 400.00 | 12.00 | open",
      "2 | 2025-02-15 | 800.00 | 0.00 | 800.00 | 0.00 | open",
    ]);
  });

  it("fall due once when the declaration comes before the pay-out, and stay as they are when it comes after the last", () => {
    expect(duesOf(accountOn(parts.with({ acceleration: { declared: day("2025-01-01") } }), "2025-03-01"))).toEqual([
      "1 | 2025-01-15 | 1200.00 | 0.00 | 1200.00 | 0.00 | open",
    ]);
    expect(
      accountOn(parts.with({ acceleration: { declared: day("2025-05-01") } }), "2025-05-02").instalments.map(({ due }) => due),
    ).toEqual(["2025-02-15", "2025-03-15", "2025-04-15"]);
  });

  it("of a revolving debt hold the interest of their days, the last one the principal as it then stands", () => {
    // 31, 28 and 31 days on 1,000: 10.19, 9.21, 10.19; 500 drawn on 1 March.
    const drawn = line.with({ drawdowns: [{ day: day("2025-03-01"), fen: yuan("500") }] });
    expect(accountOn(drawn, "2025-04-01").instalments.map((due) => [toYuan(due.principalFen), toYuan(due.interestFen)])).toEqual([
      ["0.00", "10.19"],
      ["0.00", "9.21"],
      ["1500.00", "15.29"],
    ]);
  });

  it("of a revolving debt go on after all of it was repaid, for what is drawn again", () => {
    // 19 days on 1,000: 6.25 with the principal. From 10 February 19 days on 500: 3.12.
    const again = line.paying("1006.25", "2025-01-20").with({ drawdowns: [{ day: day("2025-02-10"), fen: yuan("500") }] });
    expect(duesOf(accountOn(again, "2025-03-01"))).toEqual([
      "1 | 2025-02-01 | 0.00 | 0.00 | 0.00 | 0.00 | 2025-02-01",
      "2 | 2025-03-01 | 0.00 | 3.12 | 0.00 | 3.12 | open",
    ]);
  });

  it("hide nothing of how long it has been: overdue from the day after grace, counted from the due day", () => {
    const grace = parts.overdueAt(null, { graceDays: 3 });
    expect([accountOn(grace, "2025-02-18").overdueSince, accountOn(grace, "2025-02-18").overdueDays]).toEqual([null, 0]);
    expect([accountOn(grace, "2025-02-19").overdueSince, accountOn(grace, "2025-02-19").overdueDays]).toEqual(["2025-02-15", 4]);
    const first = grace.paying("450", "2025-02-20");
    expect(accountOn(first, "2025-02-25").overdueSince).toBeNull();
    expect([accountOn(first, "2025-03-20").overdueSince, accountOn(first, "2025-03-20").overdueDays]).toEqual(["2025-03-15", 5]);
  });
});

describe("the rows to come", () => {
  it("are the contract's while nothing was prepaid: the running month costs its twelfth in all", () => {
    expect(rowsOf(accountOn(parts, "2025-01-25").coming)).toEqual([
      "1 | 2025-01-15 | 2025-02-15 | 400.00 | 12.00 | 800.00",
      "2 | 2025-02-15 | 2025-03-15 | 400.00 | 8.00 | 400.00",
      "3 | 2025-03-15 | 2025-04-15 | 400.00 | 4.00 | 0.00",
    ]);
    expect(rowsOf(accountOn(parts, "2025-02-15").coming)).toHaveLength(2);
  });

  it("of a revolving debt are the days left on what is drawn, the principal last", () => {
    // To 11 January 10 days: 3.29; 21 days to come: 6.90; then 28 days 9.21 and 31 days 10.19.
    expect(rowsOf(accountOn(line, "2025-01-11").coming)).toEqual([
      "1 | 2025-01-01 | 2025-02-01 | 0.00 | 10.19 | 1000.00",
      "2 | 2025-02-01 | 2025-03-01 | 0.00 | 9.21 | 1000.00",
      "3 | 2025-03-01 | 2025-04-01 | 1000.00 | 10.19 | 0.00",
    ]);
  });

  it("are spread anew over the due days left after a prepayment, under their own numbers", () => {
    // 412 are due; 200 reduce 800 to 600: two parts of 300, 6.00 and 3.00.
    expect(rowsOf(accountOn(parts.paying("612", "2025-02-15", { prepays: true }), "2025-02-15").coming)).toEqual([
      "2 | 2025-02-15 | 2025-03-15 | 300.00 | 6.00 | 300.00",
      "3 | 2025-03-15 | 2025-04-15 | 300.00 | 3.00 | 0.00",
    ]);
  });

  it("are none once all principal is prepaid", () => {
    const account = accountOn(parts.paying("1212", "2025-02-15", { prepays: true }), "2025-02-20");
    expect(account.coming).toEqual([]);
    expect(account.balance.principal).toBe(0);
  });

  it("stay as they are while a surplus waits as a credit", () => {
    const account = accountOn(parts.paying("612", "2025-02-15"), "2025-02-15");
    expect(rowsOf(account.coming)).toEqual(rowsOf(account.schedule.rows.slice(1)));
    expect(account.creditFen).toBe(yuan("200"));
  });
});

describe("the rows to come after an ordinary payment", () => {
  it("keep the roundings of the contract", () => {
    // 1,000 in three: 333.33, 333.33, 333.34. Spread anew, 666.67 would begin with 333.34.
    const thirds = parts.lent("1000", "2025-01-15").paying("100", "2025-02-15");
    expect(accountOn(thirds, "2025-02-15").coming.map((row) => toYuan(row.principalFen))).toEqual(["333.33", "333.34"]);
  });
});

describe("the principal outstanding", () => {
  it("is kept stretch by stretch, and none when nothing is", () => {
    const paid = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);
    const account = accountOn(paid.paying("300", "2025-02-20").paying("800", "2025-03-01"), "2025-04-01");
    // 10.00 and, for five days on 1,000, 1.64 come before the principal: 711.64 are left on 20 February.
    expect(account.outstanding).toEqual([
      { from: "2025-01-15", to: "2025-02-15", principalFen: yuan("1000") },
      { from: "2025-02-15", to: "2025-02-20", principalFen: yuan("1000") },
      { from: "2025-02-20", to: "2025-03-01", principalFen: yuan("711.64") },
    ]);
  });
});

describe("fees in an account", () => {
  const named = (amount: string, when: "upfront" | "each-period" | Day) => ({ name: "服务费", fen: yuan(amount), when });

  it("fall on the pay-out, on each due day, and on their own day", () => {
    const fees = [named("30", "upfront"), named("5", "each-period"), named("7", day("2025-03-01")), named("2", day("2025-01-01"))];
    expect(feesOf(accountOn(parts.with({ fees }), "2025-03-15"))).toEqual([
      "2025-01-15 | other-fees | 30.00",
      "2025-01-15 | other-fees | 2.00",
      "2025-02-15 | other-fees | 5.00",
      "2025-03-01 | other-fees | 7.00",
      "2025-03-15 | other-fees | 5.00",
    ]);
  });

  it("for default fall on each due that stays unpaid past its grace, a fixed sum or a share of its principal", () => {
    const share = parts.overdueAt(null, { graceDays: 2, defaultFee: defaultFeeOf("0.05", "instalment") });
    expect(feesOf(accountOn(share, "2025-03-20"))).toEqual(["2025-02-18 | default-fee | 20.00", "2025-03-18 | default-fee | 20.00"]);
    const fixed = parts.overdueAt(null, { defaultFee: { fen: yuan("50"), each: "once" } });
    expect(feesOf(accountOn(fixed, "2025-05-20"))).toEqual(["2025-02-16 | default-fee | 50.00"]);
  });

  it("for default spare a due that was paid, and come before a payment of the same day", () => {
    const share = parts.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "instalment") });
    expect(feesOf(accountOn(share.paying("412", "2025-02-15"), "2025-03-10"))).toEqual([]);
    expect(feesOf(accountOn(share.paying("412", "2025-02-16"), "2025-03-10"))).toEqual(["2025-02-16 | default-fee | 20.00"]);
  });

  it("for default, taken once, are taken for the older of two dues that become overdue together", () => {
    const declared = parts.with({ acceleration: { declared: day("2025-02-15") } });
    // 5 % of 400, not of 800.
    const once = declared.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "once") });
    expect(feesOf(accountOn(once, "2025-03-01"))).toEqual(["2025-02-16 | default-fee | 20.00"]);
    const each = declared.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "instalment") });
    expect(feesOf(accountOn(each, "2025-03-01"))).toEqual(["2025-02-16 | default-fee | 20.00", "2025-02-16 | default-fee | 40.00"]);
  });

  it("for default meet what waits as a credit first: a due met by it is not overdue", () => {
    const share = parts.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "instalment") });
    expect(feesOf(accountOn(share.paying("820", "2025-02-15"), "2025-03-20"))).toEqual([]);
  });
});

describe("one walk for several days", () => {
  const anyBuilder = fc
    .record({
      principal: fc.integer({ min: 100, max: 5_000_000 }),
      method: fc.constantFrom(...repaymentMethods),
      base: fc.constantFrom(...penaltyBases),
      compound: fc.boolean(),
      prepays: fc.boolean(),
      declared: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      payments: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400_000 })), { maxLength: 4 }),
    })
    .map(({ principal, method, base, compound, prepays, declared, payments }) => {
      const start = day("2024-01-31");
      return aDebt()
        .lent(toYuan(fen(principal)), start)
        .at("23.76", "actual")
        .repaidBy(method, 12, "2024-02-29")
        .overdueAt("1.5", { base, compound, defaultFee: defaultFeeOf("0.05", "once") })
        .with({
          acceleration: declared === undefined ? {} : { declared: addDays(start, declared) },
          payments: payments
            .map(([after, amount]) => ({ day: addDays(start, after), fen: fen(amount), prepays }))
            .sort((a, b) => (a.day < b.day ? -1 : 1)),
        });
    });

  it("says of each what a walk of its own would say, in the order asked", () => {
    const anyDays = fc.array(fc.integer({ min: -5, max: 500 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyBuilder, anyDays, anyDays, ({ debt }, asked, ahead) => {
        const [askedDays, aheadDays] = [asked, ahead].map((days) => days.map((after) => addDays(day("2024-01-31"), after)));
        const walk = runAhead(debt, askedDays ?? [], aheadDays ?? []);
        // A day asked is no event of the account; the posting that closes it is taken on a copy.
        expect(walk.accounts.map((each) => each.ok && each.value.balance)).toEqual(
          askedDays?.map((on) => {
            const alone = runAccount(debt, on);
            return alone.ok && alone.value.balance;
          }),
        );
        expect(walk.ahead).toEqual(
          aheadDays?.map((on) => {
            const alone = runAccount(debt, on);
            return alone.ok ? { balance: alone.value.balance, charged: alone.value.charged } : null;
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("says of each day alone what is missing for it", () => {
    const { overdue: _, ...unknownOverdue } = parts.debt;
    const walk = runAhead(unknownOverdue, [day("2025-02-10"), day("2025-03-01")], [day("2025-02-12"), day("2025-03-02")]);
    expect(walk.accounts.map((each) => (each.ok ? "known" : each.error.missing))).toEqual(["known", ["overdue.penalty"]]);
    expect(walk.ahead.map((each) => each?.balance.interest ?? null)).toEqual([yuan("11.05"), null]);
  });

  it("names all that is missing in one order", () => {
    const { overdue: _, dayCount: __, ...open } = parts.debt;
    expect(runAccount(open, day("2025-03-01"))).toEqual({
      ok: false,
      error: { kind: "missing-facts", missing: ["dayCount", "overdue.penalty"] },
    });
  });

  it("says what is missing for all of them where the terms are incomplete", () => {
    const walk = runAhead(aDebt().debt, [day("2025-02-10"), day("2025-02-11")], [day("2025-02-12")]);
    expect(walk.accounts).toHaveLength(2);
    expect(walk.accounts.every((each) => !each.ok && each.error.missing.includes("principal.stated"))).toBe(true);
    expect(walk.ahead).toEqual([null]);
  });

  it("owes nothing before the pay-out", () => {
    const walk = runAhead(parts.debt, [day("2025-01-14")], [day("2025-01-10"), day("2025-01-15")]);
    expect(walk.ahead.map((each) => each?.balance.principal)).toEqual([0, yuan("1200")]);
    expect(walk.accounts.map((each) => each.ok && each.value.postings.length)).toEqual([0]);
  });
});
