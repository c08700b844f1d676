import { describe, expect, it } from "vitest";
import { readOld, readText } from "./a-statement.ts";

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
    ["信用卡转账还款", "-1.00", "某人", "repayment"],
    ["银联消费", "-1.00", "银联无卡支付业务((特约)某某还款)", "repayment"],
    ["快捷支付", "-1.00", "某某转账工具店", "spending"],
    ["蚂蚁基金赎回到银行", "1.00", "支付宝", "transfer"],
    ["网上支付 基金理财产品申购", "-1.00", "某某基金销售有限公司", "transfer"],
  ])("%s %s %s is %s", async (summary, amount, who, kind) => expect(await only(summary, amount, who)).toBe(kind));

  it("a lender's name is told without the account number printed beside it", async () => {
    const header = "序号,摘要,币别,钞汇,交易日期,交易金额,账户余额,交易地点/附言,对方账号与户名";
    const before = await readText([header, "1,还本付息,人民币元,钞,20260303,-7.00,4.00,,6222****0001/青禾小额贷款有限公司"]);
    const behind = await readText([header, "1,还本付息,人民币元,钞,20260303,-7.00,4.00,,青禾小额贷款有限公司 62220001"]);
    expect([before, behind].map(({ transactions }) => transactions[0]?.lender)).toEqual(["青禾小额贷款有限公司", "青禾小额贷款有限公司"]);
  });

  it("a note of the shop behind a purchase makes it no transfer", async () => {
    const row = await readText([
      "记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要",
      "2026-01-01,CNY,-1.00,1.00,快捷支付,某店,转账附言",
    ]);
    expect(row.transactions[0]?.kind).toBe("spending");
  });
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
