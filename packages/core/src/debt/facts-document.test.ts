import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { fraction } from "../fraction.ts";
import { yuan } from "../money.ts";
import { aCaseDocument, aDebtDocument } from "./a-facts-document.ts";
import { type FactsFailure, pathText, readDebt, readFacts, writeDebt, writeFacts } from "./facts-document.ts";

const loan = (rest: object = {}) => ({ id: "d1", status: "mine", kind: "loan", ...rest });
const theCase = (rest: object = {}) => ({ version: 1, ...rest });

const failuresOf = (document: unknown): readonly FactsFailure[] => {
  const read = readFacts(document);
  return read.ok ? [] : read.error;
};
const failuresOfDebt = (rest: object) => failuresOf(theCase({ debts: [loan(rest)] }));

describe("the shape of case.yaml", () => {
  it("reads the facts of a loan as the contract states them", () => {
    const read = readDebt({
      id: "d1",
      status: "mine",
      kind: "loan",
      platform: "青禾分期",
      lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
      contract: { number: "0012345678901234567890", signed: "2025-03-01", file: "files/contract.pdf" },
      principal: { stated: "10,000.00", received: "9500", paidOut: "2025-03-02" },
      rate: { value: "24", per: "year", unit: "percent", kind: "simple" },
      dayCount: 365,
      method: "equal-instalments",
      periods: 12,
      firstDue: "2025-04-02",
      fees: [{ name: "担保费", yuan: "300.00", when: "upfront" }],
      overdue: { graceDays: 0, penalty: { multiplier: "1.5" }, base: "principal", compound: false, defaultFee: null, setOff: null },
      acceleration: { declared: null },
      payments: [{ day: "2025-04-02", yuan: "945.60", file: "files/alipay.csv", line: 57 }],
      claimed: { on: "2026-11-20", total: "8300.00", parts: { principal: "8000.00" } },
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        contract: { number: "0012345678901234567890" },
        principal: { stated: yuan("10000.00"), received: yuan("9500.00"), paidOut: day("2025-03-02") },
        rates: [{ rate: { value: fraction(6, 25), per: "year", kind: "simple" } }],
        fees: [{ name: "担保费", fen: yuan("300.00"), when: "upfront" }],
        overdue: { penalty: { multiplier: fraction(3, 2) }, setOff: null },
        acceleration: {},
        payments: [{ day: day("2025-04-02"), fen: yuan("945.60"), file: "files/alipay.csv", line: 57 }],
        claimed: { on: day("2026-11-20"), totalFen: yuan("8300.00"), parts: { principal: yuan("8000.00") } },
      },
    });
  });

  it("takes a name without the unseen marks that would turn the sentence around it", () => {
    const read = readFacts({ version: 1, borrower: { name: "王禾\u202e苗\u2066" } });
    expect(read.ok && read.value.borrower.name).toBe("王禾苗");
  });

  it("leaves out what is not given instead of guessing it", () => {
    const read = readFacts(
      theCase({ livingFloor: { yuanPerPerson: null, source: null }, urgent: { courtPaper: null, paidAgent: false }, debts: [loan()] }),
    );
    expect(read.ok && Object.keys(read.value)).toEqual(["version", "borrower", "income", "spending", "urgent", "debts", "files"]);
    expect(read.ok && read.value.debts[0]).toEqual({
      id: "d1",
      status: "mine",
      kind: "loan",
      lender: { type: "unknown" },
      contract: {},
      principal: {},
      drawdowns: [],
      rates: [],
      fees: [],
      acceleration: {},
      payments: [],
      demands: [],
      acknowledged: [],
      limits: {},
    });
  });

  it("takes a daily rate of five ten-thousandths, five permille and a half percent for what they are", () => {
    const dailyRate = (value: string, unit: string) => {
      const read = readDebt(loan({ rate: { value, per: "day", unit } }));
      return read.ok ? read.value.rates[0]?.rate.value : read.error;
    };
    expect(dailyRate("5", "per-ten-thousand")).toEqual(fraction(1, 2000));
    expect(dailyRate("5", "permille")).toEqual(fraction(1, 200));
    expect(dailyRate("0.5", "percent")).toEqual(fraction(1, 200));
  });

  it("reads rates that change, the first from the pay-out on", () => {
    const read = readDebt(
      loan({
        rate: [
          { value: "2", per: "month", unit: "percent" },
          { from: "2022-08-20", value: "1.8", per: "month", unit: "percent" },
        ],
      }),
    );
    expect(read.ok && read.value.rates.map(({ from }) => from)).toEqual([undefined, day("2022-08-20")]);
  });

  it("reads both names of a set-off step and of a claimed part", () => {
    const order = ["other-fees", "interest", "compound-interest", "penalty-interest", "default-fee", "principal"];
    const read = readDebt(
      loan({ overdue: { penalty: null, setOff: order }, claimed: { on: "2026-11-20", total: "10", parts: { penalty: "3", fees: "2" } } }),
    );
    expect(read.ok && read.value.overdue?.setOff).toEqual(["fees", "interest", "compound", "penalty", "default-fee", "principal"]);
    expect(read.ok && read.value.claimed?.parts).toEqual({ "penalty-interest": yuan("3"), "other-fees": yuan("2") });
  });

  it("tells no penalty agreed from penalty not known", () => {
    const overdueOf = (overdue: unknown) => {
      const read = readDebt(loan({ overdue }));
      return read.ok ? read.value.overdue : read.error;
    };
    expect(overdueOf({ penalty: null })).toEqual({
      graceDays: 0,
      penalty: null,
      base: "principal",
      compound: false,
      defaultFee: null,
      setOff: null,
    });
    expect(overdueOf({ graceDays: 3 })).toBeUndefined();
    expect(overdueOf(undefined)).toBeUndefined();
  });

  it("reads the forms of a default fee", () => {
    const feeOf = (defaultFee: unknown) => {
      const read = readDebt(loan({ overdue: { penalty: null, defaultFee } }));
      return read.ok ? read.value.overdue?.defaultFee : read.error;
    };
    expect(feeOf({ yuan: "200.00" })).toEqual({ fen: yuan("200"), each: "once" });
    expect(feeOf({ percent: "5", of: "overdue-principal", each: "instalment" })).toEqual({
      share: fraction(1, 20),
      of: "overdue-principal",
      each: "instalment",
    });
  });

  it("puts payments in the order of their days and leaves those of one day as written", () => {
    const read = readDebt(
      loan({
        payments: [
          { day: "2025-05-02", yuan: "1" },
          { day: "2025-04-02", yuan: "2" },
          { day: "2025-05-02", yuan: "3" },
        ],
      }),
    );
    expect(read.ok && read.value.payments.map(({ fen }) => fen)).toEqual([yuan("2"), yuan("1"), yuan("3")]);
  });

  it("takes an amount written as a number when it has at most two decimals", () => {
    const paid = (written: unknown) => {
      const read = readDebt(loan({ payments: [{ day: "2025-04-02", yuan: written }] }));
      return read.ok ? read.value.payments[0]?.fen : read.error.map(({ kind }) => kind);
    };
    expect(paid(945.6)).toBe(yuan("945.60"));
    expect(paid(0.1 + 0.2)).toEqual(["money-inexact"]);
    expect(paid(1e-7)).toEqual(["money-inexact"]);
  });
});

