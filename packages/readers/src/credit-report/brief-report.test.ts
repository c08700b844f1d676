import { describe, expect, it } from "vitest";
import { aReportText, sentences } from "./a-credit-report.ts";
import { readCreditReport } from "./read-credit-report.ts";

const read = (...pages: readonly string[]) => {
  const reading = readCreditReport({ file: "报告.txt", pages });
  if (!reading?.report) throw new Error("no report");
  return { ...reading, report: reading.report };
};
const accountOf = (sentence: string, group = "发生过逾期的账户明细如下：") => {
  const { report } = read(aReportText({ credit: [group, `1.${sentence}`] }));
  expect(report.accounts).toHaveLength(1);
  return report.accounts[0];
};
/** Yuan in fen. */
const fen = (yuan: number) => yuan * 100;

describe("a sentence of the brief edition says", () => {
  it("a loan: who, what, when, the sum, and what is overdue", () =>
    expect(accountOf(sentences.overdueLoan)).toMatchObject({
      kind: "loan",
      lender: "某某消费金融有限公司",
      lenderType: "consumer-finance",
      product: "其他个人消费贷款",
      openedDay: "2023-03-05",
      dueDay: "2024-03-05",
      currency: "CNY",
      limitFen: fen(12_000),
      balanceFen: fen(7_800),
      asOf: "2025-03",
      overdueNow: true,
      overdueFen: fen(7_800),
      monthsOverdue: 13,
      monthsOver90: 10,
      state: "overdue",
      line: 8,
      doubtful: [],
      sentence: sentences.overdueLoan,
    }));

  it("a line in another money is told in it, in brackets behind the sum", () =>
    expect(
      accountOf(
        "2024年1月1日某子银行为个人经营性贷款授信，额度有效期至2026年1月1日，可循环使用。截至2025年3月，信用额度20,000美元（美元），余额为0。",
      ),
    ).toMatchObject({ kind: "revolving", currency: "USD", limitFen: fen(20_000), balanceFen: 0 }));

  it("an overdraft over sixty days is counted whichever way it is said", () =>
    expect(
      accountOf(
        "2009年5月5日某子银行发放的准贷记卡（人民币账户）。截至2025年3月，信用额度5,000元，透支余额4,000。最近5年内有8个月处于透支超过60天的状态，其中3个月透支超过90天。",
      ),
    ).toMatchObject({ kind: "quasi-card", monthsOverdue: 8, monthsOver90: 3 }));

  it("a product whose name holds brackets is not cut at them", () =>
    expect(accountOf(sentences.housing)).toMatchObject({
      lender: "某丁银行股份有限公司某某支行",
      product: "个人商用房（包括商住两用）贷款",
      dueDay: "2037-09-09",
      balanceFen: fen(389_000),
      overdueNow: false,
      overdueFen: 0,
      state: "normal",
    }));

  it("a credit line: how long it is good for is no new account", () =>
    expect(accountOf(sentences.revolving)).toMatchObject({
      kind: "revolving",
      lender: "某丙信托有限公司",
      lenderType: "trust",
      product: "个人消费贷款",
      openedDay: "2021-05-06",
      dueDay: "2026-05-06",
      limitFen: fen(50_000),
      balanceFen: fen(1_000),
      overdueNow: true,
      overdueFen: null,
      state: "overdue",
    }));

  it.each([
    [
      "a card",
      sentences.overdueCard,
      { kind: "card", limitFen: fen(30_000), balanceFen: fen(29_500), overdueFen: fen(2_950), monthsOverdue: 4, monthsOver90: 0 },
    ],
    ["a card in dollars", sentences.dollarCard, { kind: "card", currency: "USD", limitFen: fen(20_000), balanceFen: fen(35) }],
    ["a card with a special instalment", sentences.specialCard, { balanceFen: fen(12_000), specialInstalmentFen: fen(8_000) }],
    ["a closed card", sentences.closedCard, { state: "closed", balanceFen: 0, asOf: "2022-05" }],
    ["a card never used", sentences.sleepingCard, { state: "normal", balanceFen: null, asOf: "2025-03" }],
    ["a quasi-card", sentences.quasiCard, { kind: "quasi-card", balanceFen: fen(5_000), monthsOverdue: 7, monthsOver90: 2 }],
    ["a bad debt", sentences.badDebt, { state: "badDebt", lenderType: "microloan", balanceFen: fen(3_210), asOf: "2025-03" }],
    ["a settled loan", sentences.settled, { state: "settled", balanceFen: 0, asOf: "2021-02", overdueNow: false }],
    ["a loan transferred out", sentences.transferred, { state: "transferred", balanceFen: null, asOf: "2022-06" }],
    [
      "a leasing",
      sentences.leasing,
      { kind: "other", lender: "某某融资租赁有限公司", lenderType: "unknown", product: "融资租赁业务", balanceFen: fen(30_000) },
    ],
  ])("%s", (_, sentence, expected) => expect(accountOf(sentence)).toMatchObject(expected));

  it.each([
    [
      "a claim an asset manager bought",
      "2008年5月3日某某资产管理公司接收某某银行的债权，金额为40,000。最近一次还款日期为2010年12月22日，余额30,000。",
      {
        kind: "other",
        lender: "某某资产管理公司",
        lenderType: "assignee",
        limitFen: fen(40_000),
        balanceFen: fen(30_000),
        state: "unknown",
      },
    ],
    [
      "what an insurer paid in the borrower's place",
      "2018年10月5日某某财产保险公司进行最近一次代偿，累计代偿金额3,000。最近一次还款日期为2022年5月2日，余额2,000。",
      { kind: "other", lender: "某某财产保险公司", lenderType: "unknown", limitFen: fen(3_000), balanceFen: fen(2_000), state: "unknown" },
    ],
    [
      "a card in dollars told in yuan",
      "2013年12月3日某某银行发放的贷记卡（美元账户）。截至2015年4月，信用额度折合人民币20,000，已使用额度折合人民币0。",
      { kind: "card", currency: "USD", limitFen: fen(20_000), balanceFen: 0 },
    ],
    [
      "a currency without brackets",
      "2023年3月5日某某银行发放的1,000元人民币其他贷款，2024年3月5日到期。截至2025年3月，余额500。",
      { product: "其他贷款", currency: "CNY", balanceFen: fen(500) },
    ],
    [
      "a quasi-card never long overdrawn",
      "2010年6月1日某某银行发放的准贷记卡（人民币账户）。截至2025年3月，信用额度10,000，透支余额50。最近5年内有1个月透支超过60天，没有发生过90天以上透支。",
      { kind: "quasi-card", monthsOverdue: 1, monthsOver90: 0 },
    ],
    [
      "a credit line paid off",
      "2021年3月1日某某银行为个人消费贷款授信，2022年5月已结清。",
      { kind: "revolving", state: "settled", asOf: "2022-05", limitFen: null, balanceFen: 0 },
    ],
  ])("also %s", (_, sentence, expected) => expect(accountOf(sentence)).toMatchObject(expected));

  it.each([
    ["余额为500，当前有逾期，逾期金额200", { balanceFen: fen(500), overdueNow: true, overdueFen: fen(200) }],
    ["余额500，当前逾期总额0", { overdueNow: false, overdueFen: 0, state: "normal" }],
    ["余额500，从未发生过逾期", { monthsOverdue: 0, monthsOver90: 0 }],
    ["余额500，五级分类为正常", { balanceFen: fen(500), state: "normal" }],
    ["余额500，账户状态为冻结", { state: "frozen" }],
  ])("what goes on after the month: %s", (words, expected) =>
    expect(accountOf(`2023年3月5日某某银行发放的1,000元（人民币）其他贷款，2024年3月5日到期。截至2025年3月，${words}。`)).toMatchObject(
      expected,
    ),
  );

  it("the heading above speaks only where the sentence is silent", () => {
    const silent = sentences.specialCard;
    const never = "从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：";
    expect(accountOf(silent, never)).toMatchObject({ overdueNow: false, monthsOverdue: 0, monthsOver90: 0 });
    expect(accountOf(silent, "发生过逾期的贷记卡账户明细如下：")).toMatchObject({ overdueNow: null, monthsOverdue: null });
    expect(accountOf(sentences.overdueLoan, "从未发生过逾期的账户明细如下：")).toMatchObject({ overdueNow: true, monthsOverdue: 13 });
  });
});

