import { day } from "@tanhao/core/day";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { newPayments } from "./import-payments.ts";

const paid = (on: string, amount: string, line?: number) => ({
  day: day(on),
  fen: yuan(amount),
  ...(line !== undefined && { file: "files/a.csv", line }),
});

describe("payments a debt does not hold yet", () => {
  it("are all of them when it holds none", () => {
    const found = [paid("2026-05-02", "945.60", 57)];
    expect(newPayments([], found)).toEqual(found);
  });

  it("are none when the same file is imported again, or another export with the same money", () => {
    const known = [paid("2026-05-02", "945.60", 57), paid("2026-06-02", "945.60", 12)];
    expect(newPayments(known, [paid("2026-05-02", "945.60", 57), paid("2026-06-02", "945.60", 300)])).toEqual([]);
  });

  it("counts a payment typed by hand as the one of the bill", () =>
    expect(newPayments([paid("2026-05-02", "500.00")], [paid("2026-05-02", "500.00", 3)])).toEqual([]));

  it("keeps two equal payments of one day apart", () => {
    const found = [paid("2026-05-02", "100.00", 3), paid("2026-05-02", "100.00", 4)];
    expect(newPayments([], found)).toEqual(found);
    expect(newPayments([paid("2026-05-02", "100.00")], found)).toHaveLength(1);
    expect(newPayments([paid("2026-05-02", "100.00"), paid("2026-05-02", "100.00")], found)).toEqual([]);
  });

  it("does not mix sums or days", () =>
    expect(newPayments([paid("2026-05-02", "100.00")], [paid("2026-05-03", "100.00", 3), paid("2026-05-02", "100.01", 4)])).toHaveLength(
      2,
    ));
});
