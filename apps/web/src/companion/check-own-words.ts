/** What looks at one's own lines in the log: the same check as before something is said. */

import { amountVocabulary } from "@tanhao/content/amount";
import { admissionPatterns } from "@tanhao/content/documents";
import { hearBook } from "@tanhao/content/hear-book";
import { promiseVocabulary } from "@tanhao/content/promises";
import { toneBook } from "@tanhao/content/tone";
import { lunarCalendar, whenVocabulary } from "@tanhao/content/when";
import type { WorkCalendar } from "@tanhao/core/law/work-calendar";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { statementReader } from "@tanhao/core/talk/promises/read-statements";
import { type CheckWords, wordChecker } from "@tanhao/core/talk/tone/check-words";
import { whenFinder } from "@tanhao/core/talk/when/find-when";

export function checkOwnWords(calendar: WorkCalendar): CheckWords {
  const findAmount = amountFinder(amountVocabulary);
  const findWhen = whenFinder({ vocabulary: whenVocabulary, numerals: amountVocabulary.numerals, lunar: lunarCalendar, calendar });
  return wordChecker({
    book: toneBook,
    normalise: normaliser(hearBook.spelling),
    gates: hearBook.gates,
    findAmount,
    findWhen,
    statements: statementReader({ vocabulary: promiseVocabulary, findWhen, findAmount }),
    findAdmissions: admissionFinder(admissionPatterns),
  });
}
