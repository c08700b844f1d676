/** The money of this month, in English. */

import type { month as chinese } from "../zh-CN/month.ts";

export const month: typeof chinese = {
  debit: {
    paid: "is covered",
    fails: "is not covered",
    "depends-on-hour": "depends on whether the money of that day comes first",
    "depends-on-order": "not all of that day's debits fit; depends on which is tried first",
    unknown: "not known, since the balance is not",
  },
  need: { living: "to live on in these days" },
  asset: {
    home: "home",
    vehicle: "vehicle",
    tools: "tools of work",
    savings: "savings",
    fund: "housing or pension fund",
    insurance: "insurance",
    household: "household goods",
    other: "other",
  },
  exempt: { yes: "needed to live, as I see it", no: "" },
  authorisation: {
    "list-all":
      "First see which automatic debits there are: signed debits in the bank's app, payments without password and automatic debits in the wallets, repayment settings in each loan app. Note the day, the sum and the card.",
    "ask-lender-first":
      "Before the day, ask the lender in writing whether day or sum can be changed or the debit paused, how to apply and when it answers. Whether it agrees is its decision. For a debt that is not verified ask only what the debit rests on; do not say what is owed or when it will be paid.",
    "change-at-bank":
      "Held at the bank: end or change that signed debit in the app or at the desk, ask from which day it works and take a receipt.",
    "change-at-wallet": "Held in a wallet: switch each automatic debit off or change its card, then look at its state once more.",
    "change-at-lender":
      "Held in the loan app: change the card or switch the debit off in the repayment settings; where there is no such choice, ask official customer service in writing.",
    "tell-in-writing":
      "Tell the lender in writing the same day: from when nothing is debited and how to reach you. Only the way of paying ends. What is due and not paid is still overdue, interest and penalty interest run by the contract, and the contract may say more about ended debits: read that clause first.",
    "keep-proof": "Keep application, answer, receipt and screenshots with their dates.",
    "look-after-the-day":
      "Look at the account after the day. If it was debited all the same, have the bank or wallet say on what basis, and record it among the contacts.",
    "nothing-hidden":
      "Do not move wages to another person's name, do not move money or things away from creditors, and tell income and property truthfully when asked. Moving money between your own cards to pay rent or medicine is not meant.",
    "court-froze-it":
      "An account frozen by a court is not the bank's to free: ask the enforcement judge in writing, with wage statements and the household's situation, to leave what is needed to live.",
  },
  paper: {
    contract: "loan contract",
    payments: "record of payments (bills, statements)",
    claim: "the sum claimed, itemised",
    "assignment-notice": "notice of assignment",
    "court-paper": "the court's paper",
    "credit-report": "credit report",
    "income-proof": "proof of income or wage statements",
    "hardship-proof": "proof of the hardship",
    statement: "your copy of the financial statement",
  },
  why: {
    contract: "rate, charges, term and penalty are what it says; so is who lent",
    payments: "what was paid needs a record, or no sum is clear",
    claim: "only an itemised claim can be checked",
    "assignment-notice": "without it do not talk to a new creditor yet",
    "court-paper": "it names the deadline",
    "credit-report": "to see accounts you forgot, and whether they are reported right",
    "income-proof": "shows what a month can carry",
    "hardship-proof": "needed when you ask for a hardship arrangement",
    statement: "keep each version you hand over: the figures must agree",
  },
  where: {
    contract: "contracts in the loan app, or ask the lender in writing",
    payments: "export from the wallets and the bank's app",
    claim: "ask in writing for principal, interest, penalty interest, charges and the day of calculation",
    "assignment-notice": "ask the original lender to confirm in writing",
    "court-paper": "in the envelope or message served; check first that it is real",
    "credit-report": "the credit centre of the People's Bank: site, desk, or a bank's app",
    "income-proof": "the employer or the bank of the wage account",
    "hardship-proof": "see the list of proofs below",
    statement: "made by this program; put it into files",
  },
};
