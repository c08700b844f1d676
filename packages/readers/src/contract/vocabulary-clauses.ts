/** Clauses of a contract that are no sum and no rate, by the words they use. Looked for in folded text (split-sentences.ts). */

import type { PenaltyBase, RepaymentMethod, SetOffStep } from "@tanhao/core/debt/debt";
import type { ContractTermName } from "@tanhao/core/materials/contract-reading";
import { numeral } from "./vocabulary-numerals.ts";

const count = `\\d+|${numeral}`;

export const day =
  "(\\d{4}|[二零〇○一三四五六七八九]{4})[年/.-](\\d{1,2}|[一二三四五六七八九十]{1,3})[月/.-](\\d{1,2}|[一二三四五六七八九十]{1,3})日?";

export const datePatterns: readonly { readonly name: ContractTermName; readonly pattern: RegExp }[] = [
  {
    name: "signed",
    pattern: new RegExp(
      `(?:签订|签署|签约|签字)(?:日期|时间|日)?[:为于是]?${day}|(?:本合同|本协议|双方)(?:由[^。]{0,20})?于${day}[^。]{0,20}(?:签订|签署)`,
    ),
  },
  {
    name: "paid-out",
    pattern: new RegExp(
      `(?:放款日?期?|借款日期|发放日期?|起息日期?|实际放款日?|提款日期?)[:为是]?${day}|于${day}(?:将[^,。]{0,20})?(?:放款|发放|划付)`,
    ),
  },
  { name: "first-due", pattern: new RegExp(`(?:首期|首次|第一期|首个|第一次)(?:的)?(?:还款|应还|扣款)(?:日期?|时间)?[:为是]?${day}`) },
  { name: "end", pattern: new RegExp(`(?:到期日期?|借款到期日|贷款到期日|届满日|终止日期?|还清日期?)[:为是]?${day}`) },
  { name: "start", pattern: new RegExp(`(?:起始日期?|借款起始日|贷款起始日|借款开始日)[:为是]?${day}`) },
];
/** 自…起至…止. */
export const spanPattern = new RegExp(`(?:自|从|由)?${day}(?:起|开始)?[,]?(?:至|到|-|~)${day}(?:止|为止|到期)?`);

export const numberPattern =
  /(?:合同|协议|借款|贷款)(?:书)?(?:编号|号码|号)[:为]?((?:[a-z0-9]|[(（[]\d{4}[)）\]])[a-z0-9()[\]_\-/年字第号\p{Script=Han}]{2,40}?)(?=$|[,;。]|(?:签订|本合同|本协议|甲方|乙方|贷款|借款|出借))/u;
export const noteNumberPattern = /(?:借据|借款凭证|^)(?:编号|号码|(?<!^)号)[:为]?([a-z0-9][a-z0-9_-]{3,40})/;

/** 按一年360天计算, 年利率/360, 365天为一年. Which group holds the number differs. */
export const dayCountPattern =
  /(?:一年|每年|全年|1年)(?:按|以|为|=|等于)?(36[05])[日天]|年(?:化)?利率[/÷](36[05])|(36[05])[日天](?:\/年|为一年)/;

/** Groups: number, unit. */
export const termPattern = new RegExp(
  `(?:借款|贷款|授信|融资|分期)?(?:期限|期间)(?:共计|共|为|是)?:?(?:(?:(?!不超|不得|最长|最短)[^\\d,;。]){0,6}?)(${count})(个?月|年(?!\\d)|[日天]|期)`,
);
/** 贷款期限(月):36. */
export const termUnitFirst = new RegExp(`(?:期限|期间)\\((?:单位:)?(个?月|年|[日天]|期)\\):?(${count})`);
export const periodsPattern = new RegExp(
  `(?:共|分|还款期数|期数|分期期数)(?:为|是|共)?:?(${count})个?期(?!限)|(?:还款期数|分期期数|借款期数|总期数)(?:为|是)?:?(${count})`,
);
export const termUnits: Readonly<Record<string, string>> = {
  个月: "months",
  月: "months",
  年: "years",
  日: "days",
  天: "days",
  期: "periods",
};

