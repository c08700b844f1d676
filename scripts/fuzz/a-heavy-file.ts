/** Small undamaged PDFs, spreadsheets and archives, made by the readers' own test builders; invented. */

import { aReportText, sentences } from "@tanhao/readers/credit-report/a-credit-report";
import { aPdf, type Placed } from "@tanhao/readers/pdf/a-pdf";
import { anOldWorkbook } from "@tanhao/readers/sheet/an-old-workbook";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { write } from "hucre";
import { textSeeds } from "./a-text-file.ts";

const line = (y: number, cells: readonly (readonly [number, string])[]): readonly Placed[] => cells.map(([x, text]) => ({ x, y, text }));

/** Text laid out as a page of prose, thirty lines a page. */
const pagesOf = (text: string): readonly (readonly Placed[])[] => {
  const lines = text.split("\n").flatMap((whole) => whole.match(/.{1,48}/gu) ?? []);
  return Array.from({ length: Math.ceil(lines.length / 30) }, (_, page) =>
    lines.slice(page * 30, page * 30 + 30).map((words, index) => ({ x: 50, y: 60 + index * 16, text: words })),
  );
};

const statementPage = [
  ...line(60, [[200, "招商银行交易流水"]]),
  ...line(100, [
    [40, "记账日期"],
    [110, "货币"],
    [150, "交易金额"],
    [220, "联机余额"],
    [290, "交易摘要"],
    [370, "对手信息"],
  ]),
  ...line(120, [
    [40, "2025-01-02"],
    [110, "CNY"],
    [150, "-1,234.00"],
    [220, "8,766.00"],
    [290, "贷款还款"],
    [370, "望溪消费金"],
  ]),
  ...line(131, [[370, "融有限公司"]]),
  ...line(150, [
    [40, "2025-01-03"],
    [110, "CNY"],
    [150, "500.00"],
    [220, "9,266.00"],
    [290, "代发工资"],
    [370, "某公司"],
  ]),
];

const report = aReportText({ credit: Object.values(sentences).map((sentence, index) => `${index + 1}. ${sentence}`) });

export const statementPdfs: readonly Uint8Array[] = [
  aPdf([statementPage, statementPage]),
  aPdf([statementPage], { encoding: "GBK-EUC-H" }),
];
export const reportPdfs: readonly Uint8Array[] = [aPdf(pagesOf(report))];
export const contractPdfs: readonly Uint8Array[] = textSeeds.contracts.map((text) => aPdf(pagesOf(text)));

const bankRows = [
  ["账号:0000", "账户类型:活期", "日期范围:20250101-20250331"],
  ["顺序号", "交易日期", "交易类型", "存入金额", "取出金额", "余额", "交易对手名称", "交易对手账号", "附言"],
  ["1", "2025/03/01  10:00:00", "工资", "5200.00", "", "5300.00", "某公司", "", ""],
  ["2", "2025/03/05  09:00:00", "还本付息", "", "945.60", "4354.40", "望溪消费金融有限公司", "", ""],
];

export const sheetSeeds = async (): Promise<readonly Uint8Array[]> => [
  anOldWorkbook("Sheet1", bankRows),
  new Uint8Array(await write({ sheets: [{ name: "Sheet1", rows: bankRows }] })),
  new Uint8Array(
    await write({
      sheets: [
        { name: "说明", rows: [["请看下一页"]] },
        { name: "账单", rows: bankRows },
      ],
    }),
  ),
];

export const archiveSeeds = async (): Promise<readonly Uint8Array[]> => {
  const zipped = async (password?: string): Promise<Uint8Array> => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), password === undefined ? {} : { password });
    await writer.add("微信支付账单.csv", new Uint8ArrayReader(new TextEncoder().encode(textSeeds.wechat[0])));
    return writer.close();
  };
  return [await zipped(), await zipped("000000")];
};