describe("a whole report", () => {
  it("keeps identical accounts as two, and guarantees apart from what the person owes", () => {
    const { report, rows } = read(
      aReportText({
        credit: [
          "贷款",
          "从未发生过逾期的账户明细如下：",
          `1.${sentences.settled}`,
          `2．${sentences.settled}`,
          "相关还款责任信息",
          `1.${sentences.guarantee}`,
          `2.${sentences.guarantee.replace("张某（证件类型：身份证，证件号码：************000X）", "某某贸易有限公司（证件类型：中征码，证件号码：0000）")}`,
        ],
      }),
    );
    expect(report.accounts).toHaveLength(2);
    expect(report.guarantees).toMatchObject([
      {
        day: "2022-03-03",
        lender: "某丑银行",
        product: "个人经营性贷款",
        forWhom: "person",
        liabilityFen: fen(100_000),
        balanceFen: fen(80_000),
        currency: "CNY",
      },
      { forWhom: "enterprise", lender: "某丑银行" },
    ]);
    expect(rows).toEqual({ read: 4, imported: 4, ignored: 0, unreadable: 0 });
    expect(report.reportDay).toBe("2025-04-01");
  });

  it("text that ran together, full-width digits and look-alike letters are read as the same", () => {
    const credit = [
      "发生过逾期的账户明细如下：",
      `1.${sentences.overdueLoan}`,
      `2.${sentences.badDebt}`,
      "其他业务",
      `1.${sentences.leasing}`,
    ];
    const usual = read(aReportText({ credit })).report.accounts;
    const together = read(aReportText({ credit }).replaceAll("\n", "")).report.accounts;
    const wide = aReportText({ credit })
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .replaceAll("民", "⺠")
      .replaceAll("日", "⽇");
    const bare = (accounts: typeof usual) => accounts.map(({ line: _, sentence: __, ...account }) => account);
    expect(usual).toHaveLength(3);
    expect(bare(together)).toEqual(bare(usual));
    expect(bare(read(wide).report.accounts)).toEqual(bare(usual));
  });

  it("an account goes on over the page, whose number and head are no part of it", () => {
    const [head = "", tail = ""] = [sentences.overdueLoan.slice(0, 70), sentences.overdueLoan.slice(70)];
    const whole = aReportText({ credit: ["发生过逾期的账户明细如下：", "1.SENTENCE"] });
    const [before = "", after = ""] = whole.split("SENTENCE");
    const head2 = "报告编号：2025040100000000000001  报告时间：2025-04-01 10:11:12";
    const { report } = read(`${before}${head}\n第 1 页，共 2 页`, `${head2}\n${tail}${after}\n第 2 页，共 2 页`);
    expect(report.accounts).toMatchObject([{ balanceFen: fen(7_800), page: 1, sentence: sentences.overdueLoan }]);
    expect(report.accounts).toHaveLength(1);
  });

  it("holds its own summary against what was read; a dash is none", () => {
    const summary = [
      "信用卡 贷款 其他业务",
      "购房 其他",
      "账户数 1 1 2 --",
      "未结清/未销户账户数 1 1 2 --",
      "发生过逾期的账户数 1 -- 1 --",
      "发生过90天以上逾期的账户数 -- -- 1 --",
    ];
    const credit = [
      "发生过逾期的账户明细如下：",
      `1.${sentences.overdueCard}`,
      `2.${sentences.overdueLoan}`,
      "从未发生过逾期的账户明细如下：",
      `3.${sentences.housing}`,
    ];
    const { checks } = read(aReportText({ summary, credit }));
    expect(checks.filter(({ ok }) => !ok)).toEqual([
      { name: "open-loans", expected: 2, found: 1, ok: false, note: "report-counts-otherwise" },
      { name: "all-loans", expected: 2, found: 1, ok: false, note: "report-counts-otherwise" },
    ]);
    expect(
      checks
        .filter(({ ok }) => ok)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["all-cards", "all-housing", "open-cards", "open-housing", "over90-loans", "overdue-cards", "overdue-loans"]);
  });

  it("claims that others bought may be counted as other business or not", () => {
    const credit = ["其他业务", `1.${sentences.leasing}`, "资产处置信息", "1.2022年6月30日某某资产管理有限公司接收债权，债权金额18,000。"];
    const checksFor = (all: string) =>
      read(aReportText({ summary: ["信用卡 贷款 其他业务", "购房 其他", `账户数 -- -- -- ${all}`], credit })).checks.map(({ ok }) => ok);
    expect([checksFor("1"), checksFor("2"), checksFor("3")]).toEqual([[true], [true], [false]]);
  });

  it("a sentence of a form not seen before is shown with its line, and none is lost", () => {
    const { rows, unreadable } = read(
      aReportText({
        credit: [
          "发生过逾期的账户明细如下：",
          `1.${sentences.overdueLoan}`,
          "2.某某机构于去年给予一项新的信用安排。",
          `3.${sentences.badDebt}`,
        ],
      }),
    );
    expect(rows).toEqual({ read: 3, imported: 2, ignored: 0, unreadable: 1 });
    expect(unreadable).toEqual([{ line: 9, text: "2.某某机构于去年给予一项新的信用安排。", reason: "sentence-unknown" }]);
  });

  it("a product one vouches for keeps the report's own brackets", () => {
    const guarantee = sentences.guarantee.replace("个人经营性贷款", "个人经营性贷款（含贴现）");
    expect(read(aReportText({ credit: ["相关还款责任信息", `1.${guarantee}`] })).report.guarantees[0]?.product).toBe(
      "个人经营性贷款（含贴现）",
    );
  });

  it("older headings are headings, and what one vouched for then is a guarantee", () => {
    const { report, rows } = read(
      aReportText({
        credit: [
          "住房贷款",
          "从未逾期过的账户明细如下：",
          `1. ${sentences.housing}`,
          "其他贷款",
          "从未逾期过的账户明细如下：",
          `2. ${sentences.settled}`,
          "为他人担保信息",
          "1. 2013年6月1日，为李某（证件类型：身份证，证件号码：***）在某某银行办理的贷款提供担保，担保贷款合同金额100,000，担保贷款本金余额90,000。",
        ],
        institutions: ["1 2015年2月1日 某某银行/user01 贷后管理"],
      }),
    );
    expect(rows).toEqual({ read: 4, imported: 4, ignored: 0, unreadable: 0 });
    expect(report.guarantees).toMatchObject([
      { lender: "某某银行", forWhom: "person", liabilityFen: fen(100_000), balanceFen: fen(90_000) },
    ]);
    expect(report.inquiries).toMatchObject([{ institution: "某某银行/user01", reason: "贷后管理" }]);
  });

  it("a day that no calendar has is not turned into another", () => {
    const { unreadable } = read(
      aReportText({ credit: ["发生过逾期的账户明细如下：", `1.${sentences.settled.replace("2020年2月2日", "2020年2月30日")}`] }),
    );
    expect(unreadable).toMatchObject([{ line: 8, reason: "day-impossible" }]);
  });

  it("an empty report is a report", () => {
    const { report, rows } = read(aReportText());
    expect(rows.read).toBe(0);
    expect(report).toMatchObject({ edition: "brief", accounts: [], guarantees: [], inquiries: [] });
  });

  it.each([
    ["of an enterprise", "企业信用报告\n中征码：0000000000000000\n信贷记录"],
    ["a message", "【某某】您尾号0000的借款已逾期3天，应还500元。"],
    ["a contract", "个人借款合同\n贷款人有权查询信用报告。"],
  ])("%s: none of ours", (_, text) => expect(readCreditReport({ file: "a.txt", pages: [text] })).toBeNull());
});

