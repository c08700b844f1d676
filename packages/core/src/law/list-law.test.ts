import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aLawBook, aParameter, aPercent, aValue } from "./a-law-book.ts";
import { listLaw, nearestIds, showLaw, staleLaw } from "./list-law.ts";

const years = { is: "years", years: 3 } as const;
const law = aLawBook(
  aParameter("lending.cap", [aPercent("2021-01-01", "10"), aPercent("2015-01-01", "20")]),
  aParameter("lending.rate", [aPercent("2024-06-20", "3.00")], { unknownFrom: day("2026-07-20") }),
  aParameter("limitation.period", [aValue("2021-01-01", years, { confidence: "memory" })]),
);

describe("what should be checked again", () => {
  it("is nothing a year to the day after the check, but what rests on memory", () => {
    expect(staleLaw(law, day("2026-07-19"))).toEqual([
      {
        id: "limitation.period",
        title: { "zh-CN": "limitation.period", en: "limitation.period" },
        from: "2021-01-01",
        reason: { why: "low-confidence", confidence: "memory" },
      },
    ]);
  });

  it("is a series from the day its next publication is expected", () => {
    expect(staleLaw(law, day("2026-07-20"))).toContainEqual({
      id: "lending.rate",
      title: { "zh-CN": "lending.rate", en: "lending.rate" },
      from: null,
      reason: { why: "series-ended", unknownFrom: "2026-07-20" },
    });
  });

  it("is everything more than twelve months after the check, once a parameter", () => {
    const isOld = (on: string): readonly string[] =>
      staleLaw(law, day(on)).flatMap(({ id, reason }) => (reason.why === "checked-long-ago" ? [id] : []));
    expect(isOld("2027-01-01")).toEqual([]);
    expect(isOld("2027-01-02")).toEqual(["lending.cap", "lending.rate", "limitation.period"]);
  });
});

describe("reading the book", () => {
  it("lists each parameter with its newest value's source", () => {
    expect(listLaw(law)[0]).toMatchObject({
      id: "lending.cap",
      from: "2021-01-01",
      values: 2,
      area: "lending",
      citation: { title: "虚构规定", article: "1" },
    });
  });

  it("shows one with its history", () => {
    expect(showLaw(law, "lending.cap")?.values.map(({ dated }) => dated.from)).toEqual(["2021-01-01", "2015-01-01"]);
  });

  it("knows no other, and names those that share a word", () => {
    expect(showLaw(law, "lending-caps")).toBeNull();
    expect(nearestIds(law, "lending-cap")).toEqual(["lending.cap", "lending.rate"]);
  });
});
