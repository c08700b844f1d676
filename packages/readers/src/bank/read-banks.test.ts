import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { FileReading } from "../file-reading.ts";
import { readFile } from "../read-file.ts";
import { anOldWorkbook, type OldCell } from "../sheet/an-old-workbook.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readFile({ name: "statement", bytes });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

const readText = (lines: readonly string[]) => read(utf8(lines.join("\r\n")));
const readOld = (rows: readonly (readonly OldCell[])[]) => read(anOldWorkbook("Sheet1", rows));

/** Day, fen, direction, kind of each. */
const brief = ({ transactions }: FileReading) => transactions.map(({ day, fen, direction, kind }) => [day, fen, direction, kind]);

describe("ICBC's own CSV", () => {
  const head = [
    "明细查询文件下载",
    "",
    '卡号: 1234****9876,"卡别名: 这是卡别名"',
    "",
    '子账户序号: 00000,子账户类别: 活期,"子账户别名: "',
    "",
  ];
  /** Every cell padded with blanks and a tab, which stands outside the quotes where there are any. */
  const padded = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index % 2 === 0 && !cell.includes(",") ? `${cell}     \t` : `"${cell}      \t"`)).join(",");
  const v1 =
    "交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名";
  const v2 = v1.replace("摘要,", "摘要,交易详情,").concat(",对方账户");
  const credit =
    "交易日期,记账日期,摘要,交易场所,交易国家或地区简称,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名";
  const movement = (day: string, summary: string, money: readonly [string, string], balance: string, who: string) => ({
    v1: [day, summary, "", "CHN", "钞", "-", "-", "-", ...money, "人民币", balance, who],
    v2: [day, summary, "", "手机银行", "CHN", "钞", "-", "-", "-", ...money, "人民币", balance, who, "6222****0001"],
  });

  it.each(["v1", "v2"] as const)("of an account, %s: books what was booked, newest first, ends with its own totals", async (generation) => {
    // 1000.00 - 13.40 = 986.60 stands above 1000.00, which is 2234.56 - 1234.56.
    const rows = [
      movement("2025-05-02", "消费", ["", "13.40"], "986.60", "某某支付科技有限公司"),
      movement("2025-04-25", "正常还款", ["", "1,234.56"], "1,000.00", "青禾消费金融有限公司"),
      movement("2025-04-14", "工资", ["2,200.00", ""], "2,234.56", "顺路公司"),
    ];
    const total = `人民币合计${",".repeat(generation === "v1" ? 8 : 9)}"2,200.00     \t","1,247.96     \t",`;
    const reading = await readText([
      ...head,
      generation === "v1" ? v1 : v2,
      ...rows.map((row) => `${padded(row[generation])},`),
      " ",
      total,
    ]);
    expect(reading.format).toBe("icbc");
    expect(reading.rows).toEqual({ read: 4, imported: 3, ignored: 1, unreadable: 0 });
    expect(reading.ignored).toEqual([{ line: 12, reason: "total-line" }]);
    expect(brief(reading)).toEqual([
      ["2025-05-02", 1340, "out", "spending"],
      ["2025-04-25", 123456, "neutral", "repayment"],
      ["2025-04-14", 220000, "in", "income"],
    ]);
    expect(reading.transactions[1]).toMatchObject({ account: "工商银行(9876)", lender: "青禾消费金融有限公司", currency: "CNY" });
    expect(reading.checks).toEqual([
      { name: "income-fen", expected: 220000, found: 220000, ok: true, note: null },
      { name: "spending-fen", expected: 124796, found: 124796, ok: true, note: null },
      { name: "balance-chain", expected: 2, found: 2, ok: true, note: null },
    ]);
  });

  it("in GB18030, as the net bank gives it", async () => {
    const row = padded(movement("2025-05-02", "消费", ["", "13.40"], "986.60", "某某").v1);
    const reading = await read(iconv.encode([...head, v1, row].join("\r\n"), "gb18030"));
    expect([reading.format, reading.rows.imported, reading.notes]).toEqual(["icbc", 1, []]);
  });

  it("of a card: spending is owed, a repayment comes in", async () => {
    const row = (day: string, summary: string, place: string, money: readonly [string, string], balance: string) =>
      `${padded([day, day, summary, place, "CHN", ...money, "人民币", ...money, "人民币", balance, ""])},`;
    const reading = await readText([
      "明细查询文件下载",
      "",
      '卡号: 1234****5678,"卡别名: "',
      "",
      credit,
      row("2025-05-05", "消费", "支付宝-某某餐厅", ["", "26.00"], "-2,026.00"),
      row("2025-04-25", "人民币自动转帐还款", "某某分行银行卡中心", ["4,621.01", ""], "-2,000.00"),
      " ",
      '合计金额,,,,,"4,621.01   \t","26.00   \t",\t,"4,621.01   \t","26.00   \t",',
    ]);
    expect(reading.format).toBe("icbc-card");
    expect(brief(reading)).toEqual([
      ["2025-05-05", 2600, "out", "spending"],
      ["2025-04-25", 462101, "neutral", "repayment"],
    ]);
    expect(reading.transactions[0]?.account).toBe("工商银行信用卡(5678)");
    expect(reading.checks.map(({ name, ok }) => [name, ok])).toEqual([
      ["income-fen", true],
      ["spending-fen", true],
      ["balance-chain", true],
    ]);
  });
});

