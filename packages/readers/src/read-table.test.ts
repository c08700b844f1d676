import { describe, expect, it } from "vitest";
import { readFile } from "./read-file.ts";
import { type ColumnMapping, parseMapping, readMapping } from "./table/column-mapping.ts";

const mapped = (document: object): ColumnMapping => {
  const mapping = readMapping(document);
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  return mapping.value;
};
const read = (text: string, mapping: ColumnMapping) => readFile({ name: "bank.csv", bytes: new TextEncoder().encode(text), mapping });
const twoColumns = mapped({
  columns: { day: "交易日期", time: "交易时间", in: "收入", out: "支出", counterparty: "对方户名", description: ["摘要", "附言"] },
  account: "储蓄卡(0461)",
});

describe("a table read by a mapping", () => {
  it("with one column for money in and one for money out", async () => {
    const text =
      '某行流水,,\n交易日期,交易时间,摘要,收入,支出,对方户名,附言\n20260504,101112,代发工资,"5,200.00",-,顺路公司,\n2026/05/08,20:14:33,还款,,1500.00,渡川小额贷款有限公司,五月\n合计,,,5200.00,1500.00,,\n';
    const reading = await read(text, twoColumns);
    expect(reading).toMatchObject({
      ok: true,
      value: { format: "table", rows: { read: 3, imported: 2, ignored: 1, unreadable: 0 }, ignored: [{ line: 5, reason: "total-line" }] },
    });
    expect(reading.ok && reading.value.transactions).toMatchObject([
      {
        line: 3,
        day: "2026-05-04",
        time: "10:11:12+08:00",
        fen: 520000,
        direction: "in",
        kind: "income",
        account: "储蓄卡(0461)",
        currency: "CNY",
      },
      {
        line: 4,
        day: "2026-05-08",
        fen: 150000,
        direction: "neutral",
        kind: "repayment",
        description: "还款 五月",
        lender: "渡川小额贷款有限公司",
      },
    ]);
  });

  it("with a signed amount, a semicolon, and a statement where a plus is spending", async () => {
    const mapping = mapped({
      delimiter: ";",
      columns: { day: "日期", amount: "金额", description: "说明" },
      positive: "out",
      currency: "USD",
    });
    const reading = await read("日期;金额;说明\n2026-05-04;12.50;咖啡, 面包\n2026-05-05;-3.00;退款\n", mapping);
    expect(reading.ok && reading.value.transactions.map(({ fen, direction, kind, currency }) => [fen, direction, kind, currency])).toEqual([
      [1250, "out", "spending", "USD"],
      [300, "in", "refund", "USD"],
    ]);
  });

  it("with a direction column in the bank's words, or in the person's", async () => {
    const columns = { day: "日期", amount: "金额", direction: "借贷", description: "摘要" };
    const text = "日期,借贷,金额,摘要\n2026-05-04,借 Dr,12.00,消费\n2026-05-05,贷 Cr,8.00,利息\n2026-05-06,甲,1.00,x\n";
    const directions = async (mapping: ColumnMapping) => {
      const reading = await read(text, mapping);
      return reading.ok && reading.value.transactions.map(({ direction }) => direction);
    };
    expect(await directions(mapped({ columns }))).toEqual(["out", "in", "neutral"]);
    expect(await directions(mapped({ columns, words: { in: ["甲"] } }))).toEqual(["out", "in", "in"]);
  });

  it("lets the person's own words decide the kind", async () => {
    const mapping = mapped({ columns: { day: "日期", amount: "金额", counterparty: "对方" }, kinds: { repayment: ["赵启林"] } });
    const reading = await read("日期,金额,对方\n2026-05-04,-800.00,赵启林\n", mapping);
    expect(reading.ok && reading.value.transactions[0]).toMatchObject({ kind: "repayment", fen: 80000, direction: "neutral" });
  });

  it("keeps rows it cannot read, with their reason", async () => {
    const text =
      "交易日期,交易时间,摘要,收入,支出,对方户名,附言\n2026-02-30,,a,1,,,\n2026-05-04,25:00,a,1,,,\n2026-05-04,,a,1,2,,\n2026-05-04,,a,,,,\n2026-05-04,,a,一,,,\n2026-05-04,,a,0.00,,,\n";
    const reading = await read(text, twoColumns);
    expect(reading.ok && reading.value.unreadable.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "day-impossible"],
      [3, "time-impossible"],
      [4, "amount-twice"],
      [5, "amount-missing"],
      [6, "amount-malformed"],
    ]);
    expect(reading.ok && reading.value.ignored).toEqual([{ line: 7, reason: "no-money" }]);
  });

  it("names the columns it does not find, the nearest cell and the row most like a header", async () => {
    const reading = await read("银行流水\n交易日期,交易时间,摘要,收入金额,支出,对方户名,附言\n", twoColumns);
    expect(reading).toEqual({
      ok: false,
      error: {
        kind: "mapping-no-header",
        missing: [{ column: "收入", nearest: "收入金额" }],
        line: 2,
        header: ["交易日期", "交易时间", "摘要", "收入金额", "支出", "对方户名", "附言"],
      },
    });
  });
});

describe("a mapping", () => {
  const failures = (document: unknown) => {
    const mapping = readMapping(document);
    return mapping.ok ? [] : mapping.error.map(({ kind, path }) => `${kind} ${path.join(".")}`);
  };
  it("needs a day and one way to money", () => {
    expect(failures({ columns: {} })).toEqual(["missing-key columns.day", "one-of-keys columns"]);
    expect(failures({ columns: { day: "a", amount: "b", in: "c" } })).toEqual(["one-of-keys columns"]);
    expect(failures(null)).toEqual(["missing-key "]);
  });
  it("knows its keys", () => expect(failures({ colums: {}, columns: { day: "a", amount: "b" } })).toEqual(["unknown-key colums"]));
  it("that is no JSON says where", () => {
    expect(parseMapping('{\n  "columns": {\n    "day": "a",,\n')).toMatchObject({
      ok: false,
      error: [{ kind: "json-malformed", line: 3 }],
    });
  });
});
