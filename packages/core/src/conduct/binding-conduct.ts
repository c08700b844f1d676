/**
 * Whether a finding on conduct weighs enough not to wait for the lender's own answer: seen for certain, and against a rule
 * that binds. Recommended standards and rules of an association show what is proper; they carry no such haste.
 */

import type { Force } from "../explain/citation.ts";
import type { ConductFinding } from "./check-conduct.ts";

const binding: readonly Force[] = ["statute", "judicial-interpretation", "department-order", "normative-document"];

export const breaksBindingRule = ({ certain, citation }: Pick<ConductFinding, "certain" | "citation">): boolean =>
  certain && citation.borrowerMay !== "know" && binding.includes(citation.force);
