import type { law as chinese } from "../zh-CN/law.ts";
import { lastDay } from "./last-day.ts";
import { lawOfMoney } from "./law-money.ts";
import { lawOfPaths } from "./law-paths.ts";

/** One rate, or the rate before and since the day on which the rule changed; of two lines the lower for what is not paid, the upper for what was. */
const capOf = (v: Readonly<Record<string, string>>): string => {
  const lpr = v["published"] === undefined ? [] : [`the LPR, as reported, being ${v["published"]}`];
  const lower = v["since"] === undefined ? v["percent"] : v["before"];
  const lines = v["upper"] === undefined ? [] : [`${lower} a year for what is not paid yet`, `${v["upper"]} a year for what was paid`];
  const rates =
    v["since"] === undefined
      ? lines
      : [`before ${v["since"]} ${lines.length > 0 ? lines.join(" and ") : `${lower} a year`}`, `from that day on ${v["percent"]} a year`];
  const inside = [...rates, ...lpr].join("; ");
  const limit = `the rate up to which courts support it${rates.length > 0 ? "" : `, ${v["percent"]} a year`}`;
  return inside === "" ? limit : `${limit} (${inside})`;
};

export const law: typeof chinese = {
  book: "en",
  rules: {
    ...lawOfMoney.rules,
    ...lawOfPaths.rules,
    "private-lending.rate-cap": {
      title: "Private loan: the agreed rate",
      says: {
        above: (v) => `Of the agreed interest and fees, ${v["amount"]} lies above ${capOf(v)}: the part to ask to have checked or reduced.`,
        "nothing-above": (v) => `The agreed interest and fees are not above ${capOf(v)}.`,
      },
    },
    "private-lending.overdue-total-cap": {
      title: "Private loan: overdue interest, default fee and fees together",
      says: {
        above: (v) =>
          `Overdue interest, default fee and other fees together are ${v["amount"]} above ${capOf(v)}: the part to ask to have checked or reduced.`,
        "nothing-above": (v) => `Overdue interest, default fee and other fees together are not above ${capOf(v)}.`,
      },
    },
    "private-lending.roll-over-ceiling": {
      title: "Private loan: an older loan made into a new note",
      says: {
        above: (v) =>
          `Where earlier interest was made principal in a new note, all that is to be paid is limited to the first loan of ${v["first"]} and interest on it for the whole time at ${capOf(v)}: ${v["ceiling"]} together. Note and charges come to ${v["total"]}, which is ${v["amount"]} above it: the part to ask to have checked or reduced.`,
        "nothing-above": (v) =>
          `Where earlier interest was made principal in a new note, all that is to be paid is limited to the first loan of ${v["first"]} and interest on it for the whole time at ${capOf(v)}: ${v["ceiling"]} together. Note and charges come to ${v["total"]}, which is not above it.`,
      },
    },
    "financial-lending.court-reduction": {
      title: "Licensed lender: all charges together",
      says: {
        above: (v) =>
          `interest, penalty interest, compound interest, default fee and fees together are ${v["amount"]} above ${v["percent"]} a year: the part to ask to have checked or reduced. On the borrower's request a court may reduce it; the lender need not agree.`,
        "above-by-practice": (v) =>
          `interest, penalty interest, compound interest, default fee and fees together are ${v["amount"]} above ${v["percent"]} a year: the part to ask to have checked or reduced. On the borrower's request a court may follow this for a microloan company, too, though not everywhere alike; the lender need not agree.`,
        "nothing-above": (v) =>
          `interest, penalty interest, compound interest, default fee and fees together are not above ${v["percent"]} a year.`,
      },
    },
    "penalty.corridor": {
      title: "Bank loan: the penalty rate",
      says: {
        above: (v) =>
          `${v["amount"]} of the penalty interest lies above ${v["most"]} times the contract rate: the part to ask to have checked or reduced. On your request a court may reduce it; the bank need not agree.`,
        "nothing-above": (v) => `The penalty rate is not above ${v["most"]} times the contract rate. The contract says the multiplier.`,
      },
    },
    "principal.upfront-deduction": {
      title: "Money kept back at the pay-out",
      says: {
        deducted: (v) =>
          `The contract states ${v["amount"]} more than you received. Interest may not be deducted from the principal in advance; where it was, the ${v["received"]} received is the principal and carries the interest. You may ask the lender to check it on this ground.`,
      },
    },
    "allocation.set-off-order": {
      title: "What a payment is set against first",
      says: {
        order: () =>
          "Where the contract agrees no order, a payment goes to the costs of enforcing the claim, then interest, then principal. A settlement may agree principal first.",
      },
    },
    "limitation.period": {
      title: "Limitation",
      says: {
        running: (v) =>
          `By the known facts the limitation period runs until ${lastDay(v)}. A demand, an acknowledgement, a payment or a suit within it starts it anew.`,
        "in-court": (v) =>
          `The other side sued on ${v["filed"]}. While the case is open the limitation period stands still and has no last day; it begins anew when the case ends. First answer within the time the court gives.`,
        "may-have-expired": (v) =>
          `By the known facts the limitation period may have ended on ${lastDay(v)}; a demand you do not know of may have kept it running. Until that is clear, paying, promising to pay, asking for deferral or instalments, or signing a collection notice may cost you the right to refuse on this ground.`,
        unknown: (v) =>
          `The other side has sued and how that ended is not known; the limitation period ends on ${lastDay(v)} at the earliest. Find out how the case ended before you answer.`,
      },
    },
    "credit-record.retention": {
      title: "How long an adverse entry stays",
      says: {
        leaves: (v) =>
          `If an adverse entry was reported for this debt, it is kept from full repayment on ${v["settled"]} until ${v["day"]} and is then deleted.`,
        stays: (v) =>
          `If an adverse entry was reported for this debt, it is kept for ${v["years"]} years from the day of full repayment, not from the first overdue day. While something is owed there is no day on which it leaves.`,
      },
    },
  },

  listSeparator: ", ",
  sentenceGap: " ",
  reported: (sentence) => `As reported, ${sentence}`,
  notApplicable: (because) => `Does not apply: ${because}`,
  needs: (facts) => `To be known first: ${facts}.`,
  beforeKnown: (knownFrom) => `The rules held here begin on ${knownFrom}; earlier days are not judged.`,
  notPublishedYet: (knownTo) =>
    `A published value this needs is known up to ${knownTo} only; later ones were not found and nothing is judged.`,
  ifUnchanged: (sentence) => `If the last published value still held: ${sentence}`,
  onUserValue: (sentence) => `By the published value you entered: ${sentence}`,

  because: {
    ...lawOfMoney.because,
    ...lawOfPaths.because,
    "approved-institution": "the lender is an approved financial institution, which the rate rules for private loans do not reach",
    "local-financial-organisation":
      "the lender is one of seven kinds of local financial organisation, which by the Supreme People's Court's reply the rate rules for private loans do not reach",
    "private-lender": "this is about licensed lenders, and the lender is private",
    "lender-not-named": "nothing held here names this kind of institution",
    "not-overdue": "nothing is overdue",
    "banks-only": "this is about banks; for another lender the contract and its own rules count",
    "loans-only": "this is about loans; cards have rules of their own",
    "no-penalty-agreed": "the contract agrees no penalty interest",
    "received-in-full": "the principal was received in full",
    "order-agreed": "the contract agrees an order, which binds",
    "not-in-force-yet": "the rule was not in force yet on the day that decides",
    "no-longer-in-force": "the rule was no longer in force on the day that decides",
    "nothing-lent-yet": "nothing was paid out by this day",
    "nothing-owed": "nothing is owed any more",
    judged: "a court has decided; what counts now is the creditor's time to apply for enforcement",
    "never-overdue": "it was never overdue",
  },

  force: {
    statute: "statute or administrative regulation",
    "judicial-interpretation": "judicial interpretation",
    "judicial-policy": "judicial policy document",
    "department-order": "department order",
    "normative-document": "normative document",
    "recommended-standard": "recommended standard",
    "self-regulation": "industry self-regulation",
    "oral-guidance": "oral guidance, no public document",
  },
  borrowerMay: {
    demand: "you may demand it",
    "ask-court": "you may ask a court, and before that ask the other side to check or reduce it",
    "ask-lender": "you may ask the lender to check it or to negotiate; it need not agree",
    complain: "a ground for a complaint",
    know: "for your information",
  },
  confidence: {
    verified: "the article was read",
    reproduced: "a copy of the article was read",
    secondary: "as reported; the article itself was not read",
    single: "one source only, not confirmed",
    memory: "not confirmed",
  },
  checked: (day) => `checked on ${day}`,
  limitationWarning:
    "Careful: paying a little, promising to pay, asking for deferral or instalments, proposing a plan or signing a collection notice may count as agreeing to pay and start the limitation period anew from that day; if it is over already, it may cost you the right to refuse on this ground. Until limitation is clear, only ask who they are and for written proof and an itemised statement.",

  refusedValue: {
    "not-a-series": (parameter) =>
      `${parameter} is not a published series; the value entered is not used. lpr-1y and lpr-5y may be entered.`,
    "known-day": (parameter, from, unknownFrom) =>
      `The value of ${parameter} on ${from} is known and checked; the one entered is not used. Days from ${unknownFrom} on may be filled.`,
  },

  stale: {
    "checked-long-ago": (checked) => `Last checked on ${checked}, more than a year ago: read the article again.`,
    "series-ended": (unknownFrom) =>
      `Values published since ${unknownFrom} are not in the book: look up the official publication and add them.`,
    "low-confidence": () => "Rests on one source or on memory: not shown to a borrower until it is confirmed.",
  },

  nodes: {
    ...lawOfMoney.nodes,
    ...lawOfPaths.nodes,
    "law.article": () => "Ground",
    "law.above-cap": (v) => `${v["charged"]} charged in all (${v["paid"]} paid, ${v["unpaid"]} unpaid), less what the limit allows`,
    "law.of-it-unpaid": () => "Of this, not paid yet",
    "law.within-rounding": () => "The difference is no more than the roundings of the account and counts as nothing",
    "law.span-one-cap": (v) => `${v["from"]} to ${v["to"]}: the part above ${v["percent"]} a year`,
    "law.span-two-lines": (v) =>
      `${v["from"]} to ${v["to"]}, by two lines: of what is unpaid the part above ${v["percent"]} a year, of what is paid the part above the upper line`,
    "law.charged": () => "Charged in this time",
    "law.charged-part": (v) => `${v["part"]}, booked ${Number(v["postings"]) === 1 ? "once" : `${v["postings"]} times`}`,
    "law.fee-over-term": (v) => `The ${v["fee"]} taken at the pay-out are for the whole term; only the days so far count`,
    "law.allowed": (v) => `The most that ${v["percent"]} a year gives on the principal outstanding`,
    "law.allowed-stretch": (v) =>
      `Principal not yet due ${v["principal"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["percent"]} a year`,
    "law.allowed-overdue-stretch": (v) =>
      `Overdue principal ${v["principal"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["percent"]} a year`,
    "law.rate-of-article": () => "The yearly rate the article states",
    "law.times-published-rate": (v) => `${v["times"]} times the published rate of ${v["rate"]}`,
    "law.published-rate": (v) => `As reported, the one-year LPR that held on ${v["day"]} (unchanged since ${v["since"]})`,
    "law.user-rate": (v) => `The published rate you entered, from ${v["since"]}; source: ${v["source"]}`,
    "law.formed-on": (v) => `The contract was formed on ${v["day"]}; the rule of that day counts`,
    "law.filed-on": (v) => `The suit was filed on ${v["day"]}, which decides between old and new rule`,
    "law.as-if-filed-on": (v) =>
      `Nobody has sued yet: counted as if filed on ${v["day"]}; a real suit brings the rule and the rate of its own day`,
    "law.microloan-practice": () => "Microloan companies: as reported it may be followed for them too, not everywhere alike",
    "law.roll-over": (v) => `Note and charges of ${v["total"]} less the ceiling of ${v["ceiling"]}`,
    "law.note-principal": () => "Principal of the new note",
    "law.note-charges": () => "Interest and fees charged by the contract so far",
    "law.first-lent": (v) => `Principal first lent on ${v["day"]}`,
    "law.first-lent-interest": (v) => `On the principal first lent, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["percent"]} a year`,
    "law.penalty-corridor": (v) =>
      `The penalty rate belongs between ${v["least"]} and ${v["most"]} times the contract rate; the part above`,
    "law.contract-multiplier": (v) => `The contract agrees ${v["multiple"]} times the contract rate`,
    "law.contract-own-rate": () => "The contract agrees a penalty rate of its own",
    "law.penalty-above": (v) =>
      `On ${v["base"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["multiple"]} times the contract rate, ${v["ran"]}; above the corridor`,
    "law.deducted-in-advance": () => "Principal of the contract less what was received",
    "law.principal-stated": () => "Principal of the contract",
    "law.principal-received": () => "Received",
    "law.set-off-order": (v) => `Where nothing is agreed, the payment of ${v["day"]} is set off in this order`,
    "law.set-off-step": (v) => `${v["step"]}`,
    "law.no-order-agreed": () => "The contract agrees no order",
    "law.limitation-running": (v) => `On ${v["on"]} the limitation period is running; its last day is`,
    "law.limitation-in-court": (v) =>
      `Sued for on ${v["filed"]}, and no end of the case is noted up to ${v["on"]}: while it is open the limitation period stands still`,
    "law.limitation-may-have-expired": (v) => `By the known facts the limitation period is over on ${v["on"]}; its last day was`,
    "law.limitation-unknown": (v) => `On ${v["on"]} limitation depends on how the suit ended; at the earliest`,
    "law.limitation-start": (v) => `The last instalment was due on ${v["day"]}; the period runs from the next day`,
    "law.limitation-start-accelerated": (v) =>
      `All was declared due on ${v["day"]}; counted from that day, the more careful reading for you`,
    "law.limitation-start-sued": (v) =>
      `The other side sued on ${v["day"]}, before the last instalment was due; counted from that day (the reading that is careful for you)`,
    "law.limitation-restart": (v) => `${v["day"]}: ${v["by"]}${v["how"] ? ` (${v["how"]})` : ""}; it starts anew from this day`,
    "law.limitation-event-too-late": (v) =>
      `${v["day"]}: ${v["by"]}${v["how"] ? ` (${v["how"]})` : ""}, after the period: it does not start anew by itself, but may cost you the right to refuse`,
    "law.limitation-restarts": () =>
      "A demand that arrives, agreeing to pay (part payment, an instalment promise, a request for deferral included), a suit and a notice of assignment start it anew",
    "law.limitation-warning": () =>
      "After the period you may refuse; once you agree to pay or pay of your own will, you may not go back on it. A court does not raise it for you",
    "law.limitation-unknown-events": () => "There may be a demand or a signature you do not know of",
    "law.last-day-moved": (v) => `Counted out it ends on ${v["movedFrom"]}, a holiday, and moves to the next working day`,
    "law.last-day-may-move": (v) =>
      `The holidays of ${v["holidaysUnknown"]} are not known here and the day was not moved; it may really be later`,
    "law.calendar": () => "Holidays and the weekends worked for them",
    "law.credit-entry-leaves": (v) => `An adverse entry is kept from full repayment on ${v["settled"]} until`,
    "law.credit-entry-stays": (v) => `Not repaid in full on ${v["day"]}: there is no day yet on which an entry leaves`,
    "law.settled-on": (v) => `After the last payment on ${v["day"]} nothing was owed`,
    "law.still-owed": () => "Something is still owed",
  },

  terms: {
    "restart-demand": "a demand by the creditor",
    "restart-acknowledgement": "an acknowledgement or a promise to pay",
    "restart-payment": "a payment",
    "restart-suit": "a suit or payment order filed",
    "restart-assignment-notice": "a notice of assignment",
    costs: "costs of enforcing the claim",
    interest: "interest",
    principal: "principal",
  },

  conventions: {
    ...lawOfMoney.conventions,
    "cap-year": "Convention: a year has 365 days; a whole month charged by the month is a twelfth of it; overdue principal counts by days",
    "paid-oldest-first": "Convention: payments count for the oldest charges first",
    "rounding-is-no-excess": "Convention: the rounding of a booking is no excess",
    "upfront-fee-over-term": "Convention: a fee taken at the pay-out is spread by days over the term up to the last due day",
    "as-if-filed-today": "Convention: without a suit, the day of the calculation stands for the day of filing",
    "holidays-by-notice": "Convention: holidays as each year's public notice arranges them",
    "roll-over-time":
      "Convention: the whole time runs from the first loan to the last due day, once that is past to the day of the calculation; a year has 365 days; the rate is that of the day of the new note",
    "only-known-restarts": "Convention: only the facts you noted are seen",
  },
};
