/** Builds small law books for tests. The rules in them are invented. */

import { type Day, day } from "../day.ts";
import { type LenderType, lenderTypes } from "../debt/debt.ts";
import { parameterId } from "../ids.ts";
import type { DatedValue, LawBook, Parameter, ParameterValue } from "./law-book.ts";
import { emptyCalendar } from "./work-calendar.ts";

export const aValue = (from: string, value: ParameterValue, changes: Partial<DatedValue> = {}): DatedValue => ({
  from: day(from),
  by: "claim",
  value,
  force: "statute",
  borrowerMay: "demand",
  source: { instrument: "invented", article: "1" },
  confidence: "verified",
  checked: day("2026-01-01"),
  says: { "zh-CN": "虚构规定的一句话", en: "A sentence of an invented rule" },
  ...changes,
});

export const aPercent = (from: string, percent: string): DatedValue => aValue(from, { is: "percent-per-year", percent });

export interface ParameterChanges {
  readonly lender?: readonly LenderType[];
  /** `null`: the history is whole, before the oldest value there was no such rule. */
  readonly unknownBefore?: Day | null;
  readonly unknownFrom?: Day;
}

/** Values newest first. Days before the oldest are refused unless said otherwise. */
export const aParameter = (
  id: string,
  values: readonly DatedValue[],
  { lender = lenderTypes, unknownBefore = values.at(-1)?.from ?? day("2020-01-01"), ...changes }: ParameterChanges = {},
): Parameter => ({
  id: parameterId(id),
  title: { "zh-CN": id, en: id },
  applies: { lender },
  values,
  ...(unknownBefore === null ? {} : { unknownBefore }),
  ...changes,
});

export const aLawBook = (...parameters: readonly Parameter[]): LawBook => ({
  instruments: {
    invented: { id: "invented", title: "虚构规定", number: null, issuer: "虚构机关", force: "statute", readAt: "测试" },
  },
  parameters: Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter])),
  calendar: emptyCalendar,
});

/** Three years and twenty, the periods every limitation test speaks of. */
export const limitationBook: LawBook = aLawBook(
  aParameter("limitation.period", [aValue("2021-01-01", { is: "years", years: 3 })]),
  aParameter("limitation.long-stop", [aValue("2021-01-01", { is: "years", years: 20 })]),
);
