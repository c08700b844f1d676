import type { account as chinese } from "../zh-CN/account.ts";

export const account: typeof chinese = {
  nodes: {
    "account.total": (v) => `What the contract and your payments give for ${v["day"]}, the sum of the parts below`,
    "account.part": (v) => `${v["part"]}: ${v["charged"]} charged in all, ${v["paid"]} paid off; left on ${v["day"]}`,
    "account.drawdown": (v) => `Paid out on ${v["day"]}: principal`,
    "account.drawdown-as-stated": (v) =>
      `Paid out on ${v["day"]}; how much was received is not entered, so the sum in the contract is taken as principal`,
    "account.drawdown-received": (v) =>
      `Paid out on ${v["day"]}; ${v["deducted"]} of the contract sum was kept back, so principal is what was received`,
    "account.received-is-principal": () => "Where interest is deducted in advance, principal is the sum received",
    "account.scheduled-interest": (v) => `Agreed interest of instalment ${v["instalment"]}, due on ${v["day"]}`,
    "account.scheduled-interest-on": (v) =>
      `Agreed interest of instalment ${v["instalment"]}, due on ${v["day"]}: on principal of ${v["base"]} from ${v["from"]} at ${v["rate"]}`,
    "account.scheduled-month": () => "A whole month is a twelfth of the yearly rate; a broken one runs by days",
    "account.interest-so-far": (v) => `Interest of the running period on ${v["principal"]} from ${v["from"]} to ${v["to"]}, ${v["days"]}`,
    "account.interest-so-far-capped": (v) =>
      `Interest of the running period on ${v["principal"]} from ${v["from"]} to ${v["to"]}, ${v["days"]}: ${v["byDays"]} by days, at most the ${v["most"]} agreed for the period`,
    "account.accrued": (v) => `Booked up to ${v["day"]}: the periods added up, then rounded to the fen`,
    "account.ran": (v) => `${v["on"]} of ${v["base"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["rate"]}${v["dayCount"]}`,
    "account.ran-times": (v) =>
      `${v["on"]} of ${v["base"]}, ${v["from"]} to ${v["to"]}, ${v["days"]}, at ${v["times"]} times ${v["rate"]}${v["dayCount"]}`,
    "account.rounded-once": () => "Each part is rounded once each time it is booked",
    "account.fee": (v) => `${v["name"]}, due on ${v["day"]}`,
    "account.default-fee": (v) =>
      `Instalment ${v["instalment"]} overdue: agreed default fee on ${v["day"]} (principal unpaid then: ${v["overduePrincipal"]})`,
    "account.paid": (v) => `Payment of ${v["day"]} set against ${v["part"]}`,
    "account.allocation": (v) => `The payment of ${v["day"]} was set against`,
    "account.allocated": (v) => (v["instalment"] ? `${v["part"]} of instalment ${v["instalment"]}` : `${v["part"]}`),
    "account.credit": () => "The rest waits for the next due day",
    "account.set-off-order": () => "The order of set-off",
  },
  terms: {
    principal: "principal",
    interest: "interest",
    "penalty-interest": "penalty interest",
    "compound-interest": "compound interest",
    "default-fee": "default fee",
    "other-fees": "other fees",
    "overdue-principal": "overdue principal",
    "overdue-principal-and-interest": "overdue principal and interest",
    "outstanding-principal": "outstanding principal",
    "unpaid-interest": "unpaid interest",
    "day-count-360": ", 360 days a year",
    "day-count-365": ", 365 days a year",
    "day-count-actual": ", actual days of the year",
    "day-count-none": "",
  },
  conventions: {
    "set-off-561": "No order agreed: Civil Code 561, costs, then interest, then principal; within a part the oldest due first",
    "received-670": "Civil Code 670",
    "rounded-once": "Convention: computed exactly, rounded when booked",
    "twelfth-of-the-year": "Convention: interest of a whole month",
    "credit-waits": "Convention: a surplus waits for the next due day",
  },
};