describe("what cannot be taken", () => {
  const cases: readonly [string, unknown, FactsFailure["kind"], string][] = [
    ["a key nobody knows", theCase({ debt: [] }), "unknown-key", "debt"],
    ["a case without a version", {}, "missing-key", "version"],
    ["a version of the future", theCase({ version: 2 }), "version-unsupported", "version"],
    ["debts that are no list", theCase({ debts: loan() }), "wrong-type", "debts"],
    ["a debt without an id", theCase({ debts: [{ kind: "loan" }] }), "missing-key", "debts[0].id"],
    ["an id that leads out of the folder", theCase({ debts: [loan({ id: "../d1" })] }), "id-malformed", "debts[0].id"],
    ["two debts of one id", theCase({ debts: [loan(), loan()] }), "given-twice", "debts[1].id"],
    [
      "a month twice",
      theCase({
        income: [
          { month: "2026-10", yuan: "1" },
          { month: "2026-10", yuan: "2" },
        ],
      }),
      "given-twice",
      "income[1].month",
    ],
    ["month 13", theCase({ income: [{ month: "2026-13", yuan: "1" }] }), "month-malformed", "income[0].month"],
    ["a city by name", theCase({ borrower: { city: "上海" } }), "city-malformed", "borrower.city"],
    ["half a person", theCase({ borrower: { household: 2.5 } }), "number-out-of-range", "borrower.household"],
    ["yes instead of true", theCase({ urgent: { paidAgent: "yes" } }), "wrong-type", "urgent.paidAgent"],
    ["spending of no kind", theCase({ spending: [{ name: "房租", yuan: "1" }] }), "missing-key", "spending[0].kind"],
    ["a file outside", theCase({ files: [{ path: "/etc/passwd", as: "bill" }] }), "path-outside", "files[0].path"],
    ["a file by a drive", theCase({ files: [{ path: "C:\\bill.csv", as: "bill" }] }), "path-outside", "files[0].path"],
  ];
  it.each(cases)("%s", (_, document, kind, path) => {
    expect(failuresOf(document).map((failure) => [failure.kind, pathText(failure.path)])).toEqual([[kind, path]]);
  });

  const inDebt: readonly [string, object, FactsFailure["kind"], string][] = [
    ["a rate without its period", { rate: { value: "24", unit: "percent" } }, "missing-key", "rate.per"],
    ["a rate without its unit", { rate: { value: "24", per: "year" } }, "missing-key", "rate.unit"],
    ["a rate with a percent sign", { rate: { value: "24%", per: "year", unit: "percent" } }, "decimal-malformed", "rate.value"],
    ["a negative rate", { rate: { value: "-24", per: "year", unit: "percent" } }, "decimal-malformed", "rate.value"],
    ["a later rate without its day", { rate: [rate(), rate()] }, "missing-key", "rate[1].from"],
    [
      "rates out of order",
      {
        rate: [
          { ...rate(), from: "2025-06-01" },
          { ...rate(), from: "2025-05-01" },
        ],
      },
      "days-contradict",
      "rate[1].from",
    ],
    ["a method of another name", { method: "equal-instalment" }, "not-one-of", "method"],
    ["no period at all", { periods: 0 }, "number-out-of-range", "periods"],
    ["601 periods", { periods: 601 }, "number-out-of-range", "periods"],
    ["half a period", { periods: 12.5 }, "number-out-of-range", "periods"],
    ["30 February", { principal: { paidOut: "2025-02-30" } }, "day-impossible", "principal.paidOut"],
    ["29 February of a common year", { firstDue: "2025-02-29" }, "day-impossible", "firstDue"],
    ["a day without zeros", { firstDue: "2025-4-2" }, "day-malformed", "firstDue"],
    ["a negative payment", { payments: [{ day: "2025-04-02", yuan: "-5" }] }, "money-negative", "payments[0].yuan"],
    ["a payment of nothing", { payments: [{ day: "2025-04-02", yuan: "0.00" }] }, "money-zero", "payments[0].yuan"],
    ["an amount in words", { principal: { stated: "一万" } }, "money-malformed", "principal.stated"],
    ["an amount beyond reason", { principal: { stated: "999999999999" } }, "money-too-large", "principal.stated"],
    ["more received than stated", { principal: { stated: "10", received: "11" } }, "received-above-stated", "principal.received"],
    ["a first due day before the pay-out", { principal: { paidOut: "2025-03-02" }, firstDue: "2025-03-01" }, "days-contradict", "firstDue"],
    [
      "a payment before the pay-out",
      { principal: { paidOut: "2025-03-02" }, payments: [{ day: "2025-03-01", yuan: "1" }] },
      "days-contradict",
      "payments[0].day",
    ],
    [
      "a drawdown before the pay-out",
      { principal: { paidOut: "2025-03-02" }, drawdowns: [{ day: "2025-03-01", yuan: "1" }] },
      "days-contradict",
      "drawdowns[0].day",
    ],
    ["two forms of a penalty", { overdue: { penalty: { multiplier: "1.5", rate: rate() } } }, "one-of-keys", "overdue.penalty"],
    ["a penalty of no form", { overdue: { penalty: {} } }, "one-of-keys", "overdue.penalty"],
    [
      "a default fee in percent of unknown times",
      { overdue: { penalty: null, defaultFee: { percent: "5" } } },
      "missing-key",
      "overdue.defaultFee.each",
    ],
    ["one set-off step twice", { overdue: { penalty: null, setOff: ["penalty", "penalty-interest"] } }, "given-twice", "overdue.setOff[1]"],
    [
      "a claimed part under both names",
      { claimed: { on: "2026-11-20", total: "9", parts: { penalty: "1", "penalty-interest": "2" } } },
      "given-twice",
      "claimed.parts.penalty",
    ],
    ["a fee on no day", { fees: [{ name: "a", yuan: "1", when: "monthly" }] }, "not-one-of", "fees[0].when"],
    ["a fee on an impossible day", { fees: [{ name: "a", yuan: "1", when: "2025-02-30" }] }, "day-impossible", "fees[0].when"],
  ];
  it.each(inDebt)("%s", (_, rest, kind, path) => {
    expect(failuresOfDebt(rest).map((failure) => [failure.kind, pathText(failure.path)])).toEqual([[kind, `debts[0].${path}`]]);
  });

  it("says all of it at once, each at its place", () => {
    const failures = failuresOf({
      version: 1,
      borower: {},
      debts: [loan({ statsu: "mine", firstDue: "soon" }), { id: "d1", kind: "lone" }],
    });
    expect(failures.map((failure) => [failure.kind, pathText(failure.path)])).toEqual([
      ["unknown-key", "borower"],
      ["unknown-key", "debts[0].statsu"],
      ["day-malformed", "debts[0].firstDue"],
      ["given-twice", "debts[1].id"],
      ["not-one-of", "debts[1].kind"],
    ]);
    expect(failures.map((failure) => ("nearest" in failure ? failure.nearest : undefined))).toEqual([
      "borrower",
      "status",
      undefined,
      undefined,
      "loan",
    ]);
  });

  it("accepts what is unusual but possible: signed after the pay-out, parts that do not sum to the claim", () => {
    expect(failuresOfDebt({ contract: { signed: "2025-03-09" }, principal: { paidOut: "2025-03-02" } })).toEqual([]);
    expect(failuresOfDebt({ claimed: { on: "2026-11-20", total: "10", parts: { principal: "8", interest: "3" } } })).toEqual([]);
  });

  it("is not fooled by keys of the language", () => {
    const document = JSON.parse('{"version":1,"__proto__":{"debts":[]},"constructor":1}');
    expect(failuresOf(document).map(({ kind }) => kind)).toEqual(["unknown-key", "unknown-key"]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (document) => void readFacts(document)));
    fc.assert(
      fc.property(fc.anything(), (anything) => void readFacts(theCase({ debts: [anything], income: [anything], urgent: anything }))),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("rate", "overdue", "payments", "principal", "claimed", "fees", "setOff"), fc.anything()),
        (rest) => void readDebt(loan(rest)),
      ),
    );
  });
});

describe("written and read again", () => {
  it("a debt is the same", () => {
    fc.assert(
      fc.property(aDebtDocument, (document) => {
        const first = readDebt(document);
        expect(first).toMatchObject({ ok: true });
        expect(first.ok && readDebt(writeDebt(first.value))).toEqual(first);
      }),
    );
  });

  it("a case is the same, also through JSON", () => {
    fc.assert(
      fc.property(aCaseDocument, (document) => {
        const first = readFacts(document);
        expect(first).toMatchObject({ ok: true });
        expect(first.ok && readFacts(JSON.parse(JSON.stringify(writeFacts(first.value))))).toEqual(first);
      }),
    );
  });

  it("writes amounts and rates as text that no program takes for a float", () => {
    const read = readDebt(loan({ principal: { stated: 10000 }, rate: { value: "0.05", per: "day", unit: "percent" } }));
    expect(read.ok && writeDebt(read.value)).toMatchObject({
      principal: { stated: "10000.00" },
      rate: { value: "5", per: "day", unit: "per-ten-thousand" },
    });
  });
});

function rate() {
  return { value: "24", per: "year", unit: "percent" };
}
