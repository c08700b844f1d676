/** Ten months of ordinary life in the wallet of a family of three: food, the metro, the nursery, a few refunds. All shops are invented. */

import { type BillRow, fenOf, yuanOf } from "./alipay-bill.ts";
import { orderNumber } from "./lin-loan-rows.ts";
import type { Random } from "./seeded-random.ts";

interface Habit {
  readonly category: string;
  readonly counterparty: string;
  readonly descriptions: readonly string[];
  /** Fen, least and most. */
  readonly between: readonly [number, number];
  /** Hours of the day at which it happens. */
  readonly hours: readonly [number, number];
  readonly account: string;
  /** Chance in a hundred on a day. */
  readonly daily: number;
}

const savings = "余额宝";
const card = "望溪银行储蓄卡(8705)";

const habits: readonly Habit[] = [
  {
    category: "餐饮美食",
    counterparty: "老巷口包子铺",
    descriptions: ["早餐", "扫码付款"],
    between: [450, 1200],
    hours: [6, 8],
    account: savings,
    daily: 26,
  },
  {
    category: "餐饮美食",
    counterparty: "和记面馆",
    descriptions: ["午餐", "牛肉面一份", "商品"],
    between: [1500, 2800],
    hours: [11, 13],
    account: savings,
    daily: 18,
  },
  {
    category: "餐饮美食",
    counterparty: "阿婶家常菜",
    descriptions: ["外卖订单"],
    between: [2100, 4600],
    hours: [18, 20],
    account: card,
    daily: 9,
  },
  {
    category: "日用百货",
    counterparty: "邻里鲜生活超市",
    descriptions: ["超市购物", "生鲜, 日用"],
    between: [2300, 13800],
    hours: [17, 20],
    account: card,
    daily: 16,
  },
  {
    category: "交通出行",
    counterparty: "城市轨道交通",
    descriptions: ["地铁乘车码"],
    between: [300, 600],
    hours: [7, 19],
    account: savings,
    daily: 30,
  },
  {
    category: "日用百货",
    counterparty: "小满文具店",
    descriptions: ['"大号"水彩笔', "练习本"],
    between: [600, 3500],
    hours: [15, 18],
    account: savings,
    daily: 3,
  },
  {
    category: "医疗健康",
    counterparty: "仁和里大药房",
    descriptions: ["非处方药", "医保外自费"],
    between: [1800, 9600],
    hours: [9, 20],
    account: card,
    daily: 4,
  },
  {
    category: "服饰装扮",
    counterparty: "童悦衣橱",
    descriptions: ["儿童外套", "童鞋"],
    between: [3900, 12900],
    hours: [20, 23],
    account: card,
    daily: 2,
  },
];

const monthly = [
  { date: 1, time: "08:30:15", category: "住房物业", counterparty: "安居租房", description: "房租", yuan: "1500.00", account: card },
  { date: 5, time: "10:05:42", category: "教育培训", counterparty: "晨光托育中心", description: "托班费", yuan: "600.00", account: card },
  { date: 12, time: "19:20:33", category: "充值缴费", counterparty: "市供电公司", description: "电费", yuan: "118.60", account: savings },
  {
    date: 18,
    time: "12:00:05",
    category: "充值缴费",
    counterparty: "移动通信营业厅",
    description: "话费充值",
    yuan: "50.00",
    account: savings,
  },
] as const;

/** A purchase sent back: the purchase, closed after a full refund, and the row of the refund. */
const returned = [
  { at: "2026-03-08 21:14:09", back: "2026-03-12 10:40:51", shop: "童悦衣橱", what: "儿童雨衣", yuan: "69.00", whole: true },
  { at: "2026-06-21 22:03:27", back: "2026-06-24 16:18:02", shop: "巧手家居", what: "收纳箱三件套", yuan: "88.00", whole: false },
  { at: "2026-09-02 20:45:13", back: "2026-09-05 09:12:38", shop: "童悦衣橱", what: "童鞋", yuan: "129.00", whole: true },
] as const;

export function linDailyLife(random: Random): readonly BillRow[] {
  const rows: BillRow[] = [];
  for (const day of daysOf2026(1, 10)) {
    for (const habit of habits) if (random.whole(1, 100) <= habit.daily) rows.push(oneOf(habit, day, random));
    for (const bill of monthly) if (Number(day.slice(8)) === bill.date) rows.push(billOf(bill, day, random));
    if (day.endsWith("-10")) rows.push(interestOf(day, random));
  }
  for (const item of returned) rows.push(...returnOf(item, random));
  rows.push(...otherRows(random));
  return rows;
}

function daysOf2026(firstMonth: number, lastMonth: number): readonly string[] {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31];
  return lengths
    .slice(firstMonth - 1, lastMonth)
    .flatMap((length, index) => Array.from({ length }, (_, date) => `2026-${two(firstMonth + index)}-${two(date + 1)}`));
}

