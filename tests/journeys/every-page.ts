/**
 * Every screen of the app, once, with the name its pictures carry: what walks over all of them (axe, targets, text size,
 * the contact sheet) walks over this list. Addresses with a debt are those of the example case. A new page is added here.
 */

export interface EveryPage {
  readonly name: string;
  /** Behind the #. */
  readonly path: string;
}

export const everyPage: readonly EveryPage[] = [
  { name: "home", path: "/" },
  { name: "door", path: "/door" },
  { name: "door-danger", path: "/door/danger" },
  { name: "door-court", path: "/door/court" },
  { name: "door-agent", path: "/door/agent" },
  { name: "door-collectors", path: "/door/collectors" },
  { name: "debt-new", path: "/debts/new" },
  { name: "debt", path: "/debts/consumer" },
  { name: "debt-ask", path: "/debts/friend/ask" },
  { name: "debt-edit", path: "/debts/consumer/edit" },
  { name: "words-any", path: "/words" },
  { name: "words-phone", path: "/debts/consumer/words?channel=phone" },
  { name: "words-letter", path: "/debts/micro/words?channel=letter" },
  { name: "talk", path: "/debts/consumer/talk" },
  { name: "rehearsal", path: "/rehearsal" },
  { name: "rehearsal-cold", path: "/rehearsal?agent=cold&seed=3" },
  { name: "letters", path: "/debts/consumer/letters" },
  { name: "letter-hardship", path: "/debts/consumer/letters/hardship" },
  { name: "letter-objection", path: "/debts/micro/letters/payment-order-objection" },
  { name: "agreement", path: "/debts/consumer/agreement" },
  { name: "debt-path", path: "/debts/consumer/path" },
  { name: "channel", path: "/debts/card/channel" },
  { name: "escalation", path: "/debts/consumer/escalation" },
  { name: "settled", path: "/debts/consumer/settled" },
  { name: "path", path: "/path" },
  { name: "actions", path: "/actions" },
  { name: "timeline", path: "/timeline" },
  { name: "week", path: "/week" },
  { name: "law", path: "/law" },
  { name: "law-found", path: "/law?words=LPR" },
  { name: "law-rate-cap", path: "/law/private-lending.rate-cap" },
  { name: "law-lpr", path: "/law/lpr-1y" },
  { name: "glossary", path: "/glossary" },
  { name: "glossary-term", path: "/glossary?term=limitation" },
  { name: "import", path: "/import" },
  { name: "contacts", path: "/contacts" },
  { name: "contact-new", path: "/contacts/new?debt=card" },
  { name: "promises", path: "/promises" },
  { name: "evidence", path: "/evidence" },
  { name: "backup", path: "/backup" },
  { name: "restore", path: "/restore" },
  { name: "helper", path: "/helper" },
  { name: "helper-notes", path: "/helper/notes" },
  { name: "household", path: "/household" },
  { name: "month", path: "/month" },
  { name: "plan", path: "/plan" },
  { name: "papers", path: "/papers" },
  { name: "statement", path: "/statement" },
  { name: "share", path: "/share" },
  { name: "settings", path: "/settings" },
  { name: "offline", path: "/offline" },
  { name: "help", path: "/help" },
  { name: "help-does", path: "/help/does" },
  { name: "help-limits", path: "/help/limits" },
  { name: "help-agents", path: "/help/agents" },
  { name: "help-people", path: "/help/people" },
  { name: "help-questions", path: "/help/questions" },
  { name: "nowhere", path: "/nowhere" },
];

/** What there is to see before anything is typed: every page that is not one debt's. */
export const everyPageOfNothing: readonly EveryPage[] = everyPage.filter(({ path }) => !/^\/debts\/(?!new)|\?debt=/.test(path));
