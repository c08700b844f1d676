import { expect, it } from "vitest";
import { readFile } from "../read-file.ts";
import { aPdf, type Placed } from "./a-pdf.ts";

/** A table of which each column is as wide as its widest cell; `null`: nothing is printed there. */
function printed(title: string, header: readonly string[], ...rows: readonly (readonly (string | null)[])[]): Uint8Array {
  const size = 6;
  const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? size : size / 2), 0);
  const lines = (cell: string | null | undefined): readonly string[] => (cell ?? "").split("\n");
  const widths = header.map((label, column) => Math.max(...[label, ...rows.flatMap((row) => lines(row[column]))].map(widthOf)));
  const at = widths.map((_, column) => 20 + widths.slice(0, column).reduce((sum, width) => sum + width + 8, 0));
  const placed: Placed[] = [{ x: 200, y: 40, text: title, size }];
  for (const [row, cells] of [header, ...rows].entries())
    for (const [column, x] of at.entries())
      for (const [step, text] of lines(cells[column]).entries())
        if (text !== "") placed.push({ x, y: 70 + row * 26 + step * 8, text, size });
  return aPdf([placed]);
}

it.each([
  [
    "icbc",
    printed(
      "中国工商银行借记账户历史明细（电子版）",
      ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"],
      [
        "2025-01-02\n10:11:12",
        "0000001",
        "活期",
        "00001",
        "人民币",
        "钞",
        "还款",
        "0200",
        "-1,073.03",
        "926.97",
        "某某消费金\n融有限公司",
        "0000002",
        "批量",
      ],
    ),
    { day: "2025-01-02", time: "10:11:12+08:00", fen: 107_303, kind: "repayment", counterparty: "某某消费金融有限公司" },
  ],
  [
    "abc",
    printed(
      "中国农业银行账户明细",
      ["交易日期", "交易时间", "交易摘要", "交易金额", "本次余额", "对手信息", "日志号", "交易渠道", "交易附言"],
      ["20250102", "101112", "转存", "+500.00", "1,500.00", "某公司", "0001", "电子", null],
    ),
    { day: "2025-01-02", time: "10:11:12+08:00", fen: 50_000, direction: "in", counterparty: "某公司" },
  ],
  [
    "cmbc",
    printed(
      "民生银行 个人账户对账单",
      ["凭证类型", "凭证号码", "交易时间", "摘要", "交易金额", "账户余额", "现转标志", "交易渠道", "交易机构", "对方户名/账号", "对方行名"],
      [null, null, "2025/01/02 10:11:12", "消费", "-25.50", "974.50", "转", "网银", "总行", "某店/0001", "某银行"],
    ),
    { day: "2025-01-02", fen: 2_550, direction: "out" },
  ],
  [
    "bocom",
    printed(
      "交通银行个人客户交易清单",
      ["序号", "交易日期", "交易时间", "交易类型", "借贷", "交易金额", "余额", "对方账号", "对方户名", "交易地点", "摘要"],
      ["1", "2025-01-02", "10:11:12", "代扣", "借 Dr", "300.00", "700.00", "0000001", "某某小额贷款有限公司", "网上", "扣款"],
    ),
    { day: "2025-01-02", fen: 30_000, kind: "repayment", lender: "某某小额贷款有限公司" },
  ],
  [
    "boc",
    printed(
      "中国银行交易流水明细清单",
      ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "渠道", "网点名称", "附言", "对方账户名", "对方卡号/账号", "对方开户行"],
      [
        "2025-01-02",
        "10:11:12",
        "人民币",
        "-88.00",
        "912.00",
        "消费",
        "手机银行",
        "-------------------",
        "-------------------",
        "某店",
        "0000001",
        "某银行",
      ],
    ),
    { day: "2025-01-02", fen: 8_800, direction: "out", counterparty: "某店" },
  ],
  [
    "cmb-card",
    printed(
      "招商银行信用卡对账单（个人消费卡账户 2024年01月）",
      ["交易日", "记账日", "交易摘要", "人民币金额", "卡号末四位", "交易地金额"],
      [null, "12/30", "还款", "-200.00", "0001", "-200.00"],
    ),
    { day: "2023-12-30", fen: 20_000, kind: "repayment" },
  ],
  [
    "cgb-card",
    printed(
      "广发银行信用卡对账单",
      ["交易日期", "入账日期", "交易摘要", "交易金额", "交易货币", "入账金额", "入账货币"],
      ["2025/01/02", "2025/01/03", "（消费）某店", "66.00", "人民币", "66.00", "人民币"],
    ),
    { day: "2025-01-02", fen: 6_600, direction: "out", kind: "spending" },
  ],
  [
    "boc-card",
    printed(
      "中国银行信用卡账单（2025年01月）",
      ["交易日", "银行记账日", "卡号后四位", "交易描述", "存入", "支出"],
      ["2025-01-02", "2025-01-03", "0001", "某店 消费", null, "45.00"],
    ),
    { day: "2025-01-02", fen: 4_500, direction: "out", kind: "spending" },
  ],
])("%s: its printed statement is read like its file", async (format, bytes, expected) => {
  const reading = await readFile({ name: "流水.pdf", bytes });
  expect(reading.ok ? [reading.value.format, reading.value.rows.imported, reading.value.unreadable] : reading.error).toEqual([
    format,
    1,
    [],
  ]);
  expect(reading.ok && reading.value.transactions[0]).toMatchObject(expected);
});
