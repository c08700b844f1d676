/** Shares in a contract and what they are shares of. Looked for in folded text (split-sentences.ts). */

import type { RatePeriod, RateUnit } from "@tanhao/core/rate";
import { digits } from "./vocabulary-amounts.ts";
import { numeral } from "./vocabulary-numerals.ts";

/** 24%, 2‰, 百分之二十四, 千分之一, 万分之五. */
export const sharePattern = new RegExp(`(${digits})(%|‰|‱)|(百|千|万)分之(${numeral}|${digits})`, "g");
export const shareUnits: Readonly<Record<string, RateUnit>> = {
  "%": "percent",
  "‰": "permille",
  "‱": "per-ten-thousand",
  百: "percent",
  千: "permille",
  万: "per-ten-thousand",
};

/** The words nearest to a number say its period. A number whose words name none has none. */
export const periodWords: readonly { readonly per: RatePeriod; readonly pattern: RegExp }[] = [
  { per: "day", pattern: /日利率|日化|日息|日罚息|日费率|日综合|[按逐每]日|[按每]天|\/[日天]|\([日天][利化)]|日万分之$|日千分之$/g },
  { per: "month", pattern: /月利率|月化|月息|月费率|每(?:个)?月|按月(?!付|还|结|偿)|\/(?:个)?月|\(月[利化)]/g },
  { per: "year", pattern: /年(?:贷款|借款)?利率|年化|年息|年率|年费率|年综合|每年|按年(?!付|还)|\/年|\(年[利化)]|apr|irr/g },
];

export type ShareTopic = "prepayment" | "penalty" | "default-fee" | "yearly-cost" | "fee" | "rate";

/** In the order in which they decide where several stand together: 罚息利率 is no rate, 逾期违约金 no penalty interest. */
export const penaltyInterest = /罚息|罚利率|逾期利率|逾期利息|逾期年?利率/;
export const topicWords: readonly { readonly topic: ShareTopic; readonly pattern: RegExp }[] = [
  { topic: "prepayment", pattern: /提前(?:全部|部分)?(?:还款|结清|清偿|偿还|归还|还贷)/ },
  { topic: "penalty", pattern: penaltyInterest },
  { topic: "default-fee", pattern: /违约金|滞纳金|逾期管理费|逾期服务费|逾期费(?!率)|催收费/ },
  {
    topic: "yearly-cost",
    pattern:
      /综合(?:年化|融资|资金|借款|贷款|息费)[^,;。]{0,8}?(?:成本|费率|利率)|年化综合|综合年|\b(?:apr|irr|xirr)|(?:apr|irr)|实际年(?:化)?利率|年化成本|近似年化|折算[^,;。]{0,4}年化/,
  },
  { topic: "penalty", pattern: /逾期/ },
  { topic: "fee", pattern: /(?:服务|担保|管理|咨询|手续|保险|会员|权益|评审|中介|居间)费率?|保费|准备金/ },
  { topic: "rate", pattern: /利率|年化|月息|日息|年息|利息/ },
];

/** Added to the contract's rate, so that 50 % more is 1.5 times. */
export const increasePattern = /(?:上浮|加收|加计|提高|上调|增加|加罚)[^,\d]{0,8}$/;
/** 借款利率的150%. */
export const ofRatePattern = /利率(?:水平|标准)?的$/;
export const increaseAfter = /^(?:的?(?:标准|比例|幅度))?(?:上浮|加收|加计|提高)(?![^,;。]*\d)/;
/** The contract's own rate, named only to add something to it: 按借款年利率24%上浮50%. */
export const ownRateBefore = /(?:借款|贷款|合同|约定|执行)的?(?:年|月|日)?(?:化)?利率$/;
export const addedBehind = /^[^,;。]{0,6}(?:上浮|加收|加计|提高|基础)/;
/** The same number said again: 即年利率36%. */
export const saidAgain = /^(?:也?即|折合|相当于|换算|折算)/;
export const timesPattern = new RegExp(`(${digits}|${numeral})倍`, "g");

/** The number is a ceiling, not what is charged. */
export const ceilingPattern = /(?:不超过|不得超过|不高于|不得高于|未超过|超过|上限|最高|至多|封顶|低于|高于)[^,\d]{0,10}$/;
/** Between two numbers: 7.2%-24% is where a rate may lie. */
export const rangeMark = /^[-~—–至到]+$/;
export const ceilingAfter = /^(?:以内|以下|的上限|上限|为限)/;

/** What a hundredth of a percent is, not what is charged: 1个基点=0.01%. */
export const definitionBefore = /(?:基点|bps?)\)?(?:=|等于|[为是即指])$/;
/** Misuse of the money is another breach than paying late. */
export const misuseWords = /挪用|(?:未|不)按[^,;。]{0,10}用途|改变[^,;。]{0,6}用途|违约使用|虚假|隐瞒|骗取/;
export const overdueWord = /逾期|未按[期时]/;
/** How words behind a number belong to it: 按日利率0.1%计收罚息. */
export const belongsBehind = /^(?:\/(?:[日天月年]|个月))?(?:\([^)]*\))?(?:的|计|收|支付|缴纳|交纳|作为|向|加收|承担|为|标准|比例)/;
/** 月息2分: two percent a month. */
export const monthlyShares = new RegExp(`月利?息(?:为|按|:)?(${digits}|${numeral})分(?:(\\d|[一二三四五六七八九])厘)?`);

/** The published reference rate and what is added to it: words, sign, number, unit. */
export const primeRatePattern = new RegExp(
  `(?:l\\s?p\\s?r|贷款市场报价利率)[^;。]{0,24}?(加点?|减点?|\\+|-|上浮|下浮)(?:点)?(${digits})(?:个)?(基点|bp|%)`,
);
export const pointWords: ReadonlySet<string> = new Set(["基点", "bp"]);
export const minusWords: ReadonlySet<string> = new Set(["减", "减点", "-", "下浮"]);
