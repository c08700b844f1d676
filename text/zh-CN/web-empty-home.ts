/** The first screen of a case without debts. */

export const webEmptyHome = {
  emptyTitle: "从一笔债开始",
  emptyLead: "不用翻合同，先填四样：谁、什么机构、对方要多少、从哪天逾期。一分钟就够。",
  addFirst: "记下第一笔债",
  seeExample: "看一个示例",
  showAround: "带我走一遍",
  haveBackup: "我有一份备份",
  openFile: "打开案件文件",
  nothingSent: "资料只存在这台设备上，不上传，不统计。",
};
