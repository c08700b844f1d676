/** What a file of the case is called in a list of annexes, by what it was kept as. */

export const paperNames: Readonly<Record<string, string>> = {
  bill: "账单、流水",
  contract: "借款合同",
  "credit-report": "信用报告",
  messages: "往来消息记录",
  "contact-proof": "沟通的录音或截图",
  "hardship-proof": "困难情况的证明",
  "income-proof": "收入证明",
};
