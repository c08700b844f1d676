import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import type { Origin } from "../explain/explanation.ts";
import { limitationEvents, limitationStart } from "./limitation-events.ts";

/** Twelve due days from 1 June 2022 to 1 May 2023. */
const due = aDebt().repaidBy("equal-instalments", 12, "2022-06-01");

describe("what started limitation", () => {
  const startOn = (builder: DebtBuilder, on: string) => limitationStart(builder.debt, day(on), null);
  const declared = (builder: DebtBuilder, on: string) => builder.with({ acceleration: { declared: day(on) } });

  it("is the last due day, also where everything was declared due on it or after it", () => {
    expect(startOn(due, "2024-01-01")).toEqual({ by: "last-instalment", day: "2023-05-01" });
    expect(startOn(declared(due, "2023-05-01"), "2024-01-01")).toEqual({ by: "last-instalment", day: "2023-05-01" });
    expect(startOn(declared(due, "2023-06-01"), "2024-01-01")).toEqual({ by: "last-instalment", day: "2023-05-01" });
  });

  it("is an earlier declaration or suit from its own day on", () => {
    expect(startOn(declared(due, "2022-10-15"), "2022-10-14")).toEqual({ by: "last-instalment", day: "2023-05-01" });
    expect(startOn(declared(due, "2022-10-15"), "2022-10-15")).toEqual({ by: "acceleration", day: "2022-10-15" });
    const sued = due.with({ suit: { filed: day("2022-10-15") } });
    expect(startOn(sued, "2022-10-15")).toEqual({ by: "suit", day: "2022-10-15" });
  });

  it("is known of a debt declared due whose due days are not", () => {
    expect(startOn(declared(aDebt(), "2022-10-15"), "2024-01-01")).toEqual({ by: "acceleration", day: "2022-10-15" });
  });

  it("is asked for by the facts that lack, and no others", () => {
    const { periods: _, ...firstDueOnly } = due.debt;
    expect(limitationStart(firstDueOnly, day("2024-01-01"), null)).toEqual({ by: "unknown", missing: ["periods"] });
  });
});

describe("what restarted limitation", () => {
  const told = (builder: DebtBuilder, after = "2023-05-01", on = "2025-12-31"): readonly string[] =>
    limitationEvents(builder.debt, day(after), day(on)).map(({ day: of, by, how, origin }) => [of, by, how, placeOf(origin)].join(" "));
  const placeOf = (origin: Origin): string => {
    if (origin.from === "row") return `${origin.file}:${origin.line}`;
    return origin.from === "fact" ? origin.path : origin.from;
  };

  it("is told oldest first, each with the fact it stands in", () => {
    const lived = due
      .paying("10", "2025-03-01")
      .paying("10", "2025-09-01")
      .with({
        demands: [
          { day: day("2025-08-01"), how: "短信" },
          { day: day("2023-06-01"), how: "电话" },
        ],
        acknowledged: [
          { day: day("2025-04-01"), how: "微信" },
          { day: day("2025-02-01"), how: "签字" },
        ],
        suit: { filed: day("2025-07-01") },
        assigned: { to: "某资产管理公司", noticed: day("2025-05-01") },
      });
    expect(told(lived)).toEqual([
      "2023-06-01 demand 电话 d1.demands[1]",
      "2025-02-01 acknowledgement 签字 d1.acknowledged[1]",
      "2025-03-01 payment  d1.payments[0]",
      "2025-04-01 acknowledgement 微信 d1.acknowledged[0]",
      "2025-05-01 assignment-notice  d1.assigned.noticed",
      "2025-07-01 suit  d1.suit.filed",
      "2025-08-01 demand 短信 d1.demands[0]",
      "2025-09-01 payment  d1.payments[1]",
    ]);
  });

  it("keeps what happened on one day in the order demand, acknowledgement, payment", () => {
    const oneDay = due.paying("10", "2025-03-01").with({
      demands: [{ day: day("2025-03-01"), how: "短信" }],
      acknowledged: [{ day: day("2025-03-01"), how: "签字" }],
    });
    expect(told(oneDay).map((line) => line.split(" ")[1])).toEqual(["demand", "acknowledgement", "payment"]);
  });

  it("counts the day asked, but not the day it started", () => {
    const paid = due.paying("10", "2025-03-01");
    expect(told(paid, "2025-02-28", "2025-03-01")).toHaveLength(1);
    expect(told(paid, "2025-02-28", "2025-02-28")).toEqual([]);
    expect(told(paid, "2025-03-01", "2025-12-31")).toEqual([]);
  });

  it("names the row of a file only where both file and line are known", () => {
    const on = "2025-03-01";
    expect(told(due.paying("10", on, { file: "files/alipay.csv", line: 57 }))).toEqual(["2025-03-01 payment  files/alipay.csv:57"]);
    expect(told(due.paying("10", on, { file: "files/alipay.csv" }))).toEqual(["2025-03-01 payment  d1.payments[0]"]);
    expect(told(due.paying("10", on, { line: 57 }))).toEqual(["2025-03-01 payment  d1.payments[0]"]);
  });
});
