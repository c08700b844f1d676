/**
 * Which cap runs for which days of a private loan. In the order of the law:
 *
 * - a contract formed since the interpretation of 2020-08: its own cap, by the published rate of the day of contract;
 * - an older one whose case is filed before that interpretation: the two lines of 2015 for the whole life;
 * - filed under the version of 2020-08 (art. 32): the new cap for the whole life, by the day of contract, or by the day
 *   of filing where the contract is older than the first published rate;
 * - filed since 2021 (art. 31(2)): the two lines up to the day before the interpretation, from then on the new cap by
 *   the day of filing. While nobody has sued, the day of the calculation stands for the day of filing, and it is said.
 */

import type { Day } from "../day.ts";
import { type Explanation, explain, onDay } from "../explain/explanation.ts";
import { type ParameterId, parameterId, type RuleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook, Parameter } from "../law/law-book.ts";
import { lookUp, newestValue, parameterOf } from "../law/look-up.ts";
import { type YearlyPercent, type YearlyPercentOn, yearlyPercentOn } from "../law/yearly-percent.ts";
import type { Cap, CapSpan } from "./above-cap.ts";
import { wholeLife } from "./charge-runs.ts";
import type { Finding, RuleInput } from "./finding.ts";
import { beforeKnown, needsFacts } from "./make-finding.ts";
import { claimDay } from "./private-lender-only.ts";

const voidLine = parameterId("private-lending.void-line");
const transition = parameterId("private-lending.transition");
const transitionReach = parameterId("private-lending.transition-reach");

export interface PrivateCaps {
  readonly spans: readonly CapSpan[];
  /** The value the finding cites. */
  readonly cited: DatedValue;
  /** Set when a span rests on a published rate the book does not hold: which, and to which day it is known. */
  readonly unpublished: { readonly parameter: Parameter; readonly knownTo: Day } | null;
  /** How the rule in force was chosen. */
  readonly leaves: readonly Explanation[];
}

type Outcome = { readonly is: "caps"; readonly caps: PrivateCaps } | { readonly is: "finding"; readonly finding: Finding };

/** `parameter`: the cap of the article that asks, one value a version of the interpretation. */
export function privateCaps(rule: RuleId, { debt, law, on }: RuleInput, parameter: ParameterId): Outcome {
  const signed = debt.contract.signed;
  if (signed === undefined) return finding(needsFacts(rule, ["contract.signed"], citationOf(law, newestValue(law, parameter))));
  const version = lookUp(law, parameter, signed, "private");
  if (version.state === "before-known") return finding(beforeKnown(rule, law, version.parameter, version.knownFrom));
  if (version.state !== "known") throw new Error(`Broken invariant: ${parameter} is open and for private lenders`);
  const formed = explain("law.formed-on", { day: onDay(signed) }, { origin: { from: "fact", path: `${debt.id}.contract.signed` } });
  if (version.value.value.is === "times") return oneCap(rule, law, version.value, signed, [formed]);

  const filed = claimDay(debt, on);
  const leaves = [formed, filedLeaf(debt.id, filed, debt.suit !== undefined)];
  const oldLines = twoLines(law, version.value, signed);
  const crossing = lookUp(law, transition, filed, "private");
  if (crossing.state !== "known")
    return caps({ spans: [{ span: wholeLife, cap: oldLines }], cited: version.value, unpublished: null, leaves });

  if (reachOf(law, filed) === "whole-life") {
    const beforeFirstRate = yearlyPercentOn(law, crossing.value, signed).state === "before-known";
    return oneCap(rule, law, crossing.value, beforeFirstRate ? filed : signed, leaves);
  }
  const since = parameterOf(law, transition).unknownBefore ?? crossing.value.from;
  const later = yearlyPercentOn(law, crossing.value, filed);
  if (later.state === "before-known") return finding(beforeKnown(rule, law, later.parameter, later.knownFrom));
  return caps({
    spans: [
      { span: { from: null, to: since }, cap: oldLines },
      { span: { from: since, to: null }, cap: { is: "one-cap", yearly: yearlyOf(later) } },
    ],
    cited: crossing.value,
    unpublished: unpublishedOf(later),
    leaves: [...leaves, articleLeaf(law, crossing.value)],
  });
}

function oneCap(rule: RuleId, law: LawBook, cited: DatedValue, rateDay: Day, leaves: readonly Explanation[]): Outcome {
  const found = yearlyPercentOn(law, cited, rateDay);
  if (found.state === "before-known") return finding(beforeKnown(rule, law, found.parameter, found.knownFrom));
  const cap: Cap = { is: "one-cap", yearly: yearlyOf(found) };
  return caps({ spans: [{ span: wholeLife, cap }], cited, unpublished: unpublishedOf(found), leaves });
}

function twoLines(law: LawBook, lower: DatedValue, signed: Day): Cap {
  const upper = lookUp(law, voidLine, signed, "private");
  if (upper.state !== "known") throw new Error("Broken invariant: the two lines of 2015 have the same days");
  return {
    is: "two-lines",
    enforceable: yearlyOf(yearlyPercentOn(law, lower, signed)),
    returnable: yearlyOf(yearlyPercentOn(law, upper.value, signed)),
  };
}

type Reached = Exclude<YearlyPercentOn, { readonly state: "before-known" }>;

function yearlyOf(found: YearlyPercentOn): YearlyPercent {
  if (found.state === "before-known") throw new Error("Broken invariant: a rate written in the law is known on every day");
  return found.state === "known" ? found.yearly : found.ifUnchanged;
}

const unpublishedOf = (found: Reached): PrivateCaps["unpublished"] =>
  found.state === "known" ? null : { parameter: found.parameter, knownTo: found.knownTo };

/** How far the version in force on the day of filing reaches back: "whole-life", or "since-then". */
function reachOf(law: LawBook, filed: Day): string | undefined {
  const found = lookUp(law, transitionReach, filed, "private");
  return found.state === "known" && found.value.value.is === "list" ? found.value.value.items[0] : undefined;
}

const filedLeaf = (debt: string, filed: Day, sued: boolean): Explanation =>
  sued
    ? explain("law.filed-on", { day: onDay(filed) }, { origin: { from: "fact", path: `${debt}.suit.filed` } })
    : explain("law.as-if-filed-on", { day: onDay(filed) }, { origin: { from: "convention", convention: "as-if-filed-today" } });

const caps = (found: PrivateCaps): Outcome => ({ is: "caps", caps: found });
const finding = (made: Finding): Outcome => ({ is: "finding", finding: made });
