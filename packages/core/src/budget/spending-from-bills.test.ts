/** Two whole months of an invented bill, added up by hand. */
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { Transaction } from "../materials/transaction.ts";
import { yuan } from "../money.ts";
import { spendingFromBills } from "./spending-from-bills.ts";

const words = { housing: ["房租"], food: ["超市", "饭"], medical: ["药房"] };

let lines = 0;
const row = (on: string, amount: string, counterparty: string, rest: Partial<Transaction> = {}): Transaction => ({
  file: "files/bill.csv",
  line: ++lines,
  day: day(on),
  time: null,
  fen: yuan(amount),
  direction: "out",
  kind: "spending",
  counterparty,
  description: null,
  status: null,
  account: null,
  orderId: null,
  merchantOrderId: null,
  currency: "CNY",
  lender: null,
  ...rest,
});

const first = row("2026-09-01", "1400.00", "张某房租");
const last = row("2026-10-31", "1400.00", "张某房租");

describe("spending proposed from bills", () => {
  it("averages each kind over the whole months", () => {
    // food: 300.00 + 160.55 + 40.00 = 500.55 in two months, 250.275 each, half a fen up
    const bill = [
      first,
      row("2026-09-12", "300.00", "永兴超市"),
      row("2026-10-02", "160.55", "老王", { description: "牛肉饭" }),
      row("2026-10-03", "40.00", "社区食堂饭卡"),
      last,
    ];
    const found = spendingFromBills(bill, words);
    expect(found.months).toEqual(["2026-09", "2026-10"]);
    expect(found.kinds.map(({ kind, perMonthFen, rows }) => [kind, perMonthFen, rows.length])).toEqual([
      ["housing", yuan("1400.00"), 2],
      ["food", yuan("250.28"), 3],
    ]);
  });

  it("leaves out months the bill does not cover whole", () => {
    const found = spendingFromBills([row("2026-08-20", "900.00", "永兴超市"), first, row("2026-10-30", "5.00", "永兴超市")], words);
    expect([found.months, found.kinds.map(({ kind }) => kind)]).toEqual([["2026-09"], ["housing"]]);
  });

  it("proposes nothing for less than a month", () =>
    expect(spendingFromBills([row("2026-09-02", "900.00", "永兴超市"), row("2026-09-29", "1.00", "药房")], words)).toEqual({
      months: [],
      kinds: [],
      unsorted: { fen: 0, rows: [] },
    }));

  it("keeps what no word names apart, with its rows", () => {
    const odd = row("2026-09-15", "88.00", "某某科技");
    expect(spendingFromBills([first, odd, last], words).unsorted).toEqual({
      fen: yuan("44.00"),
      rows: [{ file: odd.file, line: odd.line }],
    });
  });

  it("counts no repayment, no transfer and no foreign money", () => {
    const others = (["repayment", "transfer", "income", "failed"] as const).map((kind) => row("2026-09-15", "50.00", "永兴超市", { kind }));
    const abroad = row("2026-09-15", "50.00", "永兴超市", { currency: "USD" });
    expect(spendingFromBills([first, ...others, abroad, last], words).kinds.map(({ kind }) => kind)).toEqual(["housing"]);
  });

  it("counts the same money in two files once and not what was refunded", () => {
    const bought = row("2026-09-15", "100.00", "永兴超市");
    const copy = { ...bought, file: "files/bank.csv" };
    const back = row("2026-09-16", "30.00", "永兴超市", { kind: "refund", direction: "in" });
    const links = [
      { a: { file: bought.file, line: bought.line }, b: { file: copy.file, line: copy.line }, why: "same-money" },
      { a: { file: bought.file, line: bought.line }, b: { file: back.file, line: back.line }, why: "refund-of" },
    ] as const;
    // (100.00 - 30.00) / 2 months
    expect(spendingFromBills([first, bought, copy, back, last], words, links).kinds[1]).toMatchObject({
      kind: "food",
      perMonthFen: yuan("35.00"),
    });
  });
});
