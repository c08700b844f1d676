import { describe, expect, it } from "vitest";
import { readFile } from "../read-file.ts";
import { aPdf, type Placed } from "./a-pdf.ts";
import { openPdf } from "./open-pdf.ts";
import { tableOfPages } from "./tables-of-pages.ts";

/** Texts of one line at the given places from the left. */
const line = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): readonly Placed[] =>
  cells.map(([x, text]) => ({ x, y, text }));
const tableIn = async (pages: readonly (readonly Placed[])[]) => {
  const opened = await openPdf({ bytes: aPdf(pages), password: undefined, assets: undefined });
  if (!opened.ok) throw new Error(opened.error.kind);
  return tableOfPages(opened.value).map(({ cells }) => cells);
};
const readPdf = async (bytes: Uint8Array, password?: string) => {
  const reading = await readFile({ name: "流水.pdf", bytes, ...(password === undefined ? {} : { password }) });
  return reading.ok ? reading.value : reading.error;
};

const cmbHeader = (y: number) =>
  line(y, [40, "记账日期"], [110, "货币"], [150, "交易金额"], [220, "联机余额"], [290, "交易摘要"], [370, "对手信息"], [480, "客户摘要"]);

describe("a statement printed as a table", () => {
  it("each line below the header is a row of its columns", async () => {
    const page = [
      ...line(60, [200, "招商银行交易流水"]),
      ...cmbHeader(100),
      ...line(120, [40, "2025-01-02"], [110, "CNY"], [150, "-1,234.00"], [220, "8,766.00"], [290, "快捷支付"], [370, "财付通-某商户"]),
      ...line(140, [40, "2025-01-03"], [110, "CNY"], [150, "500.00"], [220, "9,266.00"], [290, "代发工资"], [370, "某公司"], [480, "一月"]),
    ];
    expect(await tableIn([page])).toEqual([
      ["招商银行交易流水"],
      ["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息", "客户摘要"],
      ["2025-01-02", "CNY", "-1,234.00", "8,766.00", "快捷支付", "财付通-某商户", ""],
      ["2025-01-03", "CNY", "500.00", "9,266.00", "代发工资", "某公司", "一月"],
    ]);
  });

  it("what wrapped within a cell goes back into it, whether rows begin at the top or are centred", async () => {
    const top = [
      ...cmbHeader(100),
      ...line(120, [40, "2025-01-02"], [110, "CNY"], [150, "-10.00"], [220, "90.00"], [290, "还款"], [370, "重庆某某消费金"]),
      ...line(131, [370, "融有限公司"]),
      ...line(142, [370, "（代收）"]),
      ...line(160, [40, "2025-01-03"], [110, "CNY"], [150, "-20.00"], [220, "70.00"], [290, "消费"], [370, "某店"]),
    ];
    const centred = [
      ...cmbHeader(100),
      ...line(120, [370, "重庆某某消费金"]),
      ...line(126, [40, "2025-01-02"], [110, "CNY"], [150, "-10.00"], [220, "90.00"], [290, "还款"]),
      ...line(132, [370, "融有限公司"]),
      ...line(150, [370, "某某市甲小额贷"]),
      ...line(156, [40, "2025-01-03"], [110, "CNY"], [150, "-20.00"], [220, "70.00"], [290, "代扣"]),
      ...line(162, [370, "款有限公司"]),
    ];
    expect((await tableIn([top])).slice(1).map((cells) => cells[5])).toEqual(["重庆某某消费金融有限公司（代收）", "某店"]);
    expect((await tableIn([centred])).slice(1).map((cells) => cells[5])).toEqual(["重庆某某消费金融有限公司", "某某市甲小额贷款有限公司"]);
  });

  it("digits alone below the last row are the end of its account number, a page number stands apart", async () => {
    const page = [
      ...cmbHeader(100),
      ...line(120, [40, "2025-01-02"], [110, "CNY"], [150, "-10.00"], [220, "90.00"], [290, "还款"], [370, "某店/622200001111"]),
      ...line(131, [370, "22"]),
      ...line(780, [290, "2"]),
    ];
    expect((await tableIn([page])).slice(1).map((cells) => cells[5])).toEqual(["某店/62220000111122"]);
  });

  it("neighbours glued into one run are cut where the next column begins", async () => {
    const boc = [
      ...line(
        100,
        [30, "记账日期"],
        [80, "记账时间"],
        [130, "币别"],
        [170, "金额"],
        [230, "余额"],
        [290, "交易名称"],
        [350, "渠道"],
        [400, "附言"],
        [460, "对方账户名"],
      ),
      // 2025-01-02 (50 pt wide at 9 pt: ten letters of 4.5) ends where the time begins.
      ...line(
        120,
        [30, "2025-01-0210:11:12人民币-1,200.00"],
        [230, "3,000.00"],
        [290, "转账支出"],
        [350, "手机银行"],
        [460, "某某小额贷款有限公司"],
      ),
    ];
    expect((await tableIn([boc]))[1]).toEqual([
      "2025-01-02",
      "10:11:12",
      "人民币",
      "-1,200.00",
      "3,000.00",
      "转账支出",
      "手机银行",
      "",
      "某某小额贷款有限公司",
    ]);
  });

  it("the header of each page is told once, page numbers never, and a last page without rows adds nothing", async () => {
    const header = (y: number) =>
      line(
        y,
        [30, "序号"],
        [60, "交易日期"],
        [120, "交易时间"],
        [170, "交易类型"],
        [230, "借贷"],
        [270, "交易金额"],
        [340, "余额"],
        [400, "对方户名"],
        [480, "摘要"],
      );
    const row = (y: number, number: string, day: string, amount: string) =>
      line(
        y,
        [30, number],
        [60, day],
        [120, "10:00:00"],
        [170, "转账"],
        [230, "借 Dr"],
        [270, amount],
        [340, "100.00"],
        [400, "某公司"],
        [480, "还款"],
      );
    const pages = [
      [
        ...line(40, [200, "交通银行个人客户交易清单"]),
        ...header(80),
        ...row(100, "1", "2025-01-02", "10.00"),
        ...line(800, [270, "第1页/共3页"]),
      ],
      [
        ...line(40, [200, "交通银行个人客户交易清单"]),
        ...header(80),
        ...row(100, "2", "2025-01-03", "20.00"),
        ...line(800, [270, "第2页/共3页"]),
      ],
      [...line(40, [200, "交通银行个人客户交易清单"]), ...header(80), ...line(800, [270, "第3页/共3页"])],
    ];
    expect((await tableIn(pages)).map((cells) => cells.slice(0, 6))).toEqual([
      ["交通银行个人客户交易清单"],
      ["序号", "交易日期", "交易时间", "交易类型", "借贷", "交易金额"],
      ["1", "2025-01-02", "10:00:00", "转账", "借 Dr", "10.00"],
      ["2", "2025-01-03", "10:00:00", "转账", "借 Dr", "20.00"],
    ]);
  });

  it("a header in two lines is one header, with its English below left out", async () => {
    const page = [
      ...line(96, [460, "对方卡号"]),
      ...line(100, [30, "记账日期"], [100, "币别"], [150, "金额"], [220, "余额"], [290, "交易名称"], [370, "对方账户名"]),
      ...line(106, [460, "/账号"]),
      ...line(
        112,
        [30, "Date"],
        [100, "Currency"],
        [150, "Amount"],
        [220, "Balance"],
        [290, "Type"],
        [370, "Counterparty"],
        [460, "Account"],
      ),
      ...line(
        130,
        [30, "2025-01-02"],
        [100, "人民币"],
        [150, "-5.00"],
        [220, "95.00"],
        [290, "消费"],
        [370, "某店"],
        [460, "6200****0001"],
      ),
    ];
    expect(await tableIn([page])).toEqual([
      ["记账日期", "币别", "金额", "余额", "交易名称", "对方账户名", "对方卡号/账号"],
      ["2025-01-02", "人民币", "-5.00", "95.00", "消费", "某店", "6200****0001"],
    ]);
  });

  it("a total below the table is no part of its last row", async () => {
    const page = [
      ...cmbHeader(100),
      ...line(120, [40, "2025-01-02"], [110, "CNY"], [150, "-10.00"], [220, "90.00"], [290, "消费"], [370, "某店"]),
      ...line(160, [40, "以上数据仅供参考，具体内容请以业务凭证为准。"]),
    ];
    const rows = await tableIn([page]);
    expect(rows[1]).toEqual(["2025-01-02", "CNY", "-10.00", "90.00", "消费", "某店", ""]);
    expect(rows[2]).toEqual([]);
  });
});

