/**
 * What the law says about a debt, in words. Wording rule: 对方主张, 合同约定, 可请求核对或调减的部分; never that a charge is
 * unlawful or must be returned. For a licensed lender always: a court may reduce, the lender need not. What is only
 * reported is said as reported. Percentages and years come from the finding or the law book, never from here.
 */

import type { BorrowerMay, Confidence, Force } from "@tanhao/core/explain/citation";
import type { InBothLanguages } from "@tanhao/core/law/law-book";
import type { RestartKind } from "@tanhao/core/rules/limitation-events";
import { lastDay } from "./last-day.ts";
import { lawOfMoney } from "./law-money.ts";
import { lawOfPaths } from "./law-paths.ts";

type Values = Readonly<Record<string, string>>;
type Words<Code extends string> = Readonly<Record<Code, string>>;

const restarts = {
  "restart-demand": "对方催收",
  "restart-acknowledgement": "书面或口头认可欠款、承诺还款",
  "restart-payment": "还了一笔款",
  "restart-suit": "对方起诉或申请支付令",
  "restart-assignment-notice": "收到债权转让通知",
} satisfies Words<`restart-${RestartKind}`>;

/**
 * The cap of private lending in words: one rate, or the rate before and since the day on which the rule changed. With two
 * lines the lower one is for what is not paid, the upper one for what was.
 */
const capOf = (v: Values): string => {
  const lpr = v["published"] === undefined ? [] : [`LPR据公开报道为${v["published"]}`];
  const lower = v["since"] === undefined ? v["percent"] : v["before"];
  const lines = v["upper"] === undefined ? [] : [`还没付的按年利率${lower}`, `已经付了的按年利率${v["upper"]}`];
  const rates =
    v["since"] === undefined
      ? lines
      : [`${v["since"]}之前${lines.length > 0 ? lines.join("、") : `年利率${lower}`}`, `从那天起年利率${v["percent"]}`];
  const inside = [...rates, ...lpr].join("，");
  return `司法保护上限${rates.length > 0 ? "" : `年利率${v["percent"]}`}${inside === "" ? "" : `（${inside}）`}`;
};