const two = (number: number): string => String(number).padStart(2, "0");

function oneOf(habit: Habit, day: string, random: Random): BillRow {
  const at = `${day} ${two(random.whole(...habit.hours))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`;
  return {
    at,
    category: habit.category,
    counterparty: habit.counterparty,
    description: quoted(random.pick(habit.descriptions)),
    direction: "支出",
    yuan: yuanOf(random.whole(...habit.between)),
    account: habit.account,
    status: "交易成功",
    orderId: orderNumber(random, at),
    merchantOrderId: random.digits(20),
  };
}

/** A comma inside a cell puts the cell in quotes, as the export does. */
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function billOf(bill: (typeof monthly)[number], day: string, random: Random): BillRow {
  const at = `${day} ${bill.time}`;
  const { category, counterparty, description, yuan, account } = bill;
  return {
    at,
    category,
    counterparty,
    description,
    yuan,
    account,
    direction: "支出",
    status: "交易成功",
    orderId: orderNumber(random, at),
  };
}

function interestOf(day: string, random: Random): BillRow {
  const at = `${day} 04:15:${two(random.whole(10, 59))}`;
  return {
    at,
    category: "投资理财",
    counterparty: "余额宝",
    description: "余额宝-收益发放",
    direction: "收入",
    yuan: yuanOf(random.whole(3, 19)),
    account: savings,
    status: "交易成功",
    orderId: orderNumber(random, at),
  };
}

function returnOf(item: (typeof returned)[number], random: Random): readonly BillRow[] {
  const orderId = orderNumber(random, item.at);
  const merchantOrderId = random.digits(20);
  const shared = { counterparty: item.shop, account: card, merchantOrderId };
  const refundYuan = item.whole ? item.yuan : yuanOf(Math.floor(fenOf(item.yuan) / 2));
  return [
    {
      ...shared,
      at: item.at,
      category: "日用百货",
      description: item.what,
      direction: "支出",
      yuan: item.yuan,
      status: item.whole ? "交易关闭" : "交易成功",
      orderId,
    },
    {
      ...shared,
      at: item.back,
      category: "退款",
      description: `退款-${item.what}`,
      direction: "不计收支",
      yuan: refundYuan,
      status: "退款成功",
      orderId: `${orderId}_${random.digits(10)}`,
    },
  ];
}

/** What else a wallet holds: money moved to oneself, a sister helping out, a deposit waived, an order never paid. */
function otherRows(random: Random): readonly BillRow[] {
  const numbered = (row: Omit<BillRow, "orderId">): BillRow => ({ ...row, orderId: orderNumber(random, row.at) });
  return [
    ...["2026-01-06 08:12:44", "2026-03-06 08:20:18", "2026-05-06 08:09:31", "2026-07-06 08:31:02", "2026-09-06 08:15:57"].map((at) =>
      numbered({
        at,
        category: "投资理财",
        counterparty: "余额宝",
        description: "转账收款到余额宝-银行卡转入",
        direction: "不计收支",
        yuan: "800.00",
        account: card,
        status: "交易成功",
      }),
    ),
    ...[
      { at: "2026-08-03 20:41:26", yuan: "1000.00" },
      { at: "2026-10-04 19:08:53", yuan: "600.00" },
    ].map(({ at, yuan }) =>
      numbered({
        at,
        category: "转账红包",
        counterparty: "林晓汀",
        counterpartyAccount: "112******58",
        description: "转账",
        direction: "收入",
        yuan,
        account: "余额",
        status: "交易成功",
      }),
    ),
    numbered({
      at: "2026-02-16 20:00:12",
      category: "转账红包",
      counterparty: "林晓汀",
      counterpartyAccount: "112******58",
      description: "给宝宝的红包",
      direction: "收入",
      yuan: "200.00",
      account: "余额",
      status: "交易成功",
    }),
    numbered({
      at: "2026-04-18 14:22:10",
      category: "信用借还",
      counterparty: "好邻共享充电",
      description: "芝麻免押下单成功",
      direction: "不计收支",
      yuan: "0.00",
      account: "",
      status: "芝麻免押下单成功",
    }),
    numbered({
      at: "2026-04-18 17:03:35",
      category: "信用借还",
      counterparty: "好邻共享充电",
      description: "押金解冻",
      direction: "不计收支",
      yuan: "99.00",
      account: "",
      status: "解冻成功",
    }),
    numbered({
      at: "2026-05-30 22:51:06",
      category: "服饰装扮",
      counterparty: "童悦衣橱",
      description: "凉鞋",
      direction: "不计收支",
      yuan: "79.00",
      account: "",
      status: "交易关闭",
    }),
    numbered({
      at: "2026-10-30 21:17:49",
      category: "日用百货",
      counterparty: "巧手家居",
      description: "小夜灯",
      direction: "不计收支",
      yuan: "35.00",
      account: "",
      status: "等待付款",
    }),
  ];
}
