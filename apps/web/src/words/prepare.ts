/** Everything the words for one debt and the statement are made of, computed once; the templates come with their pages. */

import { documentRecords } from "@tanhao/app/documents/document-input";
import { workOutCase } from "@tanhao/app/work-out-case";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { conductVocabulary } from "@tanhao/content/conduct";
import { templates } from "@tanhao/content/documents";
import type { PreparedChannel } from "@tanhao/core/channel/channel";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Document } from "@tanhao/core/document/block";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeCaseDocument } from "@tanhao/core/document/make-document";
import { type PreparedWords, prepareWords } from "@tanhao/core/document/prepare-words";
import type { Lang } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import { documentWording } from "@tanhao/text/word-document";
import type { OpenCase } from "../case/open-case.ts";
import { language } from "../language/language.ts";

interface WordsWanted {
  readonly debt: string;
  readonly channel: PreparedChannel;
  readonly lang: Lang;
}

export const prepareFor = (open: OpenCase, { debt, channel, lang }: WordsWanted): PreparedWords =>
  prepareWords(inputFor(open, open.facts(), lang), debtId(debt), channel);

/** The financial statement, in the same layout as the command line's. */
export const statementFor = (open: OpenCase, lang: Lang): Document => makeCaseDocument("statement", inputFor(open, open.facts(), lang));

/** `facts`: with what is typed and not kept yet; `lang`: of the paper, not of the screen. */
export function inputFor(open: OpenCase, facts: CaseFacts = open.facts(), lang: Lang = language()): DocumentInput {
  const { courtPaper } = facts.urgent;
  return {
    ...workOutCase(facts, open.today(), open.law(), open.choices()),
    courtDeadline: courtPaper ? courtDeadline(courtPaper, open.law().lawBook) : null,
    templates,
    aid: { benefits: [], proofs: [] }, // neither words for one debt nor the statement name them
    wording: documentWording(lang),
    statementFile: "statement.docx",
    records: documentRecords(open.record()),
    directory: channelDirectory,
    conduct: conductVocabulary,
  };
}
