import { day } from "@tanhao/core/day";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { addDebt } from "./add-debt.ts";
import { notePayment } from "./note-payment.ts";

async function aCaseWithDebt() {
  const { ports, debtsOf } = await aCaseToFill();
  const added = await addDebt({ platform: "青禾分期", status: "mine", payments: [{ day: "2026-10-10", yuan: "300" }] }, ports);
  if (!added.ok) throw new Error(added.error.kind);
  return { debt: added.value, ports, debtsOf };
}

describe("a payment noted by hand", () => {
  it("joins those of the debt and changes nothing else", async () => {
    const { debt, ports, debtsOf } = await aCaseWithDebt();
    expect((await notePayment(debt, { day: "2026-11-24", yuan: "1600" }, ports)).ok).toBe(true);
    const payments = [...debt.payments, { day: day("2026-11-24"), fen: yuan("1600") }];
    expect(await debtsOf()).toEqual([{ ...debt, payments }]);
  });

  it.each([
    [{ day: "2026-11-25", yuan: "1600" }, "day-in-future", ["payments", 1, "day"]],
    [{ day: "2026-11-24", yuan: "" }, "missing-key", ["payments", 1, "yuan"]],
    [{ day: "2026-11-24", yuan: "0" }, "money-zero", ["payments", 1, "yuan"]],
  ])("is refused whole where it cannot be: %j", async (paid, kind, path) => {
    const { debt, ports, debtsOf } = await aCaseWithDebt();
    expect(await notePayment(debt, paid, ports)).toMatchObject({ ok: false, error: { failures: [{ kind, path }] } });
    expect(await debtsOf()).toEqual([debt]);
  });
});
