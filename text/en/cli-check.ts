/** What the command line says about words one means to say, in English. */

import type { cliCheck as chinese } from "../zh-CN/cli-check.ts";

export const cliCheck: typeof chinese = {
  check: {
    summary:
      "a look before you say it: temper, begging, promises you cannot keep, private data, contradiction, each with a better sentence",
    detail:
      "One line you mean to say from standard input, each on its own (or behind the command); looked at on this machine only. Firm and polite words are not picked on. --limit is the most you can put up a month, in fen; with --case and --debt it goes by the capacity of the case, by what was said before and by what may be said about this debt. Where limitation may have run out or the creditor is not verified, words that would admit the debt are named. Where the words speak of harming oneself, only help is shown, nothing about the debt. Exit code 1 when something should be changed. How well it sees: docs/tone.md.",
    quoted: (text) => `"${text}"`,
    fine: "Nothing needs changing.",
    stop: (meaning) => `Stop here first. ${meaning}`,
    now: (steps) => `Now: ${steps}`,
    issue: (kind, why, quote) => `${kind} "${quote}": ${why}`,
    better: (line) => `Rather: ${line}`,
    gloss: (gloss) => `(meaning: ${gloss})`,
    kinds: {
      insult: "Insult",
      threat: "Threat",
      "hot-words": "Temper",
      begging: "Begging",
      "over-promise": "A promise you cannot keep",
      contradiction: "Not what was said before",
      harmful: "Against yourself",
      "private-data": "Private data",
      limitation: "Would admit",
    },
    why: {
      insult: "It is on record, and the next person will be harder.",
      threat: "It serves as evidence against you and may be unlawful.",
      publishing: "Publishing recordings or chats may infringe rights; keep them for a complaint or a court.",
      hot: "It solves nothing; only your manner will be noted.",
      begging: "Figures help more than pleading: say how things stand and what you can manage.",
      anything: "Broken once, nobody believes the next; borrowing anew only adds to it.",
      "above-limit": "It is more than a month can carry and will break off.",
      "nothing-left": "Nothing is left to promise this month.",
      "other-sum": "It is not the sum promised before.",
      "other-reason": "It is not the reason given before, and they compare.",
      "refuses-outright": "It is noted as a refusal to pay and ends the talk.",
      untrue: "False papers turn owing money into fraud.",
      planned: "It sounds as if repayment was never meant, and may be taken as a sign of fraud.",
      consents: "Consent to contact others or to a guarantee is hard to take back.",
      "gives-up-rights": "Rights given up do not come back.",
      "private-account": "Money paid to a private account may not count as repayment, and may be a fraud.",
      codes: "With a code or password the money on the card may be gone.",
      numbers: "Full numbers do not belong in a chat or call.",
      limitation: "Limitation may have run out, or the creditor is not verified: this may admit the debt anew.",
    },
  },
};