/** Compound words first: 等额本息 stands inside nothing else, 一次性 does. */
export const methodWords: readonly { readonly method: RepaymentMethod; readonly pattern: RegExp }[] = [
  { method: "flat-rate", pattern: /等本等息|等本等费|等本等利/ },
  { method: "equal-instalments", pattern: /等额本息|等额还款|等额分期|按月等额/ },
  { method: "equal-principal", pattern: /等额本金|等本金/ },
  {
    method: "interest-first",
    pattern:
      /先息后本|按(?:月|期|季)?(?:付|结|还)息[^。;]{0,8}(?:还本|归还本金|偿还本金)|分期(?:付|结)息|到期还本[,]?(?:分期|按[月期季])(?:结|付)息/,
  },
  { method: "bullet", pattern: /一次性还本付息|一次性(?:偿还|归还|清偿)(?:全部)?本息|利随本清|到期(?:一次)?还本付息/ },
  { method: "revolving", pattern: /随借随还|循环借款|按日计息[^。;]{0,6}随时(?:归还|还款)/ },
];
/** Where the contract says which method it uses. */
export const methodLabel = /还款方式|偿还方式|还本付息方式|还款方法/;

/** 以下第(2)种方式, and the items behind it. */
export const choicePattern = new RegExp(`第[(\\s]*(${count})?[)\\s_]*[种项]`);
export const choiceItem = new RegExp(`\\((${count})\\)(?!种|项)|(?<![\\d.])(${count})[、)](?!种|项)`, "g");

export const dueDayPattern = new RegExp(
  `每(?:个)?月(?:的)?(?:第)?(${count})[日号][^,。;]{0,6}(?:还款日|为还款|还款|扣款|归还|付息|支付租金)|(?:还款|支付|扣款|付款)日[^,。;\\d]{0,8}(?:每(?:个)?月)(?:的)?(?:第)?(${count})[日号]|(?:其|以|此|之)后(?:的)?每(?:个)?月(?:的)?(?:第)?(${count})[日号]|每(?:月|期)(?:的)?(?:应)?(?:还款|扣款|支付|付款)日期?[:为是]{0,2}(?:的)?(?:第)?(${count})[日号]`,
);
export const gracePattern = new RegExp(
  `宽限期(?:限)?(?:为|是|:)?[^\\d,;。]{0,6}?(${count})(?:个)?(?:自然|工作)?(?:日|天)|(${count})(?:个)?(?:自然)?(?:日|天)(?:的)?宽限期`,
);
export const noGracePattern = /(?:不设|无|没有|不享有|不予)(?:还款)?宽限期/;

/** Only in a sentence about penalty interest. */
export const penaltyWord = /罚息|逾期利息|逾期利率/;
export const penaltyBases: readonly { readonly base: PenaltyBase; readonly pattern: RegExp }[] = [
  {
    base: "principal-and-interest",
    pattern: /(?:逾期|未还|应还未还|未偿还?|拖欠)(?:的)?(?:本息|本金[及和与、](?:利息|利))|逾期金额|逾期应还款|逾期款项/,
  },
  {
    base: "remaining-principal",
    pattern: /(?:剩余|全部)(?:的)?(?:全部)?(?:未还|未偿还?|未到期)?(?:借款|贷款)?本金|未(?:偿还?|还)(?:的)?全部(?:借款|贷款)?本金/,
  },
  { base: "principal", pattern: /逾期(?:的)?(?:借款|贷款|未还)?本金|(?:应还未还|拖欠)(?:的)?本金|逾期(?:贷款|借款)(?:金额|余额)/ },
];
/** A formula or a base, not a mere mention. */
export const baseContext =
  /[=×*]|为?基数|为?计算基础|对[^,;。]{0,12}(?:计收|收取|加收)|按[^,;。]{0,12}(?:计收|收取|计算|支付)|以[^,;。]{0,16}(?:为|计)/;

/** 每日20元, 20元/天. */
export const sumEachDay = /(?:[每按逐][日天]|日均)[^,;。\d]{0,6}\d[\d,.]*元|\d[\d,.]*元(?:\/|每)[日天]/;

export const noCompoundPattern = /不(?:再|另|予)?(?:计收|收取|计算|计|加收|收)复利|免(?:收|计)复利/;
export const compoundPattern = /(?:计收|收取|计算|加收|计)复利|复利(?:计息|按|=|利率)/;

