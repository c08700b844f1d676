/**
 * The sum the other side asks for in a sentence: that of the first clause that wants money, so that the whole debt told in passing is
 * not weighed in its place; where no clause says so by itself, the first sum of the sentence. `null`: it asks for none.
 */

import type { FindAmount, FoundAmount } from "@tanhao/core/talk/amount/find-amount";
import { type Listen, toldClasses } from "@tanhao/core/talk/listen";

/** Answers in which a sum is what they want, not what they tell. */
const asksMoney: ReadonlySet<string> = new Set(["FULL_PAY", "INT_EXT", "DOWN_PAY", "PARTIAL", "URGENT", "CLOSE"]);

/** A mark between two digits belongs to the number. */
const clauseEnd = /(?<!\d)\p{P}|\p{P}(?!\d)/u;

/** `classes`: of the whole sentence, as heard or as a person corrected it. */
export function askedSum(
  text: string,
  classes: readonly string[],
  { listen, findAmount }: { readonly listen: Listen; readonly findAmount: FindAmount },
): FoundAmount | null {
  if (!classes.some((one) => asksMoney.has(one))) return null;
  const clauses = text.split(clauseEnd).filter((clause) => findAmount(clause) !== null);
  const wanting = clauses.length < 2 ? undefined : clauses.find((clause) => asksMoney.has(toldClasses(listen(clause))[0] ?? ""));
  return findAmount(wanting ?? text);
}
