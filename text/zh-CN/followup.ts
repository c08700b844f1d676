/** Follow-up: today's step, next actions, promises refused, commitments with gaps, calendar entries (core/followup). */

/** Values already written out in the language. */
interface Said {
  readonly debt: string;
  /** The debt's name where the action is of one debt, else empty: a court's paper may be of none or of several. */
  readonly own: string;
  readonly yuan: string;
  readonly day: string;
  /** The day of the thing itself. */
  readonly about: string;
}

const ofOwn = ({ own }: Said): string => (own === "" ? "" : `${own}：`);

export const followup = {
  steps: {
    danger: { title: "先照顾好自己", body: "债可以慢慢谈，人最要紧。现在就联系一个信得过的人，或拨打求助电话。" },
    "court-paper": {
      title: (daysLeft: number | null): string =>
        daysLeft === null
          ? "先看清法院的文书"
          : daysLeft < 0
            ? `法院文书的期限已过 ${-daysLeft} 天`
            : daysLeft === 0
              ? "法院文书今天到期"
              : `法院文书还有 ${daysLeft} 天`,
      body: (daysLeft: number | null): string =>
        daysLeft !== null && daysLeft < 0
          ? "今天就打“区号 + 12368”问法院：期限到底到哪天、现在还能做什么。再打 12348 问法律援助。"
          : "先打“区号 + 12368”核实真假，不打文书或短信里给的号码；再在期限内书面回应。",
    },
    "stop-scam": { title: "先止损", body: "不再付钱，不再给验证码。收回手机卡、银行卡，改密码，留好转账记录，报警。" },
    "collectors-at-door": { title: "先记下上门和打扰家人的事", body: "时间、来人、说了什么、有没有录音，逐条记下来，这是之后投诉的依据。" },
    "do-action": { title: "今天到期的事", body: "" },
    "add-first-debt": { title: "把第一笔债记下来", body: "先填四样就够：谁、什么机构、对方要多少、从哪天逾期。" },
    "verify-debt": {
      title: (debt: string): string => `先核实“${debt}”`,
      body: "请对方说明身份、出示依据、逐项列明，用书面形式。核实之前不认、不付、不承诺。",
    },
    "give-facts": { title: (debt: string): string => `补上“${debt}”缺的信息`, body: "补上之后就能算出按合同该欠多少。" },
    "state-household": { title: "填一下每月收支", body: "知道每月最多能拿出多少，才不会答应付不起的数。" },
    "prepare-contact": { title: (debt: string): string => `准备和“${debt}”谈`, body: "先看好要说的话和要问的事，再联系。" },
    "nothing-today": { title: "今天没有必须办的事", body: "" },
  },
  actions: {
    "answer-court-paper": (s: Said): string => `${ofOwn(s)}最晚${s.day}书面回应法院文书`,
    "ask-court-what-is-left": (s: Said): string =>
      `${ofOwn(s)}法院文书的最后一天${s.about}已经过了：今天就打电话问法院，案子到哪一步、还能做什么`,
    "perform-judgment": (s: Said): string => `${s.debt}：判决要求在${s.about}以前付 ${s.yuan}；做不到的，在那之前告诉法院和对方，留下书面`,
    "check-court-paper": (s: Said): string => `${ofOwn(s)}看清法院文书上的期限，向法院核对`,
    "prepare-payment": (s: Said): string => `为${s.debt}备好 ${s.yuan}`,
    "verify-before-paying": (s: Said): string => `付钱给${s.debt}以前，先核实这笔债`,
    "confirm-payment-booked": (s: Said): string => `核对${s.debt}的 ${s.yuan} 是否已经入账`,
    "ask-after-commitment": (s: Said): string => `问${s.debt}：答应的事办了没有`,
    "complete-commitment": (s: Said): string => `把${s.debt}的答复问完整`,
    "review-deferral": (s: Said): string => `${s.debt}的延期快到了，准备下一步`,
    "get-settlement-certificate": (s: Said): string => `向${s.debt}要结清证明`,
    "check-credit-report": (s: Said): string => `查征信，看${s.debt}是否已更新`,
    "ask-after-complaint": (s: Said): string => `问${s.debt}的投诉办得怎样`,
    "ask-after-objection": (s: Said): string => `问${s.debt}的征信异议核查得怎样`,
    "take-next-rung": (s: Said): string => `${s.debt}：可以走下一步了，看看该找谁`,
    "object-to-record": (s: Said): string => `对${s.debt}的征信记录提出异议`,
    "archive-debt": (s: Said): string => `${s.debt}已经办完，可以收起来`,
    "send-thanks": (s: Said): string => `给${s.debt}道一声谢`,
    "do-noted": ({ own }: Said): string => (own === "" ? "做自己记下的下一步" : `${own}：做自己记下的下一步`),
    "look-into-breach": (s: Said): string => `看一下${s.debt}：${s.about}有一处和约定对不上`,
  },
  reasons: {
    "payment-order": "收到支付令，期限从收到的次日起算；没有能力还不算异议",
    summons: "收到起诉材料，期限从收到的次日起算",
    judgment: "收到判决，期限从收到的次日起算",
    "enforcement-notice": "收到执行文书",
    other: "收到法院文书",
    "judgment-due": "判决写明的履行期限快到了",
    "promise-due": "答应过的日子快到了",
    "promise-unseen": "答应的日子已过，记录里还没有这笔还款",
    "not-cleared-up": "答应过付钱，可是谁的债、欠多少、过没过时效还没弄清；付了可能等于承认",
    "instalment-due": "协议的这一期快到了",
    "instalment-unseen": "协议的这一期已过，记录里还没有这笔还款",
    "commitment-due": "对方说好的日子过后的第一个工作日",
    "commitment-incomplete": "对方的答复不完整",
    "deferral-ends": "延期约定的日子快到了",
    settled: "这笔已经还完",
    "complaint-made": "投诉后到了该有答复的时候",
    "complaint-clock": "规定的投诉答复时间到了",
    "objection-clock": "异议提出后，规定的核查答复时间到了",
    "rung-open": "上一步之后等的时间到了",
    "conduct-noted": "记下的联系里，有时间、对象或说法可以反映的",
    "harm-threatened": "记下了要伤人的话：先顾安全，有危险就报警",
    "record-wrong": "查到的记录和实际不一致",
    "noted-next": "记录联系时自己定的",
    "debt-closed": "结清证明拿到了，征信也核对过",
    "note-plan-granted": "对方同意了安排",
    "note-kept-word": "对方说到做到了",
    "note-progress": "协议又按时付了一期",
    "agreement-differs": "先核对自己的记录，再问对方",
  },
  workingDayUnsure: "那一年的放假安排还不知道，遇休息日会顺延",
  /** The question for each missing part of a commitment. */
  ask: {
    who: "请问这件事由谁负责办理？",
    what: "请问具体会怎么处理？",
    fen: "请问具体是多少钱？",
    dueDay: "请问最晚哪一天给我答复？",
  },
  promises: {
    incomplete: {
      debt: "这笔承诺是给哪一家的？",
      fen: "打算还多少？",
      dueDay: "哪一天还？",
    },
    notPositive: "承诺的金额要大于零。",
    wouldAdmit: "现在还不能作这个承诺：它等于承认这笔债。先核实，或读过提醒后自己决定。",
    pastDay: (day: string): string => `${day}已经过去。请填今天或以后的日子。`,
    limitUnknown: "还不知道每月能拿出多少。先填收入和支出，再作承诺。",
    aboveLimit: (promised: string, limit: string): string => `${promised} 超过每月能拿出的 ${limit}。请减到这个数以内。`,
    overlaps: (month: string, promised: string, left: string): string =>
      `${month}已经答应了 ${promised}，这个月最多还能答应 ${left}。请减少金额或换一个月。`,
  },
  /** In a calendar that others may see: no lender, no amount, no word of debt. */
  calendar: {
    pay: "有一项安排",
    review: "看一下之前定的事",
    action: "打开谈好，看今天的一步",
  },
};
