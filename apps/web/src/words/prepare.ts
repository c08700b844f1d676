/** Everything the words for one debt and the statement are made of, computed once; the templates come with their pages. */

import { documentRecords } from "@tanhao/app/documents/document-input";
import { type WorkedOutCase, workOutCase } from "@tanhao/app/work-out-case";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { conductVocabulary } from "@tanhao/content/conduct";
import { templates } from "@tanhao/content/documents";
import type { PreparedChannel } from "@tanhao/core/channel/channel";
import type { Document } from "@tanhao/core/document/block";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeCaseDocument } from "@tanhao/core/document/make-document";
import { type PreparedWords, prepareWords } from "@tanhao/core/document/prepare-words";
import type { Lang } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { documentWording } from "@tanhao/text/word-document";
import type { OpenCase } from "../case/open-case.ts";
import { language } from "../language/language.ts";

interface WordsWanted {
  readonly debt: string;
  readonly channel: PreparedChannel;
  readonly lang: Lang;
}

export const prepareFor = (open: OpenCase, { debt, channel, lang }: WordsWanted): PreparedWords =>
  prepareWords(inputFor(open, lang), debtId(debt), channel);

/** The financial statement, in the same layout as the command line's. */
export const statementFor = (open: OpenCase, lang: Lang): Document => makeCaseDocument("statement", inputFor(open, lang));

/** `lang`: of the paper, not of the screen. */
export const inputFor = (open: OpenCase, lang: Lang = language()): DocumentInput =>
  inputFrom(open, workOutCase(open.facts(), open.today(), open.law(), open.choices()), lang);

/** `workedOut`: with what is typed and not kept yet, or without plans for a paper that rests on none. */
export const inputFrom = (open: OpenCase, workedOut: WorkedOutCase, lang: Lang): DocumentInput => ({
  ...workedOut,
  templates,
  aid: { benefits: [], proofs: [] }, // neither words for one debt nor the statement name them
  wording: documentWording(lang),
  statementFile: "statement.docx",
  records: documentRecords(open.record()),
  directory: channelDirectory,
  conduct: conductVocabulary,
});
