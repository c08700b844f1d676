import { likelySaid } from "@tanhao/core/talk/likely-said";
import { describe, expect, it } from "vitest";
import { likelyBook } from "./likely.ts";

const expected = (holds: readonly string[], overdueDays: number | null) =>
  likelySaid(likelyBook, { holds: (name) => holds.includes(name), overdueDays });

describe("the likeliest sentences", () => {
  it.each([
    ["a bank", ["lender.bank", "lender.licensed"]],
    ["a lender nobody knows", ["lender.unknown"]],
    ["a private person", ["lender.private"]],
    ["whoever bought the claim", ["lender.licensed", "debt.assigned"]],
  ])("are ten for %s, long overdue or not, each class at most once", (_, holds) => {
    for (const days of [null, 5, 90]) {
      const labels = expected(holds, days).map(({ label }) => label);
      expect(labels.length).toBe(10);
      expect(new Set(labels).size).toBe(10);
    }
  });

  it("threaten with a court and the family only when it is late", () => {
    expect(expected([], 5).map(({ label }) => label)).not.toContain("THREAT.legal");
    expect(expected([], 90).map(({ label }) => label)).toEqual(expect.arrayContaining(["THREAT.legal", "THREAT.contacts"]));
  });

  it("of a private person speak of no policy and no register", () => {
    for (const { says } of expected(["lender.private"], 90)) expect(says["zh-CN"]).not.toMatch(/政策|登记|征信/);
  });
});
