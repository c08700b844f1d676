/**
 * The objection to a payment order before any debt is entered: at the door there is only the paper, and its days run.
 * The same words as the letter of a debt, for they are the same in every state of it.
 */

import type { Day } from "../day.ts";
import type { CaseFacts, CourtPaper } from "../debt/case-facts.ts";
import { onDay, words } from "../explain/explanation.ts";
import type { LawBook } from "../law/law-book.ts";
import { courtDeadline } from "../standing/court-deadline.ts";
import type { Document } from "./block.ts";
import { urgentValues } from "./case-values.ts";
import { courtPaperValues, inHandValues } from "./court-paper-values.ts";
import { fillTemplate } from "./fill-template.ts";
import { lawValues } from "./law-values.ts";
import type { Template } from "./template.ts";
import { fact, fromFact, known } from "./values.ts";
import type { Wording } from "./wording.ts";

export interface ObjectionInput {
  readonly paper: CourtPaper;
  readonly name: CaseFacts["borrower"]["name"];
  readonly on: Day;
  readonly lawBook: LawBook;
  readonly template: Template;
  readonly wording: Wording;
}

export function objectionPaper({ paper, name, on, lawBook, template, wording }: ObjectionInput): Document {
  const urgent = { courtPaper: paper, paidAgent: false, inDanger: false, collectorsAtDoor: false };
  return fillTemplate({
    template,
    words: "neutral",
    values: {
      ...urgentValues(urgent, courtDeadline(paper, lawBook), on),
      ...courtPaperValues(paper),
      ...inHandValues(paper, null),
      ...lawValues({ law: lawBook, debt: { lender: { type: "unknown" } }, on }, wording),
      on: known(onDay(on), fromFact("on")),
      "borrower.name": fact(name, "borrower.name", words),
    },
    wording,
  });
}
