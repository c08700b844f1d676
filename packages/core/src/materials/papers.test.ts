import { describe, expect, it } from "vitest";
import { readFacts } from "../debt/facts-document.ts";
import { papersOf } from "./papers.ts";

function papersIn(rest: object): readonly string[] {
  const facts = readFacts({ version: 1, ...rest });
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return papersOf(facts.value).map(({ kind, debt, state }) => `${debt ?? "case"} ${kind} ${state}`);
}

const loan = { id: "d1", status: "mine", kind: "loan" };

describe("the papers of a case", () => {
  it("asks for what every case needs", () =>
    expect(papersIn({})).toEqual(["case credit-report missing", "case income-proof missing", "case statement missing"]));

  it("asks for proof of the hardship only where one is named, and for the court's paper where one came", () =>
    expect(
      papersIn({ hardship: { reason: "job-loss" }, urgent: { courtPaper: { kind: "summons", received: "2026-11-20" } } }).filter(
        (paper) => !/credit|income|statement/.test(paper),
      ),
    ).toEqual(["case court-paper missing", "case hardship-proof missing"]));

  it("knows a paper by what the case calls its file, and puts what is missing first", () =>
    expect(papersIn({ files: [{ path: "files/credit.pdf", as: "credit-report" }] })).toEqual([
      "case income-proof missing",
      "case statement missing",
      "case credit-report have",
    ]));

  it("looks for contract, payments and claim of each debt", () => {
    const known = {
      ...loan,
      contract: { file: "files/contract.pdf" },
      payments: [{ day: "2026-03-02", yuan: "10.00", file: "files/a.csv", line: 3 }],
      claimed: { on: "2026-11-20", total: "10.00" },
      assigned: { to: "远山资产管理有限公司" },
    };
    expect(papersIn({ debts: [known, { ...loan, id: "d2" }] }).slice(3)).toEqual([
      "d1 assignment-notice missing",
      "d1 contract have",
      "d1 payments have",
      "d1 claim have",
      "d2 contract missing",
      "d2 payments missing",
      "d2 claim missing",
    ]);
  });

  it("takes a payment that names no file for a payment without its paper", () =>
    expect(papersIn({ debts: [{ ...loan, payments: [{ day: "2026-03-02", yuan: "10.00" }] }] })).toContain("d1 payments missing"));
});
