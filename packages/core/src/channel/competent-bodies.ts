/** Which public bodies are for a matter and a kind of lender. Both the directory and the law book have to say so. */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import { isSayable } from "../explain/citation.ts";
import type { ParameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";
import type { Clock } from "./channel.ts";
import type { BodySubject, PublicBody } from "./channel-directory.ts";

export const bodiesFor = (
  bodies: readonly PublicBody[],
  subject: BodySubject,
  lender: LenderType,
  law: LawBook,
  on: Day,
): readonly PublicBody[] =>
  bodies.filter(
    ({ isFor, lenders, competence }) =>
      isFor.includes(subject) && lenders.includes(lender) && (competence === null || isSaid(law, competence, lender, on)),
  );

export function isSaid(law: LawBook, id: ParameterId, lender: LenderType, on: Day): boolean {
  const said = lookUp(law, id, on, lender);
  return said.state === "known" && isSayable(said.value.confidence);
}

/** Only clocks that run for this lender on that day, with days that may be told. */
export const clocksFor = (ids: readonly ParameterId[], lender: LenderType, law: LawBook, on: Day): readonly Clock[] =>
  ids.flatMap((parameter) => {
    const found = lookUp(law, parameter, on, lender);
    if (found.state !== "known" || !isSayable(found.value.confidence)) return [];
    const { value } = found.value;
    return value.is === "days" || value.is === "working-days"
      ? [{ parameter, days: value.days, workingDays: value.is === "working-days" }]
      : [];
  });
