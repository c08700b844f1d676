/** One day of the case as it reads, without the debt's name, and where it leads. */

import type { CaseDay, DayMatter } from "@tanhao/app/overview/case-days";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { OpenCase } from "../case/open-case.ts";
import { contactWords } from "../contact/contact-words.ts";
import { actionHref, actionTitle } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { eventName } from "../path/path-words.ts";
import { timelineWords } from "./timeline-words.ts";

export function daySentence(what: DayMatter, open: OpenCase): string {
  const words = timelineWords();
  switch (what.is) {
    case "contact":
      return contactSentence(what.contact);
    case "payment":
      return words.payment(format().yuan(what.payment.fen));
    case "promise":
      return words.promised(format().day(what.promise.dueDay), format().yuan(what.promise.fen));
    case "commitment":
      return words.committed(contactWords().whos[what.commitment.who], what.commitment.what);
    case "agreement":
      return words.agreed(words.agreements[what.agreement.type]);
    case "instalment":
      return words.instalment(format().yuan(what.due.fen));
    case "event":
      return eventName(what.event.event);
    case "action":
      return actionTitle(what.action, open);
    case "correction":
      return what.takesBack ? words.tookBack(what.because) : words.corrected(what.because);
  }
}

/** How, who began, whom they reached, and what was settled in it; not what was said. */
function contactSentence({ channel, direction, called, commitments = [] }: ContactLogged): string {
  const words = timelineWords();
  const said = contactWords();
  return words.contact([
    said.channels[channel],
    direction === undefined ? "" : said.directions[direction],
    called === undefined || called === "debtor" ? "" : words.reached(said.circles[called]),
    ...commitments.map((commitment) => words.committed(said.whos[commitment.who], commitment.what)),
  ]);
}

/** What carries its debt's name in its own sentence. */
export const namesItsDebt = ({ what }: CaseDay): boolean => what.is === "action";

export function dayHref({ debt, what }: CaseDay): string | null {
  if (what.is === "action") return actionHref(what.action);
  if (what.is === "contact" || what.is === "correction") return "#/contacts";
  if (what.is === "event" && debt === null) return "#/door/court";
  return debt === null ? null : what.is === "event" ? `#/debts/${debt}/path` : `#/debts/${debt}`;
}
