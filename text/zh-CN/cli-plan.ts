/** What the command line says about plans for all debts together and about the offer ladder of each. */

import type { BlockedBy, DebtPlan } from "@tanhao/core/plan/plan";
import { document } from "./document.ts";

export const cliPlan = {
  plan: {
    objective: document.objective,
    head: (firm: string) => `每月用来还债的数额：${firm} 元。下面是排得下的方案，先看清各自的代价再选。`,
    figures: (of: { monthly: string; months: number; total: string; cost: string; end: string }) =>
      `每月最多 ${of.monthly} 元，共 ${of.months} 个月，合计 ${of.total} 元（其中今后的利息 ${of.cost} 元），${of.end} 还完`,
    kind: { instalments: "分期", deferral: "先延期", "lump-sum": "一次还清" } satisfies Record<DebtPlan["kind"], string>,
    from: (day: string, sums: string) => `${day} 起 ${sums}`,
    step: (count: number, sum: string) => (count === 1 ? sum : `${sum} × ${count}`),
    moreSteps: "其余见 --json",
    afterwards: "，再 ",
    review: (day: string) => `${day} 再看`,
    notYetProposable: "（现在还不能向对方提出：先核实）",
    stressHolds: (percent: number) => `收入再少 ${percent}% 也还得上。`,
    stressFails: (percent: number, short: string, on: string) => `收入再少 ${percent}% 时，从 ${on} 起每月差 ${short} 元。`,
    nothingOwed: "没有需要排进方案的欠款。",
    noneFits: "没有排得下的方案：",
    blockedBy: {
      "capacity-zero": "每月收支相抵后没有余钱。这种情况不应答应分期，先谈延期，查看能申请的救助。",
      "minimum-instalments": "有的贷款方能接受的最低每期金额高于可用的钱。",
      "max-months": "有的贷款方能接受的最长期限不够。",
      refusals: "有的贷款方不接受分期，或不接受延期，这样排不下。",
      "too-long": "按现在的余钱，60 个月内还不完。",
      "debts-unclear": "没有一笔债既确认是自己的、又算得出金额。先核实、要明细。",
    } satisfies Record<BlockedBy, string>,
    gap: (sum: string) => `每月至少还差 ${sum} 元才能全部排下。`,
    inTheWay: (debts: readonly string[]) => `卡住的债务：${debts.join("、")}。`,
    serving: "先照顾得过来的，其余请求延期：",
    reviewOn: (day: string) => `${day} 再看一次。`,
    unclear: (debts: readonly string[]) => `没有排进方案（还不能确认是自己的）：${debts.join("、")}。`,
    needsFacts: (debt: string, facts: readonly string[]) => `没有排进方案：${debt}，缺少 ${facts.join("、")}。`,
    notAPromise: "方案是准备去谈的，不是承诺；对方书面同意之前，不要照着付款，也不要口头答应。",
  },
};
