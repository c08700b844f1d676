/** Who stands in a contract, by the words it gives them. Looked for in folded text (split-sentences.ts). */

import type { LenderType } from "@tanhao/core/debt/debt";
import type { ContractTermName } from "@tanhao/core/materials/contract-reading";

export type Party = Extract<ContractTermName, "lender" | "borrower" | "platform" | "guarantor">;

const labels: Readonly<Record<Party, string>> = {
  lender: "贷款人|贷款方|资金(?:提供)?方|资方|出借人|出借方|放款机构|放款方|贷款机构|债权人|授信人|出租人|出租方|发卡机构|发卡银行",
  borrower: "借款人|借款方|债务人|受信人|持卡人|承租人|承租方",
  platform:
    "(?:助贷|借款|信息|网络借贷信息|居间|金融科技|技术|运营|合作)?平台(?:方|运营方|服务方|公司)?|居间(?:人|方|服务方|服务机构)|助贷(?:机构|方)|(?:信息|技术|咨询|居间)?服务(?:方|机构|提供方|提供商|人)|网络借贷信息中介(?:机构)?|运营方",
  guarantor: "(?:融资)?担保(?:人|方|机构|公司)|保证人|增信机构|保险人|承保人|保险公司",
};

/** 贷款人(甲方):…, 甲方(贷款人):…, 贷款人名称:…, 贷款人为… at the beginning of a part. */
export const partyPatterns = (Object.keys(labels) as Party[]).map((party) => ({
  party,
  pattern: new RegExp(
    `(?:^|[,;。:)\\d、.])(?:[甲乙丙丁戊]方)?\\(?(?:${labels[party]})(?:名称|姓名|全称)?(?:[/、]\\p{Script=Han}{2,10})?(?:\\([^)]{1,20}\\))?\\)?(?:名称|姓名|全称)?(?:\\/?[甲乙丙丁戊]方)?[:为系](?!准|限|了)(.*)$`,
    "u",
  ),
  /** 甲方:…(出借人). */
  behind: new RegExp(`(?:^|[,;。])[甲乙丙丁戊]方[:为系](.{2,40}?\\((?:${labels[party]})\\))`),
}));

/** A company or bank by its own name; what may stand behind it is part of it. */
export const companyName =
  /^[:"“]*((?:\p{Script=Han}|[a-z0-9()·&-]){2,40}?(?:股份有限公司|有限责任公司|有限公司|合伙企业(?:\(有限合伙\))?|信用社|联社|银行(?!消费金融))(?:股份有限公司|有限责任公司)?(?:\p{Script=Han}{2,12}?(?:分行|支行|分公司|信用卡中心|中心))?)/u;

/** A person by name; words that only look like one are left out by `noName`. */
export const personName =
  /^[:"“]*(\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,10})*|[某*×x]{1,4}\p{Script=Han}{0,3}|\p{Script=Han}{1,2}[*×x]{1,3}\p{Script=Han}?)(?=$|[,;。("“身证]|联系|电话|手机)/u;
/** A company's own name may hold 贷款: 小额贷款有限公司. */
export const noCompany = /本人|自然人|贷款人|出借人|借款人|合同|协议|具有|符合|乙方|甲方|丙方|以下|应当|同意|承诺|有权/;
export const noName = /本人|自然人|借款|贷款|合同|协议|具有|符合|年满|乙方|甲方|丙方|以下|应当|同意|承诺|有权|身份/;

/** Words only a licensed company may have in its name. A bank's name may stand inside that of its subsidiary: banks come last. */
export const reservedNames: readonly { readonly type: LenderType; readonly pattern: RegExp }[] = [
  { type: "consumer-finance", pattern: /消费金融(?:股份)?有限(?:责任)?公司/ },
  { type: "auto-finance", pattern: /汽车金融(?:股份)?有限(?:责任)?公司/ },
  { type: "trust", pattern: /信托(?:股份)?有限(?:责任)?公司/ },
  { type: "microloan", pattern: /小额贷款(?:股份)?有限(?:责任)?公司/ },
  { type: "bank", pattern: /银行(?:股份有限公司|有限责任公司|有限公司)|信用社|信用合作联社/ },
];
