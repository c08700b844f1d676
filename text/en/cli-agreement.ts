/** What the command line says about an offer that is checked, in English. */

import type { cliAgreement as chinese } from "../zh-CN/cli-agreement.ts";

export const cliAgreement: typeof chinese = {
  agreement: {
    summary: "check the terms offered before anything is paid (reads JSON from standard input)",
    detail:
      'Standard input is one JSON document; leave out what was not said: { "creditor", "contract", "balance": { "fen", "on", "parts" }, "totalFen", "firstPayment", "instalments": { "fen", "months", "first" }, "payee": { "account", "name" }, "form", … }. Money is in fen; docs/formats.md has every key. Looks at the ten items and at what makes it safe to pay, and sets the offer beside what a month can carry, your own plan, the balance computed and the law book. Exit code 1 when something is not said, cannot be kept, or shows signs of fraud.',
    ask: "What to ask (one message each)",
    readBack: "Read these back",
    said: "said",
    missing: "gap",
    notSaid: "not said",
    safety: "Safe before anything is paid",
    against: "Beside your own figures",
    law: "What the law book says",
    afterwards: "Once it is really agreed",
  },
};
