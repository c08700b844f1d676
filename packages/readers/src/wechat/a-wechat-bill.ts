/** WeChat's CSV for tests and measurements: its padded preamble and rows of ordinary purchases. */

export const aWechatRow = (time: string, amount: string, orderId: string): string =>
  `${time},商户消费,和记面馆,"午餐",支出,¥${amount},零钱,支付成功,"${orderId}"\t,100,"/"`;

export function aWechatBill(rows: readonly string[]): string {
  const preamble = ["微信支付账单明细", "微信昵称：[某人]", "导出类型：[全部]", "", `共${rows.length}笔记录`, ""];
  const title = "----------------------微信支付账单明细列表--------------------";
  const header = "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注";
  return [...[...preamble, title].map((line) => `${line},,,,,,,,`), header, ...rows].join("\r\n");
}
