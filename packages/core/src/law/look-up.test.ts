import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "./a-law-book.ts";
import { lookUp } from "./look-up.ts";

const cap = parameterId("cap");
const rate = parameterId("rate");
const law = aLawBook(
  aParameter(
    "cap",
    [aPercent("2030-01-01", "10"), aValue("2020-01-01", { is: "percent-per-year", percent: "20" }, { until: day("2025-01-01") })],
    { lender: ["bank"] },
  ),
  aParameter("rate", [aPercent("2024-06-20", "3.00"), aPercent("2024-01-22", "3.10")], { unknownFrom: day("2024-08-20") }),
);

describe("the value of a day", () => {
  it.each([
    ["2019-12-31", "before-known"],
    ["2020-01-01", "known"],
    ["2024-12-31", "known"],
    ["2025-01-01", "ended"],
    ["2029-12-31", "ended"],
    ["2030-01-01", "known"],
  ])("of a rule with a gap on %s is %s", (on, state) => {
    expect(lookUp(law, cap, day(on), "bank").state).toBe(state);
  });

  it("is the newest that is not later", () => {
    const found = lookUp(law, cap, day("2030-01-01"), "bank");
    expect(found.state === "known" && found.value.value).toEqual({ is: "percent-per-year", percent: "10" });
  });

  it("is refused to a lender the rule does not name, whatever the day", () => {
    expect(lookUp(law, cap, day("2019-12-31"), "private").state).toBe("not-for-this-lender");
  });

  it("says from which day it knows anything", () => {
    expect(lookUp(law, cap, day("1999-01-01"), "bank")).toMatchObject({ knownFrom: "2020-01-01" });
  });
});

it("of a day before a rule whose whole history is held says that it was not in force yet", () => {
  const { unknownBefore: _, ...young } = aParameter("young", [aPercent("2025-10-01", "24")]);
  const book = aLawBook(young);
  expect(lookUp(book, young.id, day("2025-09-30"), null)).toMatchObject({ state: "not-in-force-yet", from: "2025-10-01" });
  expect(lookUp(book, young.id, day("2025-10-01"), null).state).toBe("known");
});

describe("the value of a published series", () => {
  it.each([
    ["2024-06-19", "3.10"],
    ["2024-06-20", "3.00"],
    ["2024-08-19", "3.00"],
  ])("on %s is %s", (on, percent) => {
    expect(lookUp(law, rate, day(on), null)).toMatchObject({ state: "known", value: { value: { percent } } });
  });

  it.each(["2024-08-20", "2031-01-01"])("on %s is not published yet, with the last known beside it", (on) => {
    expect(lookUp(law, rate, day(on), null)).toMatchObject({
      state: "not-published-yet",
      knownTo: "2024-08-19",
      lastKnown: { value: { percent: "3.00" } },
    });
  });
});

it("breaks on a parameter the book does not hold: that is a bug, not a day", () => {
  expect(() => lookUp(law, parameterId("nothing"), day("2024-01-01"), null)).toThrow("Broken invariant");
});
