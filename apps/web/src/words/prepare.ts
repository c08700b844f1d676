/** Everything the words for one debt are made of, computed once; the templates come with this page. */

import { workOutCase } from "@tanhao/app/work-out-case";
import { templates } from "@tanhao/content/documents";
import { type Channel, type PreparedWords, prepareWords } from "@tanhao/core/document/prepare-words";
import { debtId } from "@tanhao/core/ids";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import { documentWording } from "@tanhao/text/word-document";
import type { OpenCase } from "../case/open-case.ts";
import { language } from "../language/language.ts";

export function prepareFor(open: OpenCase, debt: string, channel: Channel): PreparedWords {
  const facts = open.facts();
  const { courtPaper } = facts.urgent;
  const input = {
    ...workOutCase(facts, open.today(), open.law(), open.choices()),
    courtDeadline: courtPaper ? courtDeadline(courtPaper, open.law().lawBook) : null,
    templates,
    aid: { benefits: [], proofs: [] }, // words for one debt name neither
    wording: documentWording(language()),
    statementFile: "statement.docx",
  };
  return prepareWords(input, debtId(debt), channel);
}
