/** Everything computed about a case and everything recorded in it, with templates and wording: what the core makes a document of. */

import type { DocumentInput, DocumentRecords } from "@tanhao/core/document/document-input";
import type { Templates } from "@tanhao/core/document/template";
import type { Wording } from "@tanhao/core/document/wording";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import type { WorkedOutCase } from "../work-out-case.ts";

export interface PaperWords extends Pick<DocumentInput, "aid" | "directory" | "conduct"> {
  readonly templates: Templates;
  readonly wording: Wording;
}

/** Where the financial statement is put: annex lists name it. */
const statementFile = "statement.pdf";

export const documentInput = (workedOut: WorkedOutCase, record: CaseRecord, words: PaperWords): DocumentInput => ({
  ...workedOut,
  ...words,
  records: documentRecords(record),
  statementFile,
});

const madeBefore = new WeakMap<CaseRecord, DocumentRecords>();

/** A record never changes, and what is read from its contacts is kept with them. */
export function documentRecords(record: CaseRecord): DocumentRecords {
  const made = madeBefore.get(record) ?? {
    followUp: followUpRecords(record),
    contacts: record.contacts
      .filter(({ takenBack }) => !takenBack)
      .map(({ entry, payload }) => ({ ...payload, id: entry }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
  madeBefore.set(record, made);
  return made;
}
