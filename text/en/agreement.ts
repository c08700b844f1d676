/** Checking an offer before anything is paid, in English. */

import type { agreement as chinese } from "../zh-CN/agreement.ts";

export const agreement: typeof chinese = {
  items: {
    creditor: "Full name of the creditor",
    contract: "Contract number",
    balance: "Balance: of which day, how much, made of what",
    total: "Total to be paid",
    instalments: "Each instalment and its day",
    end: "The day it ends",
    charges: "Interest and penalty interest meanwhile",
    late: "What follows if a payment is a day late",
    payee: "Who is paid, and how",
    record: "Credit record and settlement certificate",
  },
  checks: {
    confirmed: "Where it was confirmed",
    written: "Whether it is in writing",
    signer: "Who signs",
    assignment: "Whether the assignment was checked",
    payee: "Who is paid",
    "first-payment": "The first payment",
    allocation: "What a payment is set against",
    charges: "Charges during the plan",
    collection: "Whether collection stops while the plan is kept",
    debit: "Whether the old automatic debit was changed",
    added: "Whether anything is added",
    "income-day": "First instalment and the day money comes",
    term: "Number of instalments",
    pressure: "Pressure to say yes",
  },
  states: { ok: "no problem seen", warn: "mind this", unsaid: "not said", "not-yet": "do not pay yet", stop: "stop" },
  why: {
    "callers-number":
      "It was confirmed only on the number that called. Caller ID can be forged: contact the lender yourself through the official app or the number in the contract first.",
    "not-confirmed":
      "It has not been confirmed with the lender. Contact it yourself through the official app or the number in the contract.",
    spoken:
      "It is only spoken. Wait for an agreement in the app, a stamped paper, a company e-mail or an official text message, and pay when you see it in writing.",
    recording:
      "There is only a recording. Ask for the text in the app, by official text message or e-mail as well, and pay when you see it.",
    "card-recording":
      "A plan for a bank card may be agreed by voice and the bank keeps the recording. Note the time of the call, and ask for the text too if you can.",
    "signer-unknown": "It is not clear who signs and whether they may. Ask for the creditor's authorisation.",
    "assignment-unchecked": "Check the assignment with the first lender before talking about who is paid.",
    "payee-person":
      "The money is to go to a person's account. Licensed lenders do not collect into private accounts; this is the most common form of fraud. Pay nothing at all.",
    "payee-wallet":
      "The money is to go to a private wallet such as WeChat or Alipay. Licensed lenders do not collect that way; this is the most common form of fraud. Pay nothing at all.",
    "payee-other-person": "The payee is not the person who lent. Ask why, and have the lender confirm it in writing.",
    "payee-other-company":
      "The company to be paid does not have the name in the contract. Check this account through an official channel first.",
    "payee-unknown": "It is not known yet where to pay.",
    "first-before-writing":
      "A payment is wanted before the terms are in writing. See the text first; paying on the day you confirm it is early enough.",
    "first-above-spare":
      "It is more than what is left after one month of living costs. Do not touch the money for food, rent or medicine, and do not borrow for it.",
    "first-spare-unknown": "What you have at hand is not filled in, so nobody can say whether it leaves one month of living costs.",
    "interest-goes-on": "Interest goes on during the plan: the total will be above the balance.",
    "penalty-goes-on": "Penalty interest goes on during the plan. You may ask that it stops while the plan is kept.",
    "collection-goes-on":
      "Collection goes on even if you pay on time. You may ask to have it written that it stops while the plan is kept.",
    "debit-unchanged": "The old automatic debit was not changed and may still take the old full sum. Have it changed before you sign.",
    "added-guarantor": "A guarantor is to be added. That draws family or friends in; ask to have it taken out.",
    "added-membership": "A membership or service package is to be bought. It has nothing to do with repaying; ask to have it taken out.",
    "added-insurance": "Insurance is to be bought. It has nothing to do with repaying; ask to have it taken out.",
    "added-borrow-to-pay": "Another loan is to pay this one. Borrowing to repay makes the whole dearer; ask to have it taken out.",
    "added-waive-complaint": "The right to complain or sue is to be given up. Ask to have this clause taken out.",
    "added-admission-clause":
      "All sums are to be acknowledged, or limitation given up. Until the sums are checked, ask to have this clause taken out.",
    "added-new-note": "A new note of debt is to be written. That is a new debt; ask to agree under the old contract instead.",
    "added-deposit":
      "A deposit, handling fee or activation fee is wanted first. Lenders do not take money before they arrange a plan. Pay nothing at all.",
    "added-codes": "Codes, a shared screen, or a SIM or bank card are wanted. That lets others move your money. Give nothing at all.",
    "before-income": "The first instalment falls before money comes. You may ask to move the day behind it.",
    "term-above-law": "There are more instalments than the longest term in the rule. Ask which rule it rests on.",
    "deadline-spoken":
      "It was said that the offer ends today. Only a contract, a signed plan or a court paper sets a binding day; an offer may be withdrawn, the right to ask again is not. Sleep over it.",
  },
  ask: {
    creditor: "What is the full company name of the creditor?",
    "creditor-differs": "The creditor's name differs from the contract. Please explain why and show what it rests on.",
    contract: "Which contract number is this about?",
    "contract-differs": "The contract number differs from mine. Please check and tell me which contract this is.",
    balance: "As of which day is the balance, and how much is it?",
    "balance-day": "As of which day is this balance?",
    "balance-parts": "Please list principal, interest, penalty interest and fees of the balance one by one.",
    "parts-differ": "The items do not add up to the balance. Please check and send me the list.",
    total: "How much is to be paid in all from now on under this plan?",
    "sum-differs": "The instalments do not add up to the total. Which one counts, and what is the difference?",
    instalments: "How much is each instalment, and how many are there?",
    "first-day": "On which day is the first instalment, and on which day of the month the others?",
    "day-past": "Some days of the plan are already past. Please give me corrected days.",
    "deferral-cost": "What does the deferral cost, and what is to be paid first? Please write it also if it is nothing.",
    "deferral-times": "How many times can such a deferral be had in all?",
    end: "On which day is everything paid?",
    "end-differs": "The end day written and the day of the last instalment differ. Which one counts?",
    interest: "During the plan, does interest stop, is it reduced, or does it go on?",
    penalty: "During the plan, do penalty interest and default fee stop, are they reduced, or do they go on?",
    late: "If a payment is a day late, what follows, and is there a grace period?",
    "payee-account": "Which account is paid: inside the app, or the account in the contract?",
    "payee-name": "In whose name is the account to be paid?",
    "payee-safe":
      "The name of the account is not that of the contract. Please give me the account in the contract or the way to pay in the app.",
    method: "How is it paid, and what proves each payment?",
    record: "How will the credit record show it during the plan and after it is paid?",
    certificate: "Once all is paid, when and how do I get the settlement certificate?",
    confirmed: "Please put this plan into the app or send it from the official number; I will check it through the official channel.",
    written: "Please send me the terms as an agreement in the app, a stamped paper, by company e-mail or official text message.",
    signer: "Who signs, and on what authority? Please show the authorisation.",
    assignment: "Please send me the notice of assignment; I will check it with the first lender.",
    "first-payment":
      "Please send me each later instalment and the end day in writing; I will make the first payment when I have confirmed them.",
    allocation: "What is each payment set against first, and how much principal is left after it?",
    collection: "Please write that collection stops while the plan is kept and that nobody else is contacted.",
    debit: "Please change the old automatic debit to the new sum and day, and tell me when it is done.",
    added: "Please confirm that no guarantee, membership, insurance or fee is added and no right is given up; if so, please take it out.",
  },
  verify: {
    who: "What is your company's full name, your staff number, and for whom do you act?",
    prove:
      "Please provide the contract number, a copy of the contract and what the claim rests on; if you act for somebody, the authorisation or the notice of assignment.",
    items: "Please itemise in writing the principal, interest, penalty interest and fees you claim, and the day they are computed to.",
    writing: "Please answer in writing. I will be in touch after I have received and checked it.",
  },
  verdict: {
    "do-not-pay": "Do not pay anything",
    "verify-first": "Do not say yes yet",
    "not-affordable": "This cannot be kept: do not say yes yet",
    "missing-before-paying": "Some things are not said yet: do not pay yet",
    "complete-and-inside": "Everything was said, and each month is inside what you can carry",
  },
  because: {
    "do-not-pay":
      "There are signs of fraud. Stop and do nothing more they ask; contact the lender yourself through the official app or the number in the contract. If money was paid: call 110 at once and ask the paying bank to stop it; if unsure, ask 96110.",
    "verify-first":
      "This debt is not cleared up. Agreeing to instalments, signing, or paying a little may all be taken as acknowledging it. Limitation may then begin anew, and you may lose the right to refuse on that ground. Ask only the following first.",
    "not-affordable": (over) =>
      `The heaviest month is ${over} above what you can carry. A plan that breaks usually ends. Better say so now: ask for more instalments, smaller ones, or a later first day.`,
    "missing-before-paying": "Ask the following, get it in writing, then decide.",
    "complete-and-inside":
      "Looked at: the ten items, whether it is safe to pay, what a month can carry, your own plan, the balance computed, the law book. What cannot be looked at: whether they tell the truth, whether a paper is the original, whether your income changes. Check once more through the official app or the number in the contract before you pay.",
  },
  neutral: (reasons, facts) => `Why: ${reasons}${facts === "" ? "" : ` (missing: ${facts})`}.`,
  over: (sum) => `Besides, the heaviest month would be ${sum} above what you can carry.`,
  capacityMissing: (facts) => `What a month can carry is not known; missing: ${facts}. Only then can be said whether this can be kept.`,
  points: {
    capacity: (offered, plan) => `The heaviest month takes ${offered}, other debts included; a month can carry ${plan}.`,
    "firm-sum": (offered, plan) => `You set yourself ${plan} a month; the heaviest month takes ${offered} (other debts included).`,
    "spare-money": (offered, plan) => `${offered} at once; after one month of living costs ${plan} can be used.`,
    month: (offered, plan) => `At most ${offered} an instalment; at most ${plan} in your plan.`,
    total: (offered, plan) => `${offered} in all; ${plan} in your plan.`,
    months: (offered, plan) => `${offered}; ${plan} in your plan.`,
    end: (offered, plan) => `Ends on ${offered}; your plan on ${plan}.`,
    claim: (offered, plan) => `The balance said now is ${offered}; claimed before was ${plan}.`,
    sum: (offered, plan) => `The total said is ${offered}; the payments add up to ${plan}.`,
    waived: (offered, plan) => `The total said is ${offered}; the balance less what is waived is ${plan}.`,
    term: (offered, plan) => `${offered}; the longest term in the rule for this kind is ${plan}.`,
  },
  balance: (what, offered, plan) => `${what}: they say ${offered}, the contract as computed gives ${plan}.`,
  balanceMore: (difference) => `You may ask for the items of the ${difference} above it.`,
  wholeBalance: "Balance",
  nothingToCompare: {
    "spare-money": (offered) => `${offered} at once; what you have at hand is not filled in.`,
    balance: (offered) => `They say the balance is ${offered}; it cannot be computed from the contract, so ask for the items first.`,
  },
  yearlyCost: (nominal, effective) =>
    `By the balance (theirs if they named one, else as computed) and these payments, the cost from now on is ${nominal} a year (nominal), ${effective} (effective).`,
  lawLimit: (percent) => `A line to compare with is ${percent} a year:`,
  months: (count) => (count === 1 ? "1 instalment" : `${count} instalments`),
  payees: {
    "contract-account": "the account in the contract",
    "in-app": "payment inside the official app",
    "company-account": "a company's account",
    person: "a person's account",
    wallet: "a wallet such as WeChat or Alipay",
    unknown: "not known yet",
  },
  methods: { app: "in the app", transfer: "bank transfer", "auto-debit": "automatic debit", counter: "at a branch", other: "another way" },
  courses: { stops: "stops", reduced: "is reduced", "goes-on": "goes on", unknown: "not said" },
  allocations: { "principal-first": "principal first", "charges-first": "interest and fees first", "in-proportion": "in proportion" },
  said: {
    balance: (sum, on, parts) => `${sum}${on === null ? "" : ` as of ${on}`}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`,
    part: (name, sum) => `${name} ${sum}`,
    first: (sum, day) => `${sum} first${day === null ? "" : ` (${day})`}`,
    level: (sum, months, first) => `${sum}, ${months} times${first === null ? "" : `, from ${first}`}`,
    deferred: (day) => `nothing before ${day}`,
    charges: (interest, penalty) => `interest ${interest}, penalty interest ${penalty}`,
  },
  marked: (title, state) => `${title} (${state})`,
  separator: "; ",
  readBackLine: (number, item, said) => `${number}. ${item}: ${said ?? "not said"}`,
  afterwards: [
    "Keep the proof of every payment; after the first, see whether the balance in the app has fallen.",
    "Two days before each instalment, see whether the money is in the account.",
    "If an instalment may fail, get in touch before its day and ask to move it; one miss can end the plan.",
    "After the last one, get the settlement certificate (name, contract, day, stamp) and see the app at zero; a month or two later look at the credit report and object if it is wrong.",
  ],
};
