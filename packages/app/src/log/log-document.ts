/** The contacts of a case as the JSON document of `tanhao log list`: as last corrected, earlier first, taken back ones marked. */

import type { CaseRecord } from "@tanhao/journal/case-record";
import { missingIn } from "./log-contact.ts";

export const logDocument = (record: CaseRecord) => ({
  entries: record.contacts.map(({ entry, at, payload, takenBack, corrections }) => ({
    id: entry,
    ...payload,
    recordedAt: at,
    missing: missingIn(payload),
    takenBack,
    corrections: corrections.map(({ entry: id, at: correctedAt, because }) => ({ id, at: correctedAt, because })),
  })),
});

export type LoggedContact = ReturnType<typeof logDocument>["entries"][number];
