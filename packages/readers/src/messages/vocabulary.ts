/** How messages that ask for money are written. What a collector may have done is heard by the vocabulary of conduct; here stand the shape of a message and what it claims or offers. */

import type { MessageSignal } from "@tanhao/core/materials/collection-text";

/** 【签名】 */
export const signature = /【\s*([^】]{2,20}?)\s*】/;
/** A second message on the same line: a signature with words behind it, where the words before it were closed. */
export const nextOnLine = /(?<=[。！!？?~）)\sTtNnRr]|退订)(?=【[^】]{2,20}】\s*[^\s【]{6})/;

/** Nothing is missing behind this. */
export const closedLine = /(?:[。！!？?]|退订|】)$/;

/** What a telephone shows above a message: the day, the time, the number, the word for sender. A line of nothing else is a header. */
export const headerTokens =
  /发件人|来自|号码|收到时间|时间|日期|短信|from|date|星期[一二三四五六日天]|周[一二三四五六日天]|上午|下午|晚上|凌晨|中午|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\+?\d[\d-]{4,19}|[\s,，;；:：()（）[\]]/gi;
export const dayInHeader = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
/** The same on the line of the message itself. */
export const headerBeforeText =
  /^\s*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:(?:上午|下午|晚上)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*)?(?:\+?\d{5,20}\s*)?[:：]?\s*(?=【)/;

/** Without one of these a message is about something else. */
export const aboutDebt =
  /逾期|欠款|欠费|拖欠|还款|借款|贷款|网贷|账单|应还|待还|未还|还清|结清|还钱|欠钱|债务|债权|催收|减免|征信|信用卡|分期|到期|诉前|起诉|立案|律师|法务|法院/;

