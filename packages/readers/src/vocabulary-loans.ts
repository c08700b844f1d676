/**
 * Words by which rows about loans are recognised in any bill: vocabulary of the files, not our own. Which of them a row
 * matches decides its kind; a word that also occurs in daily life (a friend paying back dinner) decides nothing alone.
 */

/** Money going back to a lender. */
export const repaymentWords = [
  "主动还款",
  "自动还款",
  "提前还款",
  "信用卡还款",
  "借呗还款",
  "白条还款",
  "金条还款",
  "分付还款",
  "备用金归还",
  "贷款还款",
  "还本付息",
  "归还贷款",
  "归还借款",
  "正常还款",
  "约定还款",
  "个贷扣款",
  "贷款扣款",
  "分期还款",
  "账单还款",
] as const;

/** Only a repayment when the counterparty lends money. */
export const possibleRepaymentWords = ["还款", "还贷", "月供"] as const;

/** Only a repayment when lending is all the counterparty does: a bank also debits electricity and road tolls. */
export const debitWords = ["代扣", "扣款", "批扣"] as const;

/** Money coming from a lender. */
export const drawdownWords = ["放款", "贷款发放", "备用金取出", "借款到账", "借款发放", "提款到账", "支用"] as const;

/** A charge of its own, not the price of a purchase. */
export const feeWords = ["还款手续费", "转账手续费", "提现手续费", "分期手续费", "逾期费", "逾期违约金", "滞纳金", "担保费"] as const;

/** Deposits waived or held: money did not move, or only into a hold. */
export const authorisationWords = ["免押", "押金", "解冻", "冻结", "预授权", "信用服务使用", "先享后付"] as const;

/** Companies and products that do nothing but lend, or vouch for loans. */
const lenderPattern = /消费金融|小额贷款|小贷|融资担保|汽车金融|花呗|借呗|网商贷|微粒贷|白条|金条|借款|贷款/;
const bankPattern = /银行|信用卡中心|信托/;

/** Accounts that are themselves debt: what is paid from them is a purchase, and never pays a debt off. */
const onCreditPattern = /^(花呗|(京东)?白条|美团月付|月付|抖音月付|(微信)?分付|任性付|唯品花|备用金)/;

export const isOnCredit = (account: string): boolean => onCreditPattern.test(account);
export const isLender = (name: string): boolean => lenderPattern.test(name);
export const mayLend = (name: string): boolean => isLender(name) || bankPattern.test(name);

/** Statements print the other side's account into the cell of its name: 6222…/某某, 某某 6222…. */
export const withoutAccount = (name: string): string => name.replace(/^[\d*]{3,}[\s/,，]*|[\s/,，]*[\d*]{3,}$/g, "") || name;

export const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
