/** One contact -> what may be held against it under one rule: by its words, its hour, its count, and whom it reached. */

import type { ParameterValue } from "../law/law-book.ts";
import type { ConductAct, SeenAct } from "./act.ts";
import { type ConductRule, measured } from "./conduct-rules.ts";
import { type Contact, isThirdParty } from "./contact.ts";
import type { Counts } from "./count-contacts.ts";
import type { Hearing } from "./hear-acts.ts";

/** Letters arrive when the post brings them; what is put up in public has no hour. */
const hasNoHour: readonly Contact["channel"][] = ["letter", "public"];

/** What the words and the person called tell, whatever the rule. `mayCallOthers`: enough tries to reach the debtor failed. */
export function actsOf(contact: Contact, hearing: Hearing, mayCallOthers: boolean): readonly SeenAct[] {
  const heard = hearing.acts(contact.words);
  const disclosed = hearing.disclosure(contact.words);
  const others: SeenAct[] = [];
  if (isThirdParty(contact)) {
    if (disclosed) others.push(disclosed);
    else if (!mayCallOthers) others.push({ act: "third-party-contact", certain: false });
  }
  if (contact.channel === "public" && disclosed) others.push({ ...disclosed, act: "public-notice" });
  return [...heard.filter(({ act }) => !others.some((other) => other.act === act)), ...others];
}

/** What hours and numbers tell under the rules that have them; a number passed by tries nobody answers may be nuisance too. */
export function measuredActs(contact: Contact, counts: Counts, rules: readonly ConductRule[]): ReadonlyMap<string, SeenAct> {
  const found = new Map<string, SeenAct>();
  for (const { id, value } of rules) {
    const act = measured[id];
    const seen = act && measure(act, value.value, contact, counts);
    if (seen) found.set(id, seen);
  }
  return found;
}

function measure(act: ConductAct, value: ParameterValue, contact: Contact, counts: Counts): SeenAct | null {
  if (act === "quiet-hours") {
    if (value.is !== "range" || contact.agreed === true || hasNoHour.includes(contact.channel)) return null;
    const [opens, closes] = [Number(value.least) * 60, Number(value.most) * 60];
    const isQuiet = contact.minute < opens || contact.minute >= closes;
    // When an e-mail reaches its reader is for the reader to choose.
    return isQuiet ? { act, certain: contact.channel !== "email" } : null;
  }
  if (value.is !== "number") return null;
  const count = act === "calls-a-day" ? counts.call : counts.attempt;
  return count > Number(value.number) ? { act, certain: true, count } : null;
}
