/**
 * The rules of the law book that speak of conduct in collection, on the day of the act and for the kind of lender. A
 * rule is a parameter that lists the acts it forbids, or one of the few that give hours or a number. A new rule is a new
 * file in the law book; nothing here changes.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import { type ParameterId, parameterId } from "../ids.ts";
import type { DatedValue, LawBook, Parameter } from "../law/law-book.ts";
import { areaOf } from "../law/list-law.ts";
import { lookUp } from "../law/look-up.ts";
import type { ConductAct } from "./act.ts";

export interface ConductRule {
  readonly id: ParameterId;
  readonly value: DatedValue;
  /** Set where it is not known who the lender is: the kinds the rule is for. */
  readonly onlyFor: readonly LenderType[] | null;
}

/** Rules whose value is hours or a number, and the act they are about. */
export const measured: Readonly<Record<string, ConductAct>> = {
  "conduct.quiet-hours": "quiet-hours",
  "conduct.quiet-hours-of-members": "quiet-hours",
  "conduct.calls-a-day": "calls-a-day",
  "conduct.attempts-a-day": "attempts-a-day",
};

/** After how many failed tries members may call somebody else at all. */
export const failuresBeforeOthers = parameterId("conduct.failures-before-third-parties");

const areas = ["conduct", "privacy", "police", "crime", "borrower-conduct"];

/** What one page or memory says never reaches a borrower. */
const shown = ({ confidence }: DatedValue): boolean => confidence !== "single" && confidence !== "memory";

export function conductRulesOn(law: LawBook, on: Day, lender: LenderType): readonly ConductRule[] {
  return parametersOfConduct(law).flatMap((parameter) => conductRuleOn(law, parameter, on, lender) ?? []);
}

/** A few dozen of some three hundred; looked for once a book. */
const ofConduct = new WeakMap<LawBook, readonly Parameter[]>();

function parametersOfConduct(law: LawBook): readonly Parameter[] {
  const found =
    ofConduct.get(law) ?? Object.values(law.parameters).filter(({ id, values }) => areas.includes(areaOf(id)) && values[0]?.by === "act");
  ofConduct.set(law, found);
  return found;
}

/** `null`: not in force that day, not for this lender, or not well enough known. */
export function conductRuleOn(law: LawBook, parameter: Parameter, on: Day, lender: LenderType): ConductRule | null {
  const isFor = parameter.applies.lender.includes(lender);
  if (!isFor && !isOpen(lender)) return null;
  const found = lookUp(law, parameter.id, on, null);
  if (found.state !== "known" || !shown(found.value)) return null;
  return { id: parameter.id, value: found.value, onlyFor: isFor ? null : parameter.applies.lender };
}

/** Who lent, or who may demand now, is not known well enough to choose among rules for kinds of lenders. */
export const isOpen = (lender: LenderType): boolean => lender === "unknown" || lender === "assignee";
