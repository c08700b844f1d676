import { readFacts } from "@tanhao/core/debt/facts-document";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeCaseYaml } from "./write-case-yaml.ts";

const document = {
  version: 1,
  borrower: { name: "周 # 明澜", household: 2, city: "310000" },
  income: [{ month: "2026-10", yuan: "5200.00" }],
  debts: [
    {
      id: "001",
      status: "disputed",
      kind: "loan",
      lender: { name: "null", type: "private" },
      contract: { number: "00123" },
      rate: [
        { value: "2", per: "month", unit: "percent" },
        { from: "2022-08-20", value: "0.5", per: "day", unit: "permille" },
      ],
      overdue: { penalty: null, setOff: ["interest", "principal"] },
      payments: [{ day: "2022-11-20", yuan: "600.00", file: "files/a, b.csv", line: 8 }],
    },
  ],
};

const factsOf = (plain: unknown) => {
  const facts = readFacts(plain);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return facts.value;
};

describe("case.yaml as the program writes it", () => {
  it("reads as the same facts, with names that look like YAML or numbers", () => {
    const facts = factsOf(document);
    expect(factsOf(parse(writeCaseYaml(facts)))).toEqual(facts);
  });

  it("is what a person would write", () => {
    const notes = { head: "一个案件", keys: { income: "到手收入", payments: "账单里的行" } };
    expect(writeCaseYaml(factsOf(document), notes)).toBe(`# 一个案件

version: 1
borrower: { name: "周 # 明澜", household: 2, city: "310000" }
# 到手收入
income:
  - { month: 2026-10, yuan: "5200.00" }
spending: []
urgent: { courtPaper: null, paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: "001"
    status: disputed
    kind: loan
    lender: { name: "null", type: private }
    contract: { number: "00123" }
    rate:
      - { value: "2", per: month, unit: percent, kind: simple }
      - { from: 2022-08-20, value: "5", per: day, unit: per-ten-thousand, kind: simple }
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: [ interest, principal ] }
    # 账单里的行
    payments:
      - { day: 2022-11-20, yuan: "600.00", file: "files/a, b.csv", line: 8 }
files: []
`);
  });
});
