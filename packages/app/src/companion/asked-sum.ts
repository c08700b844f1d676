/**
 * The sum the other side asks for in a sentence: of all it names the largest that would have to be promised, for one yes takes them
 * all. What stands in a clause that wants no money, such as the whole debt told in passing, is not weighed where another clause
 * wants it. `null`: it asks for none.
 */

import { type Fen, largerFen } from "@tanhao/core/money";
import type { FindAmount } from "@tanhao/core/talk/amount/find-amount";
import { type Listen, toldClasses } from "@tanhao/core/talk/listen";

/** Answers in which a sum is what they want, not what they tell. */
const asksMoney: ReadonlySet<string> = new Set(["FULL_PAY", "INT_EXT", "DOWN_PAY", "PARTIAL", "URGENT", "CLOSE"]);

/** A mark between two digits belongs to the number. */
const clauseEnd = /(?<!\d)\p{P}|\p{P}(?!\d)|\n/u;

/** `classes`: of the whole sentence, as heard or as a person corrected it. */
export function askedSum(
  text: string,
  classes: readonly string[],
  { listen, findAmount }: { readonly listen: Listen; readonly findAmount: FindAmount },
): Fen | null {
  if (!classes.some((one) => asksMoney.has(one))) return null;
  const clauses = text.split(clauseEnd).filter((clause) => findAmount(clause) !== null);
  const wanting = clauses.length < 2 ? [] : clauses.filter((clause) => asksMoney.has(toldClasses(listen(clause))[0] ?? ""));
  return (wanting.length > 0 ? wanting : [text])
    .flatMap((part) => sumsIn(part, findAmount))
    .reduce<Fen | null>((largest, sum) => (largest === null ? sum : largerFen(largest, sum)), null);
}

/** In yuan; of a range the upper end. */
function sumsIn(text: string, findAmount: FindAmount): readonly Fen[] {
  const found = findAmount(text);
  if (found === null) return [];
  const sum = found.maxFen ?? found.fen;
  return [...(sum === null || found.currency !== "CNY" ? [] : [sum]), ...sumsIn(text.slice(Math.max(found.end, 1)), findAmount)];
}
