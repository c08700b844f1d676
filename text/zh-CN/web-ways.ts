/** Where a page has nothing to show yet: what to do next. */

export const webWays = {
  addDebt: "记下第一笔债",
  fromFiles: "从手里的文件开始",
  today: "看今天的一步",
  recordContact: "记一次沟通",
};
