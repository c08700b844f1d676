import { debtId } from "@tanhao/core/ids";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { addDebt } from "../case/add-debt.ts";
import { changeDebt, removeDebt } from "../case/change-debt.ts";
import { importPayments } from "../case/import-payments.ts";
import { stateHousehold } from "../case/state-household.ts";
import { undoEntries } from "./undo-entries.ts";

const loan = { platform: "青禾分期（虚构）", status: "mine", claimed: { on: "2026-11-24", total: "12600.00" } };
const lastOf = async (filled: Awaited<ReturnType<typeof aCaseToFill>>, count: number) => {
  const read = await filled.journal.read();
  return read.ok ? read.value.slice(-count) : [];
};

describe("undoing what a step just wrote", () => {
  it("puts a removed debt back as it was", async () => {
    const filled = await aCaseToFill();
    await addDebt(loan, filled.ports);
    const before = await filled.debtsOf();
    await removeDebt(debtId("d1"), filled.ports);
    expect(await filled.debtsOf()).toEqual([]);
    expect((await undoEntries(await lastOf(filled, 1), "撤销", filled.ports)).ok).toBe(true);
    expect(await filled.debtsOf()).toEqual(before);
  });

  it("gives a changed debt and a household their earlier statement back", async () => {
    const filled = await aCaseToFill();
    await addDebt(loan, filled.ports);
    const before = await filled.debtsOf();
    await changeDebt(debtId("d1"), { ...loan, status: "not-mine" }, filled.ports);
    await undoEntries(await lastOf(filled, 1), "撤销", filled.ports);
    expect(await filled.debtsOf()).toEqual(before);
    await stateHousehold({ income: [{ month: "2026-10", yuan: "6240.00" }] }, filled.ports);
    const stated = (await filled.record()).facts?.income;
    await stateHousehold({ income: [{ month: "2026-10", yuan: "100.00" }] }, filled.ports);
    await undoEntries(await lastOf(filled, 1), "撤销", filled.ports);
    expect((await filled.record()).facts?.income).toEqual(stated);
  });

  it("takes imported payments out and keeps the file; reading it again brings them back", async () => {
    const filled = await aCaseToFill();
    await addDebt(loan, filled.ports);
    const file = { name: "bill.csv", bytes: new TextEncoder().encode("2026-05-11,500.00"), as: "bill" } as const;
    const payment = { debt: debtId("d1"), payment: { day: "2026-05-11", fen: 50_000, file: "files/bill.csv", line: 1 } } as never;
    const already = await lastOf(filled, 100);
    await importPayments(file, [payment], filled.ports);
    const written = (await lastOf(filled, 100)).slice(already.length);
    expect((await filled.debtsOf())[0]?.payments).toHaveLength(1);
    await undoEntries(written, "撤销", filled.ports);
    expect((await filled.debtsOf())[0]?.payments).toHaveLength(0);
    expect((await filled.record()).files).toHaveLength(1);
    await importPayments(file, [payment], filled.ports);
    expect((await filled.debtsOf())[0]?.payments).toHaveLength(1);
    expect((await filled.record()).files).toHaveLength(1);
  });
});
