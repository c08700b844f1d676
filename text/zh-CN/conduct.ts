/**
 * What a contact by a collector may touch, in words: something to ask about and keep as evidence, never a verdict and
 * never a promise of what a complaint brings. What a rule says stands in the law book.
 */

import type { ConductAct } from "@tanhao/core/conduct/act";
import type { ComplaintBody } from "@tanhao/core/conduct/complain-to";
import type { CalledPerson, ContactMeans } from "@tanhao/core/conduct/contact";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const conduct = {
  line: (of: { line: number; at: string; channel: string; called: string }) => `第 ${of.line} 行  ${of.at}  ${of.channel}  ${of.called}`,
  nothing: "没有发现需要问的地方。",
  finding: (title: string, force: string) => `${title}（${force}）`,
  seen: (acts: readonly string[]) => `记录里有：${acts.join("；")}`,
  quoted: (act: string, quote: string) => `${act}（“${quote}”）`,
  counted: (act: string, count: number) => `${act}（当天第 ${count} 次）`,
  certain: "从记录看，这一条可以去问、去反映；对方可以说明，由受理的一方判断。",
  possible: "可能与这一条有关，还要看前后情况；先问清、留好证据。",
  onlyFor: (lenders: readonly string[]) => `只有放款机构是${lenders.join("、")}时才用得上。`,
  complainTo: (bodies: readonly string[]) => `可以反映：${bodies.join("；")}`,
  keep: (evidence: readonly string[]) => `留好：${evidence.join("；")}`,
  askLender: "先弄清放款机构是哪一类（看合同里的贷款人），再用 --lender 写明，能看到针对这类机构的规定和投诉去处。",
  closing: "这是从记录里看出的、可以去问和反映的地方，不是已经认定的事实，也不影响债本身怎么算。投诉要照实写。",
  acts: {
    "harm-threat": "威胁人身安全的话",
    violence: "动手或毁坏财物",
    threat: "威胁、恐吓的话",
    insult: "辱骂、侮辱的话",
    posing: "自称公检法、监管或政府的人",
    "invented-consequence": "吓人的、未必属实的后果",
    "false-promise": "办不到的承诺",
    "extra-fee": "另外要钱",
    "new-borrowing": "劝人再借钱来还",
    "public-notice": "公开张贴或公开曝光",
    "privacy-spreading": "散布照片、证件或隐私",
    "contact-threat": "说要联系或告诉别人",
    "third-party-contact": "联系了你以外的人",
    "third-party-disclosure": "向你以外的人说到欠款",
    nuisance: "反复打扰",
    "repeated-messages": "反复发信息",
    "credential-request": "索要验证码、密码、卡或屏幕共享",
    "private-account": "要求付到个人账户或私人微信",
    "quiet-hours": "联系的时间",
    "calls-a-day": "接通的电话",
    "attempts-a-day": "没有接通的尝试",
  } satisfies Words<ConductAct>,
  bodies: {
    lender: "放款机构的投诉渠道（看合同、官方 App）",
    "nfra-12378": "12378（金融监管总局，转给机构办理）",
    "local-financial-authority": "机构注册地的地方金融管理部门",
    nifa: "互联网金融举报信息平台（主要约束会员）",
    police: "110 或派出所",
    "legal-advice-12348": "12348（免费法律咨询）",
  } satisfies Words<ComplaintBody>,
  channels: {
    phone: "电话",
    sms: "短信",
    chat: "聊天",
    email: "邮件",
    letter: "信件",
    visit: "上门",
    public: "公开场合",
    other: "其他方式",
  } satisfies Words<ContactMeans>,
  called: {
    debtor: "本人",
    spouse: "配偶",
    relative: "家人亲属",
    child: "孩子",
    friend: "朋友",
    contact: "其他联系人",
    colleague: "同事",
    employer: "单位",
    neighbour: "邻居、物业",
    "village-committee": "村委会、居委会",
    school: "学校",
    "also-bound": "保证人、共同借款人",
    representative: "委托的代理人",
  } satisfies Words<CalledPerson>,
  evidence: {
    phone: "通话记录截图（号码、时间、时长）和录音原件",
    sms: "短信原文截图，连号码和时间",
    chat: "聊天原文截图，连对方账号和时间，不要删聊天",
    email: "邮件原件，连发件地址和时间",
    letter: "信件和信封",
    visit: "来人的工作证和人数、时间，现场录像，在场的人",
    public: "现场照片或页面截图，连时间和地点",
    other: "原件或截图，连时间",
  } satisfies Words<ContactMeans>,
  /** Said beside the evidence where somebody else was called. */
  otherPerson: "请接到的人也记下号码、时间和原话",
};

export type ConductText = { readonly [Key in keyof typeof conduct]: (typeof conduct)[Key] };
