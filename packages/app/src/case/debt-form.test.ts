import { day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { readDebt } from "@tanhao/core/debt/facts-document";
import { describe, expect, it } from "vitest";
import { readDebtDocument } from "./debt-document.ts";
import { debtFormOf, documentOfForm } from "./debt-form.ts";

const debtOf = (document: Record<string, unknown>): Debt => {
  const read = readDebt(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const everyFact = debtOf({
  id: "d1",
  status: "mine",
  kind: "loan",
  platform: "青禾借",
  lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
  contract: { number: "QH-1", signed: "2025-03-01", file: "files/contract.pdf" },
  principal: { stated: "10000.00", received: "9500.00", paidOut: "2025-03-02" },
  drawdowns: [{ day: "2025-04-01", yuan: "300.00" }],
  rate: { value: "24", per: "year", unit: "percent" },
  dayCount: 365,
  method: "equal-instalments",
  periods: 12,
  firstDue: "2025-04-02",
  fees: [
    { name: "担保费", yuan: "300.00", when: "upfront" },
    { name: "服务费", yuan: "12.00", when: "2025-05-02" },
  ],
  overdue: {
    graceDays: 3,
    penalty: { multiplier: "1.5" },
    base: "principal-and-interest",
    compound: true,
    defaultFee: { percent: "5", of: "overdue-principal", each: "instalment" },
    setOff: ["fees", "interest", "penalty", "principal"],
  },
  overdueSince: "2026-03-02",
  acceleration: { declared: "2026-08-01" },
  payments: [{ day: "2025-04-02", yuan: "945.60", file: "files/alipay.csv", line: 57 }],
  claimed: { on: "2026-11-20", total: "8300.00", parts: { principal: "6000.00" } },
  demands: [{ day: "2026-06-01", how: "短信" }],
  acknowledged: [{ day: "2026-07-01", how: "电话" }],
  suit: { filed: "2026-09-01", served: "2026-09-15" },
  judgment: { effective: "2026-10-20", performBy: "2026-12-30", unpaid: "8000.00" },
  rolledOver: { first: "5000.00", lent: "2024-03-02" },
  assigned: { to: "某资产公司", noticed: "2026-10-01" },
  limits: { minimum: "100.00", maxMonths: 24, refuses: ["waiver"] },
});

describe("a debt in a form", () => {
  it("comes back with every fact, shown or not", () => {
    expect(debtOf({ ...documentOfForm(debtFormOf(everyFact), everyFact) })).toEqual(everyFact);
  });

  it("comes back with a penalty rate of its own, a fixed default fee and several dated rates", () => {
    const debt = debtOf({
      id: "d2",
      kind: "card",
      platform: "某卡",
      rate: [
        { value: "18", per: "year", unit: "percent" },
        { value: "15", per: "year", unit: "percent", from: "2026-01-01" },
      ],
      overdue: { penalty: { rate: { value: "5", per: "day", unit: "per-ten-thousand" } }, defaultFee: { yuan: "200.00", each: "once" } },
    });
    expect(debtOf({ ...documentOfForm(debtFormOf(debt), debt) })).toEqual(debt);
  });

  it("keeps overdue terms unknown until someone looked", () => {
    const debt = debtOf({ id: "d3", kind: "loan", platform: "某贷" });
    expect(documentOfForm(debtFormOf(debt), debt)).not.toHaveProperty("overdue");
    expect(documentOfForm({ ...debtFormOf(debt), penaltyKind: "none" }, debt)).toMatchObject({ overdue: { penalty: null } });
  });

  it("an emptied field is a fact no longer known", () => {
    const form = {
      ...debtFormOf(everyFact),
      claimedTotal: "",
      claimedParts: { ...debtFormOf(everyFact).claimedParts, principal: " " },
      periods: "",
    };
    const debt = debtOf({ ...documentOfForm(form, everyFact) });
    expect(debt.claimed).toBeUndefined();
    expect(debt.periods).toBeUndefined();
  });

  it("forgets suit, judgment, transfer and the older loan when their fields are emptied", () => {
    const emptied = {
      ...debtFormOf(everyFact),
      ...{ suitFiled: "", suitServed: "", judgmentEffective: "", judgmentPerformBy: " ", judgmentUnpaid: "" },
      ...{ assignedTo: "", assignedNoticed: "", rolledOverFirst: "", rolledOverLent: "" },
    };
    const debt = debtOf({ ...documentOfForm(emptied, everyFact) });
    expect([debt.suit, debt.judgment, debt.assigned, debt.rolledOver]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("what a form may not say", () => {
  const today = day("2026-11-24");
  const failures = (document: Record<string, unknown>) => {
    const read = readDebtDocument({ id: "d1", kind: "loan", ...document }, today);
    return read.ok ? [] : read.error.failures.map(({ kind, path }) => [kind, path.join(".")]);
  };

  it("nobody is named", () => expect(failures({ status: "mine" })).toEqual([["nobody-named", "platform"]]));
  it("a payment of tomorrow", () =>
    expect(failures({ platform: "某贷", payments: [{ day: "2026-11-25", yuan: "1.00" }] })).toEqual([["day-in-future", "payments.0.day"]]));
  it.each([
    ["suit.filed", { suit: { filed: "2026-11-25" } }],
    ["suit.served", { suit: { filed: "2026-11-01", served: "2026-11-25" } }],
    ["judgment.effective", { judgment: { effective: "2026-11-25", unpaid: "8000.00" } }],
    ["assigned.noticed", { assigned: { to: "某资产公司", noticed: "2026-11-25" } }],
    ["rolledOver.lent", { rolledOver: { first: "5000.00", lent: "2026-11-25" } }],
  ])("%s of tomorrow", (path, document) => expect(failures({ platform: "某贷", ...document })).toEqual([["day-in-future", path]]));
  it("a judgment may give time that lies ahead", () =>
    expect(failures({ platform: "某贷", judgment: { effective: "2026-11-20", performBy: "2026-12-20", unpaid: "1.00" } })).toEqual([]));
  it.each([
    ["judgment.unpaid", { judgment: { effective: "2026-11-20" } }],
    ["judgment.effective", { judgment: { unpaid: "8000.00" } }],
    ["suit.filed", { suit: { served: "2026-11-20" } }],
    ["assigned.to", { assigned: { noticed: "2026-11-20" } }],
    ["rolledOver.lent", { rolledOver: { first: "5000.00" } }],
  ])("what was begun lacks %s", (path, document) => expect(failures({ platform: "某贷", ...document })).toEqual([["missing-key", path]]));
  it("a judgment before its suit, at the judgment's day", () =>
    expect(failures({ platform: "某贷", suit: { filed: "2026-09-01" }, judgment: { effective: "2026-08-01", unpaid: "1.00" } })).toEqual([
      ["days-contradict", "judgment.effective"],
    ]));
  it("today is not in the future", () => expect(failures({ platform: "某贷", overdueSince: "2026-11-24" })).toEqual([]));
  it("a negative claim, at its place", () =>
    expect(failures({ platform: "某贷", claimed: { on: "2026-11-20", total: "-5" } })).toEqual([["money-negative", "claimed.total"]]));
});
