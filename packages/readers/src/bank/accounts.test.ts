import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { OldCell } from "../sheet/an-old-workbook.ts";
import { brief, readBytes, readOld, readText } from "./a-statement.ts";

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
    const reading = await readBytes(iconv.encode([...head, v1, row].join("\r\n"), "gb18030"));
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

it("a text with tabs between its cells, amounts with thousands marks, is the same statement", async () => {
  const reading = await readText([
    "记账日期\t货币\t交易金额\t联机余额\t交易摘要\t对手信息",
    "2026-01-01\tCNY\t-1,800.00\t1,200.00\t代扣\t某某小额贷款有限公司",
    "2026-01-02\tCNY\t1,000.00\t2,200.00\t工资\t某某公司, 第一分部",
  ]);
  expect([reading.format, ...brief(reading)]).toEqual([
    "cmb",
    ["2026-01-01", 180000, "neutral", "repayment"],
    ["2026-01-02", 100000, "in", "income"],
  ]);
});
