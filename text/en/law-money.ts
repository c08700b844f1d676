import type { lawOfMoney as chinese } from "../zh-CN/law-money.ts";

type Values = Readonly<Record<string, string>>;

const limit = (v: Values): string =>
  `${v["percent"]} a year${v["published"] === undefined ? "" : ` (the one-year LPR of the pay-out day, as reported, being ${v["published"]})`}`;

const cost = (v: Values): string =>
  `By the terms entered the contract costs ${v["nominal"]} nominal and ${v["effective"]} effective a year`;

const onPlatform = (v: Values): string =>
  `if this loan came through a platform, supervision asks the lender to keep its all-in cost within ${limit(v)}, surety and credit-enhancement fees included.`;

const ofMicroloan = (v: Values): string =>
  `supervision asks a microloan company to keep the all-in cost of a new loan within ${limit(v)}, every charge the borrower bears included.`;

const onlyIfAllFees = "Fees not entered are not counted: add them and look again.";
const whichWay =
  "which of them the text means was not read, and nothing is judged. You may ask the lender to explain in writing how it works out the all-in cost.";
const noSingleRate =
  "The terms entered give no single yearly rate and nothing is compared. You may ask the lender to explain in writing how it works out the all-in cost.";

const charged = (v: Values): string =>
  `${v["fee"]} of default fee and ${v["penalty"]} of penalty and compound interest were charged. The loss is for the court to find`;
const measured = (v: Values): string =>
  `${charged(v)}; taking it here, as one reading, to be ${v["loss"]}, the contract rate on the overdue principal,`;
const onlyPresumed = "This is a presumption: both sides bring evidence, and who defaulted in bad faith usually gets no reduction.";

