/** An offer ladder and the routes of a shortfall in words, for papers and the terminal; what is asked is said as on the phone. */

import type { Ladder, LadderAsk, LadderGive } from "@tanhao/core/plan/ladder";
import type { ShortfallRoute } from "@tanhao/core/plan/plan";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const ladder = {
  rung: { opening: "开场", target: "目标", limit: "底线" } satisfies Words<keyof Pick<Ladder, "opening" | "target" | "limit">>,
  ask: {
    written: "谈好的条件，请用App、官方短信或盖章的信写下来发我。",
    "penalty-stop": "按这个方案还的时候，罚息、违约金能不能不再增加？",
    "penalty-waiver": "已经产生的罚息、复利、违约金，能不能减免？减免多少，请写明。",
    "principal-first": "我还的钱，能不能先冲本金？冲抵的顺序请写明。",
    "dunning-pause": "按方案还的时候，能不能暂停催收？",
    "debit-change": "自动扣款能不能改成方案里的数，不再扣原来的全额？",
    "report-wording": "按方案还的时候、还清以后，征信上分别怎么报？请写明。",
    certificate: "还清以后多久开结清证明？谁来开？",
  } satisfies Words<LadderAsk>,
  give: {
    "more-a-month": "谈不拢时每月可以加一点，最多到底线",
    "sum-at-once": "说得出来源的一笔钱，一次付清",
    "more-if-income-rises": "收入好转了再多还；只说意愿，不写进承诺",
    papers: "收支说明和困难的证明",
    review: "到约定的日子，主动再报一次收支",
  } satisfies Words<LadderGive>,
  route: {
    verify: "还没核实清楚的先核实：对方是谁、凭什么、各项多少，请书面答复",
    "serve-some": "能顾到的先谈，其余的申请延期",
    token: "每家先付一小部分，约定再看的日子；息可能比它多，只为保持联系",
    deferral: "申请延期，约定再看的日子",
    "waiver-ask": "请求减免罚息、复利、违约金；对方可以不同意",
    "lump-sum-ask": "用说得出来源的一笔钱，问一次付清能不能减免其余",
    assistance: "问能申请的救助：最低生活保障、临时救助、失业、医疗",
    "personal-insolvency": "问个人破产：据公开报道，你所在的城市有这个程序，申请前要先接受辅导；条件以法院和破产事务管理部门的答复为准",
    "see-a-person": "找人一起看：12348法律援助、社区、调解组织；不找收费的中介",
  } satisfies Words<ShortfallRoute>,
};
