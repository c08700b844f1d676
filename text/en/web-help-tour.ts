/** The tour: nine screens, what each answers and the one thing to do there. In English. */

import type { webHelpTour as chinese } from "../zh-CN/web-help-tour.ts";

export const webHelpTour: typeof chinese = {
  name: "Show me around",
  preparing: "Opening the first step …",
  at: (step, of) => `Step ${step} of ${of}`,
  steps: {
    home: { title: "Where I stand", answers: "How much it is in all, and what to do first today.", now: "each time, only “today's step”." },
    debt: {
      title: "One debt",
      answers: "What they claim, what the contract says, where they differ.",
      now: "tap a figure to see where it comes from.",
    },
    path: {
      title: "What happens now",
      answers: "What happens if it is not paid, and the days not to miss.",
      now: "look at the nearest day.",
    },
    materials: {
      title: "Papers",
      answers: "Bills, contract and screenshots, read on this device.",
      now: "try one bill; you confirm each thing that was found.",
    },
    household: {
      title: "Monthly budget",
      answers: "What your household can really spare a month.",
      now: "fill in income and necessary spending; the rest can wait.",
    },
    plan: {
      title: "Repayment plans",
      answers: "All debts together: how they can be carried.",
      now: "compare the ways; no need to choose yet.",
    },
    channel: {
      title: "How to reach them",
      answers: "Call, chat or write first.",
      now: "look at the first in the list and what to have ready.",
    },
    words: {
      title: "What to say",
      answers: "The first twenty seconds, and what they may answer.",
      now: "read it once, then practise once. During a call, help opens from here too.",
    },
    contacts: { title: "Contacts", answers: "Who said and promised what, on which day.", now: "write one entry right after each talk." },
  },
  now: (what) => `Here first: ${what}`,
  next: "Next",
  back: "Back",
  done: "Done",
  leave: "Leave",
  toStep: "Back to the page of this step",
  onExample: "This is the example; its people and lenders are invented.",
};
