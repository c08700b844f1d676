/** What the command line says about the log of contacts, and about conversations that are taken into it. */

export const cliLog = {
  log: {
    none: "还没有记录。用 tanhao log add 记下第一次沟通。",
    added: (id: string, missing: readonly string[]) =>
      `已记录（${id}）。${missing.length === 0 ? "" : `还不完整，下次记得问清：${missing.join("、")}。`}`,
    missing: (missing: readonly string[]) => `还缺：${missing.join("、")}`,
    takenBack: "（已收回）",
    addDetail:
      '标准输入是一条 JSON：{ "at", "debt", "channel", "direction", "called", "with", "said", "heard", "asked", "offered", "commitments", "files", "note", "next" }，at 和 channel 必填，别的有什么写什么。没写 heard 就从对方的原话里听出来。files 里案件外的文件复制进 files（图片、录音、PDF、文字，每个不超过 50 MB）。只追加，不修改。',
    listDetail: "按时间列出沟通记录、其中的承诺和每一次更正。--debt 只列一笔债的。",
    heard: (names: readonly string[]) => `听出：${names.join("、")}`,
    asked: (text: string) => `要求：${text}`,
    offered: (of: { sum: string | null; day: string | null; condition: string | null }) =>
      `提出：${[of.sum === null ? null : `${of.sum} 元`, of.day, of.condition].filter(Boolean).join("，")}`,
    nextStep: (what: string, day: string | null) => `接下来：${what}${day === null ? "" : `（${day}）`}`,
    files: (paths: readonly string[]) => `文件：${paths.join("、")}`,
    corrected: (at: string, because: string) => `更正（${at}）：${because}`,
    before: "更正前：",
    channel: {
      phone: "电话",
      chat: "在线客服",
      sms: "短信",
      email: "邮件",
      letter: "信件",
      branch: "柜台",
      visit: "上门",
      complaint: "投诉",
      other: "其他",
    } as Readonly<Record<string, string>>,
    direction: { in: "对方联系", out: "主动联系" },
    reached: (who: string) => `联系到：${who}`,
    speaker: { A: "对方：", B: "本人：" },
    party: { borrower: "本人", lender: "放款机构", agent: "经办人", third: "第三方" },
    staff: (number: string) => `工号 ${number}`,
    commitment: (of: { who: string; what: string; sum: string | null; dueDay: string | null }) =>
      `承诺：${of.who}，${of.what}${of.sum === null ? "" : `，${of.sum} 元`}${of.dueDay === null ? "" : `，最晚 ${of.dueDay}`}`,
  },
  logImport: {
    summary: "把导出的聊天记录记成沟通，一天一条",
    detail:
      "读 txt、网页或邮件形式的聊天记录，认出谁说了哪句、哪天几点，一天记一条；再导入一次不会重复，长了的那天补进原来那条。分不清是谁的话不读，用 --me 名字 说哪个是你（别的名字就是对方）。里面的承诺只列出来；核对后加 --promises 才一起记下。--channel 不写就是 chat。",
    added: (days: number, known: number) => `记下 ${days} 天的对话${known === 0 ? "" : `；另有 ${known} 天以前已经导入过`}。`,
    nothingNew: "没有新内容：这些对话以前已经导入过。",
    day: (day: string, lines: number) => `${day}  ${lines} 句`,
    grown: "（补进原来那条）",
    proposed: "里面像是有这些承诺，还没有记下；核对后加 --promises 再运行一次，或用 log add 单独记：",
    taken: "一起记下的承诺：",
    leftOut: (names: readonly string[]) => `分不清 ${names.join("、")} 是哪一边，他们的话没有记。用 --me 名字 说哪个是你。`,
    grownBecause: "后来的对话补进来",
    promisesBecause: "核对后记下里面的承诺",
  },
};
