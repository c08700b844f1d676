/** The four outcomes, made alike by every rule. */

import type { MissingFacts } from "../accrual/missing-facts.ts";
import { runAccount } from "../accrual/run-account.ts";
import type { Day } from "../day.ts";
import type { Citation } from "../explain/citation.ts";
import type { ParameterId, RuleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook, Parameter } from "../law/law-book.ts";
import { type LookUp, lookUp, newestValue } from "../law/look-up.ts";
import { err, ok, type Result } from "../result.ts";
import type { Finding, LastKnownFigure, RuleInput } from "./finding.ts";

type Applies = Extract<Finding, { readonly outcome: "applies" }>;

/** What a rule does not name, it does not have: no amount, no day, nothing to ask about. */
export const applies = (
  rule: RuleId,
  citation: Citation,
  told: Pick<Applies, "says" | "explanation"> & Partial<Pick<Applies, "valueFen" | "day" | "conditional" | "asks">>,
): Finding => ({ rule, outcome: "applies", valueFen: null, day: null, conditional: null, asks: null, citation, ...told });

export const notApplicable = (rule: RuleId, because: string, citation: Citation): Finding => ({
  rule,
  outcome: "not-applicable",
  because,
  citation,
});

export const needsFacts = (rule: RuleId, missing: readonly string[], citation: Citation): Finding => ({
  rule,
  outcome: "needs-facts",
  missing,
  citation,
});

/** The facts without which the account cannot be rebuilt: the same list the standing shows. */
export function needsAccount(rule: RuleId, { debt, on }: RuleInput, citation: Citation): Finding {
  const run = runAccount(debt, on);
  const missing: MissingFacts["missing"] = run.ok ? [] : run.error.missing;
  return needsFacts(rule, missing, citation);
}

/** The day lies before what the book holds. The oldest value it does hold is cited, so that the reader sees where knowledge begins. */
export function beforeKnown(rule: RuleId, law: LawBook, parameter: Parameter, knownFrom: Day): Finding {
  const oldest = parameter.values.at(-1);
  return {
    rule,
    outcome: "outside-knowledge",
    parameter: parameter.id,
    knownFrom,
    knownTo: null,
    citation: oldest ? citationOf(law, oldest) : null,
    lastKnown: null,
  };
}

/** The rule came later than the day that decides, or has ended before it. */
const notInForce = (rule: RuleId, law: LawBook, found: Extract<LookUp, { readonly state: "not-in-force-yet" | "ended" }>): Finding => {
  const cited = found.state === "ended" ? found.value : (found.parameter.values.at(-1) ?? newestValue(law, found.parameter.id));
  return notApplicable(rule, found.state === "ended" ? "no-longer-in-force" : "not-in-force-yet", citationOf(law, cited));
};

/** The value in force on the deciding day, or what every rule says where there is none. Not for a published series. */
export function inForceOn(rule: RuleId, law: LawBook, parameter: ParameterId, on: Day): Result<DatedValue, Finding> {
  const found = lookUp(law, parameter, on, null);
  switch (found.state) {
    case "known":
      return ok(found.value);
    case "before-known":
      return err(beforeKnown(rule, law, found.parameter, found.knownFrom));
    case "not-in-force-yet":
    case "ended":
      return err(notInForce(rule, law, found));
    default:
      throw new Error(`Broken invariant: ${parameter} is no series and was asked for every lender`);
  }
}

/** A published value the book does not hold yet: the figure by the last known one stands beside it as a condition. */
export function notPublishedYet(
  rule: RuleId,
  law: LawBook,
  parameter: Parameter,
  knownTo: Day,
  cited: DatedValue,
  lastKnown: LastKnownFigure,
): Finding {
  return {
    rule,
    outcome: "outside-knowledge",
    parameter: parameter.id,
    knownFrom: parameter.unknownBefore ?? null,
    knownTo,
    citation: citationOf(law, cited),
    lastKnown,
  };
}
