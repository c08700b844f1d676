/** The words by which rows of banks, cards and unknown tables are told apart, beside the words about loans all bills share. */

/** The first words of a line that sums up or comments a table. */
export const totalLinePattern =
  /^(人民币)?(合计|总计|小计|本页|本期|上期|共\s*\d|以上数据|支出合计|收入合计|存入合计|取出合计|第\s*\d+\s*页|打印|说明|备注[:：]|温馨提示|注[:：])/;

/** A line of its own that heads what follows or ends a page: the title of the next month, a page number. */
export const headingPattern = /账单|流水|明细|账户信息|客户服务|热线|第\s*\d+\s*页|页码|[-—]\s*\d+\s*[-—]/;

export const failedPattern = /失败|撤销|已取消|冲正/;
export const refundPattern = /退款|退货|退回|冲正|冲账/;
/** Money from one account to another, or between people. */
export const transferPattern = /转账|汇款|提现|转存|跨行转出|转入|转出|网转|汇入|汇兑|现存|现取|存现|取现|续存|ATM/;
export const incomePattern = /工资|薪|代发|奖金|利息|结息|收入|劳务|报销/;

/** How a debit for a loan may be named: decides only beside a lender. */
export const paymentPattern = /快捷|网上支付|网络支付|在线支付|消费|支付|扣款|代扣|批扣|代收|协议/;
/** One's own money on its way into a fund or a purse, and back. */
export const ownMoneyPattern = /基金.{0,6}(申购|赎回)|申购|赎回|余额宝|零钱通|小金库/;
/** A summary that begins with it is of a purchase. */
export const purchasePattern = /^(快捷支付|消费|POS消费|网上支付|网络支付|扫码支付)/;
/** Companies that collect for others, lenders among them: whom a debit through them was for is not told. */
export const collectorPattern = /宝付|通联|快钱|连连|易宝|富友|汇付|先锋支付|拉卡拉|中金支付|平安付|联动优势|合利宝|畅捷/;

/** Money from a lender that is not named as a loan. */
export const fromLenderPattern = /转存|代付|转账|汇入|入账|转入|付款/;

/** Charges of an account or card, and what a card's debt costs. */
export const bankFeePattern = /手续费|年费|短信(服务)?费|工本费|账户管理费|服务费|违约金|滞纳金|逾期费/;
export const cardInterestPattern = /利息|透支息/;
/** A card repaid: seen on the card, and on the account it was paid from. */
export const cardRepaymentPattern = /信用卡.{0,6}还款|还款|还贷|自扣/;
/** On the account a card is repaid from. */
export const cardRepaidPattern = /信用卡.{0,6}还款/;
export const cardCashPattern = /取现|预借现金|现金分期/;
/** A part of an earlier purchase falls due: neither a new purchase nor a repayment. */
export const cardInstalmentPattern = /分期/;
