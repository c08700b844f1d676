import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { readAmount, readMoment, readTime } from "./read-cell.ts";

describe("a moment", () => {
  it.each([
    ["2025-04-02 10:11:12", "2025-04-02", "10:11:12+08:00"],
    ["2026/1/2 04:56", "2026-01-02", "04:56+08:00"],
    ["2025/12/03  14:06:51", "2025-12-03", "14:06:51+08:00"],
    ["2025.4.2", "2025-04-02", null],
    ["20250402", "2025-04-02", null],
    ["2025年4月2日 9:05:00", "2025-04-02", "09:05:00+08:00"],
    ["2025-01-01 00:00:00", "2025-01-01", "00:00:00+08:00"],
  ])("%s", (cell, day, time) => expect(readMoment(cell)).toMatchObject({ ok: true, value: { day, time } }));

  it.each([
    ["", "day-missing"],
    ["2025-02-30 10:00:00", "day-impossible"],
    ["2025-04-02 24:00:00", "time-impossible"],
    ["2025-04-02 10:61:00", "time-impossible"],
    ["04/02/2025", "day-malformed"],
    ["125750.42", "day-malformed"],
    ["19990.5", "day-malformed"],
    ["2025-04/02", "day-malformed"],
  ])("%s is refused", (cell, error) => expect(readMoment(cell)).toEqual({ ok: false, error }));

  it.each([
    ["45750.42", "2025-04-03", "10:04:48+08:00"], // 0.42 of 86,400 seconds is 36,288
    ["46023", "2026-01-01", null],
    ["45716.99999999", "2025-03-01", "00:00:00+08:00"], // a hair before midnight is the dust of a fraction
  ])("%s is a spreadsheet's own count of days", (cell, day, time) =>
    expect(readMoment(cell)).toMatchObject({ ok: true, value: { day, time } }),
  );

  it("tells a spreadsheet's writing by its missing seconds", () => {
    expect(readMoment("2026/1/2 04:56")).toMatchObject({ value: { bySpreadsheet: true } });
    expect(readMoment("2025-04-02 10:11:12")).toMatchObject({ value: { bySpreadsheet: false } });
  });

  it("reads a time in a column of its own", () => {
    expect(readTime("101112")).toEqual({ ok: true, value: "10:11:12+08:00" });
    expect(readTime("")).toEqual({ ok: true, value: null });
    expect(readTime("noon")).toEqual({ ok: false, error: "time-malformed" });
  });
});

describe("an amount", () => {
  it.each([
    ["¥50.0", "50.00"],
    ["￥1,234.56", "1234.56"],
    ["1，234.56元", "1234.56"],
    ["-12.00", "-12.00"],
    ["0", "0.00"],
  ])("%s", (cell, amount) => expect(readAmount(cell)).toEqual({ ok: true, value: yuan(amount) }));

  it.each([
    ["", "amount-missing"],
    ["12.345", "amount-malformed"],
    ["448.32(已退款70.48)", "amount-malformed"],
    ["1.2E+05", "amount-malformed"],
    ["99999999999999", "amount-too-large"],
  ])("%s is refused", (cell, error) => expect(readAmount(cell)).toEqual({ ok: false, error }));
});
