import { day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { readFacts } from "@tanhao/core/debt/facts-document";
import type { Link } from "@tanhao/core/materials/link-transactions";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { yuan } from "@tanhao/core/money";
import type { FileReading } from "@tanhao/readers/file-reading";
import { describe, expect, it } from "vitest";
import { checkPayments } from "./check-payments.ts";

const bill = "files/alipay.csv";

const row = (line: number, sum: string, rest: Partial<Transaction> = {}): Transaction => ({
  file: bill,
  line,
  day: day("2026-05-11"),
  time: null,
  fen: yuan(sum),
  direction: "neutral",
  kind: "repayment",
  counterparty: "青禾分期",
  description: null,
  status: null,
  account: null,
  orderId: null,
  merchantOrderId: null,
  currency: "CNY",
  lender: null,
  ...rest,
});

const reading = (...transactions: Transaction[]): FileReading => ({
  file: transactions[0]?.file ?? bill,
  format: "alipay-2023",
  rows: { read: transactions.length, imported: transactions.length, ignored: 0, unreadable: 0 },
  ignored: [],
  unreadable: [],
  checks: [],
  notes: [],
  report: null,
  contract: null,
  messages: [],
  transactions,
});

function factsWith(payments: Record<string, readonly object[]>): CaseFacts {
  const debts = Object.entries(payments).map(([id, of]) => ({ id, kind: "loan", status: "mine", payments: of }));
  const facts = readFacts({ version: 1, debts });
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return facts.value;
}

const check = (payments: Record<string, readonly object[]>, rows: readonly Transaction[], links: readonly Link[] = []) =>
  checkPayments(factsWith(payments), [reading(...rows)], links);

const paid = (sum: string, line?: number) => ({ day: "2026-05-11", yuan: sum, ...(line === undefined ? {} : { file: bill, line }) });

describe("payments of the case against the rows they name", () => {
  it("agree in silence", () => {
    expect(check({ d1: [paid("945.60", 12)] }, [row(12, "945.60")])).toEqual([]);
  });

  it.each([
    ["another sum", row(12, "945.61"), { day: "2026-05-11", fen: 94_561, paid: true }],
    ["another day", row(12, "945.60", { day: day("2026-05-12") }), { day: "2026-05-12", fen: 94_560, paid: true }],
    ["a payment that failed", row(12, "945.60", { kind: "failed" }), { day: "2026-05-11", fen: 94_560, paid: false }],
    ["money that came in", row(12, "945.60", { direction: "in" }), { day: "2026-05-11", fen: 94_560, paid: false }],
  ])("are told apart from %s", (_, found, expected) => {
    expect(check({ d1: [paid("945.60", 12)] }, [found])).toContainEqual({
      kind: "payment-row-differs",
      debt: "d1",
      file: bill,
      line: 12,
      day: "2026-05-11",
      fen: 94_560,
      row: expected,
    });
  });

  it("name a row that is not there", () => {
    expect(check({ d1: [paid("945.60", 99)] }, [row(12, "1.00", { kind: "spending" })])).toEqual([
      { kind: "payment-row-differs", debt: "d1", file: bill, line: 99, day: "2026-05-11", fen: 94_560, row: null },
    ]);
  });

  it("cannot both rest on one row", () => {
    expect(check({ d1: [paid("945.60", 12)], d2: [paid("945.60", 12)] }, [row(12, "945.60")])).toEqual([
      { kind: "payment-row-twice", debts: ["d1", "d2"], file: bill, line: 12 },
    ]);
  });
});

describe("a repayment in a bill that no debt accounts for", () => {
  const unaccounted = {
    kind: "repayment-unaccounted",
    file: bill,
    line: 12,
    day: "2026-05-11",
    fen: 94_560,
    counterparty: "青禾分期",
    lender: null,
  };

  it("is named with its row", () => {
    expect(check({ d1: [] }, [row(12, "945.60")])).toEqual([unaccounted]);
  });

  it("is accounted for by a payment of that day and sum, also one that names no row", () => {
    expect(check({ d1: [paid("945.60")] }, [row(12, "945.60")])).toEqual([]);
  });

  it("is accounted for by its twin in another file", () => {
    const twin = { file: "files/bank.csv", line: 3 };
    const links: Link[] = [{ a: { file: bill, line: 12 }, b: twin, why: "same-money" }];
    const rows = [row(12, "945.60"), row(3, "945.60", { file: twin.file })];
    expect(check({ d1: [paid("945.60", 12)] }, rows, links)).toEqual([]);
    expect(check({ d1: [] }, rows, links)).toEqual([unaccounted]);
  });

  it("is nothing when it was refunded, failed, or is no repayment", () => {
    const refunded: Link[] = [{ a: { file: bill, line: 12 }, b: { file: bill, line: 13 }, why: "refund-of" }];
    expect(check({ d1: [] }, [row(12, "945.60")], refunded)).toEqual([]);
    expect(check({ d1: [] }, [row(12, "945.60", { kind: "failed" })])).toEqual([]);
    expect(check({ d1: [] }, [row(12, "945.60", { kind: "spending" })])).toEqual([]);
  });
});
