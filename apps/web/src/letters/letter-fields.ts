/** Which facts are typed beside a letter: those its template names, so that a new letter needs no list of its own. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { Template } from "@tanhao/core/document/template";
import type { DebtStanding } from "@tanhao/core/standing/standing";

const letterFields = ["name", "lender", "contract", "hardship", "demand", "record", "court", "lump"] as const;
export type LetterField = (typeof letterFields)[number];

/** The names of values by which a template tells that it speaks of the fact: a name, or all names of a family. */
const namesOf: Readonly<Record<LetterField, readonly string[]>> = {
  name: ["borrower.name"],
  lender: ["debt.creditor", "debt.lender"],
  contract: ["debt.contract", "debt.tail"],
  hardship: ["hardship.reason", "hardship.since"],
  demand: ["demand."],
  record: ["record."],
  court: ["court."],
  lump: ["lump."],
};

/** What tells of means, or of a contract one never signed, is asked for only where the words are open, or the contract one's own. */
export const fieldsOf = ({ group, needs }: Template, { debt, words }: Pick<DebtStanding, "debt" | "words">): readonly LetterField[] =>
  letterFields.filter((field) => {
    if (words.set === "neutral" && (field === "hardship" || field === "lump")) return false;
    if (!isSigned(debt) && field === "contract") return false;
    if (field === "court") return group === "court"; // others only mention that there is a paper
    return needs.some((need) => namesOf[field].some((name) => (name.endsWith(".") ? need.startsWith(name) : need === name)));
  });

/** What only the contract says is nobody's to add who never signed it. */
export const isSigned = ({ status }: Debt): boolean => status !== "not-mine" && status !== "unsure";
