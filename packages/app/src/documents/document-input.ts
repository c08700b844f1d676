/** Everything computed about a case, with templates and wording: what the core makes a document of. */

import type { DocumentInput } from "@tanhao/core/document/document-input";
import type { Templates } from "@tanhao/core/document/template";
import type { Wording } from "@tanhao/core/document/wording";
import type { WorkedOutCase } from "../work-out-case.ts";

export interface PaperWords extends Pick<DocumentInput, "aid"> {
  readonly templates: Templates;
  readonly wording: Wording;
}

/** Where the financial statement is put: annex lists name it. */
export const statementFile = "statement.pdf";

export const documentInput = (workedOut: WorkedOutCase, words: PaperWords): DocumentInput => ({ ...workedOut, ...words, statementFile });
