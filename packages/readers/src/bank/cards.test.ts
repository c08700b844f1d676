import { describe, expect, it } from "vitest";
import { brief, readOld, readText } from "./a-statement.ts";

it("CITIC's card in an old spreadsheet: text amounts, more is spending", async () => {
  const reading = await readOld([
    ["本期账单明细(人民币)"],
    ["交易日期", "入账日期", "交易描述", "卡末四位", "交易币种", "结算币种", "交易金额", "结算金额"],
    ["2025-01-03", "2025-01-04", "支付宝－某某商店", "1234", "人民币", "人民币", "59.90", "59.90"],
    ["2025-01-08", "2025-01-08", "还款", "1234", "人民币", "人民币", "-1,000.00", "-1,000.00"],
    ["2025-01-09", "2025-01-10", "退货-某某商店", "1234", "人民币", "人民币", "-59.90", "-59.90"],
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "citic-card",
    ["2025-01-03", 5990, "out", "spending"],
    ["2025-01-08", 100000, "neutral", "repayment"],
    ["2025-01-09", 5990, "in", "refund"],
  ]);
  expect(reading.transactions[0]?.account).toBe("中信银行信用卡(1234)");
});

describe("a card's bill whose days have no year", () => {
  const header = "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额";

  it("takes it from the title, and December in a January bill is of the year before", async () => {
    const reading = await readText([
      "招商银行信用卡对账单（个人消费卡账户 2024年01月）（补）",
      header,
      ",12/29,掌上生活还款,-1.23,1234,-1.23",
      "12/31,01/01,某某影院,56.78,1234,56.78",
      '01/05,01/07,某某移动,"8,000.00",1234,"8,000.00(CN)"',
      "01/06,01/07,分期手续费,10.00,1234,10.00(CN)",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual([
      "cmb-card",
      ["2023-12-29", 123, "neutral", "repayment"],
      ["2023-12-31", 5678, "out", "spending"],
      ["2024-01-05", 800000, "out", "spending"],
      ["2024-01-06", 1000, "out", "fee"],
    ]);
    expect(reading.transactions[0]?.account).toBe("招商银行信用卡(1234)");
  });

  it("each month of several in one file takes its own", async () => {
    const reading = await readText([
      "招商银行信用卡对账单（个人消费卡账户 2024年01月）",
      header,
      "01/05,01/07,某某移动,8.00,1234,8.00(CN)",
      "招商银行信用卡对账单（个人消费卡账户 2025年02月）",
      header,
      "02/05,02/07,某某移动,8.00,1234,8.00(CN)",
    ]);
    expect(reading.transactions.map(({ day }) => day)).toEqual(["2024-01-05", "2025-02-05"]);
    expect(reading.rows).toEqual({ read: 3, imported: 2, ignored: 1, unreadable: 0 });
  });

  it("is not guessed where nothing tells it", async () => {
    const reading = await readText([header, "01/05,01/07,某某移动,8.00,1234,8.00(CN)"]);
    expect(reading.unreadable).toEqual([{ line: 2, text: "01/05,01/07,某某移动,8.00,1234,8.00(CN)", reason: "year-missing" }]);
  });
});

it("BOC's card: columns for in and out, lines without a day or an amount are notes, another currency is not yuan", async () => {
  const reading = await readText([
    "中国银行信用卡账单(2025年01月)",
    "人民币交易明细",
    "交易日,银行记账日,卡号后四位,交易描述,存入,支出",
    "2024-12-13,2024-12-14,4260,某某公交CHN,,50.00",
    "2024-12-20,2024-12-20,,存款利息,0.01,",
    "2024-12-21,2024-12-21,4260,还款,361.19,",
    ",,,以下为分期付款信息,,",
    "外币交易明细",
    "交易日,银行记账日,卡号后四位,交易描述,存入,支出",
    "2024-12-22,2024-12-24,4260,SHOPJPN,,3.72",
  ]);
  expect([reading.format, ...reading.transactions.map(({ fen, kind, currency }) => [fen, kind, currency])]).toEqual([
    "boc-card",
    [5000, "spending", "CNY"],
    [1, "income", "CNY"],
    [36119, "repayment", "CNY"],
    [372, "spending", "foreign"],
  ]);
  expect(reading.ignored).toEqual([
    { line: 7, reason: "total-line" },
    { line: 8, reason: "total-line" },
  ]);
});

it("BOCOM's card: no sign, the first word decides, the booked amount counts", async () => {
  const reading = await readText([
    "交易日期,记账日期,交易说明,交易币种/金额,入账币种/金额",
    "2025-01-10,2025-01-10,退货 支付宝-某某出行,CNY 123.18,CNY 123.18",
    "2025-01-29,2025-01-29,信用卡还款 转账还款-某人 6666,CNY 666.60,CNY 666.60",
    "2025-01-11,2025-01-12,消费 某某餐厅,USD 1.00,CNY 7.20",
    "2025-01-12,2025-01-12,新的说法 某某,CNY 1.00,CNY1.00",
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "bocom-card",
    ["2025-01-10", 12318, "in", "refund"],
    ["2025-01-29", 66660, "neutral", "repayment"],
    ["2025-01-11", 720, "out", "spending"],
    ["2025-01-12", 100, "neutral", "unclassified"],
  ]);
});

it("CGB's card: the word in brackets tells, instalments of earlier purchases stay unclassified", async () => {
  const reading = await readText([
    "交易日期,入账日期,交易摘要,交易金额,交易货币,入账金额,入账货币",
    "2025/01/05,2025/01/06,（消费）某某商户,15.90,人民币,15.90,人民币",
    "2025/01/04,2025/01/04,（退货）某某商户,-97.20,人民币,-97.20,人民币",
    "2025/01/03,2025/01/03,（分期）银联分期10/12期,387.42,人民币,387.42,人民币",
    '2024/12/25,2024/12/26,（还款）银联入账,"-1,130.68",人民币,"-1,130.68",人民币',
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "cgb-card",
    ["2025-01-05", 1590, "out", "spending"],
    ["2025-01-04", 9720, "in", "refund"],
    ["2025-01-03", 38742, "out", "unclassified"],
    ["2024-12-25", 113068, "neutral", "repayment"],
  ]);
});

it("ICBC's card mail: currency and side stand behind the amount", async () => {
  const reading = await readText([
    "中国工商银行客户对账单",
    "卡号后四位,交易日,记账日,交易类型,商户名称/城市,交易金额/币种,记账金额/币种",
    "1234,2025-01-02,2025-01-03,消费,某某超市,12.00/RMB,12.00/RMB(支出)",
    '1234,2025-01-05,2025-01-05,转帐还款,某某分行,"1,000.00/RMB","1,000.00/RMB(存入)"',
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "icbc-card",
    ["2025-01-02", 1200, "out", "spending"],
    ["2025-01-05", 100000, "neutral", "repayment"],
  ]);
  expect(reading.transactions[0]).toMatchObject({ account: "工商银行信用卡(1234)", currency: "CNY" });
});
