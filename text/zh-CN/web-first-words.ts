/** The first sentence of the next call, on the first screen of a case. */

export const webFirstWords = {
  tomorrow: "明天十点，第一句这样说",
  today: "今天十点，第一句这样说",
  rightNow: "现在就打，也用这一句。",
  on: (day: string, weekday: string): string => `${day}（${weekday}）十点，第一句这样说`,
  how: (debt: string): string => `“${debt}”：只打 App、合同或银行卡背面写的电话，照着念就行。`,
  onlyAsk: "这笔还有没弄清的，所以只问、只要书面材料：不认、不约日子、不报数。",
  onlyThis: "说完这句先听对方怎么答，记下工号和时间。每月拿不出的数，不要答应。",
  /** Of an agreement something is past its day and was not seen paid. */
  missed: (debt: string, day: string, count: number): string =>
    `“${debt}”：协议里${day}${count === 1 ? "这一期" : `起有 ${count} 期`}过了日子，记录里还没看到付款。已经付了的，先记下来，不用打这个电话。没付成的，只打 App、合同或银行卡背面写的电话。`,
  missedSay: (agreed: string, day: string, count: number, yuan: string): string =>
    `您好，${agreed}我和贵方商定了还款安排，${day}${count === 1 ? "这一期" : `起的 ${count} 期，约定一共`}是${yuan}元。请先查一下贵方收到多少。要是还差，请问最晚哪天补上，后面各期照原来约定的不变？`,
  missedOnly: "这次只问过了日子的怎么补，不重提新方案。先听对方怎么答，记下工号和时间；每月拿不出的数，不要答应。答复请对方书面确认。",
  missedLook: "核对各期，记下付款",
  missedReach: "怎么联系",
  whole: "看整张电话提纲",
  practise: "先练一遍",
};
