/** The page that makes the letter, the call sheet and the chat lines for one debt. */

export const webWords = {
  title: "要说的话",
  for: (name: string): string => `给“${name}”`,
  channel: "用哪种方式",
  channels: { phone: "电话", chat: "在线聊天", email: "邮件", letter: "信" },
  neutralTitle: "现在只核实，不承认",
  openTitle: "可以提方案",
  limitKnown: (yuan: string): string => `每月最多能拿出 ${yuan}，信里的数不会超过它。`,
  limitUnknown: "还没填收支，所以下面不写还款数目。填好收支再回来，会自动补上方案。",
  fillHousehold: "填收支",
  missingTitle: "缺这些，所以有几句没写",
  print: "打印",
  docx: "下载 Word",
  text: "下载文本",
  copy: "复制",
  copied: "复制好了。",
  copyFailed: "浏览器不让复制。请长按文字自己选中复制。",
  making: "正在生成……",
  readFirst: "先读一遍，改成自己的话再用。",
  annexes: "附上",
  sendNote: "谈好不会替你发送。请从 App、合同或卡背面找到官方渠道再发。",
  warningTitle: "如果想提还款或延期",
  warningLead:
    "提出延期、约定分期或还一部分，在法律上会被看作同意履行，诉讼时效从那天重新计算；时效已过的，可能就不能再用它抗辩。身份没核实的对方，钱可能付错人。",
  warningRead: "我读过了，愿意自己决定",
  warningDone: "你已经读过提醒。",
};
