/** The words banks and wallets use in tables we know only by their columns. */

export const directionWords = {
  in: ["收入", "贷", "存入", "转入", "入账", "in", "credit", "cr"],
  out: ["支出", "借", "支取", "转出", "出账", "out", "debit", "dr"],
  neutral: ["不计收支", "中性", "其他", "/"],
} as const;

export const failedPattern = /失败|撤销|已取消|冲正/;
export const refundPattern = /^退款|退款$|退货|退回/;
export const transferPattern = /转账|汇款|提现|转存|跨行转出|转入|转出/;
export const incomePattern = /工资|薪|代发|奖金|利息|结息|收入|劳务/;

/** The first words of a line that sums up or comments a table. */
export const totalLinePattern = /^(人民币)?(合计|总计|小计|本页|共\s*\d|以上数据)/;
