/** What the command line says about the month, in English. */

import type { cliMonth as chinese } from "../zh-CN/cli-month.ts";

export const cliMonth: typeof chinese = {
  bills: {
    head: (months) => `By the bills, on average in these whole months (${months.join(", ")}; CNY; a proposal, please check):`,
    none: "The bills hold no whole month; nothing is proposed.",
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    unsorted: (sum, count) => `${sum} a month in ${count} rows belong to no kind; look what they are.`,
  },
  month: {
    unknown:
      "case.yaml has no month yet: what is in the accounts, automatic debits, days of income. docs/formats.md shows how to write it.",
    head: (on, until) => `This month's money (${on} to ${until}, CNY)`,
    atHand: (sum) => `In all accounts now: ${sum}`,
    nextIncome: (day, name, sum) => `Money comes next on ${day}: ${name} ${sum}`,
    noIncome: "No day of income is listed; one month is assumed.",
    living: (sum, days, basis) =>
      `To live on in these ${days} days: ${sum} (${basis === "floor" ? "by the local living standard" : "by the daily spending listed"})`,
    livingUnknown: "Living costs are not counted: neither the local standard nor daily spending is listed.",
    short: (sum) => `Missing until then: ${sum}`,
    enough: "By what is listed, the money lasts until then.",
    shortAtMost: (sum) => `Missing until then: at most ${sum} (a balance is not listed; it may be less)`,
    unknownAccounts: (names) => `Balance not listed, so not counted: ${names.join(", ")}`,
    undated: (lines) => `Day not listed, so not counted: ${lines.join(", ")}`,
    due: "Due this month by contract, no debit listed (without penalties, not counted)",
    firstAtRisk: (day, name) => `First debit at risk: ${day}, ${name}`,
    claims: "What is protected first",
    coveredWhole: "covered",
    coveredNot: "no money",
    covered: (sum) => `only ${sum}`,
    talk: (names) => `No money for these; talk about them before their day: ${names.join(", ")}`,
    days: "What is debited when",
    dayHead: ["day", "account", "item", "sum", "result", "left"],
    comes: "comes in",
    notCounted: "What cannot be debited may be tried again that day or later, or in part; daily spending is not counted here.",
    steps: "How an automatic debit is lawfully changed",
    law: (article, force, id) => `rests on ${article} (${force}) ${id}`,
    help: "Help to ask for",
    helpNote:
      "Whether and how much is given is decided by the office named, by local rules; applying costs nothing, leave agents out of it.",
    when: (text) => `when: ${text}`,
    decides: (text) => `decided by: ${text}`,
    needs: (texts) => `bring: ${texts.join("; ")}`,
    ask: (text) => `ask at: ${text}`,
    source: (text, checked) => `read in: ${text}, checked ${checked}`,
  },
  papers: {
    name: (paper, debt) => (debt === null ? paper : `${paper} (${debt})`),
    missing: (count) => `Missing: ${count}`,
    have: (count) => `Already there: ${count}`,
    why: (text) => `what for: ${text}`,
    where: (text) => `where to get it: ${text}`,
    proofs: "Proof of the hardship (lenders ask for different papers; ask for the list first)",
    issuer: (text) => `issued by: ${text}`,
    substitute: (text) => `if there is none: ${text}`,
    cover: (text) => `cover first: ${text}`,
    fresh: (text) => `how fresh: ${text}`,
    onlyTrue: "Only true papers, only copies. Altered or bought ones end every negotiation; forging official papers or seals is a crime.",
  },
};
