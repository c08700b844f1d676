import { describe, expect, it } from "vitest";
import { aDebt } from "../debt/a-debt.ts";
import type { SetOffStep } from "../debt/debt.ts";
import { setOffOrder } from "./allocate-payment.ts";

const orderOf = (setOff: readonly SetOffStep[] | null): readonly SetOffStep[] => setOffOrder(aDebt().overdueAt(null, { setOff }).debt);

describe("the order of set-off", () => {
  it("is that of Civil Code 561 where none is agreed, or the overdue terms are not known", () => {
    const statutory = ["fees", "interest", "compound", "penalty", "default-fee", "principal"];
    expect(orderOf(null)).toEqual(statutory);
    expect(setOffOrder(aDebt().debt)).toEqual(statutory);
  });

  it("is the agreed one, with compound interest beside interest and the default fee beside penalty interest", () => {
    expect(orderOf(["principal", "penalty", "interest", "fees"])).toEqual([
      "principal",
      "penalty",
      "default-fee",
      "interest",
      "compound",
      "fees",
    ]);
  });

  it("leaves a part where the contract names it", () => {
    expect(orderOf(["default-fee", "compound", "principal", "interest", "penalty", "fees"])).toEqual([
      "default-fee",
      "compound",
      "principal",
      "interest",
      "penalty",
      "fees",
    ]);
  });

  it("goes on by the statute after what is agreed", () => {
    expect(orderOf(["principal"])).toEqual(["principal", "fees", "interest", "compound", "penalty", "default-fee"]);
    expect(orderOf(["penalty"])).toEqual(["penalty", "default-fee", "fees", "interest", "compound", "principal"]);
  });
});
