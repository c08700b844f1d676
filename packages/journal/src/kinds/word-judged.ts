/**
 * `word.judged`: what became of a word given, where the record cannot tell: an answer that came counts for it, or a payment
 * that is not in the case. `word` is the name core/followup gave it. Only the person can say it.
 */

import { known, textAt } from "@tanhao/core/debt/facts-document-place";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, requiredText, requiredWord } from "./record-members.ts";

const outcomes = ["kept", "not-kept"] as const;

export interface WordJudged {
  readonly word: string;
  readonly outcome: (typeof outcomes)[number];
  /** The contact in which it was seen. */
  readonly contact?: EntryId;
  readonly note?: string;
}

export const wordJudged: Kind<WordJudged> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["word", "outcome", "contact", "note"], (member) => {
      const must = whole({ word: requiredText(member("word")), outcome: requiredWord(member("outcome"), outcomes) });
      return must && { ...must, ...known({ contact: entryIdAt(member("contact")), note: textAt(member("note")) }) };
    }),
  write: asJson,
};
