/**
 * One month worked out by hand: 24 November 2026, 860.00 on the wage card; rent 1,400.00 on the 25th, a loan's 720.00 on
 * the 28th, light 200.00 on the 5th; wages 5,200.00 on the 10th.
 */
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { MonthFacts } from "../debt/month-facts.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { aHousehold } from "./a-household.ts";
import { isAtHandKnown, type LivingMonth, livingMonthOf, toTalkAbout } from "./living-money.ts";

const today = day("2026-11-24");
const card = { name: "工资卡", balance: { fen: yuan("860.00"), on: today } };
const rent = { name: "房租", account: "工资卡", date: 25, fen: yuan("1400.00"), kind: "housing" } as const;
const loan = { name: "分期扣款", account: "工资卡", date: 28, fen: yuan("720.00"), debt: debtId("d1") };
const light = { name: "电费", account: "工资卡", date: 5, fen: yuan("200.00"), kind: "utilities" } as const;
const wages = { name: "工资", account: "工资卡", date: 10, fen: yuan("5200.00") };
const month: MonthFacts = { accounts: [card], debits: [rent, loan, light], income: [wages] };

function on(now: string, facts: Partial<MonthFacts>, household = aHousehold()): LivingMonth {
  const found = livingMonthOf(household.with({ month: { ...month, ...facts } }).facts, day(now));
  if (found === null) throw new Error("a month was given");
  return found;
}

const movementsOf = (living: LivingMonth) =>
  living.accounts[0]?.days.map(({ day: of, debits, leftFen }) => [
    of,
    debits.map(({ debit, state }) => `${debit.name} ${state}`).join(),
    leftFen,
  ]);

describe("an account through the month", () => {
  it("says which debit fails, and what is left after each day", () =>
    expect(movementsOf(on("2026-11-24", {}))).toEqual([
      ["2026-11-25", "房租 fails", yuan("860.00")],
      ["2026-11-28", "分期扣款 paid", yuan("140.00")],
      ["2026-12-05", "电费 fails", yuan("140.00")],
      ["2026-12-10", "", yuan("5340.00")],
    ]));

  it("looks one month ahead: the 23rd of December is in it, the 24th is not", () => {
    const late = { ...light, name: "到期", fen: yuan("1.00") };
    const living = on("2026-11-24", {
      debits: [
        { ...late, date: 23 },
        { ...late, name: "次日", date: 24 },
      ],
    });
    expect(living.until).toBe("2026-12-23");
    expect(movementsOf(living)).toEqual([
      ["2026-11-24", "次日 paid", yuan("859.00")],
      ["2026-12-10", "", yuan("6059.00")],
      ["2026-12-23", "到期 paid", yuan("6058.00")],
    ]);
  });

  it("takes the last day of a shorter month for the 31st", () =>
    expect(movementsOf(on("2026-11-24", { debits: [{ ...loan, date: 31 }], income: [] }))).toEqual([
      ["2026-11-30", "分期扣款 paid", yuan("140.00")],
    ]));

  it("leaves open whether a debit on payday comes before the wage", () =>
    expect(movementsOf(on("2026-11-24", { debits: [{ ...rent, date: 10 }] }))).toEqual([
      ["2026-12-10", "房租 depends-on-hour", yuan("4660.00")],
    ]));

  it("leaves open which of two debits of one day is tried first", () =>
    // 860.00 pays either 720.00 or 200.00; in the order listed the first is taken and 140.00 is left
    expect(movementsOf(on("2026-11-24", { debits: [loan, { ...light, date: 28 }], income: [] }))).toEqual([
      ["2026-11-28", "分期扣款 depends-on-order,电费 depends-on-order", yuan("140.00")],
    ]));

  it("is sure of the small one when the large one of the day can never be paid", () =>
    expect(movementsOf(on("2026-11-24", { debits: [rent, { ...light, date: 25 }], income: [] }))).toEqual([
      ["2026-11-25", "房租 fails,电费 paid", yuan("660.00")],
    ]));

  it("does not count what may have come before the balance was read", () =>
    expect(movementsOf(on("2026-11-24", { debits: [], income: [{ ...wages, date: 24 }] }))).toEqual([]));

  it("runs on from the day an older balance was read", () => {
    const living = on("2026-11-24", {
      accounts: [{ ...card, balance: { ...card.balance, on: day("2026-11-20") } }],
      debits: [{ ...light, date: 22 }],
    });
    expect(movementsOf(living)?.[0]).toEqual(["2026-11-22", "电费 paid", yuan("660.00")]);
    expect(living.atHandFen).toBe(yuan("660.00"));
  });
});

describe("what has to last until money comes", () => {
  it("names the next income and the first debit at risk", () => {
    const living = on("2026-11-24", {});
    expect(living.nextIncome).toEqual({ name: "工资", day: "2026-12-10", fen: yuan("5200.00") });
    expect(living.firstAtRisk).toMatchObject({ day: "2026-11-25", debit: { name: "房租" } });
  });

  it("looks for the wage of next month when today is payday", () => expect(on("2026-12-10", {}).nextIncome?.day).toBe("2027-01-10"));

  it("sets the living floor of the days until then aside", () => {
    // 24 November to 9 December are 16 days; 900.00 a person, two people, November has 30 days: 1,800.00 × 16/30 = 960.00
    const household = aHousehold()
      .of(2)
      .with({ livingFloor: { fenPerPerson: yuan("900.00") } });
    expect(on("2026-11-24", {}, household).living).toEqual({ fen: yuan("960.00"), days: 16, basis: "floor" });
  });

  it("takes what is listed as spent from day to day where that is more, without bills that are debited", () => {
    // food 1,500.00 and transport 375.00; light is debited, rent and reserve are not day to day: 1,875.00 × 16/30 = 1,000.00
    const household = aHousehold()
      .of(2)
      .with({ livingFloor: { fenPerPerson: yuan("900.00") } })
      .spending("伙食", "1500.00", "food")
      .spending("公交", "375.00", "transport")
      .spending("电费", "200.00", "utilities")
      .spending("房租", "1400.00", "housing")
      .spending("备用", "300.00", "reserve");
    expect(on("2026-11-24", {}, household).living).toEqual({ fen: yuan("1000.00"), days: 16, basis: "spending" });
  });

  it("is unknown without a floor and without spending", () => expect(on("2026-11-24", {}).living).toBeNull());
});

