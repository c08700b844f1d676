/** The contacts of a case as the JSON document of `tanhao log list`: as last corrected, earlier first, taken back ones marked. */

import type { CaseRecord } from "@tanhao/journal/case-record";
import { missingIn } from "./log-contact.ts";

/** `debt`: only of that one. */
export const logDocument = ({ contacts }: CaseRecord, debt?: string) => ({
  entries: contacts
    .filter(({ payload }) => debt === undefined || payload.debt === debt)
    .map(({ entry, at, payload, original, takenBack, corrections }) => ({
      id: entry,
      ...payload,
      recordedAt: at,
      missing: missingIn(payload),
      takenBack,
      corrections: corrections.map(({ entry: id, at: correctedAt, because, payload: said }) => ({
        id,
        at: correctedAt,
        because,
        takenBack: said === null,
      })),
      /** What it said first; `null` where nothing was corrected, or where that was erased. */
      before: corrections.some(({ payload: said }) => said !== null) ? original : null,
    })),
});

export type LoggedContact = ReturnType<typeof logDocument>["entries"][number];