export const law = {
  /** Which of the law book's own words go with these. */
  book: "zh-CN" as keyof InBothLanguages,
  /** By rule; inside by the sentence the rule chose. `amount` and `day` are the finding's own. */
  rules: {
    ...lawOfMoney.rules,
    ...lawOfPaths.rules,
    "private-lending.rate-cap": {
      title: "民间借贷：约定的利率",
      says: {
        above: (v: Values) => `约定的利息和费用中，高于${capOf(v)}的有${v["amount"]}，是可请求核对或调减的部分。`,
        "nothing-above": (v: Values) => `约定的利息和费用没有高于${capOf(v)}。`,
      },
    },
    "private-lending.overdue-total-cap": {
      title: "民间借贷：逾期利息、违约金和费用合计",
      says: {
        above: (v: Values) => `逾期后的利息、违约金和其他费用，合计高于${capOf(v)}的有${v["amount"]}，是可请求核对或调减的部分。`,
        "nothing-above": (v: Values) => `逾期后的利息、违约金和其他费用，合计没有高于${capOf(v)}。`,
      },
    },
    "private-lending.roll-over-ceiling": {
      title: "民间借贷：旧借款并进新借据",
      says: {
        above: (v: Values) =>
          `把前期利息算进本金、重新出具借据的，应还的总额有上限。上限是最初的借款${v["first"]}，加上整个借款期间按${capOf(v)}算的利息，合计${v["ceiling"]}。按借据和约定共计${v["total"]}，高出的有${v["amount"]}，是可请求核对或调减的部分。`,
        "nothing-above": (v: Values) =>
          `把前期利息算进本金、重新出具借据的，应还的总额有上限。上限是最初的借款${v["first"]}，加上整个借款期间按${capOf(v)}算的利息，合计${v["ceiling"]}。按借据和约定共计${v["total"]}，没有高出。`,
      },
    },
    "financial-lending.court-reduction": {
      title: "持牌机构：各项费用合计",
      says: {
        above: (v: Values) =>
          `利息、罚息、复利、违约金和费用合计，高于年利率${v["percent"]}的有${v["amount"]}，是可请求核对或调减的部分。经借款人请求，法院可以调减；放款机构没有义务同意调减。`,
        "above-by-practice": (v: Values) =>
          `利息、罚息、复利、违约金和费用合计，高于年利率${v["percent"]}的有${v["amount"]}，是可请求核对或调减的部分。经借款人请求，法院可以参照调减，对小额贷款公司各地做法不一定一致；放款机构没有义务同意调减。`,
        "nothing-above": (v: Values) => `利息、罚息、复利、违约金和费用合计，没有高于年利率${v["percent"]}。`,
      },
    },
    "penalty.corridor": {
      title: "银行贷款：罚息利率",
      says: {
        above: (v: Values) =>
          `罚息利率高于合同利率${v["most"]}倍的有${v["amount"]}，是可请求核对或调减的部分。经你请求，法院可以调减；银行没有义务同意调减。`,
        "nothing-above": (v: Values) => `罚息利率没有高于合同利率的${v["most"]}倍。实际倍数以合同约定为准。`,
      },
    },
    "principal.upfront-deduction": {
      title: "预先扣下的钱",
      says: {
        deducted: (v: Values) =>
          `合同写的本金比实际到手多${v["amount"]}。利息不得预先从本金里扣除；预先扣除的，按实际到手的${v["received"]}算本金、计利息。可以据此要求对方核对。`,
      },
    },
    "allocation.set-off-order": {
      title: "还款先冲抵什么",
      says: { order: () => "合同没有约定冲抵顺序的，还款先抵实现债权的费用，再抵利息，最后抵本金。和解时可以约定先抵本金。" },
    },
    "limitation.period": {
      title: "诉讼时效",
      says: {
        running: (v: Values) => `按目前知道的事实，诉讼时效到${lastDay(v)}为止。期间内催收、认可欠款、还款、起诉都会让它重新计算。`,
        "in-court": (v: Values) =>
          `对方${v["filed"]}起诉了，案子没有结束的时候，诉讼时效停着，没有最后一天；案子结束那天起重新计算。先在法院给的期限里答复。`,
        "may-have-expired": (v: Values) =>
          `按目前知道的事实，诉讼时效可能在${lastDay(v)}已经届满；要是有你不知道的催收，也可能还没有届满。弄清楚之前，还款、承诺还款、要求延期或分期、在催收单上签字，都可能让你不能再以时效为由拒绝。`,
        unknown: (v: Values) =>
          `对方起诉过，结果不清楚，诉讼时效是否届满要看那个案件；最早到${lastDay(v)}。先查清案件结果，再决定怎么回应。`,
      },
    },
    "credit-record.retention": {
      title: "征信不良信息保存多久",
      says: {
        leaves: (v: Values) => `如果这笔债上报了不良信息，从${v["settled"]}还清起算，保存到${v["day"]}，之后应当删除。`,
        stays: (v: Values) =>
          `如果这笔债上报了不良信息，从全部还清那天起保存${v["years"]}年，不是从逾期那天起算；还没还清，就还没有消除的日子。`,
      },
    },
  } as Readonly<Record<string, { readonly title: string; readonly says: Readonly<Record<string, (values: Values) => string>> }>>,

  listSeparator: "、",
  sentenceGap: "",
  reported: (sentence: string): string => `据公开报道，${sentence}`,
  notApplicable: (because: string): string => `不适用：${because}`,
  needs: (facts: string): string => `还需要知道：${facts}。`,
  beforeKnown: (knownFrom: string): string => `目前掌握的规定从${knownFrom}开始，更早的不作判断。`,
  notPublishedYet: (knownTo: string): string => `要用到的公布数值只掌握到${knownTo}，之后的没有查到，不作判断。`,
  ifUnchanged: (sentence: string): string => `假如最近一次公布的数值一直没变：${sentence}`,
  onUserValue: (sentence: string): string => `按你填写的公布数值：${sentence}`,

  because: {
    ...lawOfMoney.because,
    ...lawOfPaths.because,
    "approved-institution": "贷款人是经批准的金融机构，民间借贷的利率规定管不到它",
    "local-financial-organisation": "贷款人属于七类地方金融组织，按最高人民法院的批复，不适用民间借贷的利率规定",
    "private-lender": "这一条只说持牌机构，贷款人是民间出借人",
    "lender-not-named": "目前掌握的材料没有提到这类机构",
    "not-overdue": "没有逾期",
    "banks-only": "这一条只写了银行；别的贷款人看合同和各自的规定",
    "loans-only": "这一条写的是贷款，信用卡另有规定",
    "no-penalty-agreed": "合同没有约定罚息",
    "received-in-full": "本金足额到手，没有预先扣除",
    "order-agreed": "合同约定了冲抵顺序，按约定",
    "not-in-force-yet": "这条规定在关键的那一天还没有施行",
    "no-longer-in-force": "这条规定在关键的那一天已经不再施行",
    "nothing-lent-yet": "到这一天还没有放款",
    "nothing-owed": "已经没有欠款",
    judged: "已经有生效的裁判，要看的是对方申请执行的期间",
    "never-overdue": "没有逾期过",
  } as Words<string>,

  force: {
    statute: "法律、行政法规",
    "judicial-interpretation": "司法解释",
    "judicial-policy": "司法政策",
    "department-order": "部门规章",
    "normative-document": "规范性文件",
    "recommended-standard": "推荐性标准",
    "self-regulation": "行业自律规范",
    "oral-guidance": "口头指导，没有公开文件",
  } satisfies Words<Force>,
  borrowerMay: {
    demand: "你可以直接要求",
    "ask-court": "你可以请求法院处理，也可以先请对方核对、调减",
    "ask-lender": "你可以请求放款机构核对或者协商，它没有义务同意",
    complain: "可以作为投诉的依据",
    know: "供你了解",
  } satisfies Words<BorrowerMay>,
  confidence: {
    verified: "核对过条文原文",
    reproduced: "核对过转载的条文",
    secondary: "据公开报道，条文原文没有核对",
    single: "只有一处来源，没有核实",
    memory: "没有核实",
  } satisfies Words<Confidence>,
  checked: (day: string): string => `核对日期：${day}`,
  /** Before any payment, promise, signature or request for deferral. */
  limitationWarning:
    "小心：还一点钱、答应还款、要求延期或分期、提出还款方案、在催收单上签字，都可能被看作同意还款。诉讼时效可能从那天重新计算；时效已经届满的，你可能不能再以时效为由拒绝。没弄清时效之前，只问清对方是谁、要求书面证明和明细。",

  refusedValue: {
    "not-a-series": (parameter: string): string => `${parameter}不是定期公布的数值，填写的没有采用。可以填的是 lpr-1y 和 lpr-5y。`,
    "known-day": (parameter: string, from: string, unknownFrom: string): string =>
      `${parameter}在${from}的数值已经有核对过的，填写的没有采用。只能补${unknownFrom}起的。`,
  },

  stale: {
    "checked-long-ago": (checked: string): string => `上次核对是${checked}，已经超过一年，请重新核对条文。`,
    "series-ended": (unknownFrom: string): string => `从${unknownFrom}起的公布数值还没有录入，请查官方公布后补上。`,
    "low-confidence": (): string => "只有单一来源或凭记忆，核实之前不会给借款人看到。",
  },

  nodes: {
    ...lawOfMoney.nodes,
    ...lawOfPaths.nodes,
    "law.article": () => "依据",
    "law.above-cap": (v: Values) => `共计收${v["charged"]}（已还${v["paid"]}，未还${v["unpaid"]}），减去上限允许的部分，余下的`,
    "law.of-it-unpaid": () => "其中还没付的",
    "law.within-rounding": () => "差额不超过记账四舍五入的误差，当作没有",
    "law.span-one-cap": (v: Values) => `${v["from"]}起到${v["to"]}，高于年利率${v["percent"]}的部分`,
    "law.span-two-lines": (v: Values) =>
      `${v["from"]}起到${v["to"]}，按两条线：没付的，看高于年利率${v["percent"]}的部分；付了的，看高于上面那条线的部分`,
    "law.charged": () => "这段时间计收的",
    "law.charged-part": (v: Values) => `${v["part"]}，共记账${v["postings"]}次`,
    "law.fee-over-term": (v: Values) => `放款时收的${v["fee"]}管整个借款期，只算到今天为止的天数`,
    "law.allowed": (v: Values) => `按年利率${v["percent"]}，在没还的本金上最多可以计收`,
    "law.allowed-stretch": (v: Values) => `未到期本金${v["principal"]}，${v["from"]}起到${v["to"]}共${v["days"]}，按年利率${v["percent"]}`,
    "law.allowed-overdue-stretch": (v: Values) =>
      `逾期本金${v["principal"]}，${v["from"]}起到${v["to"]}共${v["days"]}，按年利率${v["percent"]}`,
    "law.rate-of-article": () => "条文写明的年利率",
    "law.times-published-rate": (v: Values) => `${v["times"]}倍的公布利率${v["rate"]}`,
    "law.published-rate": (v: Values) => `据公开报道，${v["day"]}适用的一年期LPR（${v["since"]}起是这个数）`,
    "law.user-rate": (v: Values) => `你填写的公布利率，${v["since"]}起，来源：${v["source"]}`,
    "law.formed-on": (v: Values) => `合同${v["day"]}成立，按那天的规定`,
    "law.filed-on": (v: Values) => `${v["day"]}起诉，新旧规定按那天衔接`,
    "law.as-if-filed-on": (v: Values) => `还没有起诉，先当作${v["day"]}起诉来算；真起诉时按那天的规定和利率`,
    "law.microloan-practice": () => "小额贷款公司：据公开报道也可参照，各地做法不一定一致",
    "law.roll-over": (v: Values) => `按借据和约定共计${v["total"]}，减去上限${v["ceiling"]}`,
    "law.note-principal": () => "新借据的本金",
    "law.note-charges": () => "到今天为止按约定计收的利息和费用",
    "law.first-lent": (v: Values) => `${v["day"]}最初借到的本金`,
    "law.first-lent-interest": (v: Values) => `最初的本金，${v["from"]}起到${v["to"]}共${v["days"]}，按年利率${v["percent"]}`,
    "law.penalty-corridor": (v: Values) => `罚息利率应在合同利率的${v["least"]}倍到${v["most"]}倍之间，高出上沿的部分`,
    "law.contract-multiplier": (v: Values) => `合同约定罚息是合同利率的${v["multiple"]}倍`,
    "law.contract-own-rate": () => "合同另定了罚息利率",
    "law.penalty-above": (v: Values) =>
      `${v["base"]}，${v["from"]}起到${v["to"]}共${v["days"]}，罚息是合同利率的${v["multiple"]}倍，计${v["ran"]}，高出的部分`,
    "law.deducted-in-advance": () => "合同写的本金减实际到手",
    "law.principal-stated": () => "合同写的本金",
    "law.principal-received": () => "实际到手",
    "law.set-off-order": (v: Values) => `没有约定时，${v["day"]}的还款按这个顺序冲抵`,
    "law.set-off-step": (v: Values) => `${v["step"]}`,
    "law.no-order-agreed": () => "合同没有约定冲抵顺序",
    "law.limitation-running": (v: Values) => `截至${v["on"]}还在诉讼时效期间内，最后一天是`,
    "law.limitation-in-court": (v: Values) => `${v["filed"]}起诉，截至${v["on"]}没有记下结果：案子没有结束的时候诉讼时效停着`,
    "law.limitation-may-have-expired": (v: Values) => `截至${v["on"]}，按知道的事实诉讼时效已经届满，最后一天是`,
    "law.limitation-unknown": (v: Values) => `截至${v["on"]}，诉讼时效要看起诉的结果，最早到`,
    "law.limitation-start": (v: Values) => `最后一期${v["day"]}到期，从第二天起算`,
    "law.limitation-start-accelerated": (v: Values) => `${v["day"]}宣布全部提前到期，按从那天起算（对你更小心的算法）`,
    "law.limitation-start-sued": (v: Values) => `${v["day"]}对方在最后一期到期之前起诉，按从那天起算（对你更小心的算法）`,
    "law.limitation-restart": (v: Values) => `${v["day"]}${v["by"]}${v["how"] ? `（${v["how"]}）` : ""}，从这天重新计算`,
    "law.limitation-event-too-late": (v: Values) =>
      `${v["day"]}${v["by"]}${v["how"] ? `（${v["how"]}）` : ""}，在届满之后：本身不重新计算，但可能让你不能再以时效拒绝`,
    "law.limitation-restarts": () => "催收到达、同意还款（包括还一部分、答应分期、要求延期）、起诉、收到转让通知，都会重新计算",
    "law.limitation-warning": () => "届满后可以拒绝还款；但又同意还款或自愿还了的，不能再反悔。法院不会主动提时效",
    "law.limitation-unknown-events": () => "可能有你不知道的催收或签字",
    "law.last-day-moved": (v: Values) => `按期间数到${v["movedFrom"]}，那天休息，顺延到下一个工作日`,
    "law.last-day-may-move": (v: Values) => `${v["holidaysUnknown"]}年哪天放假这里没有，没有顺延；实际的最后一天可能更晚`,
    "law.calendar": () => "放假和调休安排",
    "law.credit-entry-leaves": (v: Values) => `不良信息从${v["settled"]}还清起保存，到`,
    "law.credit-entry-stays": (v: Values) => `截至${v["day"]}还没还清，还没有消除的日子`,
    "law.settled-on": (v: Values) => `${v["day"]}最后一笔还款后，欠款为零`,
    "law.still-owed": () => "还有欠款",
  },

  terms: {
    ...restarts,
    costs: "实现债权的费用",
    interest: "利息",
    principal: "本金",
  },

  conventions: {
    ...lawOfMoney.conventions,
    "cap-year": "计算约定：一年按365天；按月计息、已过完的整月按十二分之一年；逾期的本金按天",
    "paid-oldest-first": "计算约定：还款先算作付了最早的费用",
    "rounding-is-no-excess": "计算约定：每次记账的四舍五入不算高出",
    "upfront-fee-over-term": "计算约定：放款时收的费用按天摊到最后一个还款日",
    "as-if-filed-today": "计算约定：没有起诉的，当作计算这天起诉",
    "roll-over-time":
      "计算约定：整个借款期间从最初借款那天算到最后一个还款日，已经过了还款日的算到计算这天；一年按365天；利率按新借据成立那天",
    "only-known-restarts": "计算约定：只看你记下的事实",
    "holidays-by-notice": "计算约定：按每年公布的放假通知",
  },
};
