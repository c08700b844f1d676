/** Sums in a contract: which words stand before which sum. Looked for in folded text (split-sentences.ts). */

import { numeral } from "./vocabulary-numerals.ts";

export const digits = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

/** Groups: the yuan mark or the word for small figures, the digits, ten thousand, 元. */
export const digitSum = new RegExp(`(人民币|rmb|cny|¥|小写\\)?:?)?[(:]?\\s?(¥)?(${digits})(万)?(元)?`, "g");
export const capitalSum = new RegExp(`(${numeral}[元圆](?:零?${numeral}角)?(?:零?${numeral}分)?[整正]?)`);

/** What is lent. A limit that may be drawn is no principal. */
export const principalLabel =
  /(?:借款|贷款|出借)(?:本金)?(?:总)?(?:金额|数额|本金|总额)|(?:借款|贷款)本金|向(?:借款人|乙方)(?:提供|发放)(?:借款|贷款|人民币)|(?:借款|贷款)人民币|本金(?:金额|数额|总额)|(?:分期|融资|租赁)(?:本金|金额|总额)/g;

/** Right behind the label nothing stands but the sum itself, in one way of writing or in both. */
export const principalWindow = new RegExp(
  `^(?:[:为是共计合总()人民币大写小rmbcny¥\\s,/即整正"“”]|${digits}|万|元|圆|角|分|${numeral}){1,60}`,
);

/** What reached the borrower. */
export const receivedLabel =
  /实际(?:到账|放款|发放|收到|支付|到手|入账|交付|出借)(?:的)?(?:金额|款项|借款|本金|数额)?|(?:到账|实收|到手|入账|放款)(?:金额|款项)|净(?:到账|放款)(?:额|金额)?|扣除[^,;。]{0,30}后[,]?(?:实际)?(?:支付|到账|发放|向)/;

export const feeLabel =
  /(?<!逾期(?:账户)?|提前(?:还款|结清))(?:居间|平台|信息|技术|咨询|账户|风险|贷后|审核|评审|征信|会员|权益|增值|担保|保险|融资|资金|分期|保证|撮合|推荐|借款|贷款|前期|综合|中介){0,3}(?:服务费|担保费|管理费|咨询费|手续费|保险费|保费|会员费|权益费|评审费|中介费|居间费|砍头息|前期费用|(?<=风险|还款|融资|平台)保证金|备用金|准备金)率?/g;

/** Taken from the sum paid out, or before it. */
export const deductedPattern =
  /(?:从|在)[^,;。]{0,14}(?:本金|借款|贷款|放款|款项)[^,;。]{0,6}中[^,;。]{0,6}(?:直接|一次性|先行|预先)?(?:扣除|扣收|扣划|扣取|收取)|(?:放款|发放|支付|提款)(?:时|前|当日|之日|日)[^,;。]{0,16}(?:扣除|扣收|扣划|扣取|收取)|(?:预先|先行|提前)(?:一次性)?(?:扣除|扣收|扣划|扣取)|砍头息|直接(?:扣除|扣收|扣划)/;
/** What is paid at the end, or with the first instalment, is not taken before the pay-out. */
export const upfrontPattern =
  /(?<!(?:到期|结清|首期|还款)[^,;。]{0,8})一次性(?:收取|支付|扣除|缴纳|向)|(?:放款|提款)(?:时|前|当日|日|之日)[^,;。]{0,6}(?:收取|支付|缴纳)/;
/** 借款人无需支付利息及手续费: no fee. */
export const waivedBefore = /(?:无需|无须|不(?:再|另|需)?(?:收|支付|缴纳)|免(?:收|除|付|交))[^,;。]{0,10}$/;
/** Interest taken from the pay-out is such a fee by another name. */
export const interestWord = /利息/;
export const eachPeriodPattern = /每(?:月|期)|按(?:月|期)|逐(?:月|期)|分期(?:收取|支付)|\/(?:个)?月|月费率/;
export const defaultFeeLabel = /(?:逾期)?(?:违约金|滞纳金)|逾期管理费|逾期服务费|逾期费(?!率)|催收费/;
/** What follows bounds a share, and is no sum of its own. */
export const atLeastOrMost = /[;。]|不低于|不少于|最低|至少|不超过|不高于|最高|上限/;
