/**
 * Entries of the law book behind what was heard. With a debt, those that hold for it on the day; without one, only those that hold
 * whoever lent, so that nobody is told a rule made for other lenders.
 */

import type { Day } from "../day.ts";
import { type Debt, lenderTypes } from "../debt/debt.ts";
import { isSayable } from "../explain/citation.ts";
import { citationOf } from "../law/citation-of.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";
import { lawPointers } from "../standing/law-pointer.ts";
import type { LawPointer } from "../standing/legal-stage.ts";

export function lawBehind(ids: readonly string[], law: LawBook, on: Day, debt: Debt | null): readonly LawPointer[] {
  if (debt !== null) return lawPointers({ law, debt, on }, ids);
  return ids.flatMap((id) => {
    const parameter = law.parameters[id];
    if (!parameter || parameter.applies.debt !== undefined || parameter.applies.lender.length < lenderTypes.length) return [];
    const found = lookUp(law, parameter.id, on, null);
    if (found.state !== "known" || !isSayable(found.value.confidence)) return [];
    return [{ id: parameter.id, title: parameter.title, says: found.value.says, citation: citationOf(law, found.value) }];
  });
}
