/** The first sentence of the next call, on the first screen of a case. */

export const webFirstWords = {
  tomorrow: "明天十点，第一句这样说",
  today: "今天十点，第一句这样说",
  rightNow: "现在就打，也用这一句。",
  on: (day: string, weekday: string): string => `${day}（${weekday}）十点，第一句这样说`,
  how: (debt: string): string => `“${debt}”：只打 App、合同或银行卡背面写的电话，照着念就行。`,
  onlyAsk: "这笔还有没弄清的，所以只问、只要书面材料：不认、不约日子、不报数。",
  onlyThis: "说完这句先听对方怎么答，记下工号和时间。每月拿不出的数，不要答应。",
  whole: "看整张电话提纲",
  practise: "先练一遍",
};
