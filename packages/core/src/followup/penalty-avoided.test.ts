import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { told } from "../explain/a-told-explanation.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { addFen, fen, toYuan, yuan } from "../money.ts";
import { standDebtOn } from "../standing/stand-on.ts";
import { explainPenaltyAvoided, penaltyAvoided } from "./penalty-avoided.ts";

/** 10,000 at 12 % until 1 July 2025; 18 % a year afterwards, 4.9315 a day. Payments go to the principal first. */
const bullet = aDebt()
  .lent("10000", "2025-01-01")
  .at("12", 365)
  .repaidBy("bullet", 1, "2025-07-01")
  .overdueAt("1.5", { setOff: ["principal", "interest", "penalty"] });

const avoidedOn = (debt: Debt, on: string) => penaltyAvoided(standDebtOn(debt, day(on), limitationBook, []));

describe("penalty that did not run", () => {
  it("is the penalty without what was paid after falling overdue, less the penalty with it", () => {
    // With: 30 days to 31 July, 147.95, and nothing after. Without: 60 days to 30 August, 295.89.
    const avoided = avoidedOn(bullet.paying("10000", "2025-07-31").debt, "2025-08-30");
    expect(avoided).toMatchObject({ since: "2025-07-31", paidFen: yuan("10000"), withFen: yuan("147.95"), withoutFen: yuan("295.89") });
    expect(avoided?.fen).toBe(yuan("147.94"));
  });

  it("leaves the payments alone that were made before anything was overdue, or on the due day itself", () => {
    const early = bullet.paying("4000", "2025-07-01");
    expect(avoidedOn(early.debt, "2025-08-30")).toBeNull();
    // 6,000 left: with 30 days 88.77, without 60 days 177.53.
    const later = avoidedOn(early.paying("6000", "2025-07-31").debt, "2025-08-30");
    expect(later).toMatchObject({ since: "2025-07-31", paidFen: yuan("6000"), withFen: yuan("88.77"), withoutFen: yuan("177.53") });
  });

  it("is not said where nothing is overdue, nothing was paid, the payment is of today, or facts are missing", () => {
    expect(avoidedOn(bullet.debt, "2025-06-01")).toBeNull();
    expect(avoidedOn(bullet.debt, "2025-08-30")).toBeNull();
    expect(avoidedOn(bullet.paying("10000", "2025-08-30").debt, "2025-08-30")).toBeNull();
    expect(avoidedOn(aDebt().paying("10000", "2025-07-31").debt, "2025-08-30")).toBeNull();
    expect(avoidedOn(bullet.paying("10000", "2025-09-15").debt, "2025-08-30")).toBeNull();
  });

  it("is not said of a debt about which only the neutral words may be used", () => {
    expect(avoidedOn(bullet.paying("10000", "2025-07-31").with({ status: "unsure" }).debt, "2025-08-30")).toBeNull();
    // Limitation: three years after the due day it may have run out, whatever was paid.
    expect(avoidedOn(bullet.paying("10000", "2025-07-31").debt, "2028-08-30")).toBeNull();
  });

  it("opens into the two accounts it is the difference of", () => {
    const avoided = avoidedOn(bullet.paying("10000", "2025-07-31").debt, "2025-08-30");
    const lines = told(explainPenaltyAvoided(avoided ? [avoided] : [], () => "青禾"));
    expect(lines[0]).toBe("progress.avoided = 147.94");
    expect(lines[1]).toBe('  progress.avoided-of debt="青禾" since=2025-07-31 paid=10000.00 = 147.94');
    expect(lines).toContain("    progress.without since=2025-07-31 = 295.89");
    expect(lines).toContain("    progress.with day=2025-08-30 = 147.95");
    expect(lines).toContain("      progress.charged part=<penalty-interest> = 295.89");
  });

  it("is positive wherever it is said, and never more than ran without the payments", () => {
    const payment = fc.record({ after: fc.integer({ min: 0, max: 90 }), yuan: fc.integer({ min: 1, max: 12_000 }) });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), (payments) => {
        const paid = [...payments]
          .sort((a, b) => a.after - b.after)
          .reduce((debt, { after, yuan: sum }) => debt.paying(`${sum}`, addDays(day("2025-06-20"), after)), bullet);
        const avoided = avoidedOn(paid.debt, "2025-09-30");
        if (!avoided) return;
        expect(avoided.fen).toBeGreaterThan(0);
        expect(toYuan(addFen(avoided.fen, avoided.withFen))).toBe(toYuan(avoided.withoutFen));
        // 91 days from 1 July to 30 September at 18 % on 10,000.
        expect(avoided.withoutFen).toBeLessThanOrEqual(fen(44_878));
      }),
      { numRuns: 60 },
    );
  });
});
