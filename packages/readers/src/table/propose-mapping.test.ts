import { write } from "hucre";
import { describe, expect, it } from "vitest";
import { readFile } from "../read-file.ts";
import { splitRows } from "../split-rows.ts";
import { readMapping } from "./column-mapping.ts";
import { headerFingerprint } from "./header-fingerprint.ts";
import { proposeMapping } from "./propose-mapping.ts";

const proposal = (lines: readonly string[], delimiter: "," | "\t" = ",") =>
  proposeMapping({ rows: splitRows(lines.join("\n"), delimiter), delimiter });

describe("a proposal for a table no reader knows", () => {
  it("takes columns by name where their cells are what they should be, and never a balance for money", () => {
    const found = proposal([
      "某某银行交易明细,,,,,,,,",
      "户名：某人,账号：0461,,,,,,,",
      "流水号,交易日期,交易时间,摘要,收入金额,支出金额,账户余额,对方户名,对方账号",
      "000000001,20260504,101112,代发工资,5200.00,-,6200.00,某某公司,6222",
      "000000002,20260508,201433,还款,,1500.00,4700.00,渡川小额贷款有限公司,6223",
    ]);
    expect(found).toEqual({
      line: 3,
      header: ["流水号", "交易日期", "交易时间", "摘要", "收入金额", "支出金额", "账户余额", "对方户名", "对方账号"],
      mapping: {
        columns: {
          day: "交易日期",
          time: "交易时间",
          in: "收入金额",
          out: "支出金额",
          orderId: "流水号",
          counterparty: "对方户名",
          description: ["摘要"],
        },
      },
    });
  });

  it("with a column of words for the direction, or a sign, or neither", () => {
    const two = (header: string, ...rows: string[]) => proposal([header, ...rows])?.mapping;
    expect(two("日期,收支,金额,备注", "2026-01-01,支出,5.00,饭", "2026-01-02,收入,6.00,利息")).toEqual({
      columns: { day: "日期", amount: "金额", direction: "收支", description: ["备注"] },
    });
    expect(two("日期,金额,备注", "2026-01-01,-5.00,饭", "2026-01-02,6.00,利息")).toMatchObject({ positive: "in" });
    expect(two("日期,金额,备注", "2026-01-01,5.00,饭")).toMatchObject({ positive: "out" });
  });

  it("finds a column by its cells where its name says nothing", () => {
    expect(proposal(["甲,乙,丙", "饭,2026-01-01,5.00", "车,2026-01-02,6.50"])?.mapping).toEqual({
      columns: { day: "乙", amount: "丙" },
      positive: "out",
    });
  });

  it.each([
    ["an address list", ["姓名,电话,地址", "甲,10000000000,某地"]],
    ["days without money", ["日期,事情", "2026-01-01,开会"]],
    ["money without days", ["项目,金额", "房租,1400.00"]],
    ["no table", ["您好，请查收。"]],
  ])("proposes nothing for %s", (_, lines) => expect(proposal(lines)).toBeNull());

  it("is a mapping: the file is read by it as it stands", async () => {
    const bytes = new TextEncoder().encode(
      "日期\t摘要\t存入\t支取\t结余\n2026-05-04\t工资\t100.00\t\t100.00\n2026-05-05\t饭\t\t20.00\t80.00\n",
    );
    const refused = await readFile({ name: "a.txt", bytes });
    if (refused.ok || refused.error.kind !== "table-unknown") throw new Error("the table is not known");
    expect(refused.error).toMatchObject({ line: 1, proposal: { delimiter: "tab" } });
    const mapping = readMapping(refused.error.proposal);
    if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
    const read = await readFile({ name: "a.txt", bytes, mapping: mapping.value });
    expect(read.ok && read.value.transactions.map(({ fen, direction }) => [fen, direction])).toEqual([
      [10000, "in"],
      [2000, "out"],
    ]);
  });

  it("of a spreadsheet, whose own cells are read by a mapping as well, on whichever sheet they stand", async () => {
    const sheets = [
      { name: "说明", rows: [["说明", "无"]] },
      {
        name: "明细",
        rows: [
          ["日期", "金额", "备注"],
          [46146, 12.5, "咖啡"],
          [46147, -3, "退款"],
        ],
      },
    ];
    const bytes = await write({ sheets });
    const refused = await readFile({ name: "a.xlsx", bytes });
    expect(!refused.ok && refused.error).toMatchObject({
      kind: "table-unknown",
      proposal: { columns: { day: "日期", amount: "金额" }, positive: "in" },
    });
    const mapping = readMapping({ columns: { day: "日期", amount: "金额", description: "备注" }, positive: "out" });
    const read = mapping.ok ? await readFile({ name: "a.xlsx", bytes, mapping: mapping.value }) : null;
    // 46146 days after 1899-12-30 is 4 May 2026.
    expect(read?.ok && read.value.transactions.map(({ line, day, fen, direction }) => [line, day, fen, direction])).toEqual([
      [2, "2026-05-04", 1250, "out"],
      [3, "2026-05-05", 300, "in"],
    ]);
  });
});

describe("what a header is remembered by", () => {
  it("is the same however it is padded and bracketed, and with the empty column many exports end in", () => {
    expect(headerFingerprint([" 日期", "金额（元）  ", ""])).toBe(headerFingerprint(["日期", "金额(元)"]));
  });
  it("is another for other names or another order", () => {
    const all = [["日期", "金额"], ["金额", "日期"], ["日期金额"], ["日期"]].map(headerFingerprint);
    expect(new Set(all).size).toBe(4);
  });
});
