import type { webFailure as chinese } from "../zh-CN/web-failure.ts";

export const webFailure: typeof chinese = {
  missing: "This is still empty.",
  nobodyNamed: "Say who asks for money: the name of the app or the company will do.",
  moneyMalformed: (text) => `“${text}” is no amount. Write it like 1234.50, in yuan.`,
  moneyTooLarge: (text) => `“${text}” is too large; were some digits typed twice?`,
  moneyNegative: "An amount cannot be negative.",
  moneyZero: "The amount must be above zero; leave it empty if there is none.",
  dayMalformed: (text) => `“${text}” is no day. Write it like 2026-03-05.`,
  dayImpossible: (text) => `There is no day “${text}”; check the month and the date.`,
  dayInFuture: "This has already happened, so the day cannot be later than today.",
  decimalMalformed: (text) => `“${text}” is no number. Digits only, like 24 or 0.05.`,
  numberOutOfRange: (text, least, most) => `“${text}” should be a whole number from ${least} to ${most}.`,
  tailMalformed: "Only the last three or four digits, not the whole card number.",
  notUnderstood: (text) =>
    text === "" ? "This cannot be understood; please fill it in again." : `“${text}” cannot be understood; please fill it in again.`,
  contradict: {
    "first-due-before-pay-out": (day, other) => `The first due day ${day} cannot be before the pay-out on ${other}.`,
    "drawdown-before-pay-out": (day, other) => `The drawdown on ${day} cannot be before the pay-out on ${other}.`,
    "payment-before-pay-out": (day, other) => `The payment on ${day} cannot be before the pay-out on ${other}.`,
    "acceleration-before-pay-out": (day, other) => `All due on ${day} cannot be before the pay-out on ${other}.`,
    "claim-before-pay-out": (day, other) => `The claim of ${day} cannot be before the pay-out on ${other}.`,
    "suit-before-pay-out": (day, other) => `The suit of ${day} cannot be before the pay-out on ${other}.`,
    "served-before-filed": (day, other) => `The claim served on ${day} cannot be before its filing on ${other}.`,
    "judgment-before-suit": (day, other) => `The judgment of ${day} cannot be before the suit of ${other}.`,
    "perform-by-before-effective": (day, other) => `The last day to pay, ${day}, cannot be before the judgment took effect on ${other}.`,
    "pay-out-before-first-lent": (day, other) => `The pay-out on ${day} cannot be before the first loan of ${other}.`,
    "rates-out-of-order": (day, other) => `The rate from ${day} belongs after the one from ${other}.`,
  },
  receivedAboveStated: (received, stated) => `Received ${received} is more than the contract's ${stated}; are they swapped?`,
};