describe("CCB's old spreadsheet", () => {
  it("with a column each for in and out, numbers in the cells and a foot", async () => {
    const reading = await readOld([
      ["China Construction Bank"],
      ["开户机构:", "某某支行", "币　　种:", "人民币"],
      ["账　　号:", "6217000000000001546"],
      ["记账日", "交易日期", "交易时间", "支出", "收入", "账户余额", "币种", "摘要", "对方账号", "对方户名", "交易地点"],
      [20250103, 20250103, "10:11:12", 500, "", 1500, "人民币元", "个贷扣款", "", "", ""],
      [20250104, 20250104, "09:00:00", "", 88.8, 1588.8, "人民币元", "转账存入", "6222", "某人", "手机银行"],
      ["以上数据仅供参考，具体内容请以业务原始凭证为准。"],
    ]);
    expect([reading.format, reading.rows]).toEqual(["ccb", { read: 3, imported: 2, ignored: 1, unreadable: 0 }]);
    expect(brief(reading)).toEqual([
      ["2025-01-03", 50000, "neutral", "repayment"],
      ["2025-01-04", 8880, "in", "transfer"],
    ]);
    expect(reading.transactions[0]).toMatchObject({ line: 5, time: "10:11:12+08:00", account: "建设银行(1546)" });
    expect(reading.checks).toEqual([{ name: "balance-chain", expected: 1, found: 1, ok: true, note: null }]);
  });

  it("with a sign, and wherever the column of the summary stands", async () => {
    const rows = (first: "摘要" | "序号"): OldCell[][] => {
      const order = first === "摘要" ? ["摘要", "序号"] : ["序号", "摘要"];
      const cells: Record<string, OldCell> = { 序号: 1, 摘要: "消费" };
      return [
        ["中国建设银行个人活期账户全部交易明细"],
        [...order, "币别", "钞汇", "交易日期", "交易金额", "账户余额", "交易地点/附言", "对方账号与户名"],
        [...order.map((name) => cells[name] ?? ""), "人民币元", "钞", "20250103", -12.5, 100, "某某便利店", "243/某某支付"],
      ];
    };
    for (const first of ["摘要", "序号"] as const) {
      const reading = await readOld(rows(first));
      expect([reading.format, ...brief(reading)]).toEqual(["ccb", ["2025-01-03", 1250, "out", "spending"]]);
      expect(reading.transactions[0]).toMatchObject({ counterparty: "243/某某支付", description: "消费 某某便利店" });
    }
  });
});

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

it("SPDB's old spreadsheet: day and time in one cell, two blanks between", async () => {
  const reading = await readOld([
    ["账号:6217000000000004321 账户类型:活期 日期范围:20251201-20251231"],
    ["顺序号", "交易日期", "交易类型", "存入金额", "取出金额", "余额", "交易对手名称", "交易对手账号", "附言"],
    ["1", "2025/12/03  14:06:51", "快捷支付", "", "300.00", "700.00", "财付通-青禾消费金融", "", ""],
    ["2", "2025/12/04  08:00:00", "利息", "0.15", "", "700.15", "", "", ""],
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "spdb",
    ["2025-12-03", 30000, "neutral", "repayment"],
    ["2025-12-04", 15, "in", "income"],
  ]);
  expect(reading.transactions[0]).toMatchObject({ time: "14:06:51+08:00", account: "浦发银行(4321)" });
  expect(reading.notes).toEqual([]);
});

