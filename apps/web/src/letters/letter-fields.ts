/** Which facts are typed beside a letter: those its template names, so that a new letter needs no list of its own. */

import type { Template } from "@tanhao/core/document/template";

export const letterFields = ["name", "lender", "contract", "hardship", "demand", "record", "court", "lump"] as const;
export type LetterField = (typeof letterFields)[number];

/** The names of values by which a template tells that it speaks of the fact: a name, or all names of a family. */
const namesOf: Readonly<Record<LetterField, readonly string[]>> = {
  name: ["borrower.name"],
  lender: ["debt.creditor", "debt.lender"],
  contract: ["debt.contract", "debt.tail"],
  hardship: ["hardship.reason", "hardship.since"],
  demand: ["demand."],
  record: ["objection."],
  court: ["court."],
  lump: ["lump."],
};

export const fieldsOf = ({ group, needs }: Template): readonly LetterField[] =>
  letterFields.filter((field) => {
    if (field === "court") return group === "court"; // others only mention that there is a paper
    return needs.some((need) => namesOf[field].some((name) => (name.endsWith(".") ? need.startsWith(name) : need === name)));
  });
