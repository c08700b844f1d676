/** Each step of a legal path or of a dispute, as one calm sentence to the person. Steps that begin with "Do not" are those to avoid. */

import type { pathSteps as chinese } from "../zh-CN/path-steps.ts";

export const pathSteps: typeof chinese = {
  "keep-papers": "Keep letters, messages, call lists and envelopes, with time and number.",
  "verify-creditor":
    "Ask who they are, for whom they act and on what ground; call back on the number in the contract or the official app, not the one that called.",
  "ask-items": "Ask for principal, interest, penalty interest, default fee and fees in writing, with how they were worked out.",
  "stay-reachable": "Keep your number; answer in one fixed slot and leave the rest of the day to yourself.",
  "propose-plan": "Propose a plan within what you can pay; look at your own limit first.",
  "ask-a-lawyer": "12348 gives free legal advice; take the papers, the contract and the payment records.",
  "read-credit-report": "Get your own report from the credit centre of the People's Bank and see whether and how it was reported.",
  "object-if-wrong":
    "Where the report is wrong or incomplete, object to the credit centre or the lender; what is right is not removed by an objection.",
  "pay-off-starts-the-clock": "The time an adverse entry is kept runs from the day all is paid, not from the day it fell overdue.",
  "note-limitation-day": "Note the last day of limitation; a demand, a payment or a signature moves it.",
  "raise-limitation-yourself":
    "Where limitation may have run out, you have to raise it in court yourself, in writing; the court will not mention it.",
  "check-court-paper": "Check with 12368 or the court's switchboard that the paper is real; do not use a number or link from a message.",
  "pay-or-object-in-writing":
    "Against a payment order there are two ways within the time: pay all of it, or, where you dispute the debt itself, hand in a written objection.",
  "answer-in-writing": "Hand in a written answer in time: which items you do not accept, why, and the evidence.",
  "object-to-court": "An objection to which court is competent belongs in the same period.",
  "go-to-the-hearing": "Be there on the day of the hearing; the court may decide without you.",
  "ask-court-to-reduce":
    "Put the part you may ask to have checked or reduced into the answer and ask the court to reduce it; the court decides.",
  "offer-mediation": "If you want to settle, the court can mediate; look at your own limit first.",
  "appeal-in-time": "If you do not accept the judgment, appeal in time; its last paragraph says whether it was a small claim.",
  "perform-in-time":
    "Do what the judgment orders in its time; if you cannot, tell the court and the other side before it ends, in writing.",
  "tell-court-after-time":
    "The time in the judgment is over: tell the court and the other side soon, in writing, what you can pay and what stands in the way; interest is added each day to what is not paid.",
  "pay-the-judgment-first":
    "Where the money is not enough, it goes to the debt the judgment fixed first and to the doubled part last, unless agreed otherwise.",
  "report-property": "Report your property to the court truthfully, as it asks.",
  "ask-for-living-costs": "Tell the enforcement judge that what you and those you support need to live must be left.",
  "ask-for-an-exception": "Where life or work really needs something the limits forbid, apply to the court.",
  "correct-the-list":
    "If you were put on the list of dishonest debtors though you are only unable to pay, ask the court in writing to correct it.",
  "settle-in-writing": "What you settle with the applicant goes to the court in writing; then do as it says.",
  "answer-collection": "Take and answer the bank's calls, explain the hardship and keep a record.",
  "court-paper-first": "Where there is a court paper, answer the court in time first; all else can wait.",
  "demand-contract-and-pay-out":
    "Ask in writing for the contract, the identity check and the proof of pay-out: which account the money went to, in whose name.",
  "demand-items-in-writing":
    "Ask in writing for every item with amount, first and last day and how it was worked out, and what each payment was set against.",
  "gather-payment-proof": "Find the bank statement, app record and message of every payment and put them in order of days.",
  "ask-for-settlement-certificate":
    "Ask for a certificate that it is settled, with contract number, day and stamp; or for the reason in writing why not.",
  "find-whose-it-is":
    "Compare the credit report, bank statements and the contract in the app to see whether it is yours; until then say nothing either way.",
  "object-to-credit-record":
    "If it stands in your credit report and is wrong, object to the credit centre or the lender; say what is wrong and add the evidence.",
  "complain-to-lender":
    "Complain in writing to the lender named in the contract, with facts, request and grounds, and ask for a case number.",
  "ask-lender-for-review": "If a branch's decision does not satisfy you, you may ask the unit above it in writing for a review.",
  "complain-to-regulator":
    "If the institution does nothing: 12378 for banks, consumer finance, car finance and trusts; the local financial authority for microloan and guarantee companies. They pass it on and press for an answer; they do not decide.",
  "complain-about-credit-record":
    "If the objection was not handled to your satisfaction, complain to the local branch of the People's Bank.",
  "report-misused-identity": "If somebody borrowed in your name, report it to the police with your material and ask for a receipt.",
  "no-payment-to-clear-up":
    "Do not pay a little “to clear it up”: a part payment, too, counts as agreeing to pay, and limitation begins anew.",
  "no-promise-no-signature": "Do not agree to pay, name a day or ask for time, and sign no reminder or statement.",
  "no-partial-admission": "Do not accept just one part: it may be taken as accepting the whole.",
  "no-paid-repair": "Do not pay for “credit repair”: nobody can remove what is right, and an objection costs nothing.",
  "no-new-loan": "Do not borrow anew to pay the old.",
  "no-silence": "Do not disappear, change your number or refuse papers: things go on without you.",
  "no-cannot-pay-objection":
    "Do not write only that you have no money, need time or want another way: that is no objection and the order goes on.",
  "no-hiding": "Do not move or hide property: not paying though one could has far heavier consequences.",
  "no-codes-to-callers": "Do not give codes, bank cards or SIM cards to callers, and send no money to a private account.",
  "no-false-papers": "Do not use false certificates, statements or medical papers.",
};
