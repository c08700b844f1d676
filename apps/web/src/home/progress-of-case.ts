/** What has been reached in the case that is open. */

import { followUpRecords } from "@tanhao/app/followup/follow-up-records";
import { type Progress, progressOf } from "@tanhao/core/followup/progress";
import type { OpenCase } from "../case/open-case.ts";

export const progressOfCase = (open: OpenCase): Progress =>
  progressOf({
    standing: open.standing(),
    records: followUpRecords(open.record()),
    contacts: open.record().contacts.flatMap(({ entry, payload, takenBack }) => (takenBack ? [] : [{ ...payload, id: entry }])),
    calendar: open.law().lawBook.calendar,
  });
