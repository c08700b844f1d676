/** The week in one paper: what was done, promised and kept, how balances changed, what comes. */

export const webWeek = {
  title: "本周小结",
  lead: "只写下面这些，别的资料不带。可以打印、保存，或发给帮你的人。",
  paperTitle: (from: string, to: string): string => `${from}到${to}的小结`,
  doneTitle: "做了什么",
  nothingDone: "这七天没有记下什么。",
  line: (day: string, debt: string, what: string): string => (debt === "" ? `${day} ${what}` : `${day} ${debt}：${what}`),
  papers: (count: number): string => `存下 ${count} 份材料`,
  rehearsals: (count: number): string => `练习了 ${count} 次`,
  steps: (count: number): string => `办完 ${count} 件要做的事`,
  keptTitle: "说好的，做到了",
  kept: {
    mine: (debt: string, due: string, what: string): string => `${debt}：${due === "" ? "" : `${due}该付的 `}${what}已经付了`,
    theirs: (debt: string, due: string, what: string): string => `${debt}${due === "" ? "" : `，${due}`}：对方答应的做到了，${what}`,
  },
  balancesTitle: "欠款怎么变",
  /** Each written out. `paid` is empty where nothing was. */
  balance: (debt: string, then: string, added: string, paid: string, now: string): string =>
    `${debt}：七天前 ${then}，利息和费用加了 ${added}${paid === "" ? "" : `，还款冲抵 ${paid}`}，现在 ${now}`,
  drawn: (debt: string, yuan: string): string => `${debt}这七天新借 ${yuan}，已算在“现在”里。`,
  balancesNote: "按合同和还款记录推算，不是对方的账单。",
  noChange: "能算的几笔，这七天没有变化。",
  comingTitle: "接下来七天",
  nothingComing: "没有到期的事。",
  uncertain: (line: string): string => `${line}（推算，可能会变）`,
  quiet: (debts: string): string => `${debts}：还没有弄清，或可能已过诉讼时效，这里只写沟通，不写金额、承诺和还款。`,
  weekday: "每周哪天在“处境”里提一句",
  noWeekday: "不用提",
};
