/** Half a year of Zhou's bank account: fares from driving, no two months alike, and transfers to the private lender. UTF-8 with mark, as many banks export. */

import { yuanOf } from "./alipay-bill.ts";
import type { Random } from "./seeded-random.ts";

interface Movement {
  readonly day: string;
  readonly time: string;
  readonly summary: string;
  readonly fen: number;
  readonly counterparty: string;
  readonly note: string;
}

/** Fares of the platform, paid out weekly; the illness shows in July. */
const weeklyFares: Readonly<Record<string, readonly [number, number]>> = {
  "05": [98_000, 132_000],
  "06": [91_000, 125_000],
  "07": [21_000, 46_000],
  "08": [63_000, 84_000],
  "09": [72_000, 98_000],
  "10": [81_000, 108_000],
};

const toLender = [
  { day: "2026-05-08", time: "20:14:33", fen: 148_750 },
  { day: "2026-06-08", time: "19:52:10", fen: 147_500 },
  { day: "2026-09-09", time: "21:03:47", fen: 80_000 },
];

export function zhouBankStatement(random: Random): Uint8Array {
  const movements = [...movementsOf(random)].sort((a, b) => (a.day + a.time < b.day + b.time ? -1 : 1));
  let balance = 618_642;
  const rows = movements.map((movement) => {
    balance += movement.fen;
    const [moneyIn, moneyOut] = movement.fen > 0 ? [yuanOf(movement.fen), ""] : ["", yuanOf(-movement.fen)];
    return [
      movement.day.replaceAll("-", "/"),
      movement.time,
      movement.summary,
      moneyIn,
      moneyOut,
      yuanOf(balance),
      movement.counterparty,
      movement.note,
    ].join(",");
  });
  const sum = (sign: 1 | -1) => yuanOf(movements.filter(({ fen }) => fen * sign > 0).reduce((total, { fen }) => total + fen * sign, 0));
  const lines = [
    "临汀银行个人账户交易明细,,,,,,,",
    "户名：周明澜,卡号：6299********0461,,,,,,",
    "起止日期：2026-05-01 至 2026-10-31,币种：人民币,,,,,,",
    "交易日期,交易时间,摘要,收入金额,支出金额,账户余额,对方户名,附言",
    ...rows,
    `合计,,,${sum(1)},${sum(-1)},,,`,
  ];
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

function movementsOf(random: Random): readonly Movement[] {
  const movements: Movement[] = [];
  const put = (day: string, time: string, summary: string, fen: number, counterparty: string, note = ""): void => {
    movements.push({ day, time, summary, fen, counterparty, note });
  };
  for (const [month, between] of Object.entries(weeklyFares)) {
    for (const date of ["04", "11", "18", "25"])
      put(
        `2026-${month}-${date}`,
        `10:${random.whole(10, 59)}:${random.whole(10, 59)}`,
        "代发",
        random.whole(...between),
        "顺路同行网络科技有限公司",
        "司机收入",
      );
    put(`2026-${month}-02`, "09:12:05", "转账", -90_000, "吴桂芳", "房租");
    put(`2026-${month}-15`, "03:00:00", "代扣", -random.whole(8_000, 14_000), "市供电公司", "电费");
    for (let count = 0; count < 7; count++) {
      const [day, time] = [
        `2026-${month}-${String(random.whole(3, 29)).padStart(2, "0")}`,
        `${random.whole(11, 20)}:${random.whole(10, 59)}:${random.whole(10, 59)}`,
      ];
      put(
        day,
        time,
        "快捷支付",
        -random.whole(1_500, 16_000),
        random.pick(["好邻加油站", "邻里鲜生活超市", "仁和里大药房", "老巷口包子铺"]),
      );
    }
  }
  for (const { day, time, fen } of toLender) put(day, time, "转账", -fen, "赵启林", "还款");
  put("2026-07-13", "14:20:51", "快捷支付", -486_200, "市第六人民医院", "住院预交");
  put("2026-07-20", "11:02:17", "转账", 300_000, "周明珊", "先拿去看病");
  put("2026-06-21", "00:00:00", "结息", 187, "");
  put("2026-09-21", "00:00:00", "结息", 92, "");
  return movements;
}
