/** The first screen of a case with debts: where I stand, today's one step, this week, what has been reached; and how a next action reads. */

export const webCaseHome = {
  standTitle: "现在欠多少",
  computed: (day: string): string => `按合同和还款算，到${day}`,
  claimed: "对方主张",
  claimedOf: (claimed: number, all: number): string => (claimed === all ? "" : `（${claimed} 笔）`),
  aboveContract: "其中高出合同约定",
  belowContract: "比合同约定少",
  differenceNote: "高出的是可以请对方逐项核对的部分，不等于可以少还。",
  perDay: (yuan: string): string => `现在每多一天，约多 ${yuan}`,
  paymentsLacking: (debt: string): string => `“${debt}”：你记的逾期日子比算出来的晚，还款好像没有记全，上面的数会偏大。`,
  toPayments: "看一看，补上还款",
  withoutBalance: (count: number): string => `另有 ${count} 笔还算不出来，缺合同里的信息`,
  onlyClaims: (day: string): string => `这是对方的说法（${day}记的），还没和合同对过。`,
  noSumYet: "还没有数：合同信息还不齐，也没有记对方要多少。",
  noneIsMine: "没有一笔算作你欠的。先一笔一笔弄清，弄清之前不付、不认。",
  toPlan: "看还款方案",
  partsLabel: "由哪些部分组成",
  notCounted: (count: number): string => `${count} 笔还没弄清、有争议、已还清或不是我的，没有计入`,

  todayTitle: "今天的一步",
  weekTitle: "这一周",
  whatHappens: "现在会发生什么",
  weekMore: (count: number): string => `还有 ${count} 件，在“全部要做的事”里。`,
  weekOlder: (count: number): string => `更早过了日子的 ${count} 件，看一看`,
  weekNothing: "这七天没有到期的事。",
  today: "今天",
  tomorrow: "明天",
  overdueBy: (days: number): string => `过了 ${days} 天`,
  inDays: (days: number): string => `${days} 天后`,
  stepOpen: "去做",
  stepTomorrow: "明天再说",
  stepDone: "做完了",
  stepLook: "看一看",
  nextIs: (what: string, day: string): string => `下一件：${what}（${day}）。`,
  nothingNext: "想心里有数，可以看看接下来会发生什么。",
  about: (day: string): string => `说的是${day}`,
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
  archived: "已办完收起",
  claimedShort: (yuan: string): string => `对方说 ${yuan}`,
  overdueSince: (day: string): string => `${day}起逾期`,

  /** Counts of debts: one's own, of those overdue (`null`: not known), and those of which it is not clear whose they are. */
  stand: (mine: number, overdue: number | null, unclear: number): string => {
    const late = overdue === null ? "" : overdue === 0 ? "，没有逾期" : `，其中 ${overdue} 笔逾期`;
    const own = mine === 0 ? "" : `${mine} 笔算作你的${late}`;
    const rest = unclear === 0 ? "" : `${unclear} 笔还要弄清`;
    return `${[own, rest].filter((part) => part !== "").join("；")}。`;
  },
  allActions: "全部要做的事",
  allDays: "所有日子放在一起",

  progressTitle: "到现在为止",
  closed: "已经了结",
  closedOf: (closed: number, all: number): string => `${closed} 笔，共 ${all} 笔`,
  closedPicture: (closed: number, all: number): string => `${all} 笔里有 ${closed} 笔已经了结`,
  avoided: "没有再产生的罚息和违约金",
  avoidedNote:
    "假如逾期以后的还款一笔都没有还，按合同到今天会多计入这么多。按合同推算，不是对方的账；协议减免了多少不在里面，看对方的书面确认。",
  avoidedWithout: "假如没有还",
  avoidedWith: "还了以后",
  avoidedBars: "按合同累计计入的罚息、复利和违约金",
  kept: { mine: "你按说好的付了", theirs: "对方说到做到" },
  times: (count: number): string => `${count} 次`,
  keptLine: (debt: string, due: string, what: string): string => `${debt}：${due === "" ? "" : `${due} `}${what}`,
  conversations: "谈过",
  papers: "存下的材料",
  pieces: (count: number): string => `${count} 份`,
  lastContact: "上次联系",
  daysAgo: (days: number): string => (days === 0 ? "今天" : days === 1 ? "昨天" : `${days} 天前`),

  weekReady: "这一周可以看一眼小结",
  weekReadyLead: "做了什么、说定了什么、欠款怎么变、接下来有什么。可以给帮你的人看。",
  openWeek: "看本周小结",
};
