/** What is wrong in the contact form, as a sentence at its place. */

import type { ContactFormFailure } from "@tanhao/app/record/contact-form";
import { contactWords } from "./contact-words.ts";

export function contactFailureSentence({ kind, found }: ContactFormFailure): string {
  const words = contactWords().wrong;
  switch (kind) {
    case "missing":
      return words.missing;
    case "moment-malformed":
      return words.moment(found);
    case "money-malformed":
      return words.money(found);
    case "money-not-positive":
      return words.notPositive;
    case "day-malformed":
      return words.day(found);
  }
}
