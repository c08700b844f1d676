/** How an account is opened up: one sentence a step of the calculation, for core/accrual/explain-account.ts. */

type Values = Readonly<Record<string, string>>;

export const account = {
  nodes: {
    "account.total": (v: Values) => `截至${v["day"]}，按合同和还款记录推算的欠款，由下面各项相加`,
    "account.part": (v: Values) => `${v["part"]}：累计计入${v["charged"]}，还款已冲抵${v["paid"]}，截至${v["day"]}还有`,
    "account.drawdown": (v: Values) => `${v["day"]}放款，计入本金`,
    "account.drawdown-as-stated": (v: Values) => `${v["day"]}放款，到手多少还没有填，先按合同写的金额计入本金`,
    "account.drawdown-received": (v: Values) => `${v["day"]}放款，合同金额中有${v["deducted"]}预先扣下没有到手，本金按到手金额计`,
    "account.received-is-principal": () => "预先扣除利息的，按实际收到的金额算本金",
    "account.scheduled-interest": (v: Values) => `第${v["instalment"]}期的约定利息，${v["day"]}到期`,
    "account.scheduled-interest-on": (v: Values) =>
      `第${v["instalment"]}期的约定利息，${v["day"]}到期：本金${v["base"]}，${v["from"]}起，${v["rate"]}`,
    "account.scheduled-month": () => "整月按年利率的十二分之一算；不足整月按天算",
    "account.interest-so-far": (v: Values) => `本期${v["from"]}起到${v["to"]}，${v["principal"]}按天计息${v["days"]}`,
    "account.interest-so-far-capped": (v: Values) =>
      `本期${v["from"]}起到${v["to"]}，${v["principal"]}按天计息${v["days"]}为${v["byDays"]}，最多到本期约定的${v["most"]}`,
    "account.accrued": (v: Values) => `到${v["day"]}为止计入，各段相加后四舍五入到分`,
    "account.ran": (v: Values) => `${v["on"]}${v["base"]}，${v["from"]}起到${v["to"]}共${v["days"]}，${v["rate"]}${v["dayCount"]}`,
    "account.ran-times": (v: Values) =>
      `${v["on"]}${v["base"]}，${v["from"]}起到${v["to"]}共${v["days"]}，${v["rate"]}的${v["times"]}倍${v["dayCount"]}`,
    "account.rounded-once": () => "每次记账时，每一项只四舍五入一次",
    "account.fee": (v: Values) => `${v["day"]}应付的${v["name"]}`,
    "account.default-fee": (v: Values) => `第${v["instalment"]}期逾期，${v["day"]}按约定计违约金（当时未还本金${v["overduePrincipal"]}）`,
    "account.paid": (v: Values) => `${v["day"]}还款冲抵${v["part"]}`,
    "account.allocation": (v: Values) => `${v["day"]}这笔还款冲抵了`,
    "account.allocated": (v: Values) => (v["instalment"] ? `第${v["instalment"]}期${v["part"]}` : `${v["part"]}`),
    "account.credit": () => "多出的部分留着，冲抵下一个还款日的应还",
    "account.set-off-order": () => "冲抵的先后顺序",
  },
  terms: {
    principal: "本金",
    interest: "利息",
    "penalty-interest": "罚息",
    "compound-interest": "复利",
    "default-fee": "违约金",
    "other-fees": "其他费用",
    "overdue-principal": "逾期本金",
    "overdue-principal-and-interest": "逾期本息",
    "outstanding-principal": "剩余本金",
    "unpaid-interest": "未付利息",
    "day-count-360": "，一年按360天",
    "day-count-365": "，一年按365天",
    "day-count-actual": "，一年按实际天数",
    "day-count-none": "",
  },
  conventions: {
    "set-off-561": "没有约定顺序：按民法典第561条，先费用，再利息，后本金；同一项里先还最早到期的",
    "received-670": "民法典第670条",
    "rounded-once": "计算约定：精确计算，记账时四舍五入",
    "twelfth-of-the-year": "计算约定：整月计息",
    "credit-waits": "计算约定：多还的部分等下一个还款日",
  },
};
