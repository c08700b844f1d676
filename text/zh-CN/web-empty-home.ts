/** The first screen of a case without debts. */

export const webEmptyHome = {
  emptyTitle: "两种开始，选一种",
  emptyLead: "知道个大概就行：谁在要钱、要多少、从哪天逾期。不用翻合同，一分钟就够。",
  addFirst: "记下第一笔债",
  fromFiles: "从手里的文件开始",
  fromFilesLead: "账单、合同、征信报告、催收短信的截图，有什么选什么，替你读出来。",
  seeExample: "看一个示例",
  showAround: "带我走一遍",
  haveBackup: "我有一份备份",
  helpSomebody: "帮家人看备份",
  nothingSent: "资料只存在这台设备上，不上传，不统计。",
};
