/** Rows as an Alipay bill of 2023-2025 writes them: preamble with totals, header, newest row first, CRLF, GB18030. */

import { encodeGb18030 } from "./encode-gb18030.ts";

export interface BillRow {
  /** "2026-03-11 09:12:45" */
  readonly at: string;
  readonly category: string;
  readonly counterparty: string;
  readonly counterpartyAccount?: string;
  readonly description: string;
  readonly direction: "收入" | "支出" | "不计收支";
  readonly yuan: string;
  readonly account: string;
  readonly status: string;
  readonly orderId: string;
  readonly merchantOrderId?: string;
}

export interface Bill {
  readonly owner: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly exported: string;
  readonly rows: readonly BillRow[];
}

export function writeAlipayBill(bill: Bill): Uint8Array {
  const rows = [...bill.rows].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const total = (direction: BillRow["direction"]): string => {
    const of = rows.filter((row) => row.direction === direction);
    const fen = of.reduce((sum, row) => sum + fenOf(row.yuan), 0);
    return `${of.length}笔 ${yuanOf(fen)}元`;
  };
  const lines = [
    "------------------------------------------------------------------------------------",
    "导出信息：",
    `姓名：${bill.owner}`,
    `支付宝账户：${bill.account}`,
    `起始时间：[${bill.from}]    终止时间：[${bill.to}]`,
    "导出交易类型：[全部]",
    `导出时间：[${bill.exported}]`,
    `共${rows.length}笔记录`,
    `收入：${total("收入")}`,
    `支出：${total("支出")}`,
    `不计收支：${total("不计收支")}`,
    "",
    "特别提示：",
    "1.本回单列出账户在所选时间内的交易，供个人对账参考；",
    "2.交易状态以导出时为准，之后发生的退款、关闭不在其中；",
    "3.同一笔订单可能因部分退款、分期等出现多行；",
    "4.亲情卡、代付等由他人付款的交易，以付款人的明细为准；",
    "5.不计收支包含还款、充值提现、账户互转等；",
    "6.收支合计按导出的行计算，可能与账户首页的统计不同；",
    "7.已删除的交易不在本回单中；",
    "8.请妥善保管本文件，避免个人信息外泄；",
    "9.如有疑问，请在应用内联系客服。",
    "",
    "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
    "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
    ...rows.map(writeRow),
  ];
  return encodeGb18030(`${lines.join("\r\n")}\r\n`);
}

const writeRow = (row: BillRow): string =>
  [
    row.at,
    row.category,
    row.counterparty,
    row.counterpartyAccount ?? "/",
    row.description,
    row.direction,
    row.yuan,
    row.account,
    row.status,
    `${row.orderId}\t`,
    row.merchantOrderId === undefined ? "" : `${row.merchantOrderId}\t`,
    "",
    "",
  ].join(",");

export const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);
export const yuanOf = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
