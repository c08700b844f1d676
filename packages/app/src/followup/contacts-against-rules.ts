/** Contacts of which a rule on conduct speaks for certain. What may have another reading is told with the rules themselves. */

import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { conductOf } from "@tanhao/core/followup/noted-conduct";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { notedContacts } from "./watched-case.ts";

export function contactsAgainstRules(
  { debts }: CaseFacts,
  record: CaseRecord,
  lawBook: LawBook,
  vocabulary: ConductVocabulary,
): ReadonlySet<string> {
  const contacts = notedContacts(record);
  const found = debts.flatMap(({ id, lender }) => {
    const noted = conductOf(contacts, id);
    const checked = checkConduct(
      noted.map(({ contact }) => contact),
      lawBook,
      vocabulary,
      { lender: lender.type },
    );
    return noted.filter((_, index) => checked[index]?.findings.some(({ certain }) => certain)).map(({ noted: { id: contact } }) => contact);
  });
  return new Set(found);
}
