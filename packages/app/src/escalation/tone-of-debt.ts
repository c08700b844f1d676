/** How both sides spoke about one debt over time, and what keeps the bridge, from the record. */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { agreementCourse } from "@tanhao/core/followup/agreement-course";
import { type BridgeAdvice, bridgeAdvice } from "@tanhao/core/followup/relationship-advice";
import { type ContactTone, toneOverTime } from "@tanhao/core/followup/relationship-tone";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { notedContacts } from "../followup/watched-case.ts";
import { valuedContacts } from "./bridge-records.ts";
import { conductSeen } from "./ladder-of-debt.ts";

export interface ToneOfDebt {
  readonly tones: readonly ContactTone[];
  readonly advice: readonly BridgeAdvice[];
}

export function toneOfDebt(
  { debt, words, on }: DebtStanding,
  record: CaseRecord,
  law: LawBook,
  { conduct, isHot }: { readonly conduct: ConductVocabulary; readonly isHot: (said: string) => boolean },
): ToneOfDebt {
  const contacts = notedContacts(record).filter((contact) => contact.debt === debt.id);
  const tones = toneOverTime({
    contacts,
    valued: valuedContacts(record),
    conduct: conductSeen(contacts, debt, law, conduct).contacts,
    isHot,
  });
  const course = agreementCourse(followUpRecords(record), debt, on, law.calendar);
  return { tones, advice: bridgeAdvice({ contacts, tones, course, words }) };
}
