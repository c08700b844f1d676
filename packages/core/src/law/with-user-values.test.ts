import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { EnteredLawValue } from "../debt/case-facts.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aPercent } from "./a-law-book.ts";
import { lookUp } from "./look-up.ts";
import { withUserValues } from "./with-user-values.ts";

const rate = parameterId("rate");
const book = aLawBook(
  aParameter("rate", [aPercent("2024-06-20", "3.00")], { unknownFrom: day("2024-08-20") }),
  aParameter("cap", [aPercent("2020-01-01", "24")]),
);
const entered = (parameter: string, from: string, percent: string): EnteredLawValue => ({
  parameter,
  from: day(from),
  percent,
  source: "官方网站",
});

describe("a newer value the person enters", () => {
  const { law, refused } = withUserValues(book, [entered("rate", "2024-09-20", "2.90"), entered("rate", "2024-10-21", "2.80")]);

  it("is used from its day on and keeps its source", () => {
    expect(refused).toEqual([]);
    expect(lookUp(law, rate, day("2024-10-20"), null)).toMatchObject({
      state: "known",
      value: { value: { percent: "2.90" }, userSource: "官方网站" },
    });
    expect(lookUp(law, rate, day("2024-10-21"), null)).toMatchObject({ state: "known", value: { value: { percent: "2.80" } } });
  });

  it("leaves the days before it unknown", () => {
    expect(lookUp(law, rate, day("2024-09-19"), null)).toMatchObject({
      state: "not-published-yet",
      lastKnown: { value: { percent: "3.00" } },
    });
  });

  it("replaces one entered before for the same day", () => {
    const again = withUserValues(law, [entered("rate", "2024-10-21", "2.70")]).law;
    expect(lookUp(again, rate, day("2024-10-21"), null)).toMatchObject({ value: { value: { percent: "2.70" } } });
  });

  it("leaves the book it was added to as it was", () => {
    expect(lookUp(book, rate, day("2024-10-21"), null).state).toBe("not-published-yet");
  });
});

describe("a value that is refused", () => {
  it("would override a day the book knows", () => {
    const { law, refused } = withUserValues(book, [entered("rate", "2024-08-19", "1.00")]);
    expect(refused).toMatchObject([{ kind: "known-day", unknownFrom: "2024-08-20" }]);
    expect(lookUp(law, rate, day("2024-08-19"), null)).toMatchObject({ value: { value: { percent: "3.00" } } });
  });

  it.each(["cap", "nothing"])("is for %s, which is no published series", (parameter) => {
    expect(withUserValues(book, [entered(parameter, "2030-01-01", "1.00")]).refused).toMatchObject([{ kind: "not-a-series" }]);
  });
});
