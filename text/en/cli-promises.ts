/** What the command line says about the promises of a conversation, in English. */

import type { cliPromises as chinese } from "../zh-CN/cli-promises.ts";

export const cliPromises: typeof chinese = {
  promises: {
    summary: "who promised what in a chat or call, how much, by when, and what is still to be asked",
    detail:
      'Reads a text file: a line "A:" (the other side) or "B:" (you) with a sentence; it also knows roles such as 客服小王：and 我：, and exports of WeChat (a line with name and time, the words below). Demands, requests, offers nobody has accepted and payments of the past are no promises; an offer binds both sides once you say yes. "Next Wednesday" counts from the date in the chat, or from today where there is none. Who speaks is not guessed. How well it reads: docs/tone.md.',
    none: "No promise was found.",
    whoIsWho: (names) =>
      `It is not clear which side ${names.join(", ")} is on, so their words were not read. Write A (the other side) or B (you) instead of the name and try again.`,
    promise: ({ line, who, what, sum, due, status }) =>
      `line ${line}  ${who}: ${what}${sum === null ? "" : ` CNY ${sum}`}${due === null ? "" : `, ${due}`}  [${status}]`,
    quoted: (quote) => `"${quote}"`,
    ask: (question) => `To ask: ${question}`,
    who: { borrower: "you", lender: "the institution", agent: "the person speaking", third: "somebody else" },
    what: {
      pay: "pay",
      waiver: "waive",
      instalments: "instalments or more time",
      refund: "refund",
      "pause-collection": "stop collecting or contacting",
      "record-change": "deal with the credit record",
      "send-paper": "send papers",
      "call-back": "call",
      transfer: "pass on to somebody",
      reply: "answer",
      apply: "note down or apply",
    },
    status: {
      firm: "firm",
      conditional: "on a condition",
      vague: "vague, counts for nothing yet",
      refused: "refused",
      withdrawn: "taken back",
      not_valid: "not to be relied on",
    },
  },
};
