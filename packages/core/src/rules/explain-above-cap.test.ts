/** The part above a cap, worked out by hand and opened to its last line. */

import { describe, expect, it } from "vitest";
import type { Account } from "../accrual/account.ts";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder, defaultFeeOf } from "../debt/a-debt.ts";
import type { Fee } from "../debt/debt.ts";
import { told } from "../explain/a-told-explanation.ts";
import { fraction } from "../fraction.ts";
import { aLawBook, aPercent, aValue } from "../law/a-law-book.ts";
import type { YearlyPercent } from "../law/yearly-percent.ts";
import { toYuan, yuan } from "../money.ts";
import { type AboveCap, aboveCap, type Cap, type CapSpan, unpaidAbove } from "./above-cap.ts";
import { type Phase, wholeLife } from "./charge-runs.ts";
import { explainAboveCap, saysAboveCap } from "./explain-above-cap.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

const yearly = (percent: number): YearlyPercent => ({
  percent: fraction(percent),
  value: aPercent("2015-01-01", String(percent)),
  reference: null,
});
const oneCap = (percent: number): Cap => ({ is: "one-cap", yearly: yearly(percent) });
const twoLines: Cap = { is: "two-lines", enforceable: yearly(24), returnable: yearly(36) };
const wholly = (cap: Cap): readonly CapSpan[] => [{ span: wholeLife, cap }];
const fee = (amount: string, when: Fee["when"]): Fee => ({ name: "服务费", fen: yuan(amount), when });

/** value | charged | paid | still to be asked about */
const figures = (figure: AboveCap): string =>
  [figure.valueFen, figure.chargedFen, figure.paidFen, unpaidAbove(figure)].map(toYuan).join(" | ");
const aboveOn = (builder: DebtBuilder, on: string, spans: readonly CapSpan[], phase: Phase | null = null): string =>
  figures(aboveCap(accountOn(builder, on), spans, phase));

