import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { parameterId, ruleId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "../law/a-law-book.ts";
import { citationOf } from "../law/citation-of.ts";
import { lookUp } from "../law/look-up.ts";
import { toldFinding } from "./a-told-finding.ts";
import { applies, inForceOn } from "./make-finding.ts";

const rule = ruleId("example");
const parameter = parameterId("example");
const by = (article: string) => ({ source: { instrument: "invented", article } });

describe("the value in force on a day", () => {
  const whole = {
    ...aParameter("example", [
      aValue("2024-01-01", { is: "years", years: 3 }, by("2")),
      aValue("2020-01-01", { is: "years", years: 2 }, by("1")),
    ]),
  };
  const { unknownBefore: _, ...open } = whole;

  const on = (text: string, of: typeof open = open) => {
    const found = inForceOn(rule, aLawBook(of), parameter, day(text));
    return found.ok ? found.value.value : toldFinding(found.error);
  };

  it("is the newest that has begun", () => {
    expect(on("2023-12-31")).toEqual({ is: "years", years: 2 });
    expect(on("2024-01-01")).toEqual({ is: "years", years: 3 });
  });

  it("is no rule yet before a whole history, citing where it begins", () => {
    expect(on("2020-01-01")).toEqual({ is: "years", years: 2 });
    expect(on("2019-12-31")).toEqual(["not-applicable not-in-force-yet (1)"]);
  });

  it("is outside what is known before a history that is not whole", () => {
    expect(on("2019-12-31", whole)).toEqual(["outside-knowledge example 2020-01-01–… (1)"]);
  });

  it("is no rule any more after its end, citing what ended", () => {
    const ended = { ...open, values: open.values.slice(1).map((value) => ({ ...value, until: day("2022-01-01") })) };
    expect(on("2021-12-31", ended)).toEqual({ is: "years", years: 2 });
    expect(on("2022-01-01", ended)).toEqual(["not-applicable no-longer-in-force (1)"]);
  });

  it("of a published series is asked for elsewhere", () => {
    const series = { ...aParameter("example", [aPercent("2020-01-01", "3")]), unknownFrom: day("2021-01-01") };
    expect(lookUp(aLawBook(series), parameter, day("2021-01-01"), null).state).toBe("not-published-yet");
    expect(() => on("2021-01-01", series)).toThrow("example is no series");
  });
});

it("a rule that applies has no amount, day or question it does not name", () => {
  const law = aLawBook(aParameter("example", [aValue("2020-01-01", { is: "said" })]));
  const citation = citationOf(law, law.parameters["example"]?.values[0] ?? aValue("2020-01-01", { is: "said" }));
  const explanation = () => ({ key: "law.article", values: {}, result: null, origin: null, parts: [] });
  expect(applies(rule, citation, { says: { sentence: "may", values: {} }, explanation })).toEqual({
    rule: "example",
    outcome: "applies",
    valueFen: null,
    day: null,
    conditional: null,
    asks: null,
    citation,
    says: { sentence: "may", values: {} },
    explanation,
  });
});