describe("what nobody wrote down", () => {
  const unknown = { name: "微信零钱" };
  const small = { ...loan, account: "微信零钱", date: 26 };

  it("is foretold nothing of an account without a balance, and its day is listed all the same", () => {
    const living = on("2026-11-24", { accounts: [card, unknown], debits: [small] });
    expect(living.unknownAccounts).toEqual(["微信零钱"]);
    expect(living.atHandFen).toBe(yuan("860.00"));
    expect(living.accounts[1]?.days).toMatchObject([{ day: "2026-11-26", debits: [{ state: "unknown" }], leftFen: null }]);
    expect(living.firstAtRisk).toBeNull();
  });

  it("names spending whose day is not said, but no reserve and nothing that is debited", () => {
    const household = aHousehold()
      .spending("房租", "1400.00", "housing")
      .spending("车贷", "900.00", "prior")
      .spending("备用", "300.00", "reserve");
    expect(on("2026-11-24", { debits: [rent] }, household).undated).toEqual([{ kind: "prior", names: ["车贷"], fen: yuan("900.00") }]);
  });

  it("names what is left of a kind that is debited in part", () => {
    // rent 1,400.00 and a storeroom 200.00 less the 1,400.00 debited
    const household = aHousehold().spending("房租", "1400.00", "housing").spending("储物间", "200.00", "housing");
    expect(on("2026-11-24", { debits: [rent] }, household).undated).toEqual([
      { kind: "housing", names: ["房租", "储物间"], fen: yuan("200.00") },
    ]);
  });

  it("knows no sum at hand where no balance is known", () => {
    const living = on("2026-11-24", { accounts: [unknown], debits: [] });
    expect([isAtHandKnown(living), isAtHandKnown(on("2026-11-24", {}))]).toEqual([false, true]);
  });

  it("counts a kind of spending less what is debited of it", () => {
    // light and phone cost 500.00 a month, 200.00 of it debited: (500.00 - 200.00) × 16/30 = 160.00
    const household = aHousehold().spending("水电和话费", "500.00", "utilities");
    expect(on("2026-11-24", {}, household).living?.fen).toBe(yuan("160.00"));
  });
});

it("has on payday what was there before and what comes that day, when the balance is older", () => {
  // 860.00 on the 9th, wages 5,200.00 on the 10th
  const read = { ...card, balance: { fen: yuan("860.00"), on: day("2026-12-09") } };
  expect(on("2026-12-10", { accounts: [read], debits: [] }).atHandFen).toBe(yuan("6060.00"));
});

it("talks as well about a debt that fails after money has come", () => {
  // 860.00 + 5,200.00 on the 10th; 4,000.00 on the 12th leaves 2,060.00, and 3,000.00 on the 15th is too much
  const late = on("2026-11-24", {
    debits: [
      { ...loan, date: 12, fen: yuan("4000.00") },
      { ...loan, name: "另一笔", date: 15, fen: yuan("3000.00") },
    ],
  });
  expect(toTalkAbout(late).map(({ debit, day: of }) => [debit?.name, of])).toEqual([["另一笔", "2026-12-15"]]);
});

describe("what is protected first", () => {
  // 1,500.00 × 16/30 = 800.00 to live on
  const household = aHousehold().spending("伙食", "1500.00", "food");
  const rich = { accounts: [{ ...card, balance: { fen: yuan("2500.00"), on: today } }] };

  it("puts living first, then the home, then light, and debts last", () => {
    // 2,500.00 - 800.00 - 1,400.00 - 200.00 leaves 100.00 for the loan's 720.00: 620.00 are missing
    const living = on("2026-11-24", rich, household);
    expect(living.claims.map(({ what, debit, coveredFen }) => [what, debit?.name ?? null, coveredFen])).toEqual([
      ["living", null, yuan("800.00")],
      ["bill", "房租", yuan("1400.00")],
      ["bill", "电费", yuan("200.00")],
      ["debt", "分期扣款", yuan("100.00")],
    ]);
    expect(living.shortFen).toBe(yuan("620.00"));
    expect(toTalkAbout(living).map(({ debit }) => debit?.name)).toEqual(["分期扣款"]);
  });

  it("has nothing to talk about when all of it fits", () => {
    const living = on("2026-11-24", { accounts: [{ ...card, balance: { fen: yuan("3120.00"), on: today } }] }, household);
    expect([living.shortFen, toTalkAbout(living)]).toEqual([0, []]);
  });

  it("leaves out what is debited after money has come", () =>
    expect(on("2026-11-24", { ...rich, debits: [{ ...loan, date: 10 }] }, household).claims.map(({ what }) => what)).toEqual(["living"]));
});

it("says nothing about a month nobody described", () => expect(livingMonthOf(aHousehold().facts, today)).toBeNull());
