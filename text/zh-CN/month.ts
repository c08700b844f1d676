/** The money of this month: what a debit comes to, how an authorisation is changed, which papers there are and what for. */

import type { DebitState } from "@tanhao/core/budget/account-month";
import type { AuthorisationStep } from "@tanhao/core/budget/authorisation-steps";
import type { AssetKind } from "@tanhao/core/debt/month-facts";
import type { PaperKind } from "@tanhao/core/materials/papers";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const month = {
  debit: {
    paid: "够扣",
    fails: "不够扣",
    "depends-on-hour": "看当天钱先到还是先扣",
    "depends-on-order": "当天几笔不够一起扣，看先扣哪笔",
    unknown: "余额没填，不知道",
  } satisfies Words<DebitState>,
  need: { living: "这些天吃饭过日子的钱" },
  asset: {
    home: "住房",
    vehicle: "车辆",
    tools: "干活的工具",
    savings: "存款",
    fund: "公积金、养老金账户",
    insurance: "保险",
    household: "家里的用品",
    other: "其他",
  } satisfies Words<AssetKind>,
  exempt: { yes: "本人认为属于生活必需", no: "" },
  authorisation: {
    "list-all":
      "先看清有哪些自动扣款，看三处：银行 App 的“代扣、签约”；微信、支付宝的“免密支付、自动扣款”；各家贷款 App 的还款设置。把日子、金额、扣哪张卡抄下来。",
    "ask-lender-first":
      "扣款日前，先书面问放款机构能不能改扣款日、改金额或先停自动扣款，问清怎么申请、几天答复。同不同意由它决定。还没核实清楚的那笔，只问扣款依据，不说欠多少，不说哪天还。",
    "change-at-bank": "在银行的：到手机银行或柜台，解除或改那一项代扣签约，问清哪天生效，要一份回执。",
    "change-at-wallet": "在微信、支付宝的：在“自动扣款”里逐项关掉或换扣款卡，关完再看一眼状态。",
    "change-at-lender": "在贷款 App 的：在还款设置里改扣款卡或关自动扣款；没有这个选项的，找官方客服书面申请。",
    "tell-in-writing":
      "改了就当天书面告诉放款机构：哪天起不再自动扣款，今后怎么联系。停的只是扣款方式：到期没还仍算逾期，利息、罚息照合同走。合同也可能对停扣另有约定，先看那一条。",
    "keep-proof": "申请、答复、回执、截图都存好，写上日期。",
    "look-after-the-day": "扣款日过后看一眼账户。已经停了还被扣的，让银行或支付机构说明依据，记进沟通记录。",
    "nothing-hidden":
      "不要把工资换到别人名下，不要把钱和东西转走躲债，问到收入和财产如实说。自己几张卡之间为付房租、买药调一下，不在此列。",
    "court-froze-it": "账户是法院冻结的，不归银行解。带上工资流水和家庭情况，书面向执行法官申请留出生活必需的费用。",
  } satisfies Words<AuthorisationStep>,
  paper: {
    contract: "借款合同",
    payments: "还款记录（账单、流水）",
    claim: "对方主张的金额和明细",
    "assignment-notice": "债权转让通知",
    "court-paper": "法院文书原件",
    "credit-report": "个人信用报告",
    "income-proof": "收入证明或工资流水",
    "hardship-proof": "困难证明",
    statement: "留底的收支说明",
  } satisfies Words<PaperKind>,
  why: {
    contract: "利率、费用、期数、罚息都以它为准；贷款人是谁也看它",
    payments: "还了多少要有据，金额才算得清",
    claim: "有明细才能逐项核对",
    "assignment-notice": "没有通知，先不跟新的债权人谈",
    "court-paper": "期限写在上面",
    "credit-report": "看有没有漏掉的账户、报得对不对",
    "income-proof": "说明每月能拿出多少",
    "hardship-proof": "请对方考虑困难方案时要用",
    statement: "每次交出去的一版都留底，前后数字要一致",
  } satisfies Words<PaperKind>,
  where: {
    contract: "贷款 App 里的“合同、协议”，或书面请放款机构提供",
    payments: "微信、支付宝、银行 App 导出账单",
    claim: "书面请对方列本金、利息、罚息、费用和计算日",
    "assignment-notice": "请原放款机构书面确认",
    "court-paper": "送达的信封、短信里；先核实真假",
    "credit-report": "中国人民银行征信中心官网、网点或手机银行",
    "income-proof": "单位人事部门或工资卡开户行",
    "hardship-proof": "见下面的困难证明清单",
    statement: "本程序做好后放进 files 文件夹",
  } satisfies Words<PaperKind>,
};
