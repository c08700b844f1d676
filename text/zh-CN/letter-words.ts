/** Words of letters about contacts, complaints and courts: how a contact came, whom it reached, what to look at in it, what a paper shows. */

import type { ConductAct } from "@tanhao/core/conduct/act";
import type { ContactChannel } from "@tanhao/journal/kinds/contact-logged";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const letterWords = {
  channel: {
    phone: "电话",
    chat: "在线聊天",
    sms: "短信",
    email: "邮件",
    letter: "信件",
    visit: "上门",
    branch: "网点当面",
    complaint: "投诉",
    other: "其他方式",
  } satisfies Words<ContactChannel>,
  called: { self: "本人", bound: "保证人、共同借款人或代理人", family: "家人", work: "单位", others: "其他人" } satisfies Words<
    "self" | "bound" | "family" | "work" | "others"
  >,
  /** Where to look, not what it was: the other side checks its own records. */
  act: {
    "harm-threat": "涉及人身安全的话",
    violence: "动手或损坏财物",
    threat: "威胁、恐吓的话",
    insult: "侮辱的话",
    posing: "自称的身份",
    "invented-consequence": "所说的后果",
    "false-promise": "所作的许诺",
    "extra-fee": "另外收取的费用",
    "new-borrowing": "劝另外借钱",
    "public-notice": "公开张贴或公布",
    "privacy-spreading": "散布照片、证件或私事",
    "contact-threat": "说要联系或告诉别人",
    "third-party-contact": "联系本人以外的人",
    "third-party-disclosure": "向本人以外的人说起款项",
    nuisance: "反复打扰",
    "repeated-messages": "反复发信息",
    "credential-request": "索要验证码、密码、卡或屏幕共享",
    "private-account": "要求付到个人账户",
    "quiet-hours": "联系的钟点",
    "calls-a-day": "当天接通的次数",
    "attempts-a-day": "当天未接通的次数",
  } satisfies Words<ConductAct>,
  /** `time` empty: none was noted. */
  moment: (day: string, time: string): string => `${day} ${time}`.trim(),
  noted: { nothing: "没有记下" },
  counted: (act: string, count: number): string => `${act}（第${count}次）`,
  quote: (text: string): string => `“${text}”`,
  staff: (number: string): string => `工号${number}`,
  callNumber: (number: string): string => `号码${number}`,
  exhibit: { contract: "借款合同", payments: "付款记录", contacts: "沟通记录、录音或截图" } satisfies Words<
    "contract" | "payments" | "contacts"
  >,
  shows: { contract: "约定的内容", payments: "已付的款项和日期", contacts: "双方沟通的经过" } satisfies Words<
    "contract" | "payments" | "contacts"
  >,
};
