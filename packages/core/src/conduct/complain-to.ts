/**
 * Where a kind of conduct can be brought, first the nearest. Which body is competent for which lender is data of the law
 * book; danger to a person goes to the police first.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import { parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { parameterOf } from "../law/look-up.ts";
import type { ConductAct } from "./act.ts";
import { conductRuleOn } from "./conduct-rules.ts";

/** `legal-advice-12348` where no body is competent: advice, free of charge. */
export type ComplaintBody = "lender" | "nfra-12378" | "local-financial-authority" | "nifa" | "police" | "legal-advice-12348";

const competence: readonly { readonly body: ComplaintBody; readonly by: string }[] = [
  { body: "lender", by: "complaint.lender" },
  { body: "nfra-12378", by: "complaint.financial-regulator" },
  { body: "local-financial-authority", by: "complaint.local-financial-authority" },
  { body: "police", by: "complaint.police" },
  { body: "nifa", by: "complaint.internet-finance-association" },
];

const dangers: readonly ConductAct[] = ["harm-threat", "violence"];

/** Never empty. While the lender is unknown, only bodies for whom that does not matter. */
export function complainTo(law: LawBook, lender: LenderType, acts: readonly ConductAct[], on: Day): readonly ComplaintBody[] {
  const bodies = competence.flatMap(({ body, by }) => {
    const parameter = parameterOf(law, parameterId(by));
    const rule = conductRuleOn(law, parameter, on, lender);
    if (!rule || rule.onlyFor !== null) return [];
    const { value } = rule.value;
    const isAbout = value.is !== "list" || acts.some((act) => value.items.includes(act));
    return isAbout ? [body] : [];
  });
  if (bodies.length === 0) return ["legal-advice-12348"];
  return acts.some((act) => dangers.includes(act)) ? [...bodies].sort((a, b) => Number(b === "police") - Number(a === "police")) : bodies;
}
