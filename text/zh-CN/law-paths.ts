/**
 * Words of the rules about creditors and guarantors, cards, courts and the credit record. Same wording rules as law.ts:
 * nothing is promised, nothing is admitted, and before a step that restarts a period the sentence says so.
 */

import { lastDay } from "./last-day.ts";

type Values = Readonly<Record<string, string>>;

export const lawOfPaths = {
  rules: {
    "allocation.designation": {
      title: "同一家有几笔债：指定还哪一笔",
      says: {
        "may-designate": (v: Values) =>
          `同一个贷款人名下记了${v["count"]}笔债。一次还不清全部的，可以在还款时书面指定还哪一笔；没有指定的，按法律规定的顺序冲抵。有的债诉讼时效可能已经届满，先弄清再还，别让钱记到那一笔上。`,
      },
    },
    "assignment.notice": {
      title: "债权转让",
      says: {
        noticed: (v: Values) =>
          `${v["noticed"]}收到了转让给${v["to"]}的通知，转让从那天起对你发生效力。付款之前先向原来的债权人核实。对原来的债权人能提的抗辩，例如已经还过、金额不对，对受让方也可以提。`,
        "not-noticed": (v: Values) =>
          `没有记下收到转让给${v["to"]}的通知；没有通知的转让，对你不发生效力，通知之前还给原来债权人的算数。受让方直接起诉的，从起诉状副本送到起对你发生效力。有人自称受让方，先请对方出示书面的转让通知和证明。`,
      },
    },
    "guarantee.accessory": {
      title: "担保公司代偿之后的追偿",
      says: {
        "within-the-debt": () =>
          "担保公司代偿之后来追偿的，以债务人应当承担的责任为限，超出的部分不能向债务人追偿。可以请它出示代偿的凭证：哪天、向谁、付了多少，再和合同核对；谈不拢的，可以请求法院处理。",
      },
    },
    "card.personal-instalments": {
      title: "信用卡：个性化分期",
      says: {
        "may-ask": (v: Values) =>
          `欠款确认超出还款能力、持卡人仍愿意还的，可以请求银行协商个性化分期，最长${v["months"]}个月。银行没有义务同意，利息和费用减不减也靠协商。签了协议并按协议还的，银行和受托的人应当停止催收。提出分期可能被看作同意还款，诉讼时效可能已经届满的，先弄清再提。`,
      },
    },
    "card.criminal-threshold": {
      title: "信用卡：“恶意透支”的数额",
      says: {
        below: (v: Values) =>
          `没有归还的本金是${v["principal"]}，没有到${v["threshold"]}的起点；利息和费用不算，还过的钱都算还本金。只是还不上钱，不构成“恶意透支”。`,
        reached: (v: Values) =>
          `没有归还的本金是${v["principal"]}，到了${v["threshold"]}的起点。但只有数额还不够：还要有占为己有的目的；还要经银行${v["collections"]}次有效催收、至少间隔${v["apart"]}，之后超过${v["months"]}个月仍不归还。不能只凭没有还款就认定有这个目的；提起公诉前全部归还的，可以不起诉。别换号码躲开银行，写清困难、留好记录；收到公安机关的通知，先打12348或者找律师。`,
      },
    },
    "court.answer": {
      title: "被起诉之后：答辩期",
      says: {
        until: (v: Values) =>
          `${v["served"]}收到起诉状副本，从第二天起${v["days"]}内可以答辩，最后一天是${lastDay(v)}。对管辖有异议的，也在这段时间里提。不答辩，案子也会继续。`,
        over: (v: Values) =>
          `答辩的最后一天是${lastDay(v)}，照这样算已经过了；不答辩，案子也会继续。今天就问法院：期限到底到哪天、案子到了哪一步、还能交什么。按通知的时间到庭。`,
      },
    },
    "enforcement.application-period": {
      title: "对方申请强制执行的期间",
      says: {
        until: (v: Values) => `对方申请强制执行的期间到${lastDay(v)}为止。期间内对方催要、你还款或者承诺还款，都可能让它重新计算。`,
        "may-be-over": (v: Values) =>
          `按目前知道的事实，对方申请强制执行的期间可能在${lastDay(v)}已经届满；要是有你不知道的催要或者申请，也可能还没有。弄清之前，还款、承诺还款都可能让它重新计算。`,
      },
    },
    "enforcement.doubled-interest": {
      title: "没有按时履行判决，另加的利息",
      says: {
        "not-yet": (v: Values) => `到${v["day"]}为止没有另加的利息。过了那天还没付的，每天另加${v["perDay"]}。`,
        running: (v: Values) =>
          `迟延了${v["days"]}，按还没付的判决款，另加的利息算到今天是${v["extra"]}，每天${v["perDay"]}；判决本身写的利息另外算。钱不够的，先抵判决确定的债务，最后才抵这一部分，另有约定的除外。`,
      },
    },
    "credit-record.status": {
      title: "征信报告上的还款状态",
      says: {
        "shown-as": (v: Values) =>
          `如果放款机构上报了，逾期${v["days"]}在征信报告上显示为“${v["digit"]}”${
            v["day"] === undefined ? "，上面没有更高的数字" : `，到${v["day"]}还没还的显示下一个数字`
          }。有没有上报，看了征信报告才知道。`,
      },
    },
    "credit-record.one-off": {
      title: "一次性信用修复",
      says: {
        hidden: (v: Values) =>
          `这笔债的逾期最多的时候是${v["largest"]}，没有超过${v["limit"]}，逾期的部分又在规定的时间里补足了。征信报告最晚从${v["day"]}起不再展示。自动办理，不收费，不用找人代办；到了那天还在展示的，可以提出异议。`,
        "open-until": (v: Values) =>
          `单笔没有超过${v["limit"]}的逾期，在${v["day"]}当天或者之前把逾期的部分补足的，征信报告之后不再展示。自动办理，不收费，不用找人代办。`,
        "amount-unclear": (v: Values) =>
          `逾期的本金没有超过${v["limit"]}，加上利息、罚息，最多的时候是${v["largest"]}，超过了它。单笔金额按哪个算，没有读到通知原文，不作判断；以征信报告为准。`,
        "in-part": (v: Values) =>
          `单笔金额看的是一个账户一个月里展示的逾期金额。这笔债各个月份不一样：没有超过${v["limit"]}、又在规定的时间里补足的月份，不再展示；超过的（最多的时候是${v["largest"]}），或者没有按时补足的，照常展示。具体哪几个月，以征信报告为准；该隐去还在展示的，可以提出异议。自动办理，不收费。`,
      },
    },
    "credit-record.objection": {
      title: "对征信报告提出异议",
      says: {
        "only-if-wrong": (v: Values) =>
          `征信报告写错、写漏的，可以提出异议，${v["days"]}内核查并书面答复，确有错误的更正，不收费。写得对的记录，提异议去不掉，花钱也去不掉；收钱“修复征信”的，不要信。`,
        "may-object": (v: Values) =>
          `这笔债要是出现在你的征信报告里，可以向征信机构或者上报的机构提出异议。收到的一方在${v["days"]}内核查并书面答复，确有错误的更正。不收费，本人就能办。`,
      },
    },
  },

  because: {
    "cards-only": "这一条只说信用卡",
    "not-for-loans": "这一条只说信用卡透支，说的不是贷款；只是还不上网络贷款，不构成这个罪",
    "not-assigned": "没有记下债权转让的事",
    "one-debt-only": "同一个贷款人名下，没有记下你的别的债",
    "not-a-guarantor": "这一条只说替你还了钱的担保公司",
    "no-suit": "没有记下起诉的事",
    "no-judgment": "没有记下生效的裁判",
    "judgment-paid": "按你记的，判决的钱已经没有未付的",
    "arose-outside": "逾期不是在规定的时间里产生的",
    "window-closed": "规定的期限已经过了，到那天逾期的部分没有全部补足",
    "above-the-amount": "逾期期间，逾期的本金一直超过规定的单笔金额",
  },

  nodes: {
    "law.designation": (v: Values) => `对同一个贷款人有${v["count"]}笔债，还款时可以指定`,
    "law.debt-to-same-lender": (v: Values) => `合同的贷款人是${v["lender"]}`,
    "law.assignment-noticed": (v: Values) => `${v["noticed"]}收到通知，转让从那天起对你发生效力`,
    "law.assignment-not-noticed": () => "没有记下收到通知，转让对你不发生效力",
    "law.assigned-to": (v: Values) => `转让给${v["to"]}`,
    "law.assignment-before-notice": () => "通知之前还给原来债权人的算数；直接起诉的，起诉状副本送到等于通知",
    "law.assignment-defences": () => "对原来债权人的抗辩，对受让方也可以提",
    "law.recourse-within-debt": () => "追偿以债务人应当承担的责任为限",
    "law.card-instalments": (v: Values) => `可以请求协商个性化分期，最长${v["months"]}个月，银行没有义务同意`,
    "law.card-amount-below": (v: Values) => `没有归还的本金${v["principal"]}，没有到${v["threshold"]}`,
    "law.card-amount-reached": (v: Values) => `没有归还的本金${v["principal"]}，到了${v["threshold"]}`,
    "law.card-amount": () => "没有归还的本金",
    "law.card-only-principal": () => "只算本金，还过的钱都算还本金",
    "law.card-threshold": () => "数额的起点",
    "law.card-crime-needs": () => "数额之外，还要有占为己有的目的和有效催收",
    "law.card-repaid-in-time": () => "提起公诉前全部归还的，可以不起诉",
    "law.card-loan-in-disguise": () => "银行以透支的形式变相放贷的，不适用",
    "law.answer-period": (v: Values) => `从收到的第二天起数${v["days"]}，最后一天是`,
    "law.claim-served": (v: Values) => `${v["day"]}收到起诉状副本`,
    "law.application-period": (v: Values) => `截至${v["on"]}，申请执行的期间还在，最后一天是`,
    "law.application-period-over": (v: Values) => `截至${v["on"]}，按知道的事实申请执行的期间已经过了，最后一天是`,
    "law.perform-by": (v: Values) => `裁判给的履行期间到${v["day"]}`,
    "law.judgment-effective": (v: Values) => `裁判没有给履行期间，${v["day"]}生效`,
    "law.doubled-interest-not-yet": () => "另加的利息还没有开始，没有另加的最后一天是",
    "law.doubled-interest": (v: Values) => `${v["from"]}起到${v["on"]}（两头都算）共${v["days"]}，每天按${v["share"]}`,
    "law.judgment-unpaid": () => "还没付的判决款，不含判决另外写的利息",
    "law.doubled-interest-last": () => "钱不够的，最后才抵这一部分",
    "law.credit-status": (v: Values) => `逾期${v["days"]}显示为“${v["digit"]}”，显示下一个数字的第一天是`,
    "law.credit-status-highest": (v: Values) => `逾期${v["days"]}显示为“${v["digit"]}”，上面没有更高的数字`,
    "law.overdue-since": (v: Values) => `最早一期${v["day"]}到期没有付清，从那天数起`,
    "law.credit-one-off-hidden": (v: Values) => `最多的时候逾期${v["largest"]}，没有超过${v["limit"]}；最晚不再展示的日子是`,
    "law.credit-one-off-open-until": (v: Values) => `单笔没有超过${v["limit"]}的，还清的最后一天是`,
    "law.credit-one-off-amount-unclear": (v: Values) => `最多的时候逾期${v["largest"]}，本金没有超过${v["limit"]}`,
    "law.credit-one-off-in-part": (v: Values) => `最多的时候逾期${v["largest"]}；没有超过${v["limit"]}、又按时补足的月份不再展示`,
    "law.overdue-spell": (v: Values) => `${v["arose"]}起逾期，${v["repaid"]}全部还清，其间最多的时候`,
    "law.overdue-spell-open": (v: Values) => `${v["arose"]}起逾期，还没有全部还清，其间最多的时候`,
    "law.credit-objection": (v: Values) => `提出异议之后，${v["days"]}内核查并书面答复`,
  },
};
