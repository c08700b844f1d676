/**
 * The names a letter may use about what does not fit the newest agreement: payments, claims and collection. Conduct, the
 * credit record and the certificate have letters of their own.
 */

import { money, onDay } from "../explain/explanation.ts";
import type { Breach, BreachKind } from "../followup/breach.ts";
import { breachesOn } from "../followup/breach-watch.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromFact, known, rows, type Values } from "./values.ts";

const agreed = fromFact("agreements");
const recorded = fromFact("payments");

const flags: Readonly<Partial<Record<BreachKind, string>>> = {
  "debit-more": "breach.is-debit",
  "debit-old-sum": "breach.is-debit",
  "debit-twice": "breach.is-twice",
  "debit-in-pause": "breach.is-in-pause",
  "claimed-more": "breach.is-claim",
  "balance-unmoved": "breach.is-claim",
  "pressed-while-kept": "breach.is-pressed",
};

export function breachValues({ debt }: DebtStanding, { facts, records, standing, lawBook }: DocumentInput): Values {
  const found = breachesOn({
    facts: { ...facts, debts: [debt] },
    records: records.followUp,
    contacts: records.contacts,
    againstRules: new Set(),
    seenOnCredit: [],
    calendar: lawBook.calendar,
    on: standing.on,
  });
  return { "breach.rows": rows([...found].reverse().flatMap(breachRow)) };
}

/** Oldest first, as one tells it. */
function breachRow({ kind, agreed: word, seen }: Breach): Values[] {
  const name = flags[kind];
  if (name === undefined) return [];
  return [
    {
      [name]: flag(true),
      "breach.agreed-day": word.day === null ? flag(false) : known(onDay(word.day), agreed),
      "breach.agreed-fen": word.fen === null ? flag(false) : known(money(word.fen), agreed),
      "breach.seen-day": known(onDay(seen.day), recorded),
      "breach.seen-fen": seen.fen === null ? flag(false) : known(money(seen.fen), recorded),
    },
  ];
}