describe("statements converted from PDF", () => {
  it("CMB: signed; the person may leave columns out", async () => {
    const whole = await readText([
      "招商银行交易流水",
      "户名：某人,账号：6225********0461",
      "记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要",
      '2026-01-01,CNY,-800.00,"1,200.00",代扣,某某小额贷款有限公司,',
      '2026-01-02,CNY,"1,000.00","2,200.00",放款,青禾消费金融有限公司,',
    ]);
    expect([whole.format, ...brief(whole)]).toEqual([
      "cmb",
      ["2026-01-01", 80000, "neutral", "repayment"],
      ["2026-01-02", 100000, "neutral", "drawdown"],
    ]);
    expect(whole.transactions[0]?.account).toBe("招商银行(0461)");
    const short = await readText(["记账日期,货币,交易金额,对手信息", "2026-01-01,CNY,-8.80,某某商户"]);
    expect([short.format, ...brief(short)]).toEqual(["cmb", ["2026-01-01", 880, "out", "spending"]]);
  });

  it("a header with its English below the Chinese is the same header", async () => {
    const reading = await readText([
      "记账日期 Date,货币 Currency,交易金额 Transaction Amount,联机余额 Balance,交易摘要 Type,对手信息 Counter Party",
      "2026-01-01,CNY,-8.80,200.00,消费,某某商户",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual(["cmb", ["2026-01-01", 880, "out", "spending"]]);
  });

  it("BOC: rules of dashes are empty cells, also glued before the next cell's words", async () => {
    const reading = await readText([
      "记账日期,记账时间,币别,金额,余额,交易名称,渠道,网点名称,附言,对方账户名,对方卡号/账号,对方开户行",
      '2025-01-30,17:57:11,人民币,-65.75,"6,656.23",无卡支付,卡组织线上/无卡交易,-------------------,----------,某人,6922******6555,-------------------',
      '2025-02-12,05:20:07,人民币,"4,322.20","10,978.43",银联入账,卡组织线上,-------------------,------------------- 转账,-------------------,2622******0831,',
    ]);
    expect([reading.format, ...brief(reading)]).toEqual([
      "boc",
      ["2025-01-30", 6575, "out", "spending"],
      ["2025-02-12", 432220, "in", "transfer"],
    ]);
    expect(reading.transactions[1]).toMatchObject({ counterparty: null, description: "银联入账 转账" });
    expect(reading.checks).toEqual([{ name: "balance-chain", expected: 1, found: 1, ok: true, note: null }]);
  });

  it("ABC: a sign on both, eight digits a day, six a time or none", async () => {
    const reading = await readText([
      "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言",
      "20260101,101112,正常还款,-12.34,1000.00,,LOG001,批量,",
      "20260102,,退款,+12.34,1012.34,某某商户,LOG002,柜面,备注",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual([
      "abc",
      ["2026-01-01", 1234, "neutral", "repayment"],
      ["2026-01-02", 1234, "in", "refund"],
    ]);
    expect(reading.transactions.map(({ time }) => time)).toEqual(["10:11:12+08:00", null]);
  });

  it("BOCOM: a word for each side; a word nobody knows leaves the side open", async () => {
    const reading = await readText([
      "序号,交易日期,交易时间,交易类型,借贷,交易金额,余额,对方账号,对方户名,交易地点,摘要",
      "1,2025-03-21,00:00:00,存款利息,贷 Cr,0.02,34.63,,,批处理,",
      "2,2025-04-10,23:15:42,信用卡还款,借 Dr,0.01,34.62,,某人,其他,",
      "3,2025-04-11,23:15:42,其他交易,?,5.00,39.62,,某人,其他,",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual([
      "bocom",
      ["2025-03-21", 2, "in", "income"],
      ["2025-04-10", 1, "neutral", "repayment"],
      ["2025-04-11", 500, "neutral", "unclassified"],
    ]);
  });

  it("CMBC: day and time in one column", async () => {
    const reading = await readText([
      "凭证类型,凭证号码,交易时间,摘要,交易金额,账户余额,现转标志,交易渠道,交易机构,对方户名/账号,对方行名",
      "借记卡,6226,2025/06/01 08:30:00,还本付息,-900.00,100.00,转,批量,0101,,",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual(["cmbc", ["2025-06-01", 90000, "neutral", "repayment"]]);
    expect(reading.transactions[0]?.time).toBe("08:30:00+08:00");
  });

  it("ICBC's PDF: one signed column", async () => {
    const reading = await readText([
      "中国工商银行借记账户历史明细（电子版）",
      "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道",
      "2025-06-01 08:30:00,6222,活期,00000,人民币,钞,消费,0200,-20.00,80.00,某某商户,,快捷",
    ]);
    expect([reading.format, ...brief(reading)]).toEqual(["icbc", ["2025-06-01", 2000, "out", "spending"]]);
  });
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

describe("what a row of an account is", () => {
  const only = async (summary: string, amount: string, who = "") =>
    (await readText(["记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要", `2026-01-01,CNY,${amount},1.00,${summary},${who},`]))
      .transactions[0]?.kind;

  it.each([
    ["正常还款", "-1.00", "", "repayment"],
    ["约定还款", "-1.00", "", "repayment"],
    ["贷款还款", "-1.00", "", "repayment"],
    ["还本付息", "-1.00", "", "repayment"],
    ["归还贷款", "-1.00", "", "repayment"],
    ["个贷扣款", "-1.00", "", "repayment"],
    ["信用卡还款", "-1.00", "", "repayment"],
    ["批扣", "-1.00", "某某消费金融有限公司", "repayment"],
    ["批扣", "-1.00", "某某供电公司", "spending"],
    ["代扣", "-1.00", "宝付-某某小额贷款", "repayment"],
    ["代扣", "-1.00", "宝付网络科技有限公司", "unclassified"],
    ["快捷支付", "-1.00", "支付宝-花呗", "repayment"],
    ["快捷支付", "-1.00", "财付通-某某餐厅", "spending"],
    ["放款", "1.00", "某某银行", "drawdown"],
    ["贷款发放", "1.00", "", "drawdown"],
    ["转存", "1.00", "某某消费金融有限公司", "drawdown"],
    ["转存", "1.00", "某人", "transfer"],
    ["结息", "1.00", "", "income"],
    ["代发工资", "1.00", "某某公司", "income"],
    ["短信服务费", "-1.00", "", "fee"],
    ["转账汇款", "-1.00", "某人", "transfer"],
    ["快捷退款", "1.00", "某某商户", "refund"],
    ["还款", "-1.00", "某人", "spending"],
  ])("%s %s %s is %s", async (summary, amount, who, kind) => expect(await only(summary, amount, who)).toBe(kind));
});

describe("balances that follow from each other", () => {
  const header = "记账日期,货币,交易金额,联机余额,交易摘要,对手信息";
  const check = async (...rows: string[]) => (await readText([header, ...rows])).checks[0];

  it("name the first row that does not follow", async () => {
    // 100 - 10 = 90; then 90 - 5 is 85 and not 80: a row of 5.00 is missing before line 4.
    expect(
      await check(
        "2026-01-01,CNY,100.00,100.00,a,b",
        "2026-01-02,CNY,-10.00,90.00,a,b",
        "2026-01-03,CNY,-5.00,80.00,a,b",
        "2026-01-04,CNY,1.00,81.00,a,b",
      ),
    ).toEqual({ name: "balance-chain", expected: 3, found: 2, ok: false, note: "balance-broken", line: 4 });
  });

  it("say when the break is a row that could not be read", async () => {
    expect(await check("2026-01-01,CNY,100.00,100.00,a,b", "2026-01-02,CNY,?,90.00,a,b", "2026-01-03,CNY,-5.00,85.00,a,b")).toMatchObject({
      ok: false,
      note: "rows-unreadable",
      line: 4,
    });
  });

  it("are followed upwards where the newest row stands first, and over rows that tell none", async () => {
    expect(await check("2026-01-03,CNY,-5.00,85.00,a,b", "2026-01-02,CNY,-10.00,,a,b", "2026-01-01,CNY,100.00,100.00,a,b")).toEqual({
      name: "balance-chain",
      expected: 1,
      found: 1,
      ok: true,
      note: null,
    });
  });

  it("of another currency are another account's", async () => {
    expect(await check("2026-01-01,CNY,100.00,100.00,a,b", "2026-01-02,USD,3.00,3.00,a,b", "2026-01-03,CNY,-5.00,95.00,a,b")).toMatchObject(
      {
        expected: 1,
        ok: true,
      },
    );
  });

  it("prove nothing where there is one", async () => expect(await check("2026-01-01,CNY,100.00,100.00,a,b")).toBeUndefined());
});

it("a movement whose summary begins like a total is none", async () => {
  const reading = await readOld([
    ["摘要", "序号", "币别", "钞汇", "交易日期", "交易金额", "账户余额", "交易地点/附言", "对方账号与户名"],
    ["本期利息", 1, "人民币元", "钞", "20250103", 0.5, 100, "", ""],
    ["合计", "", "", "", "", 0.5, "", "", ""],
  ]);
  expect(reading.rows).toEqual({ read: 2, imported: 1, ignored: 1, unreadable: 0 });
});

it("a row with a day and no amount, and one with an amount and no day, are shown with their text", async () => {
  const { unreadable } = await readText([
    "记账日期,货币,交易金额,联机余额,交易摘要,对手信息",
    "2026-01-01,CNY,,1.00,消费,某",
    ",CNY,-2.00,1.00,消费,某",
  ]);
  expect(unreadable).toEqual([
    { line: 2, text: "2026-01-01,CNY,,1.00,消费,某", reason: "amount-missing" },
    { line: 3, text: ",CNY,-2.00,1.00,消费,某", reason: "day-missing" },
  ]);
});