/** Groups: number and unit of the wait after which the lender may do it. */
export const accelerationPattern = /提前到期|立即到期|加速到期|提前收回|宣布[^。;]{0,20}到期|要求[^。;]{0,14}立即(?:清偿|偿还|归还)全部/;
export const accelerationWait = new RegExp(
  `(?:逾期|拖欠|未(?:按[期时约])?(?:还款|偿还|归还))[^。;]{0,14}?(?:超过|达到?|满|累计|连续)?(${count})(个?月|[日天]|期)|(?:连续|累计)(?:超过|达到?|满)?(${count})个?(个?月|[日天]|期)(?=[^。;]{0,16}(?:未|逾期|拖欠|不))`,
  "g",
);

export const prepaymentPattern = /提前(?:全部|部分|一次性)?(?:还款|结清|清偿|偿还|归还|还贷)/;
/** More than the words themselves: a heading says nothing. */
export const prepaymentSays = /费|违约金|利息|申请|同意|通知|补偿|不得|可以|有权/;
/** 第十条 债权转让: what it is about follows below. */
export const headingLine =
  /^(?:第[一二三四五六七八九十百\d]+[条章节款]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}(?:\.\d{1,2})*[、.]?)?\s*(?!.*(?:授权|同意))\p{Script=Han}{2,10}[:]?$/u;
export const prepaymentFree =
  /(?:免收|不收取?|无需?(?:支付|缴纳)?|不(?:再|另|需|得|会)?(?:支付|收取|加收))[^,;。]{0,10}(?:违约金|手续费|费用|补偿金|任何费)|免费提前|(?:违约金|手续费|费用|补偿金)(?:率)?[:为是]?(?:免收|免除|不收|无(?!需)|0(?:元|%)?(?![\d.]))/;

export const setOffContext = /(?:顺序|次序|先后)/;
export const setOffAbout = /偿还|清偿|抵充|冲抵|还款|归还|扣[收划款]|入账/;
/** In the order in which they are looked for: 复利 before 利息. */
export const setOffWords: readonly { readonly step: SetOffStep; readonly pattern: RegExp }[] = [
  { step: "default-fee", pattern: /违约金|滞纳金/g },
  { step: "penalty", pattern: /罚息|逾期利息/g },
  { step: "compound", pattern: /复利/g },
  { step: "principal", pattern: /本金/g },
  { step: "interest", pattern: /(?<!逾期)利息/g },
  { step: "fees", pattern: /(?<!违约)(?:实现债权的?)?费用|服务费|担保费|手续费/g },
];
/** 先本后息 in a clause about the order. */
export const setOffShort: readonly { readonly steps: readonly SetOffStep[]; readonly pattern: RegExp }[] = [
  { steps: ["principal", "interest"], pattern: /先本后息|本金优先/ },
  { steps: ["interest", "principal"], pattern: /先息后本|利息优先/ },
];

/** Clauses that carry no value: the words they begin with are told. */
export const plainClauses: readonly { readonly name: ContractTermName; readonly pattern: RegExp }[] = [
  { name: "assignment", pattern: /债权转让|转让[^,;。]{0,20}(?:债权|权利|贷款资产)|(?:债权|权利)[^,;。]{0,12}(?:转让|让与)/ },
  {
    name: "address",
    pattern:
      /送达地址|(?:地址|手机号?码?|电话|邮箱|邮件|短信|站内信)[^;。]{0,40}(?:视为|即为|有效)[^;。]{0,8}送达|法律文书[^;。]{0,30}送达/,
  },
  {
    name: "data",
    pattern:
      /(?:授权|同意)[^;。]{0,60}(?:征信|信用信息|查询|报送|个人信息)|紧急联系人|(?:联系人|通讯录)[^;。]{0,20}(?:授权|同意|联系|提供)/,
  },
  {
    name: "costs",
    pattern:
      /(?:律师费|诉讼费|保全费|公证费|仲裁费|催收费|差旅费|实现债权的费用)[^;。]{0,60}(?:由)?(?:借款人|乙方|债务人|违约方|甲方)?(?:全部)?承担|承担[^,;。]{0,16}(?:律师费|诉讼费|保全费|仲裁费|实现债权的费用)/,
  },
];

export const courtPattern = /(?:由|向|提交|提请|至|到)((?:[^,;。由向]{0,24}?)人民法院)/;
export const arbitrationPattern = /(?:提交|提请|由|向|申请)([^,;。由向]{2,24}?仲裁(?:委员会|院|机构))/;
export const onlineArbitration = /网络仲裁/;
export const signedAtPattern = /(?:合同|协议)?(?:签订|签署|履行)地(?:点)?(?:为|是|在|:)+([^,;。]{2,24})/;
