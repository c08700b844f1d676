/** Debts of a case of which only neutral words may be used: nothing reminds of paying them before they are verified. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { DebtId } from "@tanhao/core/ids";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { choicesOf } from "../folder/read-case-folder.ts";
import { standOnce } from "../standing/stand-once.ts";

export const neutralDebts = (facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day): ReadonlySet<DebtId> =>
  new Set(facts.debts.flatMap((debt) => (standOnce(debt, on, lawBook, [], choicesOf(record)).words.set === "neutral" ? [debt.id] : [])));