export const lawOfMoney: typeof chinese = {
  rules: {
    "financial-lending.facilitated-cost": {
      title: "Loan through a platform: what it costs a year in all",
      says: {
        within: (v) => `${onPlatform(v)} ${cost(v)}, which is not above it. ${onlyIfAllFees}`,
        above: (v) =>
          `${onPlatform(v)} ${cost(v)}, both above it: you may ask the lender to check it, and it is a ground for a complaint. On your request a court may reduce the charges; the lender need not lower them for this.`,
        depends: (v) => `${onPlatform(v)} ${cost(v)}: the first is not above it, the second is; ${whichWay}`,
        "no-single-rate": (v) => `${onPlatform(v)} ${noSingleRate}`,
      },
    },
    "microloan.yearly-cost": {
      title: "Microloan company: what a loan costs a year in all",
      says: {
        within: (v) => `${ofMicroloan(v)} ${cost(v)}, which is not above it. ${onlyIfAllFees}`,
        above: (v) =>
          `${ofMicroloan(v)} ${cost(v)}, both above it: you may ask the company to check it, and it is a ground for a complaint to the local financial authority. On your request a court may reduce the charges by the same policy, though not everywhere alike; the company need not lower them for this.`,
        depends: (v) => `${ofMicroloan(v)} ${cost(v)}: the first is not above it, the second is; ${whichWay}`,
        "no-single-rate": (v) => `${ofMicroloan(v)} ${noSingleRate}`,
      },
    },
    "disclosure.cost-table": {
      title: "The table of costs before signing",
      says: {
        "may-ask-for-table": () =>
          "before a personal loan is signed the lender has to show a table of its all-in cost: the principal, each fee, the yearly cost when paid on time and, apart from it, what is charged only on default. You may ask the lender for this table; if it was not shown then, that is a ground for a complaint.",
      },
    },
    "disclosure.yearly-rate": {
      title: "The yearly rate in the contract",
      says: {
        costs: (v) =>
          `the contract has to show the yearly rate clearly, directly related fees included. ${cost(v)}. Hold that beside what the contract says; where they differ you may ask the lender to check it. ${onlyIfAllFees}`,
        "no-single-rate": () =>
          "the contract has to show the yearly rate clearly, directly related fees included. The terms entered give no single yearly rate; you may ask the lender to explain in writing how the one in the contract was worked out.",
      },
    },
    "prepayment.actual-period": {
      title: "Interest on early repayment",
      says: {
        "interest-saved": (v) =>
          `Unless the contract agrees otherwise, whoever repays early owes interest for the time the money was actually lent. By the contract, instalments not yet due would bring ${v["saved"]} of interest from today on; on early repayment in full you may ask that it is not charged. What is due already is not affected.`,
      },
    },
    "default-fee.presumed-excess": {
      title: "Whether the default fee is too high",
      says: {
        above: (v) =>
          `${measured(v)} ${v["amount"]} of the default fee lies above ${v["times"]} times the loss: the part to ask to have checked or reduced. ${onlyPresumed} On your request a court may reduce it; the other side need not reduce it by itself.`,
        "nothing-above": (v) => `${measured(v)} together they are not above ${v["times"]} times the loss. ${onlyPresumed}`,
        "no-measure": (v) =>
          `${charged(v)}; at the contract rate the overdue principal brought no interest, so there is nothing here to measure by and nothing is judged. If you think the fee too high you may ask a court to reduce it; both sides bring evidence.`,
      },
    },
    "hardship.negotiation": {
      title: "In temporary difficulty: you may negotiate",
      says: {
        "may-ask": () =>
          "a borrower in temporary difficulty may ask the lender to negotiate term and frequency of repayment by credit record and ability; the lender may agree and need not. Where limitation may be over, make that clear first, since asking to negotiate may count as agreeing to pay.",
      },
    },
  },

  because: {
    "microloans-only": "this is about microloan companies only",
    "nothing-coming": "no principal falls due later",
    "not-rolled-over": "no older loan is noted as made into a new note",
    "no-default-fee": "no default fee was charged",
  },

  nodes: {
    "law.cost-limit": (v) => `The contract's yearly cost beside ${v["percent"]} a year`,
    "law.contract-cost": (v) => `Kept on time the contract costs ${v["nominal"]} nominal and ${v["effective"]} effective a year`,
    "law.contract-cost-unclear": () => "Kept on time the contract has no single yearly rate",
    "law.cost-received": () => "What was lent",
    "law.cost-interest": () => "Interest by the contract",
    "law.cost-fee": (v) => `Fee by the contract: ${v["name"]}`,
    "law.cost-by-days": () => "Each sum received or paid is discounted by its day",
    "law.granted-on": (v) => `Paid out on ${v["day"]}; the rule of that day counts`,
    "law.signed-on": (v) => `Signed on ${v["day"]}; the rule of that day counts`,
    "law.may-ask-for-table": () => "The lender may be asked for the table of costs",
    "law.yearly-rate-shown": () => "The contract has to show its yearly rate; by the terms entered that is",
    "law.interest-to-come": (v) => `Interest the instalments after ${v["day"]} bring by the contract`,
    "law.interest-of-row": (v) => `Instalment ${v["instalment"]}, due on ${v["day"]}: its interest`,
    "law.interest-ran-already": () => "Of it, in the balance already today",
    "law.default-fee-excess": (v) =>
      `Default fee of ${v["fee"]} and penalty and compound interest of ${v["penalty"]}, less ${v["times"]} times the loss of ${v["loss"]}; at most the fee itself`,
    "law.default-fee-no-measure": (v) => `Default fee of ${v["fee"]}, no loss to measure it by`,
    "law.default-fee-charged": () => "Default fee charged in all",
    "law.penalty-charged": () => "Penalty and compound interest charged in all, which make good the same loss",
    "law.loss-of-default": () => "The contract rate on the overdue principal, taken as the loss",
    "law.loss-of-instalment": (v) =>
      `Instalment ${v["instalment"]}: overdue principal ${v["principal"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at the contract rate`,
    "law.loss-one-reading": () => "One reading of the loss, which is for the court to find",
    "law.may-negotiate": () => "Term and frequency may be negotiated; the lender may agree and need not",
  },

  conventions: {
    "contract-kept-on-time": "Convention: as if kept on time, with every fee entered, a year of 365 days",
    "loss-is-contract-rate":
      "Convention: the loss is taken as the contract rate on the overdue principal for the days it was overdue, one reading of several",
  },
};
