import { describe, expect, it } from "vitest";
import { readCashFlows } from "./read-cash-flows.ts";

const read = (text: string, periodsPerYear: number | null = null) => readCashFlows(text, periodsPerYear);

describe("lists of cash flows", () => {
  it("are read by days, periods or years, in fen", () => {
    expect(read("day,amount\n1970-01-02,10000.00\n1970-01-12,-10100\n")).toEqual({
      ok: true,
      value: [
        {
          timing: "days",
          flows: [
            { at: 1, amount: 1_000_000 },
            { at: 11, amount: -1_010_000 },
          ],
          periodsPerYear: null,
        },
      ],
    });
    expect(read("period,amount\n0,1\n1.5,-1", 12)).toEqual({
      ok: true,
      value: [
        {
          timing: "periods",
          flows: [
            { at: 0, amount: 100 },
            { at: 1.5, amount: -100 },
          ],
          periodsPerYear: 12,
        },
      ],
    });
  });

  it("may be several, as an editor or a spreadsheet wrote them", () => {
    const text = '\uFEFFYears,Amount\r\n0,"10,000.00"\r\n1,-¥10000\r\n\r\n\r\nyears , amount\r\n 0 , +5 \r\n';
    const lists = read(text);
    expect(lists.ok && lists.value.map(({ flows }) => flows.map(({ amount }) => amount))).toEqual([[1_000_000, -1_000_000], [500]]);
  });

  it("may hold parts of a fen: nothing is booked here", () => {
    expect(read("years,amount\n0,88.848789")).toMatchObject({ ok: true, value: [{ flows: [{ amount: 8884.8789 }] }] });
  });

  it.each([
    ["", { kind: "cost-empty" }],
    ["\n \n", { kind: "cost-empty" }],
    ["amount,day\n1,2", { kind: "cost-header", line: 1, text: "amount,day" }],
    ["day,amount,note\n", { kind: "cost-header", line: 1, text: "day,amount,note" }],
    ["day,amount\n2025-01-01,", { kind: "cost-amount", line: 2, text: "" }],
    ["day,amount\n2025-01-01,1e3", { kind: "cost-amount", line: 2, text: "1e3" }],
    ["day,amount\n2025-01-01", { kind: "cost-columns", line: 2, found: 1 }],
    ["day,amount\n2025/01/01,5", { kind: "cost-day", line: 2, text: "2025/01/01", impossible: false }],
    ["years,amount\n0,1\n\nday,amount\n2025-02-29,5", { kind: "cost-day", line: 5, text: "2025-02-29", impossible: true }],
  ])("%j is refused at its line", (text, error) => {
    expect(read(text)).toEqual({ ok: false, error });
  });
});