describe("from the file to the money", () => {
  it("a repayment in a statement is found with its day, sum and lender, and every row is accounted for", async () => {
    const pages = [
      [
        ...line(60, [200, "招商银行交易流水"]),
        ...cmbHeader(100),
        ...line(120, [40, "2025-01-02"], [110, "CNY"], [150, "-1,234.00"], [220, "8,766.00"], [290, "贷款还款"], [370, "重庆某某消费金"]),
        ...line(131, [370, "融有限公司"]),
      ],
      [
        ...cmbHeader(60),
        ...line(80, [40, "2025-01-03"], [110, "CNY"], [150, "500.00"], [220, "9,266.00"], [290, "代发工资"], [370, "某公司"]),
      ],
    ];
    const reading = await readPdf(aPdf(pages, { encoding: "GBK-EUC-H" }));
    expect(reading).toMatchObject({ format: "cmb", rows: { read: 2, imported: 2, ignored: 0, unreadable: 0 } });
    expect("transactions" in reading && reading.transactions[0]).toMatchObject({
      day: "2025-01-02",
      fen: 123_400,
      kind: "repayment",
      counterparty: "重庆某某消费金融有限公司",
    });
  });
});

describe("a PDF that cannot be read says why", () => {
  const page = line(100, [40, "个人信用报告"]);

  it("locked, opened with the wrong password, opened with the right one", async () => {
    const locked = aPdf([page], { password: "135790" });
    expect(await readPdf(locked)).toEqual({ kind: "pdf-locked" });
    expect(await readPdf(locked, "000000")).toEqual({ kind: "pdf-wrong-password" });
    expect(await readPdf(locked, "135790")).toEqual({ kind: "pdf-unknown", pages: 1 });
  });

  it("cut off, without letters, or of no kind we know", async () => {
    const whole = aPdf([page]);
    expect(await readPdf(new TextEncoder().encode("%PDF-1.7\n1 0 obj"))).toEqual({ kind: "pdf-damaged" });
    expect(await readPdf(aPdf([[], []]))).toEqual({ kind: "pdf-no-text", pages: 2 });
    expect(await readPdf(whole)).toEqual({ kind: "pdf-unknown", pages: 1 });
  });
});
