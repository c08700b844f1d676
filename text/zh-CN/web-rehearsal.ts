/** The page to rehearse on. What the simulated agents and the calm borrower say stands in talk/. */

import type { Skill } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Outcome, Turn } from "@tanhao/core/talk/rehearsal/scene";

const outcomes: Readonly<Record<Outcome, { readonly what: string; readonly now: string }>> = {
  agreement: { what: "谈成了分期，没超过你的底线", now: "真谈成时，等书面写清楚、核对过，再付第一期。" },
  partial: { what: "争取到了一段时间，分期还没定", now: "真遇到时，记下到哪天，在那之前再提你的方案。" },
  callback: { what: "这次没定下来，等对方答复", now: "真遇到时，记下谁、哪天答复和工单号，到时间再问。" },
  refused: { what: "这次被拒绝了", now: "被拒绝很常见，不等于谈不成。可以换个人、换个时间，或者书面再提。" },
  ended: { what: "谈话结束了，你没有答应什么", now: "没答应就没有损失。准备好了可以再来。" },
  "scam-avoided": { what: "钱和验证码都守住了", now: "真遇到时，挂断，自己从官方渠道打回去核实。" },
  harm: { what: "这次答应了或给出了对自己不利的东西", now: "练习里出错没有损失。看看下面是哪一句，再来一遍。" },
};

const skills: Readonly<Record<Skill, string>> = { explain: "说明", sincerity: "诚意", proposal: "方案", calm: "冷静", record: "留痕" };

export const webRehearsal = {
  title: "演练",
  lead: "打电话之前，先和模拟的客服说一遍。",
  back: "要说的话",
  open: "先和模拟的客服演练一遍",
  loading: "正在取演练用的资料，约 0.4 MB，只取一次，之后不用网络……",
  invented: "对方是模拟的，欠款和底线都是虚构的。这里说的话只在这台设备上，不保存，也不会记成联系记录。",
  ownDebt: "演练里的人认这笔债，也在提还款方案。你自己的债要是有争议、还没核实，或者可能过了时效，真的沟通时只用那笔债页面上的话。",
  roundLabel: "第几场",
  roundHint: "对方能给多少由这个数定好。同一场、同样的话，结果一样。",
  roundWrong: "填 1 到 999999 之间的整数。",
  letChoose: "让它来选对方",
  chooseSelf: "也可以自己选：",
  roundWith: (round: number, agent: string): string => `第 ${round} 场：${agent}`,
  setting: (owed: string, limit: string): string => `虚构的情况：对方主张 ${owed}，你每月最多能拿出 ${limit}。`,
  exercise: "这是练习，对方是模拟的。",
  log: "演练的对话",
  who: { agent: "对方", borrower: "你" } satisfies Readonly<Record<Turn["who"], string>>,
  chooseLine: "不想打字，选一句现成的",
  yourTurn: "轮到你说",
  typeLabel: "你说的话",
  typeHint: "像平时说话一样打",
  say: "说",
  hint: "提示",
  hintTitle: (move: string): string => `下一步可以：${move}`,
  sayThis: "就说这句",
  pause: "停一下",
  pauseNote: "演练会在这里等你。",
  goOn: "接着练",
  end: "结束",
  crisisTitle: "演练先停在这里",
  lastWord: "对方最后说：",
  outcomes,
  terms: (months: number, monthly: string): string => `分 ${months} 期，每期 ${monthly}。`,
  practice: "真实的机构给多少由它自己决定，结果以书面答复为准。",
  skills,
  skill: (name: string, points: number, of: number): string => `${name} ${points}/${of}`,
  points: (points: number, of: number): string => `${points}/${of}`,
  nextTitle: "接下来",
  nextWhy: (move: string, agent: string): string => `最值得再练的是“${move}”，对方是${agent}。`,
  next: "下一场",
  again: "再来一遍",
  otherAgent: "换个对方",
  wholeTalk: "刚才的对话",
};
