/** What the command line says about the promises of a conversation. */

import type { FoundCommitment } from "@tanhao/core/talk/promises/find-commitments";

type Told = { line: number; who: string; what: string; sum: string | null; due: string | null; status: string };

export const cliPromises = {
  promises: {
    summary: "聊天或通话记录里谁答应了什么、多少钱、哪天，还差什么要问",
    detail:
      "读一个文字文件：每行“A：”（对方）或“B：”（你）加一句话，也认“客服小王：”“我：”和微信导出的样子（名字加时间一行，下面是话）。要求、请求、还没人接受的方案、已经还过的钱都不算承诺；对方说好的方案，你答应了才算双方说定。“下周三”按聊天里写的日期算，没有写就按今天算。分不清是谁说的不猜。读得有多准见 docs/tone.md。",
    none: "没有找到承诺。",
    whoIsWho: (names: readonly string[]) => `分不清 ${names.join("、")} 是哪一边，他们的话没有读。请把名字改成 A（对方）或 B（你）再试。`,
    promise: ({ line, who, what, sum, due, status }: Told) =>
      `第 ${line} 行　${who}：${what}${sum === null ? "" : ` ${sum} 元`}${due === null ? "" : `，${due}`}　[${status}]`,
    quoted: (quote: string) => `“${quote}”`,
    ask: (question: string) => `要问：${question}`,
    who: { borrower: "你", lender: "机构", agent: "对方经办人", third: "第三人" } satisfies Record<FoundCommitment["who"], string>,
    what: {
      pay: "还款",
      waiver: "减免",
      instalments: "分期或延期",
      refund: "退款",
      "pause-collection": "停止催收或联系",
      "record-change": "处理征信记录",
      "send-paper": "发送材料",
      "call-back": "打电话",
      transfer: "转接或安排别人",
      reply: "答复",
      apply: "登记或申请",
    } satisfies Record<FoundCommitment["what"], string>,
    status: {
      firm: "明确",
      conditional: "有条件",
      vague: "含糊，不算准",
      refused: "拒绝了",
      withdrawn: "收回了",
      not_valid: "不能当真",
    } satisfies Record<FoundCommitment["status"], string>,
  },
};
