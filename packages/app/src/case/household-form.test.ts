import { readFacts } from "@tanhao/core/debt/facts-document";
import { describe, expect, it } from "vitest";
import { documentOfHousehold, householdFormOf, typedSpending } from "./household-form.ts";

const factsOf = (document: Record<string, unknown>) => {
  const read = readFacts({ version: 1, ...document });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const kindAsName = (kind: string) => kind;

describe("the household in a form", () => {
  const facts = factsOf({
    borrower: { name: "林某", household: 3, dependants: 2, incomeType: "fixed", city: "310000" },
    income: [{ month: "2026-10", yuan: "5200.00" }],
    spending: [{ name: "房租", yuan: "1400.00", kind: "housing" }],
    livingFloor: { yuanPerPerson: "1595.00", source: "当地公布" },
    hardship: { reason: "job-loss", since: "2026-08-01" },
    month: { accounts: [{ name: "工资卡", yuan: "860.00", on: "2026-11-24" }] },
    assets: [{ name: "电动车", kind: "vehicle", yuan: "2000.00" }],
    firm: { yuan: "1000.00" },
    planChosen: "first-closed",
    lumpSums: [{ yuan: "5000.00", source: "姐姐帮忙", on: "2026-12-20" }],
    ownChannels: [{ name: "青禾消费金融", number: "10000000000", source: "合同第一页", checked: "2026-11-20" }],
  });

  it("comes back with every fact, shown or not", () =>
    expect(factsOf(documentOfHousehold(householdFormOf(facts), facts, kindAsName))).toEqual(facts));

  it("tells nothing of value from nothing said", () => {
    const form = { ...householdFormOf(facts), assets: [] };
    expect(factsOf(documentOfHousehold({ ...form, noAssets: true }, facts, kindAsName)).assets).toEqual([]);
    expect(factsOf(documentOfHousehold(form, facts, kindAsName)).assets).toBeUndefined();
  });

  it("leaves out a thing of value in whose row nothing was typed", () => {
    const assets = [
      { kind: "vehicle" as const, name: "电动车", yuan: "2000", exempt: true },
      { kind: "other" as const, name: " ", yuan: "", exempt: true },
    ];
    expect(factsOf(documentOfHousehold({ ...householdFormOf(facts), assets }, facts, kindAsName)).assets).toEqual([
      { kind: "vehicle", name: "电动车", fen: 200000, exempt: true },
    ]);
  });

  it("names a spending by its kind where no name was typed, and drops empty rows", () => {
    const form = {
      ...householdFormOf(facts),
      spending: [
        { kind: "food" as const, name: " ", yuan: "900" },
        { kind: "other" as const, name: "", yuan: "" },
      ],
    };
    expect(factsOf(documentOfHousehold(form, facts, kindAsName)).spending).toEqual([{ kind: "food", name: "food", fen: 90000 }]);
  });

  it("tells income in the order of its months, without those in which nothing was typed", () => {
    const income = [
      { month: "2026-10", yuan: "5200" },
      { month: "2026-09", yuan: " " },
      { month: "2026-08", yuan: "0" },
    ];
    expect(factsOf(documentOfHousehold({ ...householdFormOf(facts), income }, facts, kindAsName)).income).toEqual([
      { month: "2026-08", fen: 0 },
      { month: "2026-10", fen: 520000 },
    ]);
  });

  it("drops an item whose sum was taken out, and asks for the sum of one that was just added", () => {
    const spending = [
      { kind: "housing" as const, name: "房租", yuan: "" },
      { kind: "dependants" as const, name: "托班费", yuan: "", added: true },
      { kind: "food" as const, name: "", yuan: "900" },
    ];
    expect(typedSpending({ ...householdFormOf(facts), spending })).toEqual(spending.slice(1));
    const read = readFacts({ version: 1, ...documentOfHousehold({ ...householdFormOf(facts), spending }, facts, kindAsName) });
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual([["spending", 0, "yuan"]]);
  });
});
