/** The first screen: where I stand, today's one step, this week. */

export const webHome = {
  title: "我的处境",
  asOf: (day: string, weekday: string): string => `${day} ${weekday}`,
  emptyTitle: "从一笔债开始",
  emptyLead: "不用翻合同，先填四样：谁、什么机构、对方要多少、从哪天逾期。一分钟就够。",
  addFirst: "记下第一笔债",
  seeExample: "看一个示例",
  openFile: "打开案件文件",
  nothingSent: "资料只存在这台设备上，不上传，不统计。",

  standTitle: "现在欠多少",
  computed: "按合同和还款算",
  claimed: "对方主张",
  claimedOf: (claimed: number, all: number): string => (claimed === all ? "" : `（${claimed} 笔）`),
  aboveContract: "其中高出合同约定",
  belowContract: "其中低于合同约定",
  differenceNote: "高出的是可以请对方逐项核对的部分，不等于可以少还。",
  perDay: (yuan: string): string => `现在每多一天，约多 ${yuan}`,
  withoutBalance: (count: number): string => `另有 ${count} 笔还算不出来，缺合同里的信息`,
  onlyClaims: "合同信息还没填，先看对方说的数。",
  noSumYet: "还没有数：没有填合同信息，也没有记对方要多少。",
  noneIsMine: "没有一笔算作你欠的。先一笔一笔弄清，弄清之前不付、不认。",
  toPlan: "看还款方案",
  partsLabel: "由哪些部分组成",
  notCounted: (count: number): string => `${count} 笔不是我的、已还清或有争议，没有计入`,

  todayTitle: "今天的一步",
  weekTitle: "这一周",
  whatHappens: "现在会发生什么",
  weekNothing: "这七天没有到期的事。",
  today: "今天",
  tomorrow: "明天",
  overdueBy: (days: number): string => `过了 ${days} 天`,
  inDays: (days: number): string => `${days} 天后`,
  stepOpen: "去做",
  stepTomorrow: "明天再说",
  stepDone: "做完了",
  about: (day: string): string => `日子是${day}`,
  quoted: (words: string): string => `“${words}”`,
  joinReasons: (reasons: readonly string[]): string =>
    reasons
      .filter((reason) => reason !== "")
      .map((reason) => (/[。？！]$/.test(reason) ? reason : `${reason}。`))
      .join(""),
  otherSide: "对方",
  dueByContract: (debt: string, yuan: string): string => `“${debt}”合同约定应还 ${yuan}`,

  oneOfAlike: (name: string, place: number): string => `${name}（第 ${place} 笔）`,
  debtsTitle: "每一笔",
  addDebt: "再记一笔",
  importPayments: "导入还款记录",
  noBalance: "缺合同信息",
  claimedShort: (yuan: string): string => `对方说 ${yuan}`,
  overdueSince: (day: string): string => `${day}起逾期`,
};
