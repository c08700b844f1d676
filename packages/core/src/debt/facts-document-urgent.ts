/** Reading what was answered at the door from a plain document in the shape of case.yaml: a court paper, an agent, danger. */

import { debtId } from "../ids.ts";
import { type CaseFacts, type CourtPaper, courtPaperKinds, objectionGrounds } from "./case-facts.ts";
import { dayAt, fieldsAt, flagAt, itemsAt, known, nameAt, oneOfAt, type Place, required, textAt } from "./facts-document-place.ts";

/**
 * The questions may be skipped; one that was not answered raises no alarm. `debts`: the ids of the document, by which a
 * court paper may name one; `null` where the document holds no debts.
 */
export function urgentAt(place: Place, debts: readonly string[] | null): CaseFacts["urgent"] {
  const fields = fieldsAt(place, ["courtPaper", "paidAgent", "inDanger", "collectorsAtDoor"]);
  if (!fields) return { paidAgent: false, inDanger: false, collectorsAtDoor: false };
  return known({
    courtPaper: courtPaperAt(fields("courtPaper"), debts),
    paidAgent: flagAt(fields("paidAgent")) ?? false,
    inDanger: flagAt(fields("inDanger")) ?? false,
    collectorsAtDoor: flagAt(fields("collectorsAtDoor")) ?? false,
  });
}

function courtPaperAt(place: Place, debts: readonly string[] | null): CourtPaper | undefined {
  const fields = fieldsAt(place, ["kind", "received", "court", "number", "applicant", "debt", "grounds"]);
  if (!fields) return undefined;
  const kind = required(fields("kind"), (at) => oneOfAt(at, courtPaperKinds), courtPaperKinds);
  const received = required(fields("received"), dayAt);
  const debt = debts === null ? textAt(fields("debt")) : oneOfAt(fields("debt"), debts);
  const grounds = fields.has("grounds")
    ? itemsAt(fields("grounds")).flatMap((item) => required(item, (at) => oneOfAt(at, objectionGrounds), objectionGrounds) ?? [])
    : undefined;
  const named = { court: nameAt(fields("court")), number: nameAt(fields("number")), applicant: nameAt(fields("applicant")), grounds };
  return kind === undefined || received === undefined
    ? undefined
    : known({ kind, received, ...named, debt: debt === undefined ? undefined : debtId(debt) });
}
