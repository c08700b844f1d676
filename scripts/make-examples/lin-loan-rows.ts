/** What of Lin's loans went through the wallet: instalments paid, debits that failed, one loan paid out, a friend paid back. */

import type { BillRow } from "./alipay-bill.ts";
import type { Random } from "./seeded-random.ts";

const card = "望溪银行储蓄卡(8705)";
const merchantNumber = (random: Random, at: string): string => `${at.slice(0, 10).replaceAll("-", "")}${random.digits(16)}`;
export const orderNumber = (random: Random, at: string): string => `${at.slice(0, 10).replaceAll("-", "")}2200${random.digits(16)}`;

interface Due {
  readonly at: string;
  readonly yuan: string;
}

/** Instalments of 1,073.03 as scheduled on the stated 20,000.00, the last full one in July; 500.00 in September. */
const consumerPaid: readonly Due[] = [
  { at: "2026-01-11 07:02:11", yuan: "1073.03" },
  { at: "2026-02-11 07:01:48", yuan: "1073.03" },
  { at: "2026-03-11 07:02:30", yuan: "1073.03" },
  { at: "2026-04-11 07:03:05", yuan: "1073.03" },
  { at: "2026-05-11 07:01:57", yuan: "1073.03" },
  { at: "2026-06-11 07:02:44", yuan: "1073.03" },
  { at: "2026-07-11 07:02:19", yuan: "1073.03" },
  { at: "2026-09-20 21:36:08", yuan: "500.00" },
];

const consumerFailed: readonly Due[] = [
  { at: "2026-08-11 07:02:26", yuan: "1073.03" },
  { at: "2026-08-12 07:02:51", yuan: "1073.03" },
  { at: "2026-09-11 07:01:39", yuan: "1073.03" },
  { at: "2026-10-11 07:02:02", yuan: "1073.03" },
];

/** Interest of the card month by month, days times five ten-thousandths; nothing after July. */
const cardPaid: readonly Due[] = [
  { at: "2026-02-25 12:20:17", yuan: "151.90" },
  { at: "2026-03-25 12:41:03", yuan: "137.20" },
  { at: "2026-04-25 13:05:52", yuan: "162.40" },
  { at: "2026-05-25 12:33:29", yuan: "169.50" },
  { at: "2026-06-25 12:18:44", yuan: "175.15" },
  { at: "2026-07-25 19:47:36", yuan: "169.50" },
];

const cardFailed: readonly Due[] = [{ at: "2026-08-25 12:26:40", yuan: "175.15" }];

/** 1.9 % a month of 8,000.00. */
const microPaid: readonly Due[] = [
  "02-15 20:11:08",
  "03-15 20:05:31",
  "04-15 20:17:55",
  "05-15 20:02:14",
  "06-15 20:22:47",
  "07-15 20:09:20",
].map((rest) => ({ at: `2026-${rest}`, yuan: "152.00" }));

const microFailed: readonly Due[] = [
  { at: "2026-08-15 09:00:12", yuan: "152.00" },
  { at: "2026-09-15 09:00:09", yuan: "152.00" },
];

export function linLoanRows(random: Random): readonly BillRow[] {
  const consumer = (due: Due) => ({
    ...due,
    category: "信用借还",
    counterparty: "青禾消费金融有限公司",
    counterpartyAccount: "qin***@service.invalid",
    description: `青禾分期还款-${due.at.slice(0, 4)}年${due.at.slice(5, 7)}月账单`,
  });
  const bankCard = (due: Due) => ({ ...due, category: "信用借还", counterparty: "望溪银行", description: "信用卡还款" });
  const micro = (due: Due) => ({
    ...due,
    category: "信用借还",
    counterparty: "渡川小额贷款有限公司",
    counterpartyAccount: "duc***@service.invalid",
    description: "渡川易借还款",
  });
  const numbered = (at: string) => ({ orderId: orderNumber(random, at), merchantOrderId: merchantNumber(random, at) });
  const paid = (
    row: ReturnType<typeof consumer> | ReturnType<typeof bankCard>,
    direction: BillRow["direction"],
    status: string,
  ): BillRow => ({
    ...row,
    direction,
    account: card,
    status,
    ...numbered(row.at),
  });
  const failed = (row: ReturnType<typeof consumer> | ReturnType<typeof bankCard>): BillRow => ({
    ...row,
    direction: "不计收支",
    account: "",
    status: "还款失败",
    ...numbered(row.at),
  });
  const payOut: BillRow = {
    at: "2026-01-15 15:28:33",
    category: "信用借还",
    counterparty: "渡川小额贷款有限公司",
    counterpartyAccount: "duc***@service.invalid",
    description: "渡川易借放款至银行卡",
    direction: "不计收支",
    yuan: "8000.00",
    account: card,
    status: "放款成功",
    ...numbered("2026-01-15"),
  };
  const friend: BillRow = {
    at: "2026-07-02 21:15:40",
    category: "转账红包",
    counterparty: "陈守田",
    counterpartyAccount: "112******31",
    description: "先还你一部分",
    direction: "支出",
    yuan: "500.00",
    account: card,
    status: "交易成功",
    orderId: orderNumber(random, "2026-07-02"),
  };
  return [
    payOut,
    friend,
    ...consumerPaid.map((due) => paid(consumer(due), "不计收支", "还款成功")),
    ...consumerFailed.map((due) => failed(consumer(due))),
    ...cardPaid.map((due) => paid(bankCard(due), "不计收支", "还款成功")),
    ...cardFailed.map((due) => failed(bankCard(due))),
    ...microPaid.map((due) => paid(micro(due), "支出", "交易成功")),
    ...microFailed.map((due) => failed(micro(due))),
  ];
}