describe("who looked", () => {
  it("each row with its day, institution and reason, equal rows as often as they stand there", () => {
    const { report } = read(
      aReportText({
        institutions: [
          "1 2025年3月20日 某某消费金融有限公司 贷款审批",
          "2 2025年3月1日 某甲银行股份有限公司 贷后管理",
          "3 2025年3月1日 某甲银行股份有限公司 贷后管理",
        ],
        own: ["1 2025年4月1日 本人 本人查询（互联网个人信用信息服务平台）"],
      }),
    );
    expect(report.inquiries.map(({ file: _, ...inquiry }) => inquiry)).toEqual([
      { line: 16, day: "2025-03-20", institution: "某某消费金融有限公司", reason: "贷款审批", self: false },
      { line: 17, day: "2025-03-01", institution: "某甲银行股份有限公司", reason: "贷后管理", self: false },
      { line: 18, day: "2025-03-01", institution: "某甲银行股份有限公司", reason: "贷后管理", self: false },
      { line: 21, day: "2025-04-01", institution: "本人", reason: "本人查询（互联网个人信用信息服务平台）", self: true },
    ]);
  });

  it.each([
    ["below the reason", ["1 2025年3月20日 某某市某某融资担 担保资格审查", "保有限公司"]],
    ["above and below its row", ["某某市某某融资担", "1 2025年3月20日 担保资格审查", "保有限公司"]],
    ["with its reason", ["1 2025年3月20日 某某市某某融资担 担保资格", "保有限公司 审查"]],
    ["within a word of the row", ["1 2025年3月20日 某某市某某融", "资担保有限公司 担保资格审查"]],
  ])("a name that wraps %s is whole", (_, rows) => {
    const { report } = read(aReportText({ institutions: [...rows, "2 2025年3月1日 某甲银行 贷后管理"] }));
    expect(report.inquiries).toMatchObject([
      { day: "2025-03-20", institution: "某某市某某融资担保有限公司", reason: "担保资格审查" },
      { day: "2025-03-01", institution: "某甲银行", reason: "贷后管理" },
    ]);
  });

  it("a table saved with marks between its cells is the same table", () => {
    const { report } = read(
      aReportText({ institutions: ["1,2025-03-20,某甲银行,贷款审批", "| 2 | 2025年3月1日 | 某乙银行 | 贷后管理 |"] }),
    );
    expect(report.inquiries.map(({ day, institution, reason }) => [day, institution, reason])).toEqual([
      ["2025-03-20", "某甲银行", "贷款审批"],
      ["2025-03-01", "某乙银行", "贷后管理"],
    ]);
  });

  it("numbers that run into the year before them change no day", () => {
    const { report } = read(aReportText({ institutions: ["12025年3月20日某甲银行贷款审批", "122025年3月1日某乙银行贷后管理"] }));
    expect(report.inquiries.map(({ day, institution }) => [day, institution])).toEqual([
      ["2025-03-20", "某甲银行"],
      ["2025-03-01", "某乙银行"],
    ]);
  });

  it("a reason not seen before is read where spaces part it, else shown as unreadable", () => {
    const { report, unreadable } = read(
      aReportText({ institutions: ["1 2025年3月20日 某甲银行 新类审核", "2 2025年3月1日 某乙银行新类审核"] }),
    );
    expect(report.inquiries).toMatchObject([{ institution: "某甲银行", reason: "新类审核" }]);
    expect(unreadable).toMatchObject([{ line: 17, reason: "inquiry-unknown" }]);
  });
});
