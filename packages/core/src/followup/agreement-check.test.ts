import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aHousehold } from "../budget/a-household.ts";
import { capacityOf } from "../budget/capacity.ts";
import { day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "../law/a-law-book.ts";
import { fen, yuan } from "../money.ts";
import { type Owed, on, owed } from "../plan/a-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { DebtStanding, NeutralReason } from "../standing/standing.ts";
import { type AgreementInput, checkAgreement } from "./agreement-check.ts";
import { completeOffer, due, level, listed, offer, offerWithout } from "./an-offer.ts";
import type { OfferedTerms } from "./offered-terms.ts";

const d1 = debtId("d1");
const d2 = debtId("d2");

const law = aLawBook(
  aParameter("financial-lending.court-reduction", [aPercent("2017-09-01", "24")], { lender: ["bank", "consumer-finance"] }),
  aParameter("card.personal-instalments", [aValue("2022-09-13", { is: "months", months: 60 })], { lender: ["bank"] }),
  aParameter("limitation.restarts-in-detail", [aValue("2021-01-01", { is: "said" })]),
  aParameter("limitation.after-expiry", [aValue("2021-01-01", { is: "said" })]),
);

/** 5,200.00 earned, 4,000.00 spent: 1,200.00 a month are left. */
const household = aHousehold().of(1).living("fixed").earning(["2026-10", "5200"]).spending("生活", "4000", "other");

interface Setting {
  readonly facts?: CaseFacts;
  readonly debt?: Partial<Debt>;
  readonly owing?: Partial<Owed>;
  readonly neutral?: readonly NeutralReason[];
  readonly rest?: Partial<AgreementInput>;
}

function check(terms: OfferedTerms, { facts = household.facts, debt = {}, owing = {}, neutral, rest = {} }: Setting = {}) {
  const standing: DebtStanding = {
    ...owed({ id: "d1", principal: "5600", charges: "400", with: debt, ...owing }),
    ...(neutral && { words: { set: "neutral", because: neutral } }),
  };
  const capacity = capacityOf(facts);
  return checkAgreement({
    terms,
    facts,
    standing,
    capacity: capacity.ok ? capacity.value : null,
    capacityMissing: capacity.ok ? [] : capacity.error.missing,
    plan: null,
    promises: [],
    agreements: [],
    law,
    ...rest,
  });
}

/** A plan that pays another debt so much on these days. */
const planOfOther = (...schedule: readonly ReturnType<typeof due>[]): Plan => planFrom([], ...schedule);
const planFrom = (paidFrom: Plan["debts"][number]["paidFrom"], ...schedule: readonly ReturnType<typeof due>[]): Plan =>
  ({ debts: [{ id: d2, schedule, paidFrom }] }) as unknown as Plan; // the check reads nothing else of it

const gapsOf = (terms: OfferedTerms, setting?: Setting): readonly string[] => check(terms, setting).missing;
const stateOf = (terms: OfferedTerms, name: string, setting?: Setting): readonly (string | null)[] =>
  check(terms, setting)
    .safety.filter((row) => row.check === name)
    .flatMap(({ state, why }) => [state, why]);
const rowOf = (terms: OfferedTerms, point: string, setting?: Setting) =>
  check(terms, setting).against.find((row) => row.point === point && row.part === null);

describe("an offer in which everything is said", () => {
  it("has nothing missing and stays inside what a month can carry", () => {
    const { verdict, missing, affordability, safety } = check(completeOffer);
    expect([verdict, missing, affordability?.overCapacityFen]).toEqual(["complete-and-inside", [], 0]);
    expect(safety.filter(({ state }) => state !== "ok")).toEqual([]);
  });

  it.each([
    ["creditor", ["creditor"]],
    ["contract", ["contract"]],
    ["balance", ["balance"]],
    ["totalFen", ["total"]],
    ["instalments", ["instalments", "end"]],
    ["interest", ["interest"]],
    ["penalty", ["penalty"]],
    ["ifLate", ["late"]],
    ["payee", ["payee-account"]],
    ["method", ["method"]],
    ["recordWording", ["record"]],
    ["certificate", ["certificate"]],
    ["form", ["written"]],
    ["confirmedThrough", ["confirmed"]],
    ["signer", ["signer"]],
    ["allocation", ["allocation"]],
    ["collectionStops", ["collection"]],
    ["debitChanged", ["debit"]],
    ["extras", ["added"]],
  ] as const)("asks for %s when it is left out, and is not complete", (key, gaps) => {
    const { missing, verdict } = check(offerWithout(key));
    expect([missing, verdict]).toEqual([gaps, "missing-before-paying"]);
  });

  it("asks which is right where the offer contradicts itself or the contract", () => {
    expect(gapsOf(offer({ totalFen: yuan("6200.00") }))).toEqual(["sum-differs"]);
    expect(gapsOf(offer({ balance: { fen: yuan("6000"), on, parts: { principal: yuan("5600") } } }))).toEqual(["parts-differ"]);
    expect(gapsOf(offer({ balance: { fen: yuan("6000"), parts: {} } }))).toEqual(["balance-day", "balance-parts"]);
    expect(gapsOf(offer({ endDay: day("2027-10-20") }))).toEqual(["end-differs"]);
    expect(gapsOf(offer({ endDay: day("2027-11-20") }))).toEqual([]);
    expect(gapsOf(offer({ creditor: "云帆数科有限公司" }))).toEqual(["creditor-differs"]);
    expect(gapsOf(offer({ creditor: "青禾消费金融 有限公司" }))).toEqual([]);
    expect(gapsOf(offer({ contract: "0002" }))).toEqual(["contract-differs"]);
    expect(gapsOf(offer({ contract: "0001" }))).toEqual([]);
    expect(gapsOf(offer({ contract: "1" }))).toEqual(["contract-differs"]);
  });

  it("asks for days that are not known, or are over", () => {
    expect(gapsOf(offer({ instalments: level("500", 12) }))).toEqual(["first-day", "end"]);
    expect(gapsOf(offer({ instalments: level("500", 12, "2026-11-20") }))).toEqual(["day-past"]);
    expect(gapsOf(offer({ instalments: level("500", 12, "2026-11-24") }))).toEqual([]);
  });

  it("asks a deferral for its five points and no sum of payments", () => {
    const { instalments: _, totalFen: __, ...rest } = completeOffer;
    expect(gapsOf({ ...rest, deferredTo: day("2027-01-20") })).toEqual(["total", "deferral-cost", "deferral-times"]);
    const whole = { ...rest, totalFen: yuan("6100"), deferredTo: day("2027-01-20"), deferrals: 1, firstPayment: { fen: fen(0) } };
    expect(check(whole).verdict).toBe("complete-and-inside");
  });
});

describe("what has to be safe", () => {
  it.each(["person", "wallet"] as const)("pays no %s: the mark of a fraud comes before everything else", (account) => {
    const { verdict, safety } = check(offer({ payee: { account, name: "青禾消费金融有限公司" } }));
    expect(verdict).toBe("do-not-pay");
    expect(safety.find((row) => row.check === "payee")).toMatchObject({ state: "stop", why: `payee-${account}` });
    expect(check(offer({ payee: { account } }), { neutral: ["creditor-unverified"] }).verdict).toBe("do-not-pay");
  });

  it.each(["deposit", "codes"] as const)("stops at %s", (extra) =>
    expect(check(offer({ extras: ["membership", extra] }))).toMatchObject({ verdict: "do-not-pay", missing: ["added"] }),
  );

  it("lets a private lender be paid in person, and nobody else in their place", () => {
    const debt: Partial<Debt> = { lender: { name: "周某", type: "private" } };
    const named = (name: string) => offer({ creditor: "周某", payee: { account: "person", name } });
    expect(check(named("周某"), { debt }).verdict).toBe("complete-and-inside");
    expect(stateOf(named("吴某"), "payee", { debt })).toEqual(["not-yet", "payee-other-person"]);
    expect(gapsOf(offerWithout("recordWording"), { debt: { lender: { type: "private" } } })).toEqual([]);
  });

  it("wants a company's account to be the creditor's, or the one the debt was sold to", () => {
    const account = (name: string) => offer({ payee: { account: "company-account", name } });
    expect(stateOf(account("青禾消费金融有限公司"), "payee")).toEqual(["ok", null]);
    expect(stateOf(account("云帆商务有限公司"), "payee")).toEqual(["not-yet", "payee-other-company"]);
    expect(gapsOf(account("云帆商务有限公司"))).toEqual(["payee-safe"]);
    expect(gapsOf(offer({ payee: { account: "company-account" } }))).toEqual(["payee-name"]);
    expect(gapsOf(offer({ payee: { account: "unknown" } }))).toEqual(["payee-account"]);
    const sold: Partial<Debt> = { assigned: { to: "云帆商务有限公司", noticed: day("2026-06-01") } };
    expect(stateOf(account("云帆商务有限公司"), "payee", { debt: sold })).toEqual(["ok", null]);
    expect(gapsOf(completeOffer, { debt: sold })).toEqual(["assignment"]);
    expect(gapsOf(offer({ assignmentChecked: true }), { debt: sold })).toEqual([]);
    expect(gapsOf(offer({ assignmentChecked: false }), { debt: sold })).toEqual(["assignment"]);
  });

  it("wants it confirmed by the lender's own ways, in writing, by somebody who may sign", () => {
    expect(stateOf(offer({ confirmedThrough: "callers-number" }), "confirmed")).toEqual(["not-yet", "callers-number"]);
    expect(stateOf(offer({ confirmedThrough: "none" }), "confirmed")).toEqual(["not-yet", "not-confirmed"]);
    expect(stateOf(offer({ form: "spoken" }), "written")).toEqual(["not-yet", "spoken"]);
    expect(stateOf(offer({ form: "recording" }), "written")).toEqual(["not-yet", "recording"]);
    const card: Partial<Debt> = { kind: "card", lender: { name: "青禾消费金融有限公司", type: "bank" } };
    expect(stateOf(offer({ form: "recording" }), "written", { debt: card })).toEqual(["warn", "card-recording"]);
    expect(stateOf(offer({ signer: "unknown" }), "signer")).toEqual(["not-yet", "signer-unknown"]);
    expect(gapsOf(offer({ signer: "unknown", form: "spoken", confirmedThrough: "none" }))).toEqual(["confirmed", "written", "signer"]);
  });

  it("takes out what was added, changes the old debit, and weighs what goes on", () => {
    expect(gapsOf(offer({ extras: ["guarantor", "new-note"], debitChanged: false }))).toEqual(["debit", "added"]);
    const warned = check(offer({ interest: "goes-on", penalty: "goes-on", collectionStops: false, deadline: "spoken" }));
    expect(warned.safety.filter(({ state }) => state === "warn").map(({ why }) => why)).toEqual([
      "interest-goes-on",
      "penalty-goes-on",
      "collection-goes-on",
      "deadline-spoken",
    ]);
    expect(warned.verdict).toBe("complete-and-inside");
  });

  it("sees a first instalment before the money comes", () => {
    const paidOn = (date: number) =>
      household.with({ month: { accounts: [], debits: [], income: [{ name: "工资", account: "卡", date, fen: yuan("5200") }] } }).facts;
    const early = offer({ instalments: level("500", 12, "2026-12-05") });
    expect(stateOf(early, "income-day", { facts: paidOn(10) })).toEqual(["warn", "before-income"]);
    expect(stateOf(early, "income-day", { facts: paidOn(5) })).toEqual(["ok", null]);
  });

  it("names a card's term above the sixty months of the article, a loan has no such article", () => {
    const card: Partial<Debt> = { kind: "card", lender: { name: "青禾消费金融有限公司", type: "bank" } };
    const months = (count: number) => offer({ totalFen: yuan(`${count * 100}`), instalments: level("100", count, "2026-12-20") });
    expect(stateOf(months(61), "term", { debt: card })).toEqual(["warn", "term-above-law"]);
    expect(stateOf(months(60), "term", { debt: card })).toEqual([]);
    expect(rowOf(months(61), "term", { debt: card })).toMatchObject({
      attention: true,
      offered: { months: 61 },
      plan: { months: 60 },
      law: { id: "card.personal-instalments" },
    });
    expect(stateOf(months(61), "term")).toEqual([]);
  });
});

describe("whether it can be kept", () => {
  it("counts what other debts ask for in the same month: 900 + 480 are 180 above 1,200", () => {
    const terms = offer({ totalFen: yuan("1800"), instalments: level("900", 2, "2026-12-20") });
    const plan = planOfOther(due("2026-12-24", "480"), due("2027-01-24", "100"));
    const { affordability, verdict } = check(terms, { rest: { plan } });
    expect(affordability?.months).toEqual([
      { month: "2026-12", offeredFen: 90_000, othersFen: 48_000, overFen: 18_000 },
      { month: "2027-01", offeredFen: 90_000, othersFen: 10_000, overFen: 0 },
    ]);
    expect([affordability?.overCapacityFen, verdict]).toEqual([18_000, "not-affordable"]);
    expect(check(offer({ totalFen: yuan("1440"), instalments: level("720", 2, "2026-12-20") }), { rest: { plan } }).verdict).toBe(
      "complete-and-inside",
    );
  });

  it("an agreement with another lender replaces the plan for it, a promise counts where it is larger, days gone by do not", () => {
    const terms = offer({ totalFen: yuan("1000"), instalments: level("1000", 1, "2026-12-20") });
    const plan = planOfOther(due("2026-12-24", "900"));
    const agreements = [{ debt: d2, schedule: [due("2026-12-01", "150"), due("2026-11-01", "800")] }];
    expect(check(terms, { rest: { plan, agreements } }).affordability?.overCapacityFen).toBe(0);
    const promises = [{ debt: d2, dueDay: day("2026-12-31"), fen: yuan("250") }];
    expect(check(terms, { rest: { plan, agreements, promises } }).affordability?.overCapacityFen).toBe(5_000);
    const own = [{ debt: d1, dueDay: day("2026-12-31"), fen: yuan("250") }];
    expect(check(terms, { rest: { promises: own } }).affordability?.overCapacityFen).toBe(0);
  });

  it("does not weigh on a month what the plan pays another debt out of a sum that comes once", () => {
    const terms = offer({ totalFen: yuan("2400"), instalments: level("1200", 2, "2026-12-20") });
    const sum = { source: "姐姐", on: day("2027-01-10"), fen: yuan("9000") };
    const plan = planFrom([sum], due("2027-01-10", "9000"));
    expect(check(terms, { rest: { plan } }).verdict).toBe("complete-and-inside");
    // Agreed for 9,500.00 instead: 500.00 are left to the month.
    const agreed = (on: string) => [{ debt: d2, schedule: [due(on, "9500")] }];
    expect(check(terms, { rest: { plan, agreements: agreed("2027-01-10") } }).affordability?.overCapacityFen).toBe(50_000);
    // A day before the money is there, all of it is.
    expect(check(terms, { rest: { plan, agreements: agreed("2027-01-09") } }).affordability?.overCapacityFen).toBe(950_000);
  });

  it("does not spend a second time what the plan keeps for another debt: of 4,000 there are 1,000 left", () => {
    const facts = household.with({ lumpSums: [{ fen: yuan("4000"), source: "姐姐", on: day("2026-12-15") }] }).facts;
    const plan = planFrom([{ source: "姐姐", on: day("2026-12-15"), fen: yuan("3000") }], due("2026-12-15", "3000"));
    const atOnce = (amount: string) => offer({ totalFen: yuan(amount), instalments: listed(due("2026-12-20", amount)) });
    expect(check(atOnce("2200"), { facts, rest: { plan } }).affordability?.overCapacityFen).toBe(0);
    expect(check(atOnce("2201"), { facts, rest: { plan } }).affordability?.overCapacityFen).toBe(100);
  });

  it("holds instalments without days against the fullest month", () => {
    const plan = planOfOther(due("2026-12-24", "480"), due("2027-01-24", "700.01"));
    const terms = offer({ instalments: level("500", 12) });
    expect(check(terms, { rest: { plan } }).affordability?.worst).toEqual({
      month: null,
      offeredFen: 50_000,
      othersFen: 70_001,
      overFen: 1,
    });
  });

  it("is not to be kept at all where nothing is left, and not known without income", () => {
    const nothing = household.spending("药", "1200", "medical").facts;
    expect(check(completeOffer, { facts: nothing }).affordability?.overCapacityFen).toBe(50_000);
    const { verdict, affordability, capacityMissing } = check(completeOffer, { facts: aHousehold().facts });
    expect([verdict, affordability, capacityMissing]).toEqual(["missing-before-paying", null, ["income", "spending"]]);
  });

  it("pays a first sum from what is above one month of living: of 4,700 at hand 4,000 stay", () => {
    const account = { name: "卡", balance: { fen: yuan("4700"), on } };
    const facts = household.with({ month: { accounts: [account], debits: [], income: [] } }).facts;
    const first = (amount: string) => offer({ totalFen: yuan(`${6000 + Number(amount)}`), firstPayment: { fen: yuan(amount) } });
    expect(stateOf(first("700"), "first-payment", { facts })).toEqual(["ok", null]);
    expect(stateOf(first("700.01"), "first-payment", { facts })).toEqual(["warn", "first-above-spare"]);
    expect(check(first("1950"), { facts }).affordability?.months[0]).toEqual({
      month: "2026-11",
      offeredFen: 125_000,
      othersFen: 0,
      overFen: 5_000,
    });
    expect(stateOf(first("700"), "first-payment")).toEqual(["warn", "first-spare-unknown"]);
    expect(stateOf({ ...first("700"), form: "spoken" }, "first-payment", { facts })).toEqual(["not-yet", "first-before-writing"]);
  });

  it("settles at once from a sum that somebody gives, by the day it comes", () => {
    const facts = household.with({ lumpSums: [{ fen: yuan("4000"), source: "姐姐", on: day("2026-12-15") }] }).facts;
    const at = (on: string) => offer({ totalFen: yuan("4800"), instalments: listed(due(on, "4800")) });
    expect(check(at("2026-12-15"), { facts }).affordability?.overCapacityFen).toBe(0); // 800 weigh on the month
    expect(check(at("2026-12-14"), { facts }).affordability?.overCapacityFen).toBe(360_000);
  });

  it("is over by no less than nothing, and by nothing exactly when every month is inside", () => {
    const sums = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(sums, sums, (offered, others) => {
        const dated = (amounts: readonly number[]) =>
          amounts.map((amount, at) => ({
            day: day(`20${27 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-15`),
            fen: fen(amount),
          }));
        const terms = offer({ instalments: { is: "listed", dues: dated(offered) }, firstPayment: { fen: fen(0) } });
        const over = check(terms, { rest: { plan: planOfOther(...dated(others)) } }).affordability?.overCapacityFen ?? -1;
        const loads = offered.map((amount, at) => amount + (others[at] ?? 0));
        expect(over).toBe(Math.max(0, ...loads.map((load) => load - 120_000)));
        expect(over === 0).toBe(loads.every((load) => load <= 120_000));
      }),
    );
  });
});

