/** What the record tells about complaints and conduct, for deciding whose turn it is: when it was complained to the lender, whether it answered, how it collected. */

import type { ComplaintMade } from "@tanhao/core/channel/channel";
import type { ConductAct } from "@tanhao/core/conduct/act";
import { breaksBindingRule } from "@tanhao/core/conduct/binding-conduct";
import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { type Day, day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { conductOf } from "@tanhao/core/followup/noted-conduct";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import type { LawBook } from "@tanhao/core/law/law-book";

/** The first one counts: a reminder does not start the lender's time anew. `contacts` oldest first. */
export function complaintOnRecord(contacts: readonly NotedContact[], { id }: Debt): ComplaintMade | undefined {
  const about = contacts.filter(({ channel, debt }) => channel === "complaint" && debt === id);
  const made = about.find(({ direction }) => direction !== "in");
  if (!made) return undefined;
  const on = dayOf(made);
  return { day: on, answered: about.some((later) => later.direction === "in" && dayOf(later) >= on) };
}

/** Of some entries only the day is known. */
const dayOf = ({ at }: NotedContact): Day => day(at.slice(0, 10));

export interface ConductOnRecord {
  readonly brokeBindingRule: boolean;
  /** Harm to a person, for certain. */
  readonly threatened: boolean;
}

const harms: readonly ConductAct[] = ["harm-threat", "violence"];

export function conductOnRecord(
  contacts: readonly NotedContact[],
  debt: Debt,
  law: LawBook,
  vocabulary: ConductVocabulary,
): ConductOnRecord {
  const noted = conductOf(contacts, debt.id).map(({ contact }) => contact);
  const findings = checkConduct(noted, law, vocabulary, { lender: debt.lender.type }).flatMap((checked) => checked.findings);
  return {
    brokeBindingRule: findings.some(breaksBindingRule),
    threatened: findings.some(({ acts }) => acts.some(({ act, certain }) => certain && harms.includes(act))),
  };
}
