/** Everything computed about a case as of a day but its plans, which take longest, and what those are made from. */

import { type Capacity, capacityOf } from "@tanhao/core/budget/capacity";
import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { LawBook } from "@tanhao/core/law/law-book";
import { withUserValues } from "@tanhao/core/law/with-user-values";
import type { PlanInput } from "@tanhao/core/plan/plan-grounds";
import type { Rule } from "@tanhao/core/rules/finding";
import { type CourtDeadline, courtDeadline } from "@tanhao/core/standing/court-deadline";
import { type Choices, standCaseOn } from "@tanhao/core/standing/stand-on";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { standOnce } from "./standing/stand-once.ts";

export interface Law {
  readonly lawBook: LawBook;
  readonly rules: readonly Rule[];
}

/** `lawBook`: with the newer values the person entered, where they can be used. */
export interface CaseBeforePlans extends Law {
  readonly facts: CaseFacts;
  readonly on: Day;
  readonly standing: CaseStanding;
  /** `null`: income or spending is not known; `capacityMissing` names the facts. */
  readonly capacity: Capacity | null;
  readonly capacityMissing: readonly string[];
  /** `null` where the capacity is: there can be no plans. */
  readonly toPlan: PlanInput | null;
  /** `null`: no court paper in hand. */
  readonly courtDeadline: CourtDeadline | null;
}

export function workOutBeforePlans(facts: CaseFacts, on: Day, law: Law, choices: Choices): CaseBeforePlans {
  const { law: lawBook } = withUserValues(law.lawBook, facts.lawValues ?? []);
  const standing = standCaseOn(facts, on, law.lawBook, law.rules, choices, standOnce);
  const paper = facts.urgent.courtPaper;
  const known = { facts, on, lawBook, rules: law.rules, standing, courtDeadline: paper ? courtDeadline(paper, law.lawBook) : null };
  const capacity = capacityOf(facts);
  if (!capacity.ok) return { ...known, capacity: null, capacityMissing: capacity.error.missing, toPlan: null };
  const toPlan = { facts, standing, capacity: capacity.value, on, law: lawBook };
  return { ...known, capacity: capacity.value, capacityMissing: [], toPlan };
}
