import { describe, expect, it } from "vitest";
import { readCreditReport } from "./read-credit-report.ts";

const head = [
  "个人信用报告",
  "报告编号：2025040100000000000002 报告时间：2025-04-01 10:11:12",
  "被查询者姓名 被查询者证件类型 被查询者证件号码 查询机构 查询原因",
  "某某 身份证 ************000X 某某中心支行 本人查询",
  "二 信息概要",
  "（五）查询记录概要",
  "上一次查询记录 2025.02.01 某甲银行 贷款审批",
  "三 信贷交易信息明细",
];
const loan = [
  "（二）非循环贷账户",
  "账户1（授信协议标识：某0001）",
  "管理机构 账户标识 开立日期 到期日期 借款金额 账户币种",
  "某某消费金融有限公司 X0001 2023.03.05 2024.03.05 12,000 人民币元",
  "业务种类 担保方式 还款期数 还款频率 还款方式 共同借款标志",
  "其他个人消费贷款 信用/免担保 12 月 按期等额本息 无",
  "截至2025年03月31日",
  "账户状态 五级分类 余额 剩余还款期数 本月应还款 应还款日 本月实还款 最近一次还款日期",
  "逾期 损失 7,800 0 7,800 2025.03.05 0 2024.01.05",
  "当前逾期期数 当前逾期总额 逾期31—60天未还本金 逾期61—90天未还本金 逾期91—180天未还本金 逾期180天以上未还本金",
  "13 7,800 0 0 0 7,800",
  "2023年04月—2025年03月的还款记录",
  "1 2 3 4 5 6 7 8 9 10 11 12",
  "2025 7 7 7",
  "7,800 7,800 7,800",
  "2024 N 1 2 3 4 5 6 7 7 7 7 7",
  "0 1,000 2,000 3,000 4,000 5,000 6,000 7,000 7,800 7,800 7,800 7,800",
  "2023 / / / * N N N N N N N N",
];
const card = [
  "（四）贷记卡账户",
  "账户1",
  "发卡机构 账户标识 开立日期 账户授信额度 共享授信额度 账户币种 业务种类 担保方式",
  "某甲银行信用卡中心 Y0001 2019.03.05 30,000 30,000 人民币元 贷记卡 信用/免担保",
  "截至2025年03月31日",
  "账户状态 余额 已用额度 未出单的大额专项分期余额 剩余分期期数 最近6个月平均使用额度 最大使用额度",
  "正常 9,500 9,500 0 0 9,000 20,000",
];
const ended = [
  "账户2",
  "管理机构 账户标识 开立日期 账户授信额度 共享授信额度 账户币种 业务种类 担保方式",
  "某乙银行信用卡中心 Y0002 2015.06.01 10,000 10,000 美元 贷记卡 信用/免担保",
  "账户状态 销户日期",
  "销户 2022.05.06",
];
const rest = [
  "（七）授信协议信息",
  "授信协议1",
  "管理机构 授信协议标识 生效日期 到期日期 授信额度用途",
  "某甲银行 Z0001 2019.03.05 2029.03.05 信用卡独立额度",
  "七 查询记录",
  "机构查询记录明细",
  "编号 查询日期 查询机构 查询原因",
  "1 2025.03.20 某某消费金融有限公司 贷后管理",
  "2 2024.12.01 某甲银行 信用卡审批",
];
const read = (...lines: readonly string[]) => {
  const reading = readCreditReport({ file: "详版.txt", pages: [lines.join("\n")] });
  if (!reading?.report) throw new Error("no report");
  return { ...reading, report: reading.report };
};
const fen = (yuan: number) => yuan * 100;

describe("a full edition from its text", () => {
  const reading = read(...head, ...loan, ...card, ...ended, ...rest);

  it("a loan by its tables, its months by the grid", () =>
    expect(reading.report.accounts[0]).toMatchObject({
      kind: "loan",
      lender: "某某消费金融有限公司",
      lenderType: "consumer-finance",
      product: "其他个人消费贷款",
      openedDay: "2023-03-05",
      dueDay: "2024-03-05",
      currency: "CNY",
      limitFen: fen(12_000),
      balanceFen: fen(7_800),
      asOf: "2025-03-31",
      overdueNow: true,
      overdueFen: fen(7_800),
      // 2025: three months of 7; 2024: 1 to 6, then five of 7, after one N.
      monthsOverdue: 14,
      // The marks 4 and above: three in 2025, 4, 5, 6 and five times 7 in 2024.
      monthsOver90: 11,
      state: "overdue",
      doubtful: [],
    }));

  it("a card in use, and one that was closed", () => {
    expect(reading.report.accounts[1]).toMatchObject({
      kind: "card",
      limitFen: fen(30_000),
      balanceFen: fen(9_500),
      specialInstalmentFen: 0,
      state: "normal",
      monthsOverdue: null,
    });
    expect(reading.report.accounts[2]).toMatchObject({
      kind: "card",
      currency: "USD",
      state: "closed",
      balanceFen: 0,
      asOf: "2022-05-06",
      overdueNow: false,
    });
  });

  it("agreements are counted and left out, inquiries are those of the details only", () => {
    expect(reading.format).toBe("credit-report-full");
    expect(reading.ignored).toMatchObject([{ reason: "no-account" }]);
    expect(reading.report.inquiries.map(({ day, institution, reason }) => [day, institution, reason])).toEqual([
      ["2025-03-20", "某某消费金融有限公司", "贷后管理"],
      ["2024-12-01", "某甲银行", "信用卡审批"],
    ]);
    expect(reading.rows).toEqual({ read: 6, imported: 5, ignored: 1, unreadable: 0 });
  });
});