/** 1,200 at 36 % in three parts of 400: interest of 36.00, 24.00 and 12.00. At 24 % it were 24.00, 16.00 and 8.00. */
const dear = aDebt().lent("1200", "2025-01-15").at("36", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
/** The same at 48 %: 48.00, 32.00 and 16.00. */
const dearer = dear.at("48", 365);

describe("the part above one cap", () => {
  it("is what was charged less what the cap gives, paid or not", () => {
    expect(aboveOn(dear.paying("436", "2025-02-15"), "2025-03-15", wholly(oneCap(24)))).toBe("20.00 | 60.00 | 36.00 | 20.00");
    expect(aboveOn(dear.paying("436", "2025-02-15").paying("424", "2025-03-15"), "2025-03-15", wholly(oneCap(24)))).toBe(
      "20.00 | 60.00 | 60.00 | 0.00",
    );
    // 4.00 of the 24.00 are paid: 20.00 are above and 20.00 unpaid.
    expect(aboveOn(dear.paying("436", "2025-02-15").paying("14", "2025-03-15"), "2025-03-15", wholly(oneCap(24)))).toBe(
      "20.00 | 60.00 | 50.00 | 10.00",
    );
  });

  it("is nothing where less was charged than the cap gives", () => {
    expect(aboveOn(dear.paying("436", "2025-02-15"), "2025-03-15", wholly(oneCap(48)))).toBe("0.00 | 60.00 | 36.00 | 0.00");
  });

  it("takes the cap in force in each stretch of days", () => {
    const spans: readonly CapSpan[] = [
      { span: { from: null, to: day("2025-02-15") }, cap: oneCap(24) },
      { span: { from: day("2025-02-15"), to: null }, cap: oneCap(12) },
    ];
    // 36 - 24, and 24 - 8.
    expect(aboveOn(dear.paying("436", "2025-02-15"), "2025-03-15", spans)).toBe("28.00 | 60.00 | 36.00 | 24.00");
  });

  it("takes only the charges and payments of its time: the term first, then the time overdue", () => {
    // 15 March, nothing paid of the first due: late 400 for 28 days at 36 %: 11.05; the cap gives 7.3643…
    expect(aboveOn(dear, "2025-03-15", wholly(oneCap(24)), "overdue")).toBe("3.69 | 11.05 | 0.00 | 3.69");
    expect(aboveOn(dear, "2025-03-15", wholly(oneCap(24)), "term")).toBe("20.00 | 60.00 | 0.00 | 20.00");
    // 75.00 meet 71.05 of interest: all of the term is paid and 11.05 count, no more, for the time overdue.
    const late = dear.overdueAt("1.5").paying("75", "2025-03-15");
    // Penalty 400 for 28 days at 54 %: 16.57; interest 60.00 first, then 15.00 of it.
    expect(aboveOn(late, "2025-03-15", wholly(oneCap(24)), "term")).toBe("20.00 | 60.00 | 60.00 | 0.00");
    expect(aboveOn(late, "2025-03-15", wholly(oneCap(24)), "overdue")).toBe("9.21 | 16.57 | 15.00 | 1.57");
  });

  it("counts half a fen a booking as rounding, no more", () => {
    // 100.25 at 24 % a month: 2.005, booked as 2.01.
    const exact = aDebt().lent("100.25", "2025-01-15").at("24", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);
    const atCap = aboveCap(accountOn(exact, "2025-02-15"), wholly(oneCap(24)), null);
    expect([atCap.valueFen, atCap.withinRounding]).toEqual([0, true]);
    // 100 at 24.12 %: 2.01 against 2.00, a whole fen.
    const over = exact.lent("100", "2025-01-15").at("24.12", 365);
    const above = aboveCap(accountOn(over, "2025-02-15"), wholly(oneCap(24)), null);
    expect([above.valueFen, above.withinRounding]).toEqual([1, false]);
    const below = aboveCap(accountOn(exact.at("12", 365), "2025-02-15"), wholly(oneCap(24)), null);
    expect([below.valueFen, below.withinRounding]).toEqual([0, false]);
  });
});

describe("the part above the two lines of 2015", () => {
  it("is what is unpaid above the lower line, and what was paid above the upper one", () => {
    // Charged 80: the lower line gives 40.00, the upper 60.00. 48.00 paid: 32.00 are unpaid, all above the lower line.
    expect(aboveOn(dearer.paying("448", "2025-02-15"), "2025-03-15", wholly(twoLines))).toBe("32.00 | 80.00 | 48.00 | 32.00");
    // All paid: only what is above the upper line, 20.00.
    expect(aboveOn(dearer.paying("448", "2025-02-15").paying("432", "2025-03-15"), "2025-03-15", wholly(twoLines))).toBe(
      "20.00 | 80.00 | 80.00 | 0.00",
    );
    // 70.00 paid: 10.00 unpaid, and 10.00 paid above the upper line.
    expect(aboveOn(dearer.paying("448", "2025-02-15").paying("22", "2025-03-15"), "2025-03-15", wholly(twoLines))).toBe(
      "20.00 | 80.00 | 70.00 | 10.00",
    );
    // 10.00 paid: of 70.00 unpaid only 40.00 lie above the lower line.
    const little = dearer.with({ fees: [] }).overdueAt(null).paying("10", "2025-02-15");
    expect(aboveOn(little, "2025-02-15", wholly(twoLines))).toBe("24.00 | 48.00 | 10.00 | 24.00");
  });

  it("gives what was paid to the oldest stretch first", () => {
    const spans: readonly CapSpan[] = [
      { span: { from: null, to: day("2025-02-15") }, cap: twoLines },
      { span: { from: day("2025-02-15"), to: null }, cap: oneCap(24) },
    ];
    // First month 48, all paid: above the upper line (36) 12.00. Second month 32 - 16.
    expect(aboveOn(dearer.paying("448", "2025-02-15"), "2025-03-15", spans)).toBe("28.00 | 80.00 | 48.00 | 28.00");
    // Paid 60: the second month has 12 of them, which one cap does not ask for.
    expect(aboveOn(dearer.paying("448", "2025-02-15").paying("12", "2025-03-15"), "2025-03-15", spans)).toBe(
      "28.00 | 80.00 | 60.00 | 20.00",
    );
  });
});

describe("the figure opened", () => {
  const law = aLawBook();
  const openedOn = (builder: DebtBuilder, on: string, spans: readonly CapSpan[], phase: Phase | null = null): readonly string[] => {
    const account = accountOn(builder, on);
    return told(explainAboveCap(account, law, aboveCap(account, spans, phase)));
  };

  it("shows what was charged, what the cap gives month by month, its article and what of it is unpaid", () => {
    // A payment of one yuan that waits cuts January in two; it is shown as one.
    const paid = dear.paying("1", "2025-01-25").paying("435", "2025-02-15");
    expect(openedOn(paid, "2025-03-15", wholly(oneCap(24)))).toEqual([
      "law.above-cap charged=60.00 paid=36.00 unpaid=24.00 = 20.00",
      "  law.span-one-cap from=2025-01-15 to=2025-03-15 percent=24% = 20.00",
      "    law.charged = 60.00",
      "      law.charged-part part=<interest> postings=2 = 60.00 [d1.rate]",
      "    law.allowed percent=24% = 40.00",
      "      law.allowed-stretch principal=1200.00 from=2025-01-15 to=2025-02-15 days=31d percent=24% = 24.00 [convention cap-year]",
      "      law.allowed-stretch principal=800.00 from=2025-02-15 to=2025-03-15 days=28d percent=24% = 16.00 [convention cap-year]",
      "    law.rate-of-article = 24%",
      "      law.article [虚构规定 1]",
      "  law.of-it-unpaid = 20.00 [convention paid-oldest-first]",
    ]);
  });

  it("shows both lines, and only the stretches in which something ran", () => {
    const spans: readonly CapSpan[] = [
      { span: { from: null, to: day("2024-01-01") }, cap: oneCap(12) },
      { span: { from: day("2024-01-01"), to: day("2025-02-15") }, cap: twoLines },
      { span: { from: day("2025-02-15"), to: null }, cap: oneCap(24) },
    ];
    expect(openedOn(dearer.paying("448", "2025-02-15"), "2025-03-15", spans).filter((line) => /law.span|law.rate/.test(line))).toEqual([
      "  law.span-two-lines from=2024-01-01 to=2025-02-15 percent=24% = 12.00",
      "    law.rate-of-article = 24%",
      "    law.rate-of-article = 36%",
      "  law.span-one-cap from=2025-02-15 to=2025-03-15 percent=24% = 16.00",
      "    law.rate-of-article = 24%",
    ]);
  });

  it("names the fact of the contract each part was charged by, and a fee that is spread over the term", () => {
    const fees = [fee("90", "upfront"), fee("5", "each-period")];
    const late = dear.overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once") }).with({ fees });
    // 45 of 90 days of the upfront fee, and the fee of 15 February; penalty 400 for 14 days at 54 %: 8.28.
    const lines = openedOn(late, "2025-03-01", wholly(oneCap(24)));
    expect(lines.filter((line) => /charged-part|fee-over-term/.test(line))).toEqual([
      // 36.00, and 800 for 14 days at 36 %: 11.05.
      "      law.charged-part part=<interest> postings=2 = 47.05 [d1.rate]",
      "      law.charged-part part=<penalty-interest> postings=1 = 8.28 [d1.overdue.penalty]",
      // 36.00 and 5.00 of fees bear none; 36.00 for 14 days at 54 %: 0.75.
      "      law.charged-part part=<compound-interest> postings=1 = 0.75 [d1.overdue.penalty]",
      "      law.charged-part part=<default-fee> postings=1 = 20.00 [d1.overdue.defaultFee]",
      "      law.charged-part part=<other-fees> postings=2 = 50.00 [d1.fees]",
      "        law.fee-over-term fee=90.00 [convention upfront-fee-over-term]",
    ]);
    // Cut on 16 February by the default fee, shown as one.
    expect(lines.filter((line) => line.includes("overdue-stretch"))).toEqual([
      "      law.allowed-overdue-stretch principal=400.00 from=2025-02-15 to=2025-03-01 days=14d percent=24% = 3.68 [convention cap-year]",
    ]);
  });

  it("shows stretches apart that differ in time, principal, length of the month or phase", () => {
    const stretches = (builder: DebtBuilder, on: string, phase: Phase | null = null): readonly string[] =>
      openedOn(builder, on, wholly(oneCap(24)), phase)
        .filter((line) => line.includes("-stretch "))
        .map((line) => line.trim());
    const capYear = "[convention cap-year]";
    const free = dear.at("0", 365);
    // 400 for 14 days 3.68, 200 for 4 days 0.53, and 400 again from 15 March for 5 days 1.32.
    expect(stretches(free.paying("200", "2025-03-01").paying("200", "2025-03-05"), "2025-03-20", "overdue")).toEqual([
      `law.allowed-overdue-stretch principal=400.00 from=2025-02-15 to=2025-03-01 days=14d percent=24% = 3.68 ${capYear}`,
      `law.allowed-overdue-stretch principal=200.00 from=2025-03-01 to=2025-03-05 days=4d percent=24% = 0.53 ${capYear}`,
      `law.allowed-overdue-stretch principal=400.00 from=2025-03-15 to=2025-03-20 days=5d percent=24% = 1.32 ${capYear}`,
    ]);
    expect(stretches(free.paying("400", "2025-03-01"), "2025-03-20", "overdue")).toEqual([
      `law.allowed-overdue-stretch principal=400.00 from=2025-02-15 to=2025-03-01 days=14d percent=24% = 3.68 ${capYear}`,
      `law.allowed-overdue-stretch principal=400.00 from=2025-03-15 to=2025-03-20 days=5d percent=24% = 1.32 ${capYear}`,
    ]);
    // A month is 20.00 whatever its days.
    const monthly = aDebt().lent("1000", "2025-01-15").at("36", 365).repaidBy("interest-first", 2, "2025-02-15").overdueAt(null);
    expect(stretches(monthly, "2025-03-15")).toEqual([
      `law.allowed-stretch principal=1000.00 from=2025-01-15 to=2025-02-15 days=31d percent=24% = 20.00 ${capYear}`,
      `law.allowed-stretch principal=1000.00 from=2025-02-15 to=2025-03-15 days=28d percent=24% = 20.00 ${capYear}`,
    ]);
    // By days 1,000 for 31 days in the term, 20.38, and for 14 days overdue, 9.21.
    expect(stretches(monthly.repaidBy("bullet", 1, "2025-02-15"), "2025-03-01")).toEqual([
      `law.allowed-stretch principal=1000.00 from=2025-01-15 to=2025-02-15 days=31d percent=24% = 20.38 ${capYear}`,
      `law.allowed-overdue-stretch principal=1000.00 from=2025-02-15 to=2025-03-01 days=14d percent=24% = 9.21 ${capYear}`,
    ]);
  });

  it("says what was counted as rounding, and ends in the leaves it is given", () => {
    const exact = aDebt().lent("100.25", "2025-01-15").at("24", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);
    const account = accountOn(exact, "2025-02-15");
    const leaf = { key: "law.formed-on", values: {}, result: null, origin: null, parts: [] };
    const opened = told(explainAboveCap(account, law, aboveCap(account, wholly(oneCap(24)), null), [leaf]));
    expect(opened[0]).toBe("law.above-cap charged=2.01 paid=0.00 unpaid=2.01 = 0.00");
    expect(opened.slice(-2)).toEqual(["  law.within-rounding [convention rounding-is-no-excess]", "  law.formed-on"]);
  });
});

describe("the figure in a sentence", () => {
  const saysOn = (builder: DebtBuilder, on: string, spans: readonly CapSpan[]) =>
    saysAboveCap(aboveCap(accountOn(builder, on), spans, null));

  it("is above or not, by which rate", () => {
    expect(saysOn(dear, "2025-03-15", wholly(oneCap(24)))).toEqual({
      sentence: "above",
      values: { percent: { is: "percent", percent: "24" } },
    });
    expect(saysOn(dear, "2025-03-15", wholly(oneCap(48)))).toEqual({
      sentence: "nothing-above",
      values: { percent: { is: "percent", percent: "48" } },
    });
    expect(saysOn(dear, "2025-03-15", wholly(twoLines)).values).toEqual({
      percent: { is: "percent", percent: "24" },
      upper: { is: "percent", percent: "36" },
    });
  });

  it("names the rate before a change and its day, where the loan ran through it", () => {
    const spans = (from: string): readonly CapSpan[] => [
      { span: { from: null, to: day(from) }, cap: twoLines },
      { span: { from: day(from), to: null }, cap: oneCap(15) },
    ];
    expect(saysOn(dear, "2025-03-15", spans("2025-02-15")).values).toEqual({
      percent: { is: "percent", percent: "15" },
      before: { is: "percent", percent: "24" },
      since: { is: "day", day: "2025-02-15" },
      upper: { is: "percent", percent: "36" },
    });
    expect(saysOn(dear, "2025-03-15", spans("2024-02-15")).values).toEqual({ percent: { is: "percent", percent: "15" } });
    expect(saysOn(dear, "2025-03-15", spans("2026-02-15")).values).toEqual({
      percent: { is: "percent", percent: "24" },
      upper: { is: "percent", percent: "36" },
    });
  });

  it("names the published rate it is a multiple of, but not one the person entered", () => {
    const times = (userSource?: string): Cap => ({
      is: "one-cap",
      yearly: {
        ...yearly(14),
        reference: {
          parameter: { id: "lpr", title: { "zh-CN": "", en: "" }, applies: { lender: [] }, values: [] } as never,
          value: aValue("2025-01-01", { is: "percent-per-year", percent: "3.5" }, userSource === undefined ? {} : { userSource }),
          on: day("2025-01-15"),
        },
      },
    });
    expect(saysOn(dear, "2025-03-15", wholly(times())).values).toEqual({
      percent: { is: "percent", percent: "14" },
      published: { is: "percent", percent: "3.5" },
    });
    expect(saysOn(dear, "2025-03-15", wholly(times("自己填写"))).values).toEqual({ percent: { is: "percent", percent: "14" } });
  });
});
