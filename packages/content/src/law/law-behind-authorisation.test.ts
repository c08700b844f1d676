/** What stands behind the steps of an authorisation is in the law book and may be said to a borrower. */

import { lawBehindAuthorisation } from "@tanhao/core/budget/authorisation-steps";
import { isSayable } from "@tanhao/core/explain/citation";
import { showLaw } from "@tanhao/core/law/list-law";
import { expect, it } from "vitest";
import { lawBook } from "../law-book.ts";

it.each(Object.values(lawBehindAuthorisation).flat())("%s", (id) => {
  const newest = showLaw(lawBook, id)?.values[0];
  expect(newest !== undefined && isSayable(newest.citation.confidence)).toBe(true);
});
