/** What is wrong in a form, as sentences: what, and what to do. Keys are failure kinds of the facts document. */

import type { DayContradiction } from "@tanhao/core/debt/facts-document-failure";

export const webFailure = {
  missing: "这里还没填。",
  nobodyNamed: "写一下是谁在要钱，App 或机构的名字都行。",
  moneyMalformed: (text: string): string => `“${text}”不是金额。写成 1234.50 这样，单位是元。`,
  moneyTooLarge: (text: string): string => `“${text}”太大了，看看是不是多打了几位。`,
  moneyNegative: "金额不能是负数。",
  moneyZero: "金额要大于零；没有就空着。",
  dayMalformed: (text: string): string => `“${text}”不是日期。写成 2026-03-05 这样。`,
  dayImpossible: (text: string): string => `没有“${text}”这一天，看看月份和日子。`,
  dayInFuture: "这是已经发生的事，日子不能晚于今天。",
  decimalMalformed: (text: string): string => `“${text}”不是数字。只写数字，比如 24 或 0.05。`,
  numberOutOfRange: (text: string, least: number, most: number): string => `“${text}”不对，应该是 ${least} 到 ${most} 之间的整数。`,
  tailMalformed: "只填卡号最后三位或四位，不要填整个卡号。",
  notUnderstood: (text: string): string => (text === "" ? "这一项看不懂，请重新填。" : `“${text}”看不懂，请重新填。`),
  contradict: {
    "first-due-before-pay-out": (day: string, other: string): string => `第一期应还日${day}不能早于放款日${other}。`,
    "drawdown-before-pay-out": (day: string, other: string): string => `提款日${day}不能早于放款日${other}。`,
    "payment-before-pay-out": (day: string, other: string): string => `还款日${day}不能早于放款日${other}。`,
    "acceleration-before-pay-out": (day: string, other: string): string => `提前到期的日子${day}不能早于放款日${other}。`,
    "claim-before-pay-out": (day: string, other: string): string => `对方说这个数的日子${day}不能早于放款日${other}。`,
    "suit-before-pay-out": (day: string, other: string): string => `起诉日${day}不能早于放款日${other}。`,
    "served-before-filed": (day: string, other: string): string => `收到起诉状的日期${day}不能早于起诉日${other}。`,
    "judgment-before-suit": (day: string, other: string): string => `裁判生效日${day}不能早于起诉日${other}。`,
    "perform-by-before-effective": (day: string, other: string): string => `最后履行日${day}不能早于裁判生效日${other}。`,
    "pay-out-before-first-lent": (day: string, other: string): string => `这张借条的放款日${day}不能早于最初的出借日${other}。`,
    "rates-out-of-order": (day: string, other: string): string => `${day}起的利率应排在${other}之后。`,
  } satisfies Record<DayContradiction, (day: string, other: string) => string>,
  receivedAboveStated: (received: string, stated: string): string => `实际到手${received}比合同本金${stated}还多，看看是不是填反了。`,
};
