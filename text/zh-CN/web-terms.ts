/** Codes of the domain as a borrower reads them. Keys are the codes of case.yaml. */

import type { BalancePart } from "@tanhao/core/debt/balance";
import type { CourtPaperKind, HardshipReason, IncomeType, SpendingKind } from "@tanhao/core/debt/case-facts";
import type { DebtStatus, LenderType, PenaltyBase, RepaymentMethod } from "@tanhao/core/debt/debt";

export const webTerms = {
  part: {
    principal: "本金",
    interest: "利息",
    "penalty-interest": "罚息",
    "compound-interest": "复利",
    "default-fee": "违约金",
    "other-fees": "其他费用",
  } satisfies Record<BalancePart, string> as Record<BalancePart, string>,
  total: "合计",
  status: {
    mine: "是我的",
    "not-mine": "不是我借的",
    paid: "已经还清",
    disputed: "金额有争议",
    unsure: "不确定",
  } satisfies Record<DebtStatus, string> as Record<DebtStatus, string>,
  kind: { loan: "贷款", card: "信用卡" } as Record<"loan" | "card", string>,
  lenderType: {
    bank: "银行",
    "consumer-finance": "消费金融公司",
    "auto-finance": "汽车金融公司",
    trust: "信托公司",
    microloan: "小额贷款公司",
    guarantor: "担保公司（已代偿）",
    private: "个人或普通公司",
    assignee: "债权受让公司",
    unknown: "还不知道",
  } satisfies Record<LenderType, string> as Record<LenderType, string>,
  method: {
    "equal-instalments": "等额本息（每期一样多）",
    "equal-principal": "等额本金（每期本金一样多）",
    "interest-first": "先息后本",
    bullet: "到期一次还本付息",
    "flat-rate": "等本等息（利息一直按原本金算）",
    revolving: "随借随还",
  } satisfies Record<RepaymentMethod, string> as Record<RepaymentMethod, string>,
  penaltyBase: {
    principal: "逾期的本金",
    "principal-and-interest": "逾期的本金和利息",
    "remaining-principal": "全部剩余本金",
  } satisfies Record<PenaltyBase, string> as Record<PenaltyBase, string>,
  incomeType: { fixed: "每月固定", irregular: "时多时少", none: "没有收入" } satisfies Record<IncomeType, string> as Record<
    IncomeType,
    string
  >,
  spending: {
    housing: "房租、房贷",
    food: "吃饭、日用",
    transport: "交通、通信",
    medical: "看病、买药",
    dependants: "老人、孩子",
    utilities: "水电燃气",
    prior: "必须先付的（抚养费等）",
    reserve: "备用",
    other: "其他必要支出",
  } satisfies Record<SpendingKind, string> as Record<SpendingKind, string>,
  hardship: {
    "job-loss": "失业",
    "wage-cut": "降薪或欠薪",
    illness: "本人生病",
    "dependant-illness": "家人生病或去世",
    accident: "意外、残疾",
    "business-failure": "生意失败",
    disaster: "灾害",
    "family-change": "离婚或照料家人",
    "low-income": "低收入家庭",
    "over-indebtedness": "债务超出能力",
    "fraud-victim": "被诈骗",
    other: "其他",
  } satisfies Record<HardshipReason, string> as Record<HardshipReason, string>,
  courtPaper: {
    "payment-order": "支付令",
    summons: "传票、起诉状",
    judgment: "判决书",
    "enforcement-notice": "执行通知书",
    other: "法院文件",
  } satisfies Record<CourtPaperKind, string> as Record<CourtPaperKind, string>,
};
