/** `contact.valued`: what was good about a contact: somebody helped, waited, or kept their word. Recorded beside it; the contact stays as it was. */

import { known, required, textAt } from "@tanhao/core/debt/facts-document-place";
import { type ContactValue, contactValues } from "@tanhao/core/followup/contact-value";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, requiredWord } from "./record-members.ts";

export interface ContactValued {
  readonly contact: EntryId;
  readonly what: ContactValue;
  readonly note?: string;
}

export const contactValued: Kind<ContactValued> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["contact", "what", "note"], (member) => {
      const must = whole({ contact: required(member("contact"), entryIdAt), what: requiredWord(member("what"), contactValues) });
      return must && { ...must, ...known({ note: textAt(member("note")) }) };
    }),
  write: asJson,
};
