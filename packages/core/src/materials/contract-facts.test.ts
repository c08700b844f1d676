import { describe, expect, it } from "vitest";
import { readFacts } from "../debt/facts-document.ts";
import { termsToFacts } from "./contract-facts.ts";
import type { ContractTerm, ContractTermName } from "./contract-reading.ts";

const confirmed = (...terms: readonly [ContractTermName, string][]): ContractTerm[] =>
  terms.map(([name, value]) => ({ name, value, sentence: `${name} ${value}`, page: 1 }));
const notTakenOf = (...terms: readonly [ContractTermName, string][]) =>
  termsToFacts(confirmed(...terms)).notTaken.map(({ name, value }) => `${name} ${value}`);

describe("confirmed terms of a contract", () => {
  const whole = confirmed(
    ["number", "QH-1"],
    ["signed", "2025-03-01"],
    ["lender", "青禾消费金融有限公司"],
    ["lender-type", "consumer-finance"],
    ["platform", "云帆"],
    ["principal", "10000.00"],
    ["received", "9500.00"],
    ["paid-out", "2025-03-02"],
    ["rate", "24 percent year"],
    ["day-count", "360"],
    ["method", "equal-instalments"],
    ["term", "12 periods"],
    ["first-due", "2025-04-02"],
    ["fee", "500.00 upfront 居间服务费"],
    ["fee", "30.00 each-period 担保费"],
    ["grace-days", "3"],
    ["penalty", "1.5 times"],
    ["penalty-base", "principal"],
    ["compound", "false"],
    ["default-fee", "200.00"],
    ["set-off", "fees penalty interest principal"],
  );

  it("become the members of a debt as case.yaml writes them", () => {
    expect(termsToFacts(whole)).toEqual({
      debt: {
        contract: { number: "QH-1", signed: "2025-03-01" },
        lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
        platform: "云帆",
        principal: { stated: "10000.00", received: "9500.00", paidOut: "2025-03-02" },
        rate: { value: "24", per: "year", unit: "percent" },
        dayCount: "360",
        method: "equal-instalments",
        periods: 12,
        firstDue: "2025-04-02",
        fees: [
          { name: "居间服务费", yuan: "500.00", when: "upfront" },
          { name: "担保费", yuan: "30.00", when: "each-period" },
        ],
        overdue: {
          graceDays: 3,
          penalty: { multiplier: "1.5" },
          base: "principal",
          compound: false,
          defaultFee: { yuan: "200.00" },
          setOff: ["fees", "penalty", "interest", "principal"],
        },
      },
      notTaken: [],
    });
  });

  it("are read by the case without a failure", () => {
    const facts = readFacts({ version: 1, debts: [{ id: "d1", ...termsToFacts(whole).debt }] });
    expect(facts.ok).toBe(true);
  });

  it("a penalty with a rate of its own keeps its period", () => {
    expect(termsToFacts(confirmed(["penalty", "1 permille day"])).debt).toEqual({
      overdue: { penalty: { rate: { value: "1", per: "day", unit: "permille" } } },
    });
  });

  it("months are periods only beside a day of the month to pay on", () => {
    expect(termsToFacts(confirmed(["term", "12 months"], ["due-day", "8"])).debt).toEqual({ periods: 12 });
    expect(notTakenOf(["term", "12 months"])).toEqual(["term 12 months"]);
  });

  it("one value said twice is no second one: twenty-four months paid monthly are twenty-four instalments", () => {
    const twice = termsToFacts(
      confirmed(["due-day", "8"], ["term", "24 months"], ["term", "24 periods"], ["penalty", "1.5 times"], ["penalty", "1.5 times"]),
    );
    expect(twice.debt).toEqual({ periods: 24, overdue: { penalty: { multiplier: "1.5" } } });
    expect(twice.notTaken.map(({ name }) => name)).toEqual(["due-day"]);
    expect(notTakenOf(["due-day", "8"], ["term", "24 months"], ["term", "36 periods"])).toEqual(["due-day 8", "term 36 periods"]);
  });

  it("a fee named alike twice is charged once, another beside it stays", () => {
    const { debt } = termsToFacts(
      confirmed(["fee", "500.00 upfront 居间服务费"], ["fee", "500.00 upfront 居间服务费"], ["fee", "30.00 each-period 担保费"]),
    );
    expect((debt["fees"] as unknown[]).length).toBe(2);
  });

  it("a second value for one fact is given back, the first stays", () => {
    const { debt, notTaken } = termsToFacts(confirmed(["rate", "12 percent year"], ["rate", "24 percent year"]));
    expect(debt).toEqual({ rate: { value: "12", per: "year", unit: "percent" } });
    expect(notTaken.map(({ value }) => value)).toEqual(["24 percent year"]);
    expect(notTakenOf(["principal", "5000.00"], ["principal", "6000.00"])).toEqual(["principal 6000.00"]);
  });

  it("what cannot be written without a guess is given back", () => {
    expect(
      notTakenOf(
        ["rate", "lpr plus 150 points"],
        ["rate", "2‰"],
        ["default-fee", "5 percent"],
        ["fee", "50.00 担保费"],
        ["costs", "律师费"],
      ),
    ).toEqual(["rate lpr plus 150 points", "rate 2‰", "default-fee 5 percent", "fee 50.00 担保费", "costs 律师费"]);
  });
});
