/** Alipay bills for tests, in the shape of each generation, from rows given in the columns of the 2023 export. */

export interface BillRowCells {
  readonly time: string;
  readonly category: string;
  readonly counterparty: string;
  readonly description: string;
  readonly direction: string;
  readonly amount: string;
  readonly account: string;
  readonly status: string;
  readonly orderId: string;
  readonly merchantOrderId: string;
}

const usual: BillRowCells = {
  time: "2025-04-02 10:11:12",
  category: "餐饮美食",
  counterparty: "和记面馆",
  description: "午餐",
  direction: "支出",
  amount: "18.00",
  account: "余额宝",
  status: "交易成功",
  orderId: "2025040222001400000000000001",
  merchantOrderId: "",
};

export const aRow = (cells: Partial<BillRowCells> = {}): BillRowCells => ({ ...usual, ...cells });

export const aRepayment = (cells: Partial<BillRowCells> = {}): BillRowCells =>
  aRow({
    category: "信用借还",
    counterparty: "花呗",
    description: "花呗主动还款-2025年03月账单",
    direction: "不计收支",
    status: "还款成功",
    ...cells,
  });

interface Shape {
  readonly company?: string;
  readonly trailingComma?: boolean;
  readonly paddedHeader?: boolean;
  readonly notices?: number;
  readonly totals?: readonly string[];
}

const header = [
  "交易时间",
  "交易分类",
  "交易对方",
  "对方账号",
  "商品说明",
  "收/支",
  "金额",
  "收/付款方式",
  "交易状态",
  "交易订单号",
  "商家订单号",
  "备注",
];

/** As the app exported it from 2023 to 2025. */
export function aBillOf2023(rows: readonly BillRowCells[], shape: Shape = {}): string {
  const end = shape.trailingComma === false ? "" : ",";
  const lines = [
    "------------------------------------------------------------------------------------",
    "导出信息：",
    "姓名：林晓舟",
    "支付宝账户：lin.xiaozhou@post.invalid",
    "起始时间：[2025-01-01 00:00:00]    终止时间：[2025-12-31 23:59:59]",
    "导出交易类型：[全部]",
    "导出时间：[2026-01-02 20:31:16]",
    `共${rows.length}笔记录`,
    ...(shape.totals ?? []),
    "",
    "特别提示：",
    ...Array.from({ length: shape.notices ?? 9 }, (_, index) => `${index + 1}.本回单供个人对账参考；`),
    "",
    `------------------------${shape.company ?? "支付宝（中国）网络技术有限公司"}  电子客户回单------------------------`,
    header.map((cell) => (shape.paddedHeader ? `${cell}        ` : cell)).join(",") + end,
    ...rows.map(
      (row) =>
        [
          row.time,
          row.category,
          row.counterparty,
          "/",
          row.description,
          row.direction,
          row.amount,
          row.account,
          row.status,
          `${row.orderId}\t`,
          `${row.merchantOrderId}\t`,
          "",
        ].join(",") + end,
    ),
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** As the app exported it from June 2021 to January 2023: direction first, time last, the summary below. */
export function aBillOf2021(rows: readonly BillRowCells[]): string {
  return [
    "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
    "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,",
    ...rows.map((row) =>
      [
        row.direction.replace("不计收支", "其他"),
        row.counterparty,
        "/",
        row.description,
        row.account,
        row.amount,
        row.status,
        row.category,
        row.orderId,
        row.merchantOrderId,
        row.time,
        "",
      ].join(","),
    ),
    "------------------------------------------------------------------------------------",
    "导出信息：",
    "姓名：林晓舟",
    `共${rows.length}笔记录`,
    "特别提示：本回单供个人对账参考。",
  ].join("\r\n");
}

/** As the website gave it: full-width brackets, two times, and the column that tells whether money moved. */
export function aWebBill(rows: readonly (BillRowCells & { readonly fundStatus: string })[]): string {
  return [
    "支付宝交易记录明细查询",
    "账号:[lin.xiaozhou@post.invalid]",
    "起始日期:[2020-01-01 00:00:00]    终止日期:[2020-12-31 00:00:00]",
    "---------------------------------交易记录明细列表------------------------------------",
    "交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,",
    ...rows.map((row) =>
      [
        row.orderId,
        row.merchantOrderId,
        row.time,
        row.direction === "收入" ? "" : row.time,
        row.time,
        "其他",
        row.category,
        row.counterparty,
        row.description,
        row.amount,
        row.direction,
        row.status,
        "0.00",
        "0.00",
        "",
        row.fundStatus,
        "",
      ]
        .map((cell) => `${cell}     `)
        .join(","),
    ),
    "------------------------------------------------------------------------",
    `共${rows.length}笔记录`,
    "导出时间:[2021-01-02 10:00:00]    用户:林晓舟",
  ].join("\r\n");
}

/** As tests of 2026 show it: half-width brackets in the title, another order of columns, one more order number. */
export function aBillOf2026(rows: readonly BillRowCells[]): string {
  return [
    "导出信息：",
    `共${rows.length}笔记录`,
    "------------------------支付宝(中国)网络技术有限公司 电子客户回单------------------------",
    "交易时间,交易分类,交易对方,商品说明,金额,收/支,收/付款方式,交易状态,备注,交易订单号,订单号,商家订单号",
    ...rows.map((row) =>
      [
        row.time,
        row.category,
        row.counterparty,
        row.description,
        row.amount,
        row.direction,
        row.account,
        row.status,
        "",
        row.orderId,
        "",
        row.merchantOrderId,
      ].join(","),
    ),
  ].join("\n");
}
