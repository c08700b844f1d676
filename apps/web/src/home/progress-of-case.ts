/** What has been reached in the case that is open. Kept for as long as the case stays as it is: it runs every account a second time. */

import { notedContacts, wordsOf } from "@tanhao/app/followup/watched-case";
import { type Progress, progressOf } from "@tanhao/core/followup/progress";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { OpenCase } from "../case/open-case.ts";

const worked = new WeakMap<CaseStanding, { readonly record: CaseRecord; readonly progress: Progress }>();

export function progressOfCase(open: OpenCase): Progress {
  const [standing, record] = [open.standing(), open.record()];
  const known = worked.get(standing);
  if (known?.record === record) return known.progress;
  const progress = progressOf({
    standing,
    words: wordsOf(open.facts(), record, open.law().lawBook, open.today()),
    contacts: notedContacts(record),
  });
  worked.set(standing, { record, progress });
  return progress;
}
