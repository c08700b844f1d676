/** What has been reached in the case that is open. */

import { notedContacts, wordsOf } from "@tanhao/app/followup/watched-case";
import { type Progress, progressOf } from "@tanhao/core/followup/progress";
import type { OpenCase } from "../case/open-case.ts";

export const progressOfCase = (open: OpenCase): Progress =>
  progressOf({
    standing: open.standing(),
    words: wordsOf(open.facts(), open.record(), open.law().lawBook, open.today()),
    contacts: notedContacts(open.record()),
  });
