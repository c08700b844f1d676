/**
 * Whether a contact says anything beyond that there was one: a word, a file, a promise, an offer, who it was or whom they reached. One that
 * says nothing is no proof of anything later, and was most likely saved too early. A complaint or a letter of one's own says it by itself:
 * that it went out on that day, and from then on its answer is waited for.
 */

import type { ContactChannel, ContactLogged } from "@tanhao/journal/kinds/contact-logged";

const telling = [
  "said",
  "heard",
  "asked",
  "offered",
  "commitments",
  "files",
  "note",
  "next",
  "with",
  "called",
] as const satisfies readonly (keyof ContactLogged)[];

const sentToBeAnswered: ReadonlySet<ContactChannel> = new Set(["complaint", "letter", "email"]);

export const tellsSomething = (contact: ContactLogged): boolean =>
  telling.some((part) => contact[part] !== undefined) || (contact.direction === "out" && sentToBeAnswered.has(contact.channel));
