import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt, Fee } from "../debt/debt.ts";
import { yuan } from "../money.ts";
import { deductedInAdvance, feesEachPeriod, lentPrincipal, statedPrincipal, upfrontFeesDue } from "./lent-principal.ts";

const lent = (stated: string | null, received: string | null, fees: readonly Fee[] = []): Debt => ({
  ...aDebt().debt,
  principal: {
    ...(stated === null ? {} : { stated: yuan(stated) }),
    ...(received === null ? {} : { received: yuan(received) }),
  },
  fees,
});
const fee = (name: string, amount: string, when: Fee["when"]): Fee => ({ name, fen: yuan(amount), when });

describe("the principal lent", () => {
  it.each([
    ["what was received where less was received", "10000", "9500", "9500"],
    ["never more than was stated", "10000", "10500", "10000"],
    ["the one sum that is known", "10000", null, "10000"],
    ["the one sum that is known, the other way round", null, "9500", "9500"],
  ])("is %s", (_, stated, received, expected) => expect(lentPrincipal(lent(stated, received))).toBe(yuan(expected)));

  it("is not known without either", () => {
    expect(lentPrincipal(lent(null, null))).toBeNull();
    expect(statedPrincipal(lent(null, null))).toBeNull();
  });

  it("is charged on as stated", () => {
    expect(statedPrincipal(lent("10000", "9500"))).toBe(yuan("10000"));
    expect(statedPrincipal(lent(null, "9500"))).toBe(yuan("9500"));
  });
});

describe("what was kept back", () => {
  it.each([
    ["10000", "9500", "500"],
    ["10000", "10000", "0"],
    ["10000", "10500", "0"],
    ["10000", null, "0"],
    [null, "9500", "0"],
  ])("of %s stated and %s received is %s", (stated, received, expected) =>
    expect(deductedInAdvance(lent(stated, received))).toBe(yuan(expected)),
  );
});

describe("upfront fees", () => {
  const fees = [
    fee("担保费", "300", "upfront"),
    fee("服务费", "250", "upfront"),
    fee("会员费", "40", "upfront"),
    fee("管理费", "20", "each-period"),
    fee("保险费", "60", day("2025-03-01")),
  ];

  it("are covered by what was kept back, the first named first", () => {
    // 400 cover 300 and 100 of 250.
    expect(upfrontFeesDue(lent("10000", "9600", fees))).toEqual([
      { name: "服务费", fen: yuan("150") },
      { name: "会员费", fen: yuan("40") },
    ]);
  });

  it("are all due beside a loan paid out in full, and none where more was kept back", () => {
    expect(upfrontFeesDue(lent("10000", "10000", fees)).map(({ fen }) => fen)).toEqual([yuan("300"), yuan("250"), yuan("40")]);
    expect(upfrontFeesDue(lent("10000", "9000", fees))).toEqual([]);
  });

  it("are not the fees of each period", () => {
    expect(feesEachPeriod(lent("10000", "10000", [...fees, fee("月费", "5.50", "each-period")]))).toBe(yuan("25.50"));
  });
});
