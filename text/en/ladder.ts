/** The English of offer ladders and of the routes of a shortfall. */

import type { ladder as chinese } from "../zh-CN/ladder.ts";

export const ladder: typeof chinese = {
  rung: { opening: "Opening", target: "Target", limit: "Limit" },
  ask: {
    written: "Please put what we agree in writing: in the app, by official text message or in a stamped letter.",
    "penalty-stop": "While I keep to this plan, can penalty interest and default fees stop growing?",
    "penalty-waiver": "Can penalty interest, compound interest and default fees so far be waived? Please write down how much.",
    "principal-first": "Can what I pay be set against principal first? Please write down the order.",
    "dunning-pause": "While I keep to the plan, can collection pause?",
    "debit-change": "Can the automatic debit be changed to the sums of the plan, so that the old full amount is not taken?",
    "report-wording": "How will the credit report show it while I pay, and once all is paid? Please write it down.",
    certificate: "How soon after the last payment is the settlement certificate issued, and by whom?",
  },
  give: {
    "more-a-month": "A little more a month if that is what it takes, up to the limit",
    "sum-at-once": "One payment from a source you can name",
    "more-if-income-rises": "More when income rises; a wish, not part of what is promised",
    papers: "The statement of income and spending, and proof of the hardship",
    review: "A new report of income and spending on the day agreed",
  },
  route: {
    verify: "Verify first what is not verified: who they are, what proves it, each item, in writing",
    "serve-some": "Negotiate where the money reaches, ask for a deferral for the rest",
    token: "A small part to each, with a day to look again; interest may be more than it, it only keeps contact",
    deferral: "Ask for a deferral, with a day to look again",
    "waiver-ask": "Ask for a waiver of penalty interest, compound interest and default fees; they may decline",
    "lump-sum-ask": "With a sum whose source you can name, ask whether one payment settles and the rest is waived",
    assistance: "Ask what help there is: minimum living allowance, temporary assistance, unemployment, medical",
    "personal-insolvency":
      "Ask about personal insolvency: as reported, your city has the procedure, with counselling first; the court and the insolvency administration say who may use it",
    "see-a-person": "Look at it with somebody: legal aid on 12348, the community, a mediation body; no paid agent",
  },
};