describe("what a picture was recognised as has to be confirmed", () => {
  const misread = loan.map((line) =>
    line.replace("管理机构", "营理机构").replace("账户标识", "联户标识").replace("开立日期", "开立白期").replace("账户币种", "账户师种"),
  );

  it("labels one letter off are those labels; their values and all amounts are doubtful", () => {
    const [account] = read(...head, ...misread).report.accounts;
    expect(account).toMatchObject({ lender: "某某消费金融有限公司", openedDay: "2023-03-05", currency: "CNY", limitFen: fen(12_000) });
    expect(account?.doubtful).toEqual(["lender", "openedDay", "currency", "limitFen", "balanceFen", "overdueFen", "months"]);
  });

  it("goods are no product of a lender: 货款 is meant as 贷款, and is doubtful", () => {
    const [account] = read(...head, ...loan.map((line) => line.replace("消费贷款", "消费货款"))).report.accounts;
    expect(account).toMatchObject({ product: "其他个人消费贷款", doubtful: ["product"] });
  });

  it("an amount that is none stays open and is told", () => {
    const [account] = read(...head, ...loan.map((line) => line.replace("逾期 损失 7,800", "逾期 损失 7,8OO"))).report.accounts;
    expect(account).toMatchObject({ balanceFen: null, overdueFen: fen(7_800) });
    expect(account?.doubtful).toContain("balanceFen");
  });

  it("an empty cell moves no value under another label", () => {
    const [account] = read(
      ...head,
      ...loan.map((line) => line.replace("X0001 2023.03.05 2024.03.05 12,000", "2023.03.05 2024.03.05 12,000")),
    ).report.accounts;
    expect(account).toMatchObject({ openedDay: "2023-03-05", dueDay: "2024-03-05", limitFen: fen(12_000), currency: "CNY" });
    expect(account?.doubtful).toContain("openedDay");
  });

  it("an account's number that ran into the name is no part of it, labels that ran together move no sum", () => {
    const glued = [...loan, ...card].map((line) =>
      line.replace("某某消费金融有限公司 X0001", "某某消费金融有限公司X0001").replace("分期余额 剩余分期期数", "分期余额剩余分期期数"),
    );
    const [first, second] = read(...head, ...glued).report.accounts;
    expect(first).toMatchObject({ lender: "某某消费金融有限公司", openedDay: "2023-03-05", limitFen: fen(12_000) });
    expect(second?.balanceFen).toBe(read(...head, ...card).report.accounts[0]?.balanceFen);
    expect(second?.doubtful).toContain("balanceFen");
  });

  it("a name in two lines is one name", () => {
    const lines = loan.flatMap((line) =>
      line.startsWith("某某消费金融") ? [line.replace("某某消费金融有限公司", "某某消费金"), "融有限公司"] : [line],
    );
    expect(read(...head, ...lines).report.accounts[0]?.lender).toBe("某某消费金融有限公司");
  });

  it("an account without its institution is shown, not guessed", () => {
    const { unreadable, rows } = read(...head, ...loan.slice(0, 2), ...loan.slice(4), ...card);
    expect(unreadable).toMatchObject([{ line: 10, reason: "account-incomplete" }]);
    expect(rows).toEqual({ read: 2, imported: 1, ignored: 0, unreadable: 1 });
  });

  it("a mark whose meaning is not certain makes the months doubtful", () => {
    const [account] = read(...head, ...loan.map((line) => line.replace("2025 7 7 7", "2025 M 7 7"))).report.accounts;
    expect(account).toMatchObject({ monthsOverdue: 13, doubtful: ["months"] });
  });
});

it("what the person vouches for is no account of theirs", () => {
  const guarantee = [
    "（六）相关还款责任信息",
    "为企业",
    "账户1",
    "管理机构 业务种类 开立日期 到期日期 责任人类型 还款责任金额 币种 保证合同编号",
    "某丑银行 流动资金贷款 2022.03.03 2025.03.03 保证人 100,000 人民币元 A0001",
    "截至2025年03月31日",
    "五级分类 余额 还款状态",
    "正常 80,000 N",
  ];
  const { report } = read(...head, ...loan, ...guarantee);
  expect(report.accounts).toHaveLength(1);
  expect(report.guarantees).toMatchObject([
    {
      lender: "某丑银行",
      product: "流动资金贷款",
      day: "2022-03-03",
      forWhom: "enterprise",
      liabilityFen: fen(100_000),
      balanceFen: fen(80_000),
      asOf: "2025-03-31",
    },
  ]);
});

it("a claim being collected is overdue, an account handed on has its month", () => {
  const bought = [
    "（一）被追偿信息",
    "账户1",
    "管理机构 业务种类 债权接收日期 债权金额 债权转移时的还款状态",
    "某某资产管理有限公司 资产处置业务 2022.06.30 18,000 逾期180天以上",
    "截至2025年03月31日",
    "账户状态 余额 最近一次还款日期",
    "催收 15,000 2023.01.05",
  ];
  const handedOn = [
    "（二）非循环贷账户",
    "账户1",
    "管理机构 账户标识 开立日期 到期日期 借款金额 账户币种",
    "某甲银行 T2 2018.03.03 2021.03.03 60,000 人民币元",
    "账户状态 转出月份",
    "转出 2020.11",
  ];
  expect(read(...head, ...bought, ...handedOn).report.accounts).toMatchObject([
    { kind: "other", lenderType: "assignee", limitFen: fen(18_000), balanceFen: fen(15_000), overdueNow: true, state: "overdue" },
    { kind: "loan", state: "transferred", asOf: "2020-11", balanceFen: null },
  ]);
});