describe("beside one's own figures and the law", () => {
  it("sets the balance said beside the balance computed and the claim, part by part", () => {
    const terms = offer({ balance: { fen: yuan("6300"), on, parts: { principal: yuan("5600"), interest: yuan("700") } } });
    const claimed = { on, totalFen: yuan("6100"), parts: {} };
    const { against } = check(terms, { debt: { claimed } });
    const rows = against.filter(({ point }) => point === "balance" || point === "claim");
    expect(rows.map(({ point, part, offered, plan, attention }) => [point, part, offered, plan, attention])).toEqual([
      ["balance", null, { is: "fen", fen: 630_000 }, { is: "fen", fen: 600_000 }, true],
      ["balance", "principal", { is: "fen", fen: 560_000 }, { is: "fen", fen: 560_000 }, false],
      ["balance", "interest", { is: "fen", fen: 70_000 }, { is: "fen", fen: 40_000 }, true],
      ["claim", null, { is: "fen", fen: 630_000 }, { is: "fen", fen: 610_000 }, true],
    ]);
  });

  it("sets month, total, number and end beside one's own plan", () => {
    const own = { id: d1, schedule: [due("2026-12-24", "2000"), due("2027-01-24", "4000")], totalFen: yuan("6000") };
    const { against } = check(completeOffer, { rest: { plan: { debts: [own] } as unknown as Plan } });
    expect(
      against.filter(({ point }) => ["month", "total", "months", "end"].includes(point)).map(({ offered, plan }) => [offered, plan]),
    ).toEqual([
      [
        { is: "fen", fen: 50_000 },
        { is: "fen", fen: 400_000 },
      ],
      [
        { is: "fen", fen: 600_000 },
        { is: "fen", fen: 600_000 },
      ],
      [
        { is: "months", months: 12 },
        { is: "months", months: 2 },
      ],
      [
        { is: "day", day: "2027-11-20" },
        { is: "day", day: "2027-01-24" },
      ],
    ]);
  });

  it("says what is left after a waiver beside the total", () => {
    expect(rowOf(offer({ waivedFen: yuan("400") }), "waived")).toMatchObject({
      offered: { fen: 600_000 },
      plan: { fen: 560_000 },
      attention: true,
    });
    expect(rowOf(offer({ waivedFen: fen(0) }), "waived")).toBeUndefined();
  });

  it("annualises payments above the balance: 1,240 after 365 days for 1,000 are 24 %, on the court's line and not above it", () => {
    const once = (amount: string) =>
      offer({
        balance: { fen: yuan("1000"), on, parts: { principal: yuan("1000") } },
        totalFen: yuan(amount),
        instalments: listed(due("2027-11-24", amount)),
      });
    expect(rowOf(once("1240"), "yearly-cost")).toMatchObject({
      // 12 x (1.24^(1/12) - 1) = 21.71 %
      offered: { is: "percent", effective: "24", nominal: "21.71" },
      plan: { is: "percent", nominal: "24", effective: null },
      attention: false,
      law: { id: "financial-lending.court-reduction" },
    });
    expect(rowOf(once("1250"), "yearly-cost")?.attention).toBe(true);
    expect(rowOf(once("1000"), "yearly-cost")).toBeUndefined();
    expect(rowOf(once("1240"), "yearly-cost", { debt: { lender: { type: "assignee" } } })).toMatchObject({ plan: null, law: null });
  });
});

describe("a debt about which only neutral words are allowed", () => {
  const neutral = ["limitation-may-have-expired"] as const;

  it("is verified first: no figure of the debt beside the offer, and the law on signing after the time", () => {
    const { verdict, against, law: pointers, neutral: because } = check(completeOffer, { neutral });
    expect([verdict, because]).toEqual(["verify-first", neutral]);
    expect(against.map(({ point }) => point)).toEqual(["capacity"]);
    expect(pointers.map(({ id }) => id)).toEqual(["limitation.restarts-in-detail", "limitation.after-expiry"]);
  });

  it("still says what no month can carry", () =>
    expect(check(offer({ instalments: level("1300", 12, "2026-12-20") }), { neutral }).affordability?.overCapacityFen).toBe(10_000));
});