/** Never the end of a longer number that spaces tore. */
const sum = "(?<!\\d[ .,]?)(\\d[\\d,]*(?:\\.\\d{1,2})?)";
/** What is asked for, before any other sum. */
export const demandedSum = new RegExp(
  `(?<!最低|成功|已)(?:应还|欠款|逾期|待还|需还|应付|未还|拖欠|欠付|结清|本息|本金|共计|总计|合计|账单|还款|欠)(?:(?!减|免|优惠|最低|成功|违约金|罚息|滞纳金|费用|逾期费|服务费|手续费)[^。；;！!\\d]){0,16}?[¥￥]?\\s*${sum}\\s*(万)?元|(?<!最低[^。；;，,\\d]{0,6})(?:[¥￥]|人民币)\\s*${sum}`,
);
export const anySum = new RegExp(
  `(?<!(?:减免|优惠|免除|立减|减|奖励|额度|最低|成功|服务费|手续费|会员费|保证金|押金|定金|违约金|罚息|滞纳金)[^。，,；;\\d]{0,6})${sum}\\s*(万)?元(?!的?(?:额度|优惠|红包|现金券))`,
);
/** 逾期请于5日内还款 names no days overdue. */
export const overdueDays = /逾期[^。；;，,\d]{0,6}?(\d{1,4}|[一二两三四五六七八九十百零]{1,6})\s*[天日](?!之?[内前后])/;
/** A day on which something failed, was lent or is heard is none on which money falls due. */
export const dueDay =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号](?=[^。；;，,]{0,8}(?:到期|(?<![提目当])前|为还款日|还款(?!成功|失败)|归还|扣款(?!成功|失败|未)|应还))|(?<=(?:还款日|到期日)[为是:：]?)(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|(?<=还款日(?:期)?[为是:：]?)(?:每月)?\d{1,2}[日号]|每月\d{1,2}[日号](?=[^。；;，,]{0,8}(?:(?<![提目当])前|还款|扣款))/;
export const cardTail = /尾号\s*(?:为|是)?\s*[:：]?\s*(\d{4})(?!\d)/;

export const signalPatterns: readonly { readonly signal: MessageSignal; readonly pattern: RegExp }[] = [
  {
    signal: "contacts-others",
    pattern:
      /(?:爆|轰炸)[^。，,]{0,4}通讯录|通讯录[^。，,]{0,10}(?:联系|通知|拨打)|联系(?:(?![我本])[^。，,]){0,6}(?:家人|家属|亲属|亲友|单位|公司|紧急联系人|村委)|[向致给](?:您|你|贵)[^。，,]{0,4}(?:单位|公司|家人|家属|村委|居委|社区|学校)[^。，,]{0,6}(?:函|通知|核实|联系|寄送|反映)/g,
  },
  { signal: "visit", pattern: /上门|外访|实地走访|走访|[去到](?:你|您)(?:们)?(?:家|单位|公司|住处)(?!人|属|长|庭)/g },
  {
    signal: "case-number",
    pattern:
      /[(（〔[【]?20\d{2}[)）〕\]】]?[^。，,\s]{0,10}(?:民初|民特|民督|诉前调|执|刑初|仲)[^。，,\s]{0,4}\d+号|(?:案号|案件编号|案件号|案件代码)[:：为]?\s*[A-Za-z0-9（()）\u4e00-\u9fa5-]{0,24}/g,
  },
  {
    signal: "link",
    pattern:
      /https?:\/\/[^\s\u4e00-\u9fa5，。；）)】]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|cn|cc|top|net|vip|xyz|app|link|me|co|info|shop|site|club|ltd|icu)(?![a-z])(?:\/[\w\-./?=&%]*)?/gi,
  },
  {
    signal: "phone-number",
    pattern:
      /(?<![\d.])(?:\+?86[- ]?)?(?:1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8}|0\d{9,11}|400[- ]?\d{3}[- ]?\d{4}|106\d{5,12}|95\d{3,6})(?![\d.]|元)/g,
  },
  {
    signal: "deadline-today",
    pattern:
      /(?:今日|今天|当日|当天)[^。，,；;]{0,14}?(?:之?前|以?内|截止|有效|处理|还款|还清|结清|回电|联系|最后|未还)|(?:最后|限期?|截止(?!(?:今|当)[日天][^。，,；;]{0,4}(?:欠|共|累计|未还|总|已|您)))[^。，,；;]{0,6}(?:今日|今天|当日)|(?:\d{1,2}|[一二两三])个?小时(?:之)?内/g,
  },
  { signal: "lawyer", pattern: /律师(?:函|所|团队|事务所)?|法务(?:部|人员|专员)?/g },
  { signal: "suit", pattern: /起诉|诉讼|立案|开庭|支付令|仲裁|司法(?:程序|途径|流程|调解)|财产保全|强制执行|诉前/g },
  { signal: "credit-record", pattern: /征信|信用记录|不良记录|失信|黑名单/g },
  {
    signal: "waiver-offer",
    pattern:
      /减免|全免|停息挂账|(?<![以避难])免(?![费密责])[^。，,]{0,6}(?:息|费|罚|违约)|(?:打|享)[^。，,]{0,3}折|免息|优惠[^。，,]{0,4}(?:结清|还款|政策|方案)|[仅只]需(?:还|支付|归还)/g,
  },
  // That the police were told is said to frighten; nobody here says to be the police.
  { signal: "threat", pattern: /(?:移交|转交|报案|上报)[^。，,；;]{0,8}(?:公安|派出所|经侦|警方)/g },
  {
    signal: "asks-private-data",
    pattern:
      /(?:提供|发送|上传|回复|告知)[^。，,；;]{0,10}(?:身份证|银行卡|密码|验证码|人脸|通讯录)|(?:身份证|银行卡)[^。，,；;]{0,8}(?:照片|正反面|拍照|密码)/g,
  },
  {
    signal: "personal-account",
    pattern:
      /(?:转|汇|打|付|还)[^。，,；;]{0,8}(?:个人|私人)[^。，,；;]{0,4}(?:账户|账号|卡|微信|支付宝)|(?:加|扫)[^。，,；;]{0,4}(?:个人|私人)?(?:微信|收款码)/g,
  },
];

/** Who a sender says to be; whether it is so, nobody knows from a message. */
export const courtWords = /法院|法庭|法官|执行局|执行庭|书记员|仲裁|立案庭|司法/;
export const policeWords = /公安|派出所|警|经侦|刑侦|检察/;
