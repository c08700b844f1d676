/**
 * The law a letter rests on, by short names: instrument, article and period as the law book holds them for this debt on
 * this day. Only what was read in the text itself is named; an entry that does not hold here is a flag that is not set.
 */

import { term, words } from "../explain/explanation.ts";
import { clockOf, type LawView, lawPointers } from "../standing/law-pointer.ts";
import { wasRead } from "./finding-values.ts";
import { flag, known, type Value, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

/** `law.answer.source`, `law.answer.article`, `law.answer.period`. */
const entries: Readonly<Record<string, string>> = {
  answer: "complaint.lender-answer",
  forwarding: "complaint.regulator-forwarding",
  "record-objection": "credit-record.objection",
  "payment-order": "court.payment-order-objection",
  "payment-order-lapse": "payment-order.lapse",
  "suit-answer": "court.answer",
  access: "privacy.access-and-copy",
  refusal: "privacy.refusal-and-suit",
};

export const lawValues = (view: LawView, wording: Wording): Values =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, id]) => entryValues(name, id, view, wording)));

function entryValues(name: string, id: string, view: LawView, wording: Wording): [string, Value][] {
  const citation = lawPointers(view, [id])[0]?.citation;
  const clock = clockOf(view, id);
  const read = citation !== undefined && wasRead(citation);
  const origin = read ? ({ from: "article", citation } as const) : null;
  const article = read ? citation.article : null;
  return [
    [`law.${name}.source`, read && origin ? known(words(wording.source(citation.title)), origin) : flag(false)],
    [`law.${name}.article`, origin && article !== null ? known(term(`article-${article}`), origin) : flag(false)],
    [`law.${name}.period`, origin && clock ? known(words(wording.standing.period(clock)), origin) : flag(false)],
  ];
}
