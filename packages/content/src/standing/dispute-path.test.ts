/** The way of a debt that is not simply one's own. */

import { day } from "@tanhao/core/day";
import type { Debt, DebtStatus, LenderType } from "@tanhao/core/debt/debt";
import { disputePath } from "@tanhao/core/standing/dispute-path";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet, standing } from "./a-standing.ts";

const pathOf = (
  status: DebtStatus,
  { from = "consumer-finance", paper = false, ...changes }: Partial<Debt> & { from?: LenderType; paper?: boolean } = {},
) => disputePath(standing(aBullet.from(from).with({ status, ...changes }).debt, "2026-09-16"), lawBook, paper);
const steps = (...of: Parameters<typeof pathOf>) => pathOf(...of)?.steps.map(({ step }) => step) ?? [];

describe("a disputed debt", () => {
  it("of one's own has none", () => expect(pathOf("mine")).toBeNull());

  it.each(["not-mine", "paid", "disputed", "unsure"] as const)("%s: no step admits, and what admits is to be avoided", (status) => {
    const path = pathOf(status);
    expect(path?.steps.filter(({ warns }) => warns.length > 0)).toEqual([]);
    expect(path?.avoid.map(({ step }) => step)).toEqual(expect.arrayContaining(["no-payment-to-clear-up", "no-promise-no-signature"]));
  });

  it("that is not mine goes by verification, contract and pay-out, report, police, objection", () =>
    expect(steps("not-mine").slice(0, 5)).toEqual([
      "verify-creditor",
      "demand-contract-and-pay-out",
      "read-credit-report",
      "report-misused-identity",
      "object-to-credit-record",
    ]));

  it("answers the court first where a paper is in hand or a suit was filed, else last", () => {
    expect(steps("paid")[0]).not.toBe("court-paper-first");
    expect(steps("paid").at(-1)).toBe("court-paper-first");
    expect(steps("paid", { paper: true })[0]).toBe("court-paper-first");
    expect(steps("paid", { suit: { filed: day("2026-09-01") } })[0]).toBe("court-paper-first");
  });

  it("is complained about only where there is somebody to go to", () => {
    expect(steps("disputed", { from: "private" })).not.toContain("complain-to-regulator");
    expect(steps("disputed", { from: "private" })).not.toContain("complain-to-lender");
    expect(steps("disputed", { from: "microloan" })).toContain("complain-to-regulator");
    expect(steps("disputed", { from: "microloan" })).not.toContain("ask-lender-for-review");
  });

  // 征信业管理条例 25: twenty days; counted from 16 September, the 6th of October is a day off until the 8th
  it("gives the credit centre its twenty days", () =>
    expect(pathOf("paid")?.steps.find(({ step }) => step === "object-to-credit-record")?.clock).toEqual({
      period: { unit: "days", count: 20 },
      ifToday: { last: "2026-10-08", movedFrom: "2026-10-06", certain: true },
    }));
});
