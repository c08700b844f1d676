/** The English of the plans and offer ladders at the terminal. */

import type { cliPlan as chinese } from "../zh-CN/cli-plan.ts";
import { document } from "./document.ts";

export const cliPlan: typeof chinese = {
  plan: {
    objective: document.objective,
    head: (firm) => `The sum a month for debts: ${firm} yuan. These plans fit; look at what each costs before choosing.`,
    figures: (of) =>
      `at most ${of.monthly} yuan a month, ${of.months} months, ${of.total} yuan in all (${of.cost} of it interest to come), done on ${of.end}`,
    kind: { instalments: "instalments", deferral: "deferred first", "lump-sum": "one payment" },
    from: (day, sums) => `from ${day} ${sums}`,
    step: (count, sum) => (count === 1 ? sum : `${sum} x ${count}`),
    moreSteps: "the rest in --json",
    afterwards: ", then ",
    review: (day) => `look again on ${day}`,
    notYetProposable: "(not to be proposed yet: verify first)",
    stressHolds: (percent) => `It still holds if income falls by ${percent} %.`,
    stressFails: (percent, short, on) => `If income falls by ${percent} %, ${short} yuan a month are missing from ${on}.`,
    nothingOwed: "There is nothing owed to plan for.",
    noneFits: "No plan fits: ",
    blockedBy: {
      "capacity-zero":
        "nothing is left each month. Agree to no instalment; ask for a deferral and look at the assistance you can apply for.",
      "minimum-instalments": "a lender's smallest instalment is above what can be paid.",
      "max-months": "a lender's longest term is too short.",
      refusals: "a lender takes no instalments, or grants no deferral, and so it does not fit.",
      "too-long": "with what is left it takes more than 60 months.",
      "debts-unclear": "no debt is both surely your own and known in amount. Verify and ask for itemisation first.",
    },
    gap: (sum) => `At least ${sum} yuan a month are missing before all of it fits.`,
    inTheWay: (debts) => `Debts in the way: ${debts.join(", ")}.`,
    serving: "Serving what can be served, asking deferral for the rest:",
    reviewOn: (day) => `Look again on ${day}.`,
    unclear: (debts) => `Not planned (not surely your own): ${debts.join(", ")}.`,
    needsFacts: (debt, facts) => `Not planned: ${debt} lacks ${facts.join(", ")}.`,
    notAPromise:
      "A plan is what you go and propose, not a promise; pay by it and agree to it only once the other side has accepted in writing.",
  },
};
