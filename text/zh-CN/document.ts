/** How documents write values: amounts, days, and the words of the domain as they read in a letter or are said aloud. */

import type { BalancePart } from "@tanhao/core/debt/balance";
import type { CourtPaperKind, HardshipReason, IncomeType, SpendingKind } from "@tanhao/core/debt/case-facts";
import type { DebtStatus, LenderType } from "@tanhao/core/debt/debt";
import type { BorrowerMay, Force } from "@tanhao/core/explain/citation";
import type { BlockedBy, PlanObjective } from "@tanhao/core/plan/plan";
import type { Finding } from "@tanhao/core/rules/finding";
import type { DifferenceReason, NeutralReason } from "@tanhao/core/standing/standing";
import type { Offer } from "@tanhao/core/talk/offer";

/** Every group has exactly the codes of its type: a code without a word does not compile. */
type Words<Code extends string> = Readonly<Record<Code, string>>;

export const document = {
  yuan: (amount: string): string => `${amount}元`,
  day: (year: number, month: number, date: number): string => `${year}年${month}月${date}日`,
  month: (year: number, month: number): string => `${year}年${month}月`,
  date: (date: number): string => `${date}号`,
  days: (days: number): string => `${days}天`,
  percent: (percent: string): string => `${percent}%`,
  yearly: (percent: string): string => `年利率${percent}%`,
  article: (article: string): string => `第${article}条`,
  ordinal: (number: number): string => `${["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"][number] ?? String(number)}、`,

  income: { fixed: "每月固定", irregular: "时多时少", none: "目前没有收入" } satisfies Words<IncomeType>,
  spending: {
    housing: "住房",
    food: "吃饭、日用",
    transport: "交通、通信",
    medical: "看病、买药",
    dependants: "老人、孩子",
    utilities: "水电燃气",
    prior: "依法应先付",
    reserve: "备用",
    other: "其他必要支出",
  } satisfies Words<SpendingKind>,
  /** A clause with 「我」 in it, to stand after 「因为」 or alone. */
  hardship: {
    "job-loss": "我失去了工作",
    "wage-cut": "我的工资收入明显减少",
    illness: "我生病治疗",
    "dependant-illness": "家人生病，需要治疗和照料",
    accident: "我遭遇了意外",
    "business-failure": "我的生意没能做下去",
    disaster: "我家受了灾",
    "family-change": "家里发生了变故",
    "low-income": "我家收入一直偏低",
    "over-indebtedness": "几笔到期的款项加在一起，超过了我的收入",
    "fraud-victim": "我被人诈骗，损失了积蓄",
    other: "我家里遇到了困难",
  } satisfies Words<HardshipReason>,
  /** What proves it, and what may stand in. */
  proofs: {
    "job-loss": "失业登记、解除劳动合同证明或社保停缴记录；没有的，用最后一次发工资的银行流水",
    "wage-cut": "降薪前后的工资条或银行流水；欠薪的，劳动仲裁受理通知",
    illness: "诊断证明、住院费用清单或出院小结；没有的，用门诊和药店票据",
    "dependant-illness": "家人的诊断证明、费用清单和亲属关系证明；没有的，用社区证明",
    accident: "事故认定、保险理赔或残疾证明；没有的，用照片和就诊记录",
    "business-failure": "营业执照注销、纳税记录或退租协议；没有的，用往来账目",
    disaster: "政府通告、保险理赔记录；没有的，用当地报道和住址证明",
    "family-change": "离婚证、判决书或户口页；没有的，用本人书面说明",
    "low-income": "低保证、社会救助证明；没有的，用社区证明",
    "over-indebtedness": "全部借款清单、征信报告和收支表",
    "fraud-victim": "报警回执；还没报警的，先报警",
    other: "能证明这件事的任何一份真实材料",
  } satisfies Words<HardshipReason>,
  court: {
    "payment-order": "支付令",
    summons: "传票、起诉状",
    judgment: "判决书",
    "enforcement-notice": "执行通知书",
    other: "法院文书",
  } satisfies Words<CourtPaperKind>,
  part: {
    principal: "本金",
    interest: "利息",
    "penalty-interest": "罚息",
    "compound-interest": "复利",
    "default-fee": "违约金",
    "other-fees": "其他费用",
    total: "未分项",
  } satisfies Words<BalancePart | "total">,
  status: {
    mine: "是我的",
    "not-mine": "不是我借的",
    paid: "已经还清",
    disputed: "金额有争议",
    unsure: "不确定",
  } satisfies Words<DebtStatus>,
  lender: {
    bank: "银行",
    "consumer-finance": "消费金融公司",
    "auto-finance": "汽车金融公司",
    trust: "信托公司",
    microloan: "小额贷款公司",
    guarantor: "融资担保公司",
    private: "个人或普通公司",
    assignee: "债权受让公司",
    unknown: "类型待查",
  } satisfies Words<LenderType>,
  neutral: {
    "limitation-may-have-expired": "法律规定的追讨期限可能已过",
    "facts-missing": "关键材料还不齐，数额算不出来",
    "creditor-unverified": "对方身份和凭据还没核实",
    "not-mine": "你记下：这不是你借的",
    "already-paid": "你记下：这笔早已结清",
    "sum-disputed": "你记下：对金额有争议",
    "unsure-whose": "你记下：不确定是不是自己的",
  } satisfies Words<NeutralReason>,
  offer: {
    instalments: "每月还",
    "lump-sum": "一次还清",
    deferral: "先申请延期",
    none: "先问有哪些安排",
  } satisfies Words<Offer["kind"]>,
  objective: {
    "fair-shares": "按本金公平分",
    "least-cost": "总花费最少",
    "first-closed": "最快结清一笔",
    "legal-danger-first": "先顾最急的法律风险",
  } satisfies Words<PlanObjective>,
  shortfall: {
    "capacity-zero": "每月收支相抵后没有余钱",
    "minimum-instalments": "各家的最低还款额加起来超过余钱",
    "max-months": "有的机构能接受的期限太短",
    "too-long": "按现在的余钱，要还的时间太长",
    "debts-unclear": "还有款项没有核实清楚",
  } satisfies Words<BlockedBy>,
  because: {
    same: "一致",
    "not-itemised": "对方没有分项，请其列明",
    "other-day": "计算日不同，同日口径一致",
    "deducted-in-advance": "与放款时预先扣下的数额相同",
    "no-term-in-contract": "录入的合同条款里没有这一项",
    "more-than-contract": "高于按合同推算，请核对算法",
    "less-than-contract": "低于按合同推算",
  } satisfies Words<DifferenceReason>,
  event: {
    "contract-signed": "签订合同",
    "paid-out": "放款",
    accelerated: "对方宣布提前到期",
    "suit-filed": "对方起诉",
    "assignment-noticed": "收到债权转让通知",
    "claim-received": "对方主张的金额",
    demanded: "对方催要",
    acknowledged: "书面或口头确认过",
    "last-payment": "最后一笔付款",
    due: "合同约定的应还日",
    "overdue-since": "最早一期到期未付",
  } as Readonly<Record<string, string>>,
  certainty: { certain: "确定", expected: "推算" },
  outcome: {
    applies: "适用",
    "not-applicable": "不适用",
    "needs-facts": "缺事实，还不能判断",
    "outside-knowledge": "超出已知范围",
  } satisfies Words<Finding["outcome"]>,
  force: {
    statute: "法律",
    "judicial-interpretation": "司法解释",
    "judicial-policy": "司法政策",
    "department-order": "部门规章",
    "normative-document": "规范性文件",
    "recommended-standard": "推荐性标准",
    "self-regulation": "行业自律规范",
    "oral-guidance": "口头指导",
  } satisfies Words<Force>,
  may: {
    demand: "可以直接要求对方照办",
    "ask-court": "可以请求法院或仲裁调减",
    "ask-lender": "可以请对方考虑",
    complain: "可以作为投诉的依据",
    know: "供了解",
  } satisfies Words<BorrowerMay>,
  annex: {
    statement: "家庭收支与借款情况说明",
    contract: "借款合同",
    "hardship-proof": "困难情况的证明",
    "income-proof": "收入证明",
  },
  calendar: {
    title: "看一下谈好",
    court: "法院文书的最后一天，先打12368核实",
    courtSoon: "法院文书的期限快到了",
    instalment: "提案里的付款日快到了（对方书面同意后才照此付）",
    review: "约好再报一次情况的日子",
  },
};
