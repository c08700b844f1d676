import type { followup as chinese } from "../zh-CN/followup.ts";

const ofOwn = (own: string): string => (own === "" ? "" : `${own}: `);

export const followup: typeof chinese = {
  steps: {
    danger: {
      title: "You come first",
      body: "Debts can be talked over slowly; you matter most. Reach someone you trust, or a help line, now.",
    },
    "court-paper": {
      title: (daysLeft) =>
        daysLeft === null
          ? "Look at the court's paper first"
          : daysLeft < 0
            ? `The court's deadline passed ${days(-daysLeft)} ago`
            : daysLeft === 0
              ? "The court's deadline is today"
              : `${days(daysLeft)} left for the court's paper`,
      body: (daysLeft) =>
        daysLeft !== null && daysLeft < 0
          ? "Call 12368 with the area code today and ask the court when the period really ends and what can still be done. Then ask legal aid at 12348."
          : "First call 12368 with the area code to see whether the paper is real, not a number the paper or a message gives; then answer in writing in time.",
    },
    "stop-scam": {
      title: "Stop the loss first",
      body: "Pay nothing more, give no more codes. Take back SIM and cards, change passwords, keep the transfer records, report to the police.",
    },
    "collectors-at-door": {
      title: "Write down the visits and calls first",
      body: "When, who, what was said, any recording: one by one. A later complaint rests on it.",
    },
    "do-action": { title: "Due today", body: "" },
    "add-first-debt": {
      title: "Write down the first debt",
      body: "Four things are enough: who, what kind of lender, how much they ask, since when it is overdue.",
    },
    "verify-debt": {
      title: (debt) => `Verify “${debt}” first`,
      body: "Ask who they are, for proof and an itemised list, in writing. Until then admit nothing, pay nothing, promise nothing.",
    },
    "give-facts": { title: (debt) => `Add what is missing for “${debt}”`, body: "Then what the contract makes you owe can be computed." },
    "state-household": { title: "Enter income and spending", body: "Knowing the most you can pay a month keeps you from promising more." },
    "prepare-contact": {
      title: (debt) => `Prepare to talk with “${debt}”`,
      body: "Look at what to say and what to ask, then get in touch.",
    },
    "nothing-today": { title: "Nothing has to be done today", body: "" },
  },
  actions: {
    "answer-court-paper": (s) => `${ofOwn(s.own)}Answer the court's paper in writing by ${s.day}`,
    "ask-court-what-is-left": (s) =>
      `${ofOwn(s.own)}The last day for the court's paper, ${s.about}, is over: call the court today and ask how far the case is and what can still be done`,
    "perform-judgment": (s) =>
      `${s.debt}: the judgment orders ${s.yuan} by ${s.about}; if that cannot be done, tell the court and the other side before then, in writing`,
    "check-court-paper": (s) => `${ofOwn(s.own)}Find the deadline in the court's paper and check with the court`,
    "prepare-payment": (s) => `Have ${s.yuan} ready for ${s.debt}`,
    "verify-before-paying": (s) => `Before any payment to ${s.debt}: have the debt verified`,
    "confirm-payment-booked": (s) => `Check that ${s.yuan} to ${s.debt} was booked`,
    "ask-after-commitment": (s) => `Ask ${s.debt} whether it was done`,
    "complete-commitment": (s) => `Complete the answer of ${s.debt}`,
    "review-deferral": (s) => `The deferral with ${s.debt} ends soon: prepare the next step`,
    "get-settlement-certificate": (s) => `Get the settlement certificate from ${s.debt}`,
    "check-credit-report": (s) => `Check in the credit report that ${s.debt} was updated`,
    "ask-after-complaint": (s) => `Ask what became of the complaint about ${s.debt}`,
    "ask-after-objection": (s) => `Ask what became of the credit record objection about ${s.debt}`,
    "take-next-rung": (s) => `${s.debt}: the next step is open; see whom to ask`,
    "object-to-record": (s) => `Object to the credit record about ${s.debt}`,
    "archive-debt": (s) => `${s.debt} is done and can be put away`,
    "send-thanks": (s) => `A word of thanks to ${s.debt}`,
    "do-noted": ({ own }) => (own === "" ? "Do the next step you noted" : `${own}: do the next step you noted`),
    "look-into-breach": (s) => `Look at ${s.debt}: something of ${s.about} does not fit what was agreed`,
  },
  reasons: {
    "payment-order": "A payment order was received; the time runs from the day after. That one cannot pay is no objection",
    summons: "A claim was received; the time runs from the day after",
    judgment: "A judgment was received; the time runs from the day after",
    "enforcement-notice": "A paper of enforcement was received",
    other: "A court paper was received",
    "judgment-due": "The time the judgment gives is nearly over",
    "promise-due": "The promised day is near",
    "promise-unseen": "The promised day has passed, and the case has no such payment",
    "not-cleared-up":
      "A payment was promised, but whose debt it is, how much, or whether its time is over is not cleared up; paying may admit it",
    "instalment-due": "This instalment of the agreement is near",
    "instalment-unseen": "The day of this instalment has passed, and the case has no such payment",
    "commitment-due": "The first working day after the day they named",
    "commitment-incomplete": "The other side's answer is incomplete",
    "deferral-ends": "The deferral ends soon",
    settled: "This debt has been paid",
    "complaint-made": "An answer to the complaint should be there by now",
    "complaint-clock": "The time the rules give to answer the complaint is over",
    "objection-clock": "The time the rules give to check the objection and answer is over",
    "rung-open": "the wait after the step before is over",
    "conduct-noted": "a contact was noted whose hour, person or words can be reported",
    "harm-threatened": "words of harm were noted: safety first, and the police where there is danger",
    "record-wrong": "the record does not show what happened",
    "noted-next": "You set it yourself when you noted the contact",
    "debt-closed": "certificate in hand, credit report looked at",
    "note-plan-granted": "they agreed to an arrangement",
    "note-kept-word": "they kept their word",
    "note-progress": "another instalment was paid in time",
    "agreement-differs": "Check your own records first, then ask the other side",
  },
  workingDayUnsure: "that year's public holidays are not known yet; the day moves if it is one",
  ask: {
    who: "Who will be responsible for this?",
    what: "What exactly will be done?",
    fen: "How much exactly?",
    dueDay: "By which day at the latest will I have an answer?",
  },
  promises: {
    incomplete: {
      debt: "Which creditor is this promise for?",
      fen: "How much will you pay?",
      dueDay: "On which day?",
    },
    notPositive: "A promised sum is above zero.",
    wouldAdmit: "This cannot be promised yet: it would admit the debt. Verify first, or read the warning and decide for yourself.",
    pastDay: (day) => `${day} has passed. Enter today or a later day.`,
    limitUnknown: "What you can pay a month is not known. Enter income and spending first.",
    aboveLimit: (promised, limit) => `${promised} is above the ${limit} you can pay a month. Lower it to that.`,
    overlaps: (month, promised, left) =>
      `${promised} is promised for ${month} already; at most ${left} more fits. Lower the sum or take another month.`,
  },
  calendar: {
    pay: "Something is planned",
    review: "Look again at what was set",
    action: "Open Tanhao for today's step",
  },
};

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
