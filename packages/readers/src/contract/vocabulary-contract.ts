/** What tells a contract from everything else that speaks of loans. Looked for in folded text (split-sentences.ts). */

export const contractTitle =
  /(?:借款|贷款|借贷|授信|信贷|分期|融资|助贷|信用卡领用|居间服务|居间|消费金融|出借)[^,。;:]{0,12}(?:合同|协议|合约|借据|条款|申请书)|^借据$|^借条$/;

/** A line that is a title and nothing else: a short note then needs fewer signs. */
export const contractTitleLine =
  /^[^,。;:]{0,16}(?:借款|贷款|借贷|授信|信贷|分期|融资|助贷|居间)[^,。;:]{0,12}(?:合同|协议|合约|协议书|合同书|借据)(?:\([^)]{1,20}\))?$|^借据$|^借条$/;

/** The head of an app's page about one loan: as good as a contract for what it states, and confirmed line by line like one. */
export const loanPageTitle = /^(?:我的)?(?:借款|贷款|借据|分期|用款)(?:详情|信息|概况)$/;

/** Each is one sign; a leaflet or a message has one or two of them. */
export const contractSigns: readonly RegExp[] = [
  /本(?:合同|协议|借据)/,
  /甲方|乙方|(?:贷款人|出借人|借款人|贷款方|出借方|借款方|资金提供方)[(:]/,
  /(?:借款|贷款|分期|放款)(?:金额|本金|期限|期数|用途)/,
  /利率|年化|月息|日息/,
  /还款(?:方式|日|计划)|等额本[息金]/,
  /违约|逾期|罚息/,
  /提前到期|提前还款|管辖|仲裁|送达/,
];

/** Reports and bills speak of loans too, but not as parties. */
export const noContract = /个人信用报告|企业信用报告|交易明细|账单明细|客户对账单/;
