/**
 * A yearly rate of the law in percent, exact: either written in the law itself, or a number of times a published rate
 * on the deciding day. It keeps what it was computed from, so that an explanation can show it.
 */

import type { Day } from "../day.ts";
import { type Explanation, explain, onDay, percent, words } from "../explain/explanation.ts";
import { type Fraction, fraction, multiply, parseDecimal, toDecimal } from "../fraction.ts";
import { articleLeaf } from "./citation-of.ts";
import type { DatedValue, LawBook, Parameter } from "./law-book.ts";
import { lookUp } from "./look-up.ts";

export interface YearlyPercent {
  /** 15.4 for 15.4 % a year. */
  readonly percent: Fraction;
  readonly value: DatedValue;
  /** The published rate it is a multiple of, and the day asked for. */
  readonly reference: { readonly parameter: Parameter; readonly value: DatedValue; readonly on: Day } | null;
}

export type YearlyPercentOn =
  | { readonly state: "known"; readonly yearly: YearlyPercent }
  | { readonly state: "before-known"; readonly parameter: Parameter; readonly knownFrom: Day }
  /** `ifUnchanged`: the figure if the last published rate still held. */
  | { readonly state: "not-published-yet"; readonly parameter: Parameter; readonly knownTo: Day; readonly ifUnchanged: YearlyPercent };

/** `on`: the day whose published rate counts. A value that is no yearly rate is a bug of the law book. */
export function yearlyPercentOn(law: LawBook, value: DatedValue, on: Day): YearlyPercentOn {
  if (value.value.is === "percent-per-year") {
    return { state: "known", yearly: { percent: decimal(value.value.percent), value, reference: null } };
  }
  if (value.value.is !== "times") throw new Error(`Broken invariant: ${value.source.instrument} gives a yearly rate`);
  const times = decimal(value.value.times);
  const found = lookUp(law, value.value.of, on, null);
  const multiple = (reference: DatedValue): YearlyPercent => ({
    percent: multiply(times, seriesPercent(reference)),
    value,
    reference: { parameter: found.parameter, value: reference, on },
  });
  switch (found.state) {
    case "known":
      return { state: "known", yearly: multiple(found.value) };
    case "not-published-yet":
      return { state: found.state, parameter: found.parameter, knownTo: found.knownTo, ifUnchanged: multiple(found.lastKnown) };
    case "before-known":
      return { state: found.state, parameter: found.parameter, knownFrom: found.knownFrom };
    default:
      throw new Error(`Broken invariant: ${found.parameter.id} is a published series, open and for every lender`);
  }
}

/** "15.4": for a sentence or an explanation. */
export const percentDigits = (yearly: YearlyPercent): string => toDecimal(yearly.percent, 4);

/** The rate as a fraction of one: 15.4 % is 0.154. */
export const asShare = (yearly: YearlyPercent): Fraction => multiply(yearly.percent, fraction(1, 100));

export const restsOnUserValue = (yearly: YearlyPercent): boolean => yearly.reference?.value.userSource !== undefined;

/** How the rate comes about: the article alone, or times x published rate of the day, each with its source. */
export function explainYearlyPercent(law: LawBook, yearly: YearlyPercent): Explanation {
  const result = percent(percentDigits(yearly));
  const article = articleLeaf(law, yearly.value);
  if (yearly.reference === null || yearly.value.value.is !== "times")
    return explain("law.rate-of-article", {}, { result, parts: [article] });
  const { value, on } = yearly.reference;
  const rate = percent(toDecimal(seriesPercent(value), 4));
  const published = { day: onDay(on), since: onDay(value.from) };
  const leaf =
    value.userSource === undefined
      ? explain("law.published-rate", published, { result: rate, parts: [articleLeaf(law, value)] })
      : explain(
          "law.user-rate",
          { ...published, source: words(value.userSource) },
          { result: rate, origin: { from: "fact", path: "lawValues" } },
        );
  return explain("law.times-published-rate", { times: words(yearly.value.value.times), rate }, { result, parts: [leaf, article] });
}

function seriesPercent(value: DatedValue): Fraction {
  if (value.value.is !== "percent-per-year") throw new Error("Broken invariant: a published series holds percent a year");
  return decimal(value.value.percent);
}

function decimal(digits: string): Fraction {
  const parsed = parseDecimal(digits);
  if (!parsed) throw new Error(`Broken invariant: ${digits} is a number`);
  return parsed;
}
