/** The names a letter may use about the newest talk with the other side: when, with whom, what was said and what was settled. */

import { day as dayOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { money, onDay, term, words } from "../explain/explanation.ts";
import type { NotedContact } from "../followup/noted-contact.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromFact, known, rows, type Value, type Values } from "./values.ts";

/** Where people speak: what is written stands already. */
const spoken: readonly string[] = ["phone", "visit", "branch"];

const recorded = fromFact("contacts");

export function talkValues(debt: Debt, { records, wording }: DocumentInput): Values {
  const talk = records.contacts.filter((contact) => contact.debt === debt.id && isTalk(contact)).at(-1);
  const saidBy = (side: "A" | "B"): Value =>
    rows(wordsOf(talk?.said).flatMap(({ who, text }) => (who === side ? [{ "said.text": known(words(text), recorded) }] : [])));
  const commitments = talk?.commitments ?? [];
  const by = wording.contact.by(talk?.with ?? {});
  const value = (make: (of: NotedContact) => Value): Value => (talk === undefined ? flag(false) : make(talk));
  return {
    "talk.known": flag(talk !== undefined),
    "talk.day": value(({ at }) => known(onDay(dayOf(at.slice(0, 10))), recorded)),
    "talk.when": value(({ at }) => known(words(wording.contact.moment(at)), recorded)),
    "talk.channel": value(({ channel }) => known(term(`channel-${channel}`), recorded)),
    "talk.by": by === "" ? flag(false) : known(words(by), recorded),
    "talk.theirs": saidBy("A"),
    "talk.mine": saidBy("B"),
    "talk.their-word": rows(commitments.filter(({ who }) => who === "lender" || who === "agent").map(commitmentRow)),
    "talk.my-word": rows(commitments.filter(({ who }) => who === "borrower").map(commitmentRow)),
  };
}

/** With the borrower, and with something in it to confirm. */
const isTalk = ({ channel, called, said, commitments }: NotedContact): boolean =>
  spoken.includes(channel) && (called ?? "debtor") === "debtor" && (wordsOf(said).length > 0 || (commitments ?? []).length > 0);

/** What was only tapped is nobody's words, and nobody is asked to confirm it. */
const wordsOf = (said: NotedContact["said"] = []) => said.filter(({ tapped }) => tapped !== true);

const commitmentRow = ({ what, fen, dueDay }: NonNullable<NotedContact["commitments"]>[number]): Values => ({
  "word.what": known(words(what), recorded),
  "word.fen": fen === undefined ? flag(false) : known(money(fen), recorded),
  "word.due": dueDay === undefined ? flag(false) : known(onDay(dueDay), recorded),
});
