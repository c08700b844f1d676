import type { lawOfPaths as chinese } from "../zh-CN/law-paths.ts";
import { lastDay } from "./last-day.ts";

export const lawOfPaths: typeof chinese = {
  rules: {
    "allocation.designation": {
      title: "Several debts to one lender: naming the one you pay",
      says: {
        "may-designate": (v) =>
          `${v["count"]} debts to the same lender are noted. Where a payment does not cover all of them, you may name in writing, when paying, the one it is for; otherwise the law's own order decides. Limitation may be over for one of them: find out before paying, and do not let the money be booked to that one.`,
      },
    },
    "assignment.notice": {
      title: "The claim was sold",
      says: {
        noticed: (v) =>
          `On ${v["noticed"]} you received notice of the sale to ${v["to"]}; from that day it binds you. Check with the old creditor before paying. What you could hold against the old creditor, such as having paid or a wrong sum, you may hold against the new one, too.`,
        "not-noticed": (v) =>
          `No notice of the sale to ${v["to"]} is noted; without one it does not bind you, and what was paid to the old creditor before it counts. Where the buyer sues without one, it binds from service of the claim. Ask whoever says to be the buyer for the written notice and proof first.`,
      },
    },
    "guarantee.accessory": {
      title: "A guarantor that paid and now asks for it back",
      says: {
        "within-the-debt": () =>
          "What a guarantor that paid may recover is bounded by what the debtor owed; beyond that it cannot recover from the debtor. You may ask for proof of when, to whom and how much it paid, and compare it with the contract; where you do not agree, a court may be asked.",
      },
    },
    "card.personal-instalments": {
      title: "Bank card: personal instalments",
      says: {
        "may-ask": (v) =>
          `Where the debt is confirmed to be above what the holder can pay and the holder is still willing, the bank may be asked to negotiate personal instalments of at most ${v["months"]} months. The bank need not agree; whether interest and fees are reduced is negotiated, too. Once it is signed and kept, the bank and its agents are to stop collecting. Asking for instalments may count as agreeing to pay: where limitation may be over, find out first.`,
      },
    },
    "card.criminal-threshold": {
      title: "Bank card: the amount of a “malicious overdraft”",
      says: {
        below: (v) =>
          `The unpaid principal is ${v["principal"]}, below the ${v["threshold"]} from which it can count; interest and fees do not count, and whatever was paid counts as paying principal. Not being able to pay alone is no “malicious overdraft”.`,
        reached: (v) =>
          `The unpaid principal is ${v["principal"]}, which reaches the ${v["threshold"]} from which it can count. The amount alone is not enough: the money must have been meant to be kept, and still be unpaid more than ${v["months"]} months after ${v["collections"]} collections that counted, at least ${v["apart"]} apart. Not paying alone does not prove that intent; where all is repaid before prosecution, the case may be dropped. Do not change numbers to hide from the bank, put your difficulty in writing and keep records; if the police write to you, call 12348 or a lawyer first.`,
      },
    },
    "court.answer": {
      title: "Sued: the time to answer",
      says: {
        until: (v) =>
          `A copy of the claim was received on ${v["served"]}; an answer may be handed in within ${v["days"]} from the next day on, the last being ${lastDay(v)}. An objection to which court is competent belongs in the same time. Without an answer the case goes on.`,
        over: (v) =>
          `The last day to answer was ${lastDay(v)}, which by this count is over; without an answer the case goes on. Ask the court today when the time really ends, how far the case is and what can still be handed in. Be there on the day of the hearing.`,
      },
    },
    "enforcement.application-period": {
      title: "The creditor's time to apply for enforcement",
      says: {
        until: (v) =>
          `The creditor's time to apply for enforcement runs until ${lastDay(v)}. A demand, a payment or a promise to pay within it may start it anew.`,
        "may-be-over": (v) =>
          `By the known facts the creditor's time to apply for enforcement may have ended on ${lastDay(v)}; a demand or an application you do not know of may have kept it running. Until that is clear, paying or promising to pay may start it anew.`,
      },
    },
    "enforcement.doubled-interest": {
      title: "What a late performance of the judgment adds",
      says: {
        "not-yet": (v) => `Up to ${v["day"]} nothing is added. For what is unpaid after that day ${v["perDay"]} a day is added.`,
        running: (v) =>
          `After ${v["days"]} of delay what is added on the unpaid judgment money comes to ${v["extra"]} up to today, ${v["perDay"]} a day; interest the judgment itself names is counted apart. Money that is short goes to the judgment debt first and to this part last, unless agreed otherwise.`,
      },
    },
    "credit-record.status": {
      title: "The status shown in the credit report",
      says: {
        "shown-as": (v) =>
          `if the lender reports it, an overdue of ${v["days"]} is shown in the credit report as “${v["digit"]}”${
            v["day"] === undefined ? ", and there is no higher digit" : `, and as the next digit if unpaid on ${v["day"]}`
          }. Only the credit report shows whether it was reported.`,
      },
    },
    "credit-record.one-off": {
      title: "One-off credit repair",
      says: {
        hidden: (v) =>
          `At its highest the overdue of this debt was ${v["largest"]}, not above ${v["limit"]}, and what was overdue was caught up with in the time set: the credit report no longer shows it from ${v["day"]} at the latest. This happens by itself, costs nothing and needs nobody to act for you; if it is still shown then, you may object.`,
        "open-until": (v) =>
          `An overdue of not more than ${v["limit"]} that is caught up with in full by ${v["day"]}, that day included, is no longer shown in the credit report afterwards. This happens by itself, costs nothing and needs nobody to act for you.`,
        "amount-unclear": (v) =>
          `The overdue principal was not above ${v["limit"]}; with interest and penalty interest it was ${v["largest"]} at its highest, which is. Which of them is the single amount was not read in the notice itself and is not judged; the credit report shows it.`,
        "in-part": (v) =>
          `The single amount is what is shown as overdue for one account in one month. The months of this debt differ: those not above ${v["limit"]} that were caught up with in the time set are no longer shown; those above it (${v["largest"]} at the highest), or not caught up with in time, are shown as before. Which months these are the credit report tells; what should be hidden and is still shown may be objected to. This happens by itself and costs nothing.`,
      },
    },
    "credit-record.objection": {
      title: "Objecting to the credit report",
      says: {
        "only-if-wrong": (v) =>
          `Where the credit report is wrong or leaves something out, you may object; it is checked and answered in writing within ${v["days"]}, an error is corrected, and it costs nothing. An entry that is right stays, whatever is objected or paid; do not believe anybody who takes money to repair it.`,
        "may-object": (v) =>
          `If this debt stands in your credit report, you may object to the bureau or to the lender that reported it; it is checked and answered in writing within ${v["days"]}, and an error is corrected. It costs nothing, and you can do it yourself.`,
      },
    },
  },

  because: {
    "cards-only": "this is about bank cards only",
    "not-for-loans": "this is about card overdrafts, not loans; not being able to pay an online loan is not this crime",
    "not-assigned": "no sale of the claim is noted",
    "one-debt-only": "no other debt of yours to the same lender is noted",
    "not-a-guarantor": "this is about companies that stood surety and paid for you",
    "no-suit": "no suit is noted",
    "judgment-paid": "by what you noted, nothing of the judgment is left to pay",
    "no-judgment": "no judgment in effect is noted",
    "arose-outside": "the overdue did not arise in the time set",
    "window-closed": "the time set is over, and what was overdue was not all caught up with by then",
    "above-the-amount": "all the time it was overdue, the overdue principal was above the amount set",
  },

  nodes: {
    "law.designation": (v) => `${v["count"]} debts to the same lender; whoever pays may name the one`,
    "law.debt-to-same-lender": (v) => `The contract's lender is ${v["lender"]}`,
    "law.assignment-noticed": (v) => `Notice came on ${v["noticed"]}; the sale binds from that day`,
    "law.assignment-not-noticed": () => "No notice is noted; the sale does not bind you",
    "law.assigned-to": (v) => `Sold to ${v["to"]}`,
    "law.assignment-before-notice": () =>
      "What was paid to the old creditor before the notice counts; in a suit, service of the claim is the notice",
    "law.assignment-defences": () => "What could be held against the old creditor can be held against the new one",
    "law.recourse-within-debt": () => "Recourse is bounded by what the debtor owed",
    "law.card-instalments": (v) =>
      `The bank may be asked for personal instalments of at most ${v["months"]} months; it has no duty to agree`,
    "law.card-amount-below": (v) => `Unpaid principal ${v["principal"]}, below ${v["threshold"]}`,
    "law.card-amount-reached": (v) => `Unpaid principal ${v["principal"]}, which reaches ${v["threshold"]}`,
    "law.card-amount": () => "Principal not returned",
    "law.card-only-principal": () => "Only principal counts, and whatever was paid counts as paying it",
    "law.card-threshold": () => "Where it can begin to count",
    "law.card-crime-needs": () => "Besides the amount: an intent to keep the money, and collections that counted",
    "law.card-repaid-in-time": () => "All repaid before prosecution: the case may be dropped",
    "law.card-loan-in-disguise": () => "Not where the bank lent in the form of an overdraft",
    "law.answer-period": (v) => `${v["days"]} from the day after receipt; the last day is`,
    "law.claim-served": (v) => `A copy of the claim was received on ${v["day"]}`,
    "law.application-period": (v) => `On ${v["on"]} the time to apply for enforcement is running; its last day is`,
    "law.application-period-over": (v) => `By the known facts the time to apply for enforcement is over on ${v["on"]}; its last day was`,
    "law.perform-by": (v) => `The judgment gives until ${v["day"]} to perform`,
    "law.judgment-effective": (v) => `The judgment gives no time to perform; it took effect on ${v["day"]}`,
    "law.doubled-interest-not-yet": () => "Nothing is added yet; the last day without is",
    "law.doubled-interest": (v) => `From ${v["from"]} to ${v["on"]}, both counted, ${v["days"]}, at ${v["share"]} a day`,
    "law.judgment-unpaid": () => "Judgment money not paid, without interest the judgment names besides",
    "law.doubled-interest-last": () => "Where money is short, this part comes last",
    "law.credit-status": (v) => `An overdue of ${v["days"]} is shown as “${v["digit"]}”; the first day of the next digit is`,
    "law.credit-status-highest": (v) => `An overdue of ${v["days"]} is shown as “${v["digit"]}”; there is no higher digit`,
    "law.overdue-since": (v) => `The oldest unpaid due day is ${v["day"]}; days are counted from it`,
    "law.credit-one-off-hidden": (v) => `At most ${v["largest"]} overdue, not above ${v["limit"]}; hidden at the latest from`,
    "law.credit-one-off-open-until": (v) => `For single amounts not above ${v["limit"]} the last day to repay is`,
    "law.credit-one-off-amount-unclear": (v) => `At most ${v["largest"]} overdue; the principal not above ${v["limit"]}`,
    "law.credit-one-off-in-part": (v) =>
      `At most ${v["largest"]} overdue; months not above ${v["limit"]} and caught up with in time are hidden`,
    "law.overdue-spell": (v) => `Overdue from ${v["arose"]}, all repaid on ${v["repaid"]}; at its highest`,
    "law.overdue-spell-open": (v) => `Overdue from ${v["arose"]}, not all repaid yet; at its highest`,
    "law.credit-objection": (v) => `After an objection, checked and answered in writing within ${v["days"]}`,
  },
};
