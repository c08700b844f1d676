/** What the command line says about a rehearsal. What the simulated agents and the calm borrower say stands in talk/. */

export const cliRehearse = {
  rehearse: {
    summary: "和模拟的客服演练一次，按你自己的话打分",
    detail:
      "一行说一句，? 看下一句可以怎么说，q 结束；--script 从文件读，也可以从标准输入给出。--agent 选对方：bank-card、consumer-finance、microloan、bot、cold、vague、refusing、pressing、partial、collector-over-line、fake-service、mediator；不写就由种子决定。--seed 相同、话相同，结果就相同。对方能给多少事先定好，哀求和威胁都不会多给。欠款和底线都是虚构的，只在本机；写了 --case，得分记进那个案件，说的话不保存。",
    prompt: "你：",
    how: "一行说一句。? 看下一句可以怎么说，q 结束。",
    setting: (of: { agent: string; about: string; owed: string; limit: string; seed: number }) =>
      `演练：${of.agent}（种子 ${of.seed}）。${of.about}\n虚构的情况：对方主张 ${of.owed} 元，你每月最多能拿出 ${of.limit} 元。`,
    agent: (text: string) => `对方：${text}`,
    you: (text: string) => `你：${text}`,
    hint: (name: string, line: string) => `下一步：${name}。可以说：${line}`,
    outcome: (what: string) => `结果：${what}`,
    outcomes: {
      agreement: "谈成了分期，在你的底线之内",
      partial: "得到了延期，分期还要再谈",
      callback: "没有谈定，等对方答复；记下工单号和日期",
      refused: "被拒绝。可以换人、换时间、书面再提",
      ended: "谈话结束，没有答应什么",
      "scam-avoided": "骗局没有得手",
      harm: "答应了或给出了对自己有害的东西",
    },
    skills: { explain: "说明", sincerity: "诚意", proposal: "方案", calm: "冷静", record: "留记录" },
    skill: (name: string, points: number, of: number) => `${name} ${points}/${of}`,
    quoted: (what: string, points: number, of: number, quote: string) => `  ${points}/${of} ${what}“${quote}”`,
    missing: (what: string, of: number) => `  0/${of} ${what}`,
    next: (of: { name: string; agent: string; kind: string; seed: number }) =>
      `接下来练：${of.name}，对方是${of.agent}。tanhao rehearse --agent ${of.kind} --seed ${of.seed}`,
    again: (kind: string, seed: number) => `再来一次：tanhao rehearse --agent ${kind} --seed ${seed}`,
    kept: "这次的得分已记进案件，说的话没有保存。",
    progressOf: (name: string, percents: readonly number[]) => `  ${name}：${percents.map((one) => `${one}%`).join(" → ")}`,
    practice: "这是练习。真实的机构给多少由它自己决定，结果以书面答复为准。",
  },
};
